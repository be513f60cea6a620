// For each line of a card's form: who of the record it may be.
import { candidates, findNamed } from '../../../find/candidates.ts'
import { labelFor } from '../../../find/readings.ts'
import type { Named } from '../../../find/events.ts'
import { isSubjectId } from '../../../record/subject.ts'
import type { Kind } from '../../../record/subject.ts'
import type { Desk } from '../../desk.ts'
import type { CardForm, PartyRow } from './card-form.ts'
import type { Asked } from './party-fields.tsx'

export function askedIn({ vault: { file }, reader }: Desk, form: CardForm): Asked {
  return (prefix) => {
    const row = rowOf(form, prefix)
    if (!row) return { choices: [], searched: false }
    const kind: Kind = prefix === 'place' ? 'place' : kindOf(row)
    const chosen = isSubjectId(row.link)
      ? [{ subject: row.link, label: labelFor(file, row.link, reader) ?? row.name }]
      : []
    const found = row.search.trim() === '' ? [] : findNamed(file, reader, row.search, [kind])
    const all = [...chosen, ...candidates(file, reader, kind, row.name), ...found]
    return { choices: onceEach(all), searched: row.search.trim() !== '' }
  }
}

function rowOf(form: CardForm, prefix: string): PartyRow | undefined {
  if (prefix === 'place') return form.place
  const [list, at] = prefix.split('.')
  return list === 'parts' ? form.parts[Number(at)] : form.accounts[Number(at)]
}

function kindOf({ kind }: PartyRow): Kind {
  return kind === 'organisation' || kind === 'group' ? kind : 'person'
}

function onceEach(all: Named[]): Named[] {
  return [...new Map(all.map((one) => [one.subject, one])).values()]
}
