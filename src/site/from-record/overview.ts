// The home page and the pages of countries.
import { listEvents } from '../../find/events.ts'
import { getReading } from '../../find/readings.ts'
import { listUpdates } from '../../find/updates.ts'
import type { UpdateLine } from '../../find/updates.ts'
import { Refusal } from '../../refusal.ts'
import { printDay } from '../../record/values/print.ts'
import type { CountryView, HomeView, SiteView, TeaserView } from '../view.ts'
import type { Asking } from './asking.ts'
import { linkOf } from './address.ts'
import { isCountryCode } from '../../vocabulary/countries.ts'
import { countryOf } from './countries.ts'
import { months } from './timeline.ts'
import { passagesOf } from './update.ts'

export function homeView(asking: Asking, site: SiteView): HomeView {
  const updates = listUpdates(asking.file, asking.reader)
  const codes = [...new Set(updates.map(({ country }) => country))].sort()
  const countries = codes.map((code) => {
    const latest = updates.find(({ country }) => country === code)
    return { ...countryOf(asking, code), latest: latest && teaser(asking, latest) }
  })
  const what = [
    'What happens to people who associate, assemble and speak: arrests, searches, trials, fines, closures, blocked sites and new laws, each with who said so.',
    'Every sentence that rests on the record carries a number. Follow it to see who says it, in which words, and in which source; where accounts differ, both stand.',
  ]
  return { ...site, what, countries }
}

export function countryView(asking: Asking, site: SiteView, address: string): CountryView {
  const code = address.toUpperCase()
  const updates = isCountryCode(code) ? listUpdates(asking.file, asking.reader, code) : []
  const { events, total } = listEvents(asking.file, asking.reader, { country: code, newestFirst: true })
  if (updates.length === 0 && total === 0)
    throw new Refusal('not-found', 'Nothing is published about this country.')
  const [latest, ...earlier] = updates
  const people = new Set(
    events.flatMap(({ parts }) =>
      parts.filter(({ whom }) => whom.startsWith('person-')).map(({ whom }) => whom),
    ),
  )
  const figures = [
    { label: updates.length === 1 ? 'update' : 'updates', value: String(updates.length) },
    { label: total === 1 ? 'event' : 'events', value: String(total) },
    { label: people.size === 1 ? 'person named' : 'people named', value: String(people.size) },
  ]
  return {
    ...site,
    country: countryOf(asking, code),
    latest: latest && teaser(asking, latest),
    earlier: earlier.map((update) => teaser(asking, update)),
    months: months(asking, events),
    figures,
  }
}

export function teaser(asking: Asking, { subject, title, published }: UpdateLine): TeaserView {
  const lead = passagesOf(getReading(asking.file, subject, asking.reader)).find(
    ({ form }) => form === 'paragraph',
  )?.text
  return {
    title,
    address: linkOf(asking, subject) ?? '',
    published: { said: published ? printDay(published) : '', day: published },
    lead,
  }
}
