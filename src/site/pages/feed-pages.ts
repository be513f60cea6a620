// Feeds of updates: of all, of a country, of one freedom in a country.
import { kindOf } from '../../record/subject.ts'
import { FREEDOMS } from '../../vocabulary/freedoms.ts'
import { isCountryCode } from '../../vocabulary/countries.ts'
import { findTerm } from '../../vocabulary/list.ts'
import { atomFeed, feedAddress } from '../feeds/atom.ts'
import { feedEntries } from '../feeds/entries.ts'
import type { FeedOf } from '../feeds/entries.ts'
import { countryOfUpdate, feedsOfCountry, listFeeds } from '../feeds/list.ts'
import type { PageKind } from './page-kind.ts'

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

function feedNamed(name: string): FeedOf | undefined {
  if (name === 'all') return {}
  const [code = '', freedom] = name.split('-')
  const country = code.toUpperCase()
  if (!isCountryCode(country)) return undefined
  if (freedom && !findTerm(FREEDOMS, freedom)) return undefined
  return { country, freedom }
}
