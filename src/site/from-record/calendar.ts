// One month of a country, event by event; what has no day stands by itself.
import { listEvents } from '../../find/events.ts'
import { dayNumber, lastOfMonth } from '../../record/values/day.ts'
import type { CalendarView, SiteView } from '../view.ts'
import { monthAddress } from './address.ts'
import type { Asking } from './asking.ts'
import { countryOf } from './countries.ts'
import { monthLabel, timelineItem } from './timeline.ts'

export interface Month {
  country: string // ISO 3166-1 alpha-2
  month: string // '2017-03'; '' where no day is known
  page: number
}

export const A_PAGE = 60 // events

/** Undefined where nothing that this reader may see happened then. */
export function calendarView(asking: Asking, site: SiteView, at: Month): CalendarView | undefined {
  const { file, reader, language, link } = asking
  const { country, month, page } = at
  const question = { country, ...daysOf(month), limit: A_PAGE, offset: (page - 1) * A_PAGE }
  const { events, total } = listEvents(file, reader, question)
  if (events.length === 0) return undefined
  const pages = Math.ceil(total / A_PAGE)
  return {
    ...site,
    country: countryOf(asking, country),
    label: monthLabel(language, month),
    events: events.map((event) => timelineItem(asking, event)),
    page,
    pages,
    earlier: page > 1 ? link(monthAddress(country, month, page - 1)) : undefined,
    later: page < pages ? link(monthAddress(country, month, page + 1)) : undefined,
  }
}

function daysOf(month: string): { from: number; until: number } | { undated: true } {
  if (month === '') return { undated: true }
  const [year = 0, number = 1] = month.split('-').map(Number)
  const last = String(lastOfMonth(year, number)).padStart(2, '0')
  return { from: dayNumber(`${month}-01`), until: dayNumber(`${month}-${last}`) }
}
