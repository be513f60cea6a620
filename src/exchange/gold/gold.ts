// A reviewed report as gold: what a careful reader finds in it, in the format that drafters are measured by.
// It is made of decisions as they were taken on the cards; what was changed in the record later is not in it.
import { createHash } from 'node:crypto'
import { clusterOf } from '../../find/readings.ts'
import { mayRead } from '../../record/reader.ts'
import type { Reader } from '../../record/reader.ts'
import type { Day } from '../../record/values/value.ts'
import type { Card, CardPart, Words } from '../../review/cards/card.ts'
import { listCards, listProposals } from '../../review/cards/cards.ts'
import type { Item } from '../../review/inbox/inbox.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { ACTS } from '../../vocabulary/acts/acts.ts'
import { findTerm } from '../../vocabulary/list.ts'
import { Cast } from './cast.ts'
import type { GoldSubject, Taker } from './cast.ts'

export interface Gold {
  schema: 'khronika-gold/1'
  document: { file: string; sha256: string; language: string; published: Day | null; note: string }
  persons: GoldSubject[]
  organisations: GoldSubject[]
  places: GoldSubject[]
  dates: GoldDate[]
  amounts: []
  events: GoldEvent[]
  notEvents: (Words & { why: string })[]
  ambiguities: string[]
}

interface GoldDate extends Words {
  id: string
  earliest: Day | null
  latest: Day | null
}

interface GoldEvent {
  id: string
  type: string
  salience: 'core' | 'secondary' | 'summary'
  trigger: Words
  sentence: { start: number; end: number }
  date: {
    text: string | null
    earliest: Day | null
    latest: Day | null
    basis: 'stated' | 'carried' | 'inferred' | 'none'
  }
  victims: Taker[]
  actors: Taker[]
  place: string | null
  measure: { kind: string; text: string } | null
  modality: 'asserted' | 'alleged' | 'planned'
  country: string
}

/** Of a report on which everything was decided; `name` is its file's, without an ending. */
export function goldOf(file: VaultFile, reader: Reader, item: Item, name: string): Gold {
  const { report, details } = item
  const cards = listCards(file, item.id).filter(
    ({ decision, fields }) => decision && mayRead(reader, fields.access),
  )
  const told = cards.filter(({ decision, fields }) => decision?.event && fields.happened !== 'no')
  const cast = new Cast(file, item)
  const events = eventsOf(file, reader, told, cast)
  return {
    schema: 'khronika-gold/1',
    document: {
      file: `${name}${endingOf(item)}`,
      sha256: createHash('sha256').update(report.text).digest('hex'),
      language: details.language,
      published: details.published ?? null,
      note: 'Made of decisions on review.',
    },
    ...cast.subjects(),
    dates: datesOf(told),
    amounts: [],
    events,
    notEvents: notEventsOf(file, item.id, cards, told),
    ambiguities: told
      .filter(({ fields }) => fields.happened === 'unknown')
      .map(({ trigger }) => `Whether it took place is unknown: ${trigger.text}`),
  }
}

/** As a drafter is to read it: what is not Markdown is plain text. */
export function endingOf({ report }: Item): '.md' | '.txt' {
  return report.mediaType === 'text/markdown' ? '.md' : '.txt'
}

function eventsOf(file: VaultFile, reader: Reader, told: readonly Card[], cast: Cast): GoldEvent[] {
  const seen = new Set<string>()
  return told.map((card, index) => {
    const { fields, trigger, sentence, decision } = card
    const cluster = decision?.event ? clusterOf(file, decision.event, reader) : card.id
    const isRepeated = seen.has(cluster)
    seen.add(cluster)
    const { measure, place, parts } = fields
    return {
      id: `E${index + 1}`,
      type: fields.act,
      salience: isRepeated ? 'summary' : salienceOf(fields.act),
      trigger,
      sentence,
      date: dateOf(card),
      victims: takers(parts, VICTIMS, cast),
      actors: takers(parts, ACTORS, cast),
      place: place ? cast.placeOf(place) : null,
      measure: measure ? { kind: measure.kind, text: measure.said } : null,
      modality: modalityOf(card),
      country: fields.country,
    }
  })
}

function salienceOf(act: string): 'core' | 'secondary' {
  return findTerm(ACTS, act)?.family === 'advocacy' ? 'secondary' : 'core'
}

function dateOf({ fields: { when } }: Card): GoldEvent['date'] {
  if (!when) return { text: null, earliest: null, latest: null, basis: 'none' }
  const { said, earliest = null, latest = null, basis } = when
  return { text: said, earliest, latest, basis }
}

// Whom an act is done to, and who does it: a drafter is asked for no finer roles.
const VICTIMS = new Set(['victim', 'affected', 'defendant'])
const ACTORS = new Set([
  'actor',
  'court',
  'judge',
  'prosecutor',
  'investigator',
  'claimant',
  'organiser',
  'participant',
  'author',
])

function takers(parts: readonly CardPart[], roles: ReadonlySet<string>, cast: Cast): Taker[] {
  return parts.filter(({ role }) => roles.has(role)).flatMap((part) => cast.takerOf(part) ?? [])
}

function modalityOf({ fields: { happened, accounts } }: Card): GoldEvent['modality'] {
  if (happened === 'planned') return 'planned'
  return happened === 'unknown' || accounts[0]?.stance === 'alleges' ? 'alleged' : 'asserted'
}

function datesOf(told: readonly Card[]): GoldDate[] {
  const byStart = new Map<number, Omit<GoldDate, 'id'>>()
  for (const { fields } of told) {
    const { words, earliest = null, latest = null } = fields.when ?? {}
    if (words) byStart.set(words.start, { ...words, earliest, latest })
  }
  const dates = [...byStart.values()].sort((a, b) => a.start - b.start)
  return dates.map((date, index) => ({ id: `T${index + 1}`, ...date }))
}

// Words set aside where another card told the event are none of these.
function notEventsOf(
  file: VaultFile,
  item: string,
  cards: readonly Card[],
  told: readonly Card[],
): Gold['notEvents'] {
  const isTold = ({ start, end }: Words) =>
    told.some(({ trigger }) => trigger.start < end && start < trigger.end)
  const aside = listProposals(file, item)
    .filter(({ decision, words }) => decision?.outcome === 'not an event' && !isTold(words))
    .map(({ words }) => ({ ...words, why: 'set aside on review' }))
  const negated = cards
    .filter(({ decision, fields }) => decision?.event && fields.happened === 'no')
    .map(({ trigger }) => ({ ...trigger, why: 'negated' }))
  return [...aside, ...negated]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, text, why }) => ({ start, end, text, why }))
}
