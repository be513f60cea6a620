// From a drafted event to the fields of a card.
import type { DraftAttribution, DraftEvent, DraftMention, DraftPart } from '../../draft/draft.ts'
import type { Block } from '../../intake/report.ts'
import type { Access } from '../../record/statement.ts'
import { findWhens } from '../../record/values/when-english.ts'
import { ACTS } from '../../vocabulary/acts/acts.ts'
import { findTerm } from '../../vocabulary/list.ts'
import type { CardAccount, CardFields, CardPart, CardWhen, Party, Words } from './card.ts'

export interface Background {
  text: string
  draft: { mentions: readonly Pick<DraftMention, 'subject' | 'kind'>[] }
  blocks: Block[]
  country: string
  access: Access
}

export function proposedFields(event: DraftEvent, background: Background): CardFields {
  const { text, country, access } = background
  const { date, measure, sentence } = event
  return {
    act: event.type,
    happened: happenedOf(event),
    when: date ? whenOf(date, text) : reversedRange(event, text),
    country,
    place: event.place ? party(event.place, 'place', background) : undefined,
    parts: [
      ...event.victims.map((one) => part(one, 'victim', background)),
      ...event.actors.map((one) => part(one, 'actor', background)),
    ],
    measure: measure ? { kind: measure.kind, said: measure.text, words: wordsOf(measure, text) } : undefined,
    freedom: freedomOf(event, background),
    accounts: accountsOf(event, background),
    account: { ...sentence, text: text.slice(sentence.start, sentence.end) },
    access,
  }
}

function whenOf(date: NonNullable<DraftEvent['date']>, text: string): CardWhen {
  const { start, end, earliest, latest, basis } = date
  const words = start === undefined || end === undefined ? undefined : wordsOf({ start, end }, text)
  return {
    said: date.text ?? words?.text ?? '',
    earliest: earliest ?? undefined,
    latest: latest ?? undefined,
    basis,
    words,
  }
}

// 'from 10 May till the end of March': the words are kept, and no date is made of them.
function reversedRange({ flags, sentence }: DraftEvent, text: string): CardWhen | undefined {
  if (!flags.includes('range.reversed')) return undefined
  const found = findWhens(text, { from: sentence.start, to: sentence.end }).find(
    ({ role }) => role === 'contradictory',
  )
  return found && { said: found.text, basis: 'stated', words: wordsOf(found, text) }
}

function happenedOf({ modality }: DraftEvent): string {
  if (modality === 'planned') return 'planned'
  return modality === 'negated' ? 'no' : 'yes'
}

// Under which heading the sentence stands, or what the act is by default.
function freedomOf(event: DraftEvent, { blocks }: Background): string {
  const block = blocks.find(({ start, end }) => start <= event.trigger.start && event.trigger.start < end)
  return block?.section?.freedom ?? findTerm(ACTS, event.type)?.freedoms[0] ?? ''
}

function accountsOf(event: DraftEvent, background: Background): CardAccount[] {
  const named = event.attribution.map((one) => accountOf(one, background))
  if (named.some(({ stance }) => stance === 'states' || stance === 'alleges')) return supportingFirst(named)
  return [{ speaker: undefined, stance: event.modality === 'alleged' ? 'alleges' : 'states' }, ...named]
}

function supportingFirst(accounts: CardAccount[]): CardAccount[] {
  const first = accounts.filter(({ stance }) => stance === 'states' || stance === 'alleges')
  return [...first, ...accounts.filter((one) => !first.includes(one))]
}

function accountOf(attribution: DraftAttribution, background: Background): CardAccount {
  const { speaker, subject, stance } = attribution
  const words = wordsOf(attribution, background.text)
  if (!speaker) return { speaker: undefined, stance, words }
  const named = {
    name: speaker,
    start: attribution.start,
    end: attribution.end,
    ...(subject ? { subject } : {}),
  }
  return { speaker: { ...party(named, 'group', background), words: undefined }, stance, words }
}

function part(one: DraftPart, role: string, background: Background): CardPart {
  return { ...party(one, 'group', background), role, capacity: one.capacity }
}

function party(
  { name, start, end, subject }: DraftPart,
  otherwise: Party['kind'],
  { draft, text }: Background,
): Party {
  const kind = draft.mentions.find((mention) => mention.subject === subject)?.kind
  return {
    name,
    kind: kind && kind !== 'law' ? kind : otherwise,
    words: { start, end, text: text.slice(start, end) },
    draftSubject: subject,
  }
}

function wordsOf({ start, end }: { start: number; end: number }, text: string): Words {
  return { start, end, text: text.slice(start, end) }
}
