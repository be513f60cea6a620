// Feeds of updates: of all, of a country, of one freedom in a country.
import { keptReading } from '../../find/readings.ts'
import { listSubjects } from '../../find/subjects.ts'
import { valueOf } from '../../record/reading.ts'
import { kindOf } from '../../record/subject.ts'
import type { SubjectId } from '../../record/subject.ts'
import { FREEDOMS } from '../../vocabulary/freedoms.ts'
import { isCountryCode } from '../../vocabulary/countries.ts'
import { findTerm } from '../../vocabulary/list.ts'
import { atomFeed, nameOf } from '../feeds/atom.ts'
import { feedEntries } from '../feeds/entries.ts'
import type { FeedOf } from '../feeds/entries.ts'
import type { PageKind, Reading } from './page-kind.ts'

export const FEED: PageKind = {
  path: /^\/feeds\/([a-z]{2,3}(?:-[a-z]+)?)\.atom$/,
  languages: false,
  draw: (asking, name) => {
    const of = feedNamed(name)
    if (!of || (name !== 'all' && feedEntries(asking, of).length === 0)) return undefined
    return { mediaType: 'application/atom+xml; charset=utf-8', body: atomFeed(asking, of) }
  },
  list: (asking) => listFeeds(asking).map(feedAddress),
  touchedBy: (asking, { subject, was }) => {
    if (kindOf(subject) !== 'update') return []
    const countries = [countryOfUpdate(asking, subject), was?.country].flatMap((code) => code ?? [])
    return [{}, ...countries.flatMap(feedsOfCountry)].map(feedAddress)
  },
}

export function feedAddress(of: FeedOf): string {
  return `/feeds/${nameOf(of)}.atom`
}

/** Those that have something to tell; the one of everything always is. */
export function listFeeds(asking: Reading): FeedOf[] {
  const updates = listSubjects(asking.file, asking.reader, 'update')
  const countries = [...new Set(updates.flatMap((update) => countryOfUpdate(asking, update) ?? []))].sort()
  const feeds = countries.flatMap(feedsOfCountry)
  return [{}, ...feeds.filter((of) => feedEntries(asking, of).length > 0)]
}

function feedsOfCountry(country: string): FeedOf[] {
  return [{ country }, ...FREEDOMS.terms.map(({ code }) => ({ country, freedom: code }))]
}

function feedNamed(name: string): FeedOf | undefined {
  if (name === 'all') return {}
  const [code = '', freedom] = name.split('-')
  const country = code.toUpperCase()
  if (!isCountryCode(country)) return undefined
  if (freedom && !findTerm(FREEDOMS, freedom)) return undefined
  return { country, freedom }
}

function countryOfUpdate({ file, reader }: Reading, update: SubjectId): string | undefined {
  const reading = keptReading(file, update, reader)
  return reading && valueOf(reading, 'country', 'code')?.code
}
