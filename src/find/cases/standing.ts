// Where somebody stands in a matter: derived from what happened last, never typed in. Liberty and proceedings
// are two things: somebody may be at home and on trial. Pure.
import type { EventLine } from '../events.ts'

export interface Standing {
  status: string // a code of the list 'standings'
  since: EventLine // what made it so
}

export interface WhereSomebodyStands {
  liberty: Standing | undefined
  proceedings: Standing | undefined
}

const LIBERTY: Record<string, string> = {
  detention: 'in-custody',
  arrest: 'in-custody',
  remand: 'remanded',
  'remand-extension': 'remanded',
  'house-arrest': 'house-arrest',
  abduction: 'abducted',
  'enforced-disappearance': 'disappeared',
  'administrative-arrest': 'administrative-arrest',
  'prison-sentence': 'imprisoned',
  'suspended-sentence': 'suspended',
  'restricted-freedom': 'restricted',
  'forced-psychiatric-examination': 'psychiatric',
  release: 'released',
  pardon: 'released',
  flight: 'abroad',
  deportation: 'abroad',
  'return-from-exile': 'returned',
  'death-in-custody': 'died',
  killing: 'killed',
}

const PROCEEDINGS: Record<string, string> = {
  'case-opened': 'investigated',
  charge: 'charged',
  'trial-started': 'on-trial',
  hearing: 'on-trial',
  'trial-closed': 'on-trial',
  conviction: 'convicted',
  'prison-sentence': 'convicted',
  'suspended-sentence': 'convicted',
  'restricted-freedom': 'convicted',
  'administrative-arrest': 'penalised',
  fine: 'fined',
  'damages-order': 'damages',
  acquittal: 'acquitted',
  'case-dropped': 'dropped',
  'appeal-filed': 'appealed',
  'decision-upheld': 'upheld',
  'decision-overturned': 'overturned',
  'sentence-changed': 'changed',
  pardon: 'pardoned',
}

/** Of events in which somebody was the one it was done to. What is planned or did not happen changes nothing. */
export function standingIn(events: readonly EventLine[]): WhereSomebodyStands {
  const happened = events.filter((event) => event.happened === 'yes').sort(inTime)
  return { liberty: lastOf(happened, LIBERTY), proceedings: lastOf(happened, PROCEEDINGS) }
}

function lastOf(events: readonly EventLine[], words: Record<string, string>): Standing | undefined {
  const since = events.findLast(({ act }) => words[act] !== undefined)
  return since && { status: words[since.act] ?? '', since }
}

// What has no day comes first: it is not known to be the last.
function inTime(a: EventLine, b: EventLine): number {
  return dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0
}

function dayOf({ whens }: EventLine): string {
  const lasts = whens.flatMap(({ earliest, latest }) => latest ?? earliest ?? [])
  return lasts.sort().at(-1) ?? ''
}
