// How many persons, acts and reports stand behind what fits.
import { isSubjectId, kindOf } from '../../record/subject.ts'
import { readAs } from '../columns/columns.ts'
import { EVENT } from '../columns/kinds.ts'
import { fittingSlots } from './found.ts'
import type { Fitting } from './found.ts'
import { ofParts } from './parts.ts'

export interface Tally {
  total: number // of all that fits, of any kind
  events: number
  happened: number // events that are said to have happened: a planned protest is no protest
  persons: number // who are named in them, each once; where a role or capacity is asked, in that one
  reports: number // sources on whose words they rest
}

export function tallyOf(fits: Fitting): Tally {
  const { columns } = fits
  const persons = new Set<number>()
  const reports = new Set<number>()
  const [yes, source] = [columns.codes.find('yes'), columns.codes.find('source')]
  let [events, happened] = [0, 0]
  for (const slot of fittingSlots(fits)) {
    if (columns.kind[slot] !== EVENT) continue
    events++
    if (columns.happened[slot] === yes) happened++
    for (const whom of ofParts(columns, slot, 0, fits.narrow.parts.isPart)) persons.add(readAs(columns, whom))
    const own = columns.ties[slot]!
    for (let at = 0; at < own.length; at += 2)
      if (own[at] === source) reports.add(readAs(columns, own[at + 1]!))
  }
  const isPerson = (number: number) => {
    const word = columns.subjects.words[number]!
    return isSubjectId(word) && kindOf(word) === 'person' && columns.slotOfSubject.has(word)
  }
  const named = [...persons].filter(isPerson).length
  return { total: fits.total, events, happened, persons: named, reports: reports.size }
}
