// A card: one proposed event as a reviewer meets it. What the drafter found is shown field by field,
// each with the words it came from; nothing of it is in the record.
import type { Asked } from '../../draft/model/merge.ts'
import type { Access, Stance } from '../../record/statement.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { Basis, Day } from '../../record/values/value.ts'

export interface Words {
  start: number
  end: number
  text: string
}

// Who or where: as a name, with what the reviewer says it is. `link` undefined: not yet said.
export interface Party {
  name: string
  kind: 'person' | 'organisation' | 'group' | 'place'
  words?: Words | undefined
  draftSubject?: string | undefined // the drafter's own name for one subject of this report
  link?: SubjectId | 'new' | undefined
}

export interface CardPart extends Party {
  role: string
  capacity?: string | undefined
}

// Who says so. The first account is the one that others confirm or deny.
export interface CardAccount {
  speaker: Party | undefined // undefined: the source itself
  stance: Stance
  words?: Words | undefined
}

export interface CardWhen {
  said: string
  earliest?: Day | undefined
  latest?: Day | undefined
  edtf?: string | undefined
  basis: Basis
  words?: Words | undefined
}

export interface CardMeasure {
  kind: string // a code of the list of measures
  said: string
  words?: Words | undefined
}

export interface CardFields {
  act: string
  happened: string // a code of the list 'happened'
  when: CardWhen | undefined
  country: string
  place: Party | undefined
  parts: CardPart[]
  measure: CardMeasure | undefined
  freedom: string // '' where not assigned
  accounts: CardAccount[]
  account: Words | undefined // the sentence
  access: Access
}

/** What its sentence leads in, verbatim. */
export interface CardQuotation {
  words: Words
  speaker: string | undefined
  draftSubject: string | undefined
}

export type Outcome = 'accepted' | 'joined' | 'not an event' | 'resolved' | 'made a card'

export interface Decision {
  outcome: Outcome
  event: SubjectId | undefined // the event this card became
  fields: CardFields | undefined // as accepted
  author: string
  instant: string
}

export interface Card {
  id: string
  item: string
  position: number
  sentence: { start: number; end: number }
  trigger: Words
  fields: CardFields
  confidence: 'high' | 'medium' | 'low'
  flags: string[]
  madeOf: string | undefined // the sentence (a proposal) that a person made it of
  drafter: string | undefined // the language model that proposed it; none: the rules, or a person
  second: SecondOpinion | undefined
  decision: Decision | undefined
  quotations: CardQuotation[]
}

/** How a language model reads a card of the rules. */
export interface SecondOpinion {
  model: string
  fills: Asked[] // what the rules left open and the card shows as the model has it
  differs: Asked[] // what the rules have otherwise: the card shows theirs, and this beside it
  fields: CardFields // as the model reads it
}

export function withFills(fields: CardFields, second: SecondOpinion | undefined): CardFields {
  if (!second) return fields
  const { fills, fields: read } = second
  const has = (asked: Asked) => fills.includes(asked)
  const added = read.parts.filter(
    ({ role }) => (role === 'victim' && has('victims')) || (role === 'actor' && has('actors')),
  )
  return {
    ...fields,
    when: has('date') ? read.when : fields.when,
    place: has('place') ? read.place : fields.place,
    measure: has('measure') ? read.measure : fields.measure,
    parts: [...fields.parts, ...added],
  }
}

// Everybody and everywhere a card names.
export function partiesOf(fields: CardFields): Party[] {
  const speakers = fields.accounts.flatMap(({ speaker }) => (speaker ? [speaker] : []))
  return [...fields.parts, ...(fields.place ? [fields.place] : []), ...speakers]
}

// The same fields, with what is said of everybody they name.
export function withLinks(fields: CardFields, linkFor: (party: Party) => Party['link']): CardFields {
  const link = <P extends Party>(party: P): P => ({ ...party, link: linkFor(party) })
  return {
    ...fields,
    parts: fields.parts.map(link),
    place: fields.place && link(fields.place),
    accounts: fields.accounts.map((account) => ({
      ...account,
      speaker: account.speaker && link(account.speaker),
    })),
  }
}
