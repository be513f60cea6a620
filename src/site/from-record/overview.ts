// The home page and the pages of countries.
import { listCoveredCountries } from '../../find/covered.ts'
import { listEvents } from '../../find/events.ts'
import { countryFigures } from '../../find/figures.ts'
import type { CountryFigures, Tally } from '../../find/figures.ts'
import { countryRating } from '../../find/ratings.ts'
import { getReading } from '../../find/readings.ts'
import { listUpdates } from '../../find/updates.ts'
import type { UpdateLine } from '../../find/updates.ts'
import { passagesIn } from '../../find/updates/versions.ts'
import { Refusal } from '../../refusal.ts'
import { ACTS } from '../../vocabulary/acts/acts.ts'
import { FREEDOMS } from '../../vocabulary/freedoms.ts'
import { BANDS } from '../../vocabulary/ratings/bands.ts'
import { labelOf } from '../../vocabulary/list.ts'
import { feedAddress, feedTitle } from '../feeds/atom.ts'
import { listFeeds } from '../feeds/list.ts'
import { dayIn } from '../../find/words/days.ts'
import { wordsIn } from '../words/words.ts'
import type { BarsView, CountryView, HomeView, SiteView, TeaserView } from '../view.ts'
import { linkOf, monthAddress } from './address.ts'
import type { Asking } from './asking.ts'
import { countryOf } from './countries.ts'
import { ratingView } from './rating.ts'
import { monthLabel, months } from './timeline.ts'

export function homeView(asking: Asking, site: SiteView): HomeView {
  const updates = listUpdates(asking.file, asking.reader)
  const countries = listCoveredCountries(asking.file, asking.reader).map((code) => {
    const latest = latestFor(
      asking,
      updates.filter(({ country }) => country === code),
    )
    return { ...countryOf(asking, code), ...bandOf(asking, code), latest: latest && teaser(asking, latest) }
  })
  const byName = countries.sort((a, b) => a.name.localeCompare(b.name, asking.language))
  return { ...site, what: wordsIn(asking.language).what, countries: byName }
}

function bandOf({ file, reader, language }: Asking, code: string) {
  const { now } = countryRating(file, reader, code)
  return now ? { band: now.band, bandWords: labelOf(BANDS, now.band, language) } : {}
}

// The newest in the reader's language, of the newest original.
function latestFor({ language }: Asking, updates: readonly UpdateLine[]): UpdateLine | undefined {
  const newest = updates.find(({ original }) => !original) ?? updates[0]
  const translated = updates.find(
    (one) => one.original?.update === newest?.subject && one.language.startsWith(language),
  )
  return translated ?? newest
}

const NEWEST = 25
const MOST_BARS = 8

export function countryView(asking: Asking, site: SiteView, address: string): CountryView {
  const code = address.toUpperCase()
  const updates = listUpdates(asking.file, asking.reader, code)
  const figures = countryFigures(asking.file, asking.reader, code)
  if (updates.length === 0 && figures.events === 0)
    throw new Refusal('not-found', 'Nothing is published about this country.')
  const question = { country: code, newestFirst: true, limit: NEWEST }
  const { events } = listEvents(asking.file, asking.reader, question)
  const latest = latestFor(asking, updates)
  return {
    ...site,
    country: countryOf(asking, code),
    rating: ratingView(asking, code),
    latest: latest && teaser(asking, latest),
    earlier: updates.filter((one) => one !== latest).map((update) => teaser(asking, update)),
    months: months(asking, events),
    figures: totals(asking, updates.length, figures),
    bars: barsOf(asking, code, figures),
    newest: figures.events > events.length ? { shown: events.length, all: figures.events } : undefined,
    calendar: figures.months.map(({ code: month, events: count }) => ({
      text: monthLabel(asking.language, month),
      address: asking.link(monthAddress(code, month)),
      events: count,
    })),
    ownFeeds: listFeeds(asking)
      .filter(({ country }) => country === code)
      .map((of) => ({
        text: feedTitle(of, asking.language),
        address: asking.link(feedAddress(of)),
      })),
  }
}

// 'updates' and the like stand beside their number: '3', 'updates'.
function totals({ language }: Asking, updates: number, { events, people }: CountryFigures) {
  const words = wordsIn(language)
  return [words.updates(updates), words.events(events), words.people(people)].map((told) => {
    const [, value = '', label = ''] = /^([\d\s\u00a0\u202f,.]*\d)\s(.*)$/u.exec(told) ?? []
    return { value, label }
  })
}

function barsOf(
  asking: Asking,
  code: string,
  { acts, freedoms, places, months: byMonth }: CountryFigures,
): BarsView[] {
  const { language } = asking
  const words = wordsIn(language)
  const bars = [
    {
      heading: words.byAct,
      bars: topOf(acts).map(({ code: act, events }) => ({
        text: labelOf(ACTS, act, language) || words.others,
        events,
      })),
    },
    {
      heading: words.byFreedom,
      bars: freedoms.map(({ code: freedom, events }) => ({
        text: labelOf(FREEDOMS, freedom, language) || words.unassigned,
        events,
      })),
    },
    {
      heading: words.byPlace,
      bars: topOf(places).map((one) => ({
        text: one.code || words.others,
        address: 'subject' in one ? linkOf(asking, one.subject) : undefined,
        events: one.events,
      })),
    },
    {
      heading: words.byMonth,
      bars: byMonth
        .filter(({ code: month }) => month !== '')
        .slice(0, 12)
        .map(({ code: month, events }) => ({
          text: monthLabel(language, month),
          address: asking.link(monthAddress(code, month)),
          events,
        })),
    },
  ]
  return bars.filter((one) => one.bars.length > 0)
}

// The rest in one line, without a code.
function topOf<T extends Tally>(tallies: readonly T[]): (T | Tally)[] {
  if (tallies.length <= MOST_BARS + 1) return [...tallies]
  const rest = tallies.slice(MOST_BARS).reduce((all, { events }) => all + events, 0)
  return [...tallies.slice(0, MOST_BARS), { code: '', events: rest }]
}

export function teaser(asking: Asking, { subject, title, published }: UpdateLine): TeaserView {
  const lead = passagesIn(getReading(asking.file, subject, asking.reader)).find(
    ({ form }) => form === 'paragraph',
  )?.text
  return {
    title,
    address: linkOf(asking, subject) ?? '',
    published: { said: published ? dayIn(asking.language, published) : '', day: published },
    lead: lead && shortened(lead),
  }
}

// As much as a list has room for, to the end of a sentence where there is one.
function shortened(lead: string): string {
  if (lead.length <= LONG) return lead
  const cut = lead.slice(0, LONG)
  const sentence = cut.lastIndexOf('. ')
  return sentence > LONG / 2 ? cut.slice(0, sentence + 1) : `${cut.slice(0, cut.lastIndexOf(' '))} …`
}

const LONG = 400
