// What an accepted card, or an event typed in by hand, says to the record: one statement for each
// field, each with its speaker, its stance and the words it came from.
import type { Change, State } from '../../record/change.ts'
import type { Access, ChangeId, Cite, Stance } from '../../record/statement.ts'
import { newSubjectId } from '../../record/subject.ts'
import type { Kind, SubjectId } from '../../record/subject.ts'
import type { Duration, Money, Value, When } from '../../record/values/value.ts'
import { findCounts, findDurations, findMoneys } from '../../record/values/amounts-english.ts'
import { Refusal } from '../../refusal.ts'
import { heldSaid } from './held-said.ts'
import { hearingSaid } from './hearing-said.ts'
import type { HearingSaid } from './hearing-said.ts'
import type { CardAccount, CardFields, CardMeasure, CardWhen, Party, Words } from './card.ts'

export interface Writing {
  event?: SubjectId | undefined // of a card that was accepted before and taken back
  random: (bytes: number) => Uint8Array
  idAt: (index: number) => ChangeId
  source: SubjectId | undefined // none: typed in by hand, without a report
  language: string
  anchor?: When['anchor'] // the event from which the card's date counts
  // Every place where this report names a subject, by the drafter's own name for it.
  mentions: Map<string, Words[]>
  quotations?: readonly Quoted[] | undefined
}

export interface Quoted {
  words: Words
  speaker: Party | undefined // undefined: nobody the record could name
}

export interface Recorded {
  changes: Change[]
  event: SubjectId
  made: Map<string, SubjectId> // subjects linked by this card, by the drafter's name for them
}

export function changesOfCard(fields: CardFields, writing: Writing): Recorded {
  const draft = new Statements(fields, writing)
  const event = writing.event ?? newSubjectId('event', writing.random)
  draft.state(event, 'act', { kind: 'code', list: 'acts', code: fields.act }, fields.account)
  draft.accounts(event)
  if (fields.when)
    draft.state(event, 'when', whenValue(fields.when, writing.anchor), fields.when.words ?? fields.account)
  if (fields.country) draft.state(event, 'country', { kind: 'code', list: 'countries', code: fields.country })
  if (fields.freedom) draft.state(event, 'freedom', { kind: 'code', list: 'freedoms', code: fields.freedom })
  if (fields.place)
    draft.state(event, 'place', { kind: 'ref', subject: draft.subjectOf(fields.place) }, fields.place.words)
  for (const { role, capacity, ...party } of fields.parts) {
    draft.state(event, 'part', { kind: 'part', whom: draft.subjectOf(party), role, capacity }, party.words)
  }
  if (fields.measure) draft.measure(event, fields.measure)
  const held = heldSaid(fields.act, fields.account)
  if (held) draft.state(event, 'lasted', held.duration, held.words)
  const hearing = hearingSaid(fields.act, fields.account)
  if (hearing) draft.hearing(event, hearing)
  if (fields.account) draft.state(event, 'account', draft.text(fields.account.text), fields.account)
  for (const { words, speaker } of writing.quotations ?? [])
    draft.state(event, 'quotation', draft.text(words.text), words, {
      speaker: speaker && draft.subjectOf(speaker),
    })
  return { changes: draft.changes, event, made: draft.made }
}

class Statements {
  readonly changes: Change[] = []
  readonly made = new Map<string, SubjectId>()
  readonly #named = new Map<string, SubjectId>()
  readonly #fields: CardFields
  readonly #writing: Writing

  constructor(fields: CardFields, writing: Writing) {
    this.#fields = fields
    this.#writing = writing
  }

