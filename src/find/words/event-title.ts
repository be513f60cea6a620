// An event in one line, as one would say it: 'Detention of A and B, Almaty, 23 February 2017'.
import { printBounds, printValue } from '../../record/values/print.ts'
import type { When } from '../../record/values/value.ts'
import { ACTS } from '../../vocabulary/acts/acts.ts'
import { labelOf } from '../../vocabulary/list.ts'
import type { EventLine } from '../events.ts'

// What is done to somebody: the others are told apart by a colon ('Website blocked: …').
const DONE_TO = new Set([
  'abduction',
  'acquittal',
  'arrest',
  'attempted-killing',
  'conviction',
  'deportation',
  'detention',
  'dismissal',
  'enforced-disappearance',
  'house-arrest',
  'inspection',
  'killing',
  'questioning',
  'release',
  'reinstatement',
  'summons',
  'surveillance',
  'vilification',
])

export function eventTitle(line: EventLine): string {
  return [actAndWho(line), line.place?.label, dateWords(line.whens)].filter(Boolean).join(', ')
}

export function actLabel({ act }: Pick<EventLine, 'act'>): string {
  return act === '' ? 'Event' : labelOf(ACTS, act)
}

function actAndWho(line: EventLine): string {
  const label = actLabel(line)
  const victims = namesOf(line, 'victim')
  if (victims.length > 0) return `${label}${DONE_TO.has(line.act) ? ' of' : ':'} ${listed(victims)}`
  const others = ['actor', 'organiser', 'author', 'participant'].flatMap((role) => namesOf(line, role))
  return others.length > 0 ? `${label} by ${listed(others)}` : label
}

export function namesOf({ parts }: EventLine, role: string): string[] {
  return [...new Set(parts.filter((part) => part.role === role).map(({ label }) => label))]
}

// 'A', 'A and B', 'A, B and 3 others'.
export function listed(names: readonly string[]): string {
  const shown = names.length > 3 ? names.slice(0, 2) : names
  const last = names.length > 3 ? `${names.length - 2} others` : shown.at(-1)
  const first = names.length > 3 ? shown : shown.slice(0, -1)
  return first.length > 0 ? `${first.join(', ')} and ${last ?? ''}` : (last ?? '')
}

export function dateWords(whens: readonly When[]): string {
  return whens.map(oneDate).join(' or ')
}

// The words as said, unless they lean on words around them ('the following day', 'on 5 May').
function oneDate(when: When): string {
  if (when.earliest !== undefined && (when.earliest === when.latest || !/\d{4}/.test(when.said)))
    return printBounds(when)
  return printValue(when)
}

// Where it is not simply so: in words.
export function standingOf({ happened, alleged, disputed }: EventLine): string[] {
  const said: Record<string, string> = { planned: 'planned', no: 'did not take place', unknown: 'not known' }
  return [said[happened], alleged ? 'alleged' : undefined, disputed ? 'disputed' : undefined].filter(
    (word) => word !== undefined,
  )
}
