// The first page, the countries, and the look of everything.
import { listCoveredCountries } from '../../find/covered.ts'
import { keptReading } from '../../find/readings.ts'
import { valueOf } from '../../record/reading.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { PublicChange } from '../../vault/readings/public-change.ts'
import { countryPage } from '../country.tsx'
import { feedTitle } from '../feeds/atom.ts'
import { listFeeds } from '../feeds/list.ts'
import type { Asking } from '../from-record/asking.ts'
import { countryAddress } from '../from-record/address.ts'
import { countryView, homeView } from '../from-record/overview.ts'
import { siteView } from '../from-record/site-view.ts'
import { homePage } from '../home.tsx'
import { styleSheet } from '../look/look.ts'
import type { SiteView } from '../view.ts'
import { around } from './around.ts'
import { feedAddress } from './feed-pages.ts'
import { html } from './page-kind.ts'
import type { PageKind, Reading } from './page-kind.ts'

export const HOME: PageKind = {
  path: /^\/$/,
  languages: true,
  draw: (asking) => html(homePage(homeView(asking, siteView(asking)))),
  list: () => ['/'],
}

// A country’s page tells of its events, updates and ratings, and names whoever took part.
function countriesAround(asking: Reading, change: PublicChange): string[] {
  const codes = [...around(asking, change)].map((one) => countryIn(asking, one))
  return [...new Set([change.was?.country, ...codes])].flatMap((code) => (code ? [countryAddress(code)] : []))
}

function countryIn({ file, reader }: Reading, subject: SubjectId): string | undefined {
  const reading = keptReading(file, subject, reader)
  return reading && valueOf(reading, 'country', 'code')?.code
}

export const COUNTRY: PageKind = {
  path: /^\/([a-z]{2})$/,
  languages: true,
  draw: (asking, code) =>
    listCoveredCountries(asking.file, asking.reader).includes(code.toUpperCase())
      ? html(countryPage(countryView(asking, withFeed(asking, code), code)))
      : undefined,
  list: ({ file, reader }) => listCoveredCountries(file, reader).map(countryAddress),
  touchedBy: countriesAround,
}

function withFeed(asking: Asking, code: string): SiteView {
  const site = siteView(asking)
  const of = { country: code.toUpperCase() }
  if (!listFeeds(asking).some(({ country }) => country === of.country)) return site
  const own = { text: feedTitle(of), address: asking.link(feedAddress(of)) }
  return { ...site, feeds: [...(site.feeds ?? []), own] }
}

// No page may change it and no browser need ask for it twice: it holds nothing of the record.
export const LOOK: PageKind = {
  path: /^\/look\.css$/,
  languages: false,
  draw: () => ({ mediaType: 'text/css; charset=utf-8', body: styleSheet() }),
  list: () => ['/look.css'],
  touchedBy: () => [],
}
