// A person, organisation, place, event, law, work or case as the public sees it.
import { actLabel, eventTitle } from '../../find/event-words.ts'
import { eventLine, listEvents } from '../../find/events.ts'
import type { EventLine } from '../../find/events.ts'
import { eventsPointingAt } from '../../find/pointing-at.ts'
import { getReading, keptReading } from '../../find/readings.ts'
import { updatesTelling } from '../../find/updates/coverage.ts'
import { textsOf, valueOf } from '../../record/reading.ts'
import type { Reading } from '../../record/reading.ts'
import type { SubjectId } from '../../record/subject.ts'
import { Refusal } from '../../refusal.ts'
import { labelOf as labelOfReading } from '../../vault/readings/called.ts'
import { SUBJECT_KINDS } from '../../vocabulary/kinds.ts'
import { labelOf } from '../../vocabulary/list.ts'
import type { CountryRef, LinkView, SiteView, SubjectView } from '../view.ts'
import { addressOf, hasPage, linkTo } from './address.ts'
import type { Asking } from './asking.ts'
import { countryOf } from './countries.ts'
import { eventValues } from './event-values.ts'
import { relatedTo } from './related.ts'
import { standingView } from './standing.ts'
import { permanentAddress } from './site-view.ts'
import { timelineItem } from './timeline.ts'

export function subjectView(asking: Asking, site: SiteView, id: string): SubjectView {
  const reading = getReading(asking.file, id, asking.reader)
  const address = addressOf(reading.subject)
  if (!address || reading.kind === 'update' || !hasPage(asking, reading.subject))
    throw new Refusal('not-found', 'There is no such page.')
  return reading.kind === 'event' ? eventView(asking, site, reading) : otherView(asking, site, reading)
}

const MOST = 100 // events on one page

function otherView(asking: Asking, site: SiteView, reading: Reading): SubjectView {
  const { language } = asking
  const title = labelOfReading(reading) ?? labelOf(SUBJECT_KINDS, reading.kind, language)
  const { events, total } = eventsWith(asking, reading)
  return {
    ...site,
    kind: labelOf(SUBJECT_KINDS, reading.kind, language),
    title,
    country: countryOfSubject(asking, reading, events),
    alsoSpelt: [...textsOf(reading, 'name'), ...textsOf(reading, 'acronym')]
      .filter((name) => name !== title)
      .map((name) => ({ name, language: /[Ѐ-ӿ]/.test(name) ? 'ru' : undefined })),
    lede: textsOf(reading, 'description')[0],
    values: [],
    related: relatedTo(asking, reading),
    standing: standingView(asking, reading, title),
    timeline: events.map((event) => timelineItem(asking, event)),
    newest: total > events.length ? { shown: events.length, all: total } : undefined,
    coverage: coverageOf(
      asking,
      events.flatMap(({ subject }) => keptReading(asking.file, subject, asking.reader) ?? []),
    ),
    ...citing(asking, site, title, reading.subject),
  }
}

// Those it took part in, or that happened there; of a law, a work and a case those that concern it.
function eventsWith(
  { file, reader }: Asking,
  { subject, kind }: Reading,
): { events: EventLine[]; total: number } {
  if (kind === 'place') return listEvents(file, reader, { place: subject, newestFirst: true, limit: MOST })
  if (kind === 'person' || kind === 'organisation')
    return listEvents(file, reader, { whom: subject, newestFirst: true, limit: MOST })
  const lines = eventsPointingAt(file, reader, subject)
  return { events: lines.sort(byDay).slice(0, MOST), total: lines.length }
}

function byDay(a: EventLine, b: EventLine): number {
  const day = ({ whens: [when] }: EventLine) => when?.earliest ?? when?.latest ?? ''
  if (day(a) !== day(b)) return day(a) < day(b) ? 1 : -1
  return a.subject < b.subject ? -1 : 1
}

function countryOfSubject(
  asking: Asking,
  reading: Reading,
  events: readonly EventLine[],
): CountryRef | undefined {
  const own = valueOf(reading, 'country', 'code')?.code
  if (own) return countryOf(asking, own)
  const codes = new Set(events.flatMap(({ country }) => country ?? []))
  const [only] = codes
  return only && codes.size === 1 ? countryOf(asking, only) : undefined
}

function eventView(asking: Asking, site: SiteView, reading: Reading): SubjectView {
  const line = eventLine(asking.file, asking.reader, reading)
  const title = eventTitle(line, asking.language)
  return {
    ...site,
    kind: actLabel(line, asking.language),
    title,
    country: line.country ? countryOf(asking, line.country) : undefined,
    alsoSpelt: [],
    values: eventValues(asking, reading, line),
    related: relatedTo(asking, reading),
    standing: [],
    timeline: [],
    coverage: coverageOf(asking, [reading]),
    ...citing(asking, site, title, reading.subject),
  }
}

function citing(
  asking: Asking,
  { siteTitle }: SiteView,
  title: string,
  subject: SubjectId,
): Pick<SubjectView, 'cite' | 'address'> {
  const quoted = asking.language === 'en' ? `“${title}”` : `«${title}»`
  return { cite: `${siteTitle}, ${quoted}.`, address: permanentAddress(asking, addressOf(subject) ?? '') }
}

function coverageOf(asking: Asking, readings: readonly Reading[]): LinkView[] {
  const { file, reader } = asking
  return updatesTelling(file, reader, readings).map(({ subject, title }) => linkTo(asking, subject, title))
}
