// Ratings of a country: as issued, what moved since, and whether it is watched.
import { textsOf, valueOf, valuesOf } from '../record/reading.ts'
import type { Reading } from '../record/reading.ts'
import type { Reader } from '../record/reader.ts'
import type { SubjectId } from '../record/subject.ts'
import type { Day, Passage } from '../record/values/value.ts'
import { Refusal } from '../refusal.ts'
import type { VaultFile } from '../vault/vault-file.ts'
import { standingAbout } from './about/standing.ts'
import { getReading } from './readings.ts'
import { listSubjects } from './subjects.ts'

export interface Rating {
  subject: SubjectId
  country: string
  what: string // a code of the list 'rating-kinds'
  method: string // its version
  band: string
  score: number | undefined
  trend: string | undefined
  proposed: Day | undefined
  issued: Day | undefined
  reasons: Passage[]
  reviews: { author: string; text: string }[] // author: account
  proposer: string // account
}

export interface CountryRating {
  now: Rating | undefined // the newest rating that was issued
  adjustment: Rating | undefined // since then
  watched: Rating | undefined // since when, and why
  history: Rating[] // every issued one, the newest first
}

/** The newest first; of those not issued, when they were proposed. */
export function listRatings(file: VaultFile, reader: Reader, country?: string): Rating[] {
  return listSubjects(file, reader, 'rating')
    .map((subject) => ratingIn(file, reader, getReading(file, subject, reader)))
    .filter((rating) => country === undefined || rating.country === country)
    .sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : a.subject < b.subject ? -1 : 1))
}

export function getRating(file: VaultFile, reader: Reader, id: string): Rating {
  const reading = getReading(file, id, reader)
  if (reading.kind !== 'rating') throw new Refusal('not-found', 'There is no such rating.')
  return ratingIn(file, reader, reading)
}

export function countryRating(file: VaultFile, reader: Reader, country: string): CountryRating {
  const history = listRatings(file, reader, country).filter(({ issued }) => issued !== undefined)
  const newest = (...whats: string[]) => history.find(({ what }) => whats.includes(what))
  const now = newest('rating')
  const adjusted = newest('adjustment')
  const watch = newest('watchlist-on', 'watchlist-off')
  return {
    now,
    adjustment: adjusted && (!now || dayOf(adjusted) >= dayOf(now)) ? adjusted : undefined,
    watched: watch?.what === 'watchlist-on' ? watch : undefined,
    history,
  }
}

function dayOf({ issued, proposed }: Rating): string {
  return issued ?? proposed ?? ''
}

function ratingIn(file: VaultFile, reader: Reader, reading: Reading): Rating {
  const code = (property: string) => valueOf(reading, property, 'code')?.code
  const standing = standingAbout(file, reader, reading.subject)
  const reviews = standing.flatMap(({ author, statement: { property, value } }) =>
    property === 'review' && value.kind === 'text' ? [{ author, text: value.text }] : [],
  )
  const reasons = valuesOf(reading, 'reason').flatMap((value) => (value.kind === 'passage' ? [value] : []))
  return {
    subject: reading.subject,
    country: code('country') ?? '',
    what: code('what') ?? 'rating',
    method: textsOf(reading, 'method')[0] ?? '',
    band: code('band') ?? '',
    score: valueOf(reading, 'score', 'count')?.min,
    trend: code('trend'),
    proposed: valueOf(reading, 'proposed', 'when')?.earliest,
    issued: valueOf(reading, 'issued', 'when')?.earliest,
    reasons: reasons.sort((a, b) => a.order - b.order),
    reviews,
    proposer: standing[0]?.author ?? '',
  }
}
