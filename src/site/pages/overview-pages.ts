// The first page, the countries, how all this is made, and the look of everything.
import { listCoveredCountries } from '../../find/covered.ts'
import { monthOfDay, monthOfEvent, monthsOf } from '../../find/event-days.ts'
import { keptReading } from '../../find/readings.ts'
import { valueOf } from '../../record/reading.ts'
import { kindOf } from '../../record/subject.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { PublicChange } from '../../vault/readings/public-change.ts'
import { calendarPage } from '../calendar.tsx'
import { countryPage } from '../country.tsx'
import { feedAddress, feedTitle } from '../feeds/atom.ts'
import { listFeeds } from '../feeds/list.ts'
import { countryAddress, monthAddress } from '../from-record/address.ts'
import type { Asking } from '../from-record/asking.ts'
import { A_PAGE, calendarView } from '../from-record/calendar.ts'
import { countryView, homeView } from '../from-record/overview.ts'
import { siteView } from '../from-record/site-view.ts'
import { homePage } from '../home.tsx'
import { styleSheet } from '../look/look.ts'
import { methodPage } from '../method/method-page.tsx'
import { verifyPage } from '../method/verify-page.tsx'
import type { SiteView } from '../view.ts'
import { around } from './around.ts'
import { html } from './page-kind.ts'
import type { PageKind, Reading } from './page-kind.ts'

export const HOME: PageKind = {
  path: /^\/$/,
  languages: true,
  draw: (asking) => html(homePage(homeView(asking, siteView(asking, '/')))),
  list: () => ['/'],
}

export const METHOD: PageKind = {
  path: /^\/method$/,
  languages: true,
  draw: (asking) => html(methodPage(asking, siteView(asking, '/method'))),
  list: () => ['/method'],
  touchedBy: () => [],
}

export const VERIFY: PageKind = {
  path: /^\/verify$/,
  languages: true,
  draw: (asking) => html(verifyPage(asking, siteView(asking, '/verify'))),
  list: () => ['/verify'],
  touchedBy: () => [],
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
    isCovered(asking, code)
      ? html(countryPage(countryView(asking, withFeed(asking, code), code)))
      : undefined,
  list: ({ file, reader }) => listCoveredCountries(file, reader).map(countryAddress),
  touchedBy: countriesAround,
}

function isCovered({ file, reader }: Reading, code: string): boolean {
  return listCoveredCountries(file, reader).includes(code.toUpperCase())
}

function withFeed(asking: Asking, code: string): SiteView {
  const site = siteView(asking, `/${code}`)
  const of = { country: code.toUpperCase() }
  if (!listFeeds(asking).some(({ country }) => country === of.country)) return site
  const own = { text: feedTitle(of, asking.language), address: asking.link(feedAddress(of)) }
  return { ...site, feeds: [...(site.feeds ?? []), own] }
}

export const MONTH: PageKind = {
  path: /^\/([a-z]{2}\/(?:\d{4}-\d{2}|undated)(?:\/[1-9]\d{0,3})?)$/,
  languages: true,
  draw: (asking, name) => {
    const [code = '', month = '', page = '1'] = name.split('/')
    const at = { country: code.toUpperCase(), month: month === 'undated' ? '' : month, page: Number(page) }
    const view = calendarView(asking, siteView(asking, `/${name}`), at)
    return view && html(calendarPage(view))
  },
  list: (asking) =>
    listCoveredCountries(asking.file, asking.reader).flatMap((country) => addressesOfMonths(asking, country)),
  touchedBy: (asking, change) => {
    const events = [...around(asking, change)].filter((one) => kindOf(one) === 'event')
    const now = events.flatMap((event) => monthOfEvent(asking.file, asking.reader, event) ?? [])
    const all = [...now, ...monthBefore(change)].map(({ country, month }) => `${country} ${month}`)
    return [...new Set(all)].flatMap((one) => {
      const [country = '', month = ''] = one.split(' ')
      return pagesOf(asking, country, month)
    })
  },
}

function monthBefore({ subject, was }: PublicChange): { country: string; month: string }[] {
  if (kindOf(subject) !== 'event' || !was?.country) return []
  return [{ country: was.country, month: monthOfDay(was.earliest ?? was.latest) }]
}

function addressesOfMonths(asking: Reading, country: string): string[] {
  return monthsOf(asking.file, asking.reader, country).flatMap(({ code }) => pagesOf(asking, country, code))
}

// One more than there are: the last page may just have gone.
function pagesOf({ file, reader }: Reading, country: string, month: string): string[] {
  const events = monthsOf(file, reader, country).find(({ code }) => code === month)?.events ?? 0
  const pages = Math.ceil(events / A_PAGE) + 1
  return Array.from({ length: pages }, (_, at) => monthAddress(country, month, at + 1))
}

// No page may change it and no browser need ask for it twice: it holds nothing of the record.
export const LOOK: PageKind = {
  path: /^\/look\.css$/,
  languages: false,
  draw: () => ({ mediaType: 'text/css; charset=utf-8', body: styleSheet() }),
  list: () => ['/look.css'],
  touchedBy: () => [],
}