  text(text: string): Value {
    return { kind: 'text', text, language: this.#writing.language }
  }

  state(
    subject: SubjectId,
    property: string,
    value: Value,
    words?: Words,
    more: Partial<State['statement']> = {},
  ): ChangeId {
    const statement = {
      subject,
      property,
      value,
      stance: 'states' as Stance,
      cite: this.#cite(words),
      access: this.#access(),
      ...more,
    }
    this.changes.push({ kind: 'state', statement })
    return this.#writing.idAt(this.changes.length - 1)
  }

  // Did it happen, and who says so. The others confirm or deny the first; a denial is no value of its
  // own, it stands against the value that was stated.
  accounts(event: SubjectId): void {
    let answers: ChangeId | undefined
    for (const account of this.#fields.accounts) {
      const speaker = account.speaker && this.subjectOf(account.speaker)
      const value: Value = {
        kind: 'code',
        list: 'happened',
        code: happenedBy(account, this.#fields.happened),
      }
      const words = account.words ?? this.#fields.account
      const id = this.state(event, 'happened', value, words, { speaker, stance: account.stance, answers })
      answers ??= id
    }
  }

  measure(event: SubjectId, measure: CardMeasure): void {
    const subject = newSubjectId('measure', this.#writing.random)
    const words = measure.words
    this.state(subject, 'kind', { kind: 'code', list: 'measures', code: measure.kind }, words)
    if (measure.said) this.state(subject, 'words', this.text(measure.said), words)
    const [amount, length] = amountsIn(measure.said)
    if (amount) this.state(subject, 'amount', amount, words)
    if (length) this.state(subject, 'length', length, words)
    if (measure.kind === 'seizure')
      for (const { count } of findCounts(measure.said)) this.state(subject, 'item', count, words)
    this.state(event, 'measure', { kind: 'ref', subject }, words)
  }

  hearing(event: SubjectId, { lasted, reading, closed, mediaKeptOut }: HearingSaid): void {
    const subject = newSubjectId('hearing', this.#writing.random)
    const no: Value = { kind: 'code', list: 'yes-or-no', code: 'no' }
    if (lasted) this.state(subject, 'lasted', lasted.duration, lasted.words)
    if (reading) this.state(subject, 'reading', reading.duration, reading.words)
    if (closed) this.state(subject, 'public', no, closed)
    if (mediaKeptOut) this.state(subject, 'media', no, mediaKeptOut)
    this.state(event, 'hearing', { kind: 'ref', subject })
  }

  // A known subject, or a new one with its name and every place where this report names it.
  subjectOf(party: Party): SubjectId {
    const { link } = party
    if (link && link !== 'new') return this.#linked(party, link)
    const key = party.draftSubject ?? `${party.kind} ${party.name}`
    const known = this.#named.get(key)
    if (known) return known
    const subject = newSubjectId(party.kind satisfies Kind, this.#writing.random)
    this.#named.set(key, subject)
    this.state(subject, 'name', this.text(party.name), this.#mentionsOf(party)[0])
    return this.#linked(party, subject)
  }

  #linked(party: Party, subject: SubjectId): SubjectId {
    const { draftSubject } = party
    if (!draftSubject || this.made.has(draftSubject)) return subject
    this.made.set(draftSubject, subject)
    for (const words of this.#mentionsOf(party)) this.#mention(subject, words)
    return subject
  }

  #mention(subject: SubjectId, { start, end, text }: Words): void {
    const { source } = this.#writing
    if (source) this.state(source, 'mention', { kind: 'mention', subject, start, end, quote: text })
  }

  #mentionsOf({ draftSubject, words }: Party): Words[] {
    return (draftSubject && this.#writing.mentions.get(draftSubject)) || (words ? [words] : [])
  }

  #cite(words: Words | undefined): Cite | undefined {
    const { source } = this.#writing
    return words && source && { source, start: words.start, end: words.end, quote: words.text }
  }

  #access(): Access {
    return this.#fields.access
  }
}

function happenedBy({ stance }: CardAccount, happened: string): string {
  return stance === 'denies' && happened === 'yes' ? 'no' : happened
}

function whenValue({ said, earliest, latest, edtf, basis }: CardWhen, anchor: When['anchor']): When {
  return anchor
    ? { kind: 'when', said, basis: 'carried', anchor }
    : { kind: 'when', said, earliest, latest, edtf, basis }
}

function amountsIn(said: string): [Money | undefined, Duration | undefined] {
  return [findMoneys(said)[0]?.money, findDurations(said)[0]?.duration]
}

// Before anything is written: who everybody is must have been said.
export function checkLinked(parties: readonly Party[], hasCandidates: (party: Party) => boolean): void {
  const open = parties.find((party) => party.link === undefined && hasCandidates(party))
  if (!open) return
  throw new Refusal(
    'conflict',
    'Say who “{name}” is: somebody already in the record, or somebody new.',
    { name: open.name },
    'link',
  )
}
