// Two drafters of one report side by side. What the rules say stands; the model fills what they left open, is
// shown where it reads something differently, and proposes what they have not.
import type { DraftEvent, DraftPart, Span } from '../draft.ts'
import { overlap } from './resolve.ts'
import type { Resolved } from './resolve.ts'

export type Known = Pick<
  DraftEvent,
  'id' | 'type' | 'trigger' | 'sentence' | 'date' | 'victims' | 'actors' | 'place' | 'measure' | 'modality'
>

export type Asked = 'type' | 'date' | 'victims' | 'actors' | 'place' | 'measure' | 'modality'

/** How a model reads an event that the rules have. */
export interface SecondReading {
  of: string // id of the rules' event
  reading: Resolved
  fills: Asked[] // what the rules left open
  differs: Asked[]
}

export interface Merged {
  second: SecondReading[]
  further: Resolved[] // events that no rule has
}

export function merge(known: readonly Known[], told: readonly Resolved[]): Merged {
  const second = new Map<string, SecondReading>()
  const further: Resolved[] = []
  for (const reading of told) {
    const open = known.filter(({ id }) => !second.has(id))
    const same = counterpart(open, reading)
    if (same) second.set(same.id, compare(same, reading))
    else if (!isTold([...known, ...further.map(({ event }) => event)], reading)) further.push(reading)
  }
  return { second: [...second.values()], further }
}

// The words decide; then what the model itself says it answers; then the same act in the same sentence.
function counterpart(known: readonly Known[], { event, hint }: Resolved): Known | undefined {
  const here = known.filter(({ sentence }) => overlap(sentence, event.sentence))
  return (
    here.find((one) => isSame(one, event)) ??
    here.find(({ trigger }) => overlap(trigger, event.trigger)) ??
    here.find(({ id }) => id === hint) ??
    here.find(({ type }) => type === event.type)
  )
}

function isSame(a: Pick<DraftEvent, 'type' | 'trigger'>, b: Pick<DraftEvent, 'type' | 'trigger'>): boolean {
  return a.type === b.type && overlap(a.trigger, b.trigger)
}

function isTold(told: readonly Pick<DraftEvent, 'type' | 'trigger'>[], { event }: Resolved): boolean {
  return told.some((one) => isSame(one, event))
}

function compare(rules: Known, reading: Resolved): SecondReading {
  const model = reading.event
  const fills: Asked[] = []
  const differs: Asked[] = []
  const weigh = (asked: Asked, isOpen: boolean, isOther: boolean) => {
    if (isOpen) fills.push(asked)
    else if (isOther) differs.push(asked)
  }
  if (model.type !== rules.type) differs.push('type')
  if (model.date) weigh('date', !rules.date, isOtherDate(rules.date, model.date))
  for (const asked of ['victims', 'actors'] as const)
    if (model[asked].length > 0)
      weigh(asked, rules[asked].length === 0, isSomebodyElse(rules[asked], model[asked]))
  if (model.place) weigh('place', !rules.place, !!rules.place && !isOne(rules.place, model.place))
  if (model.measure) weigh('measure', !rules.measure, rules.measure?.kind !== model.measure.kind)
  if (model.modality !== rules.modality) differs.push('modality')
  return { of: rules.id, reading, fills, differs }
}

function isOtherDate(rules: DraftEvent['date'], model: NonNullable<DraftEvent['date']>): boolean {
  if (model.earliest === null && model.latest === null) return false
  return rules?.earliest !== model.earliest || rules.latest !== model.latest
}

function isSomebodyElse(rules: readonly DraftPart[], model: readonly DraftPart[]): boolean {
  return model.some((one) => !rules.some((other) => isOne(one, other)))
}

function isOne(a: Span & { subject?: string; name: string }, b: Span & { subject?: string; name: string }) {
  return overlap(a, b) || a.name === b.name || (a.subject !== undefined && a.subject === b.subject)
}
