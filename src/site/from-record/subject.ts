// A person, organisation, place or event as the public sees it.
import { eventTitle, actLabel } from '../../find/event-words.ts'
import { eventLine, listEvents } from '../../find/events.ts'
import type { EventLine } from '../../find/events.ts'
import { getReading, keptReading } from '../../find/readings.ts'
import { listUpdates } from '../../find/updates.ts'
import { Refusal } from '../../refusal.ts'
import { findProperty, textsOf, valueOf, valuesOf } from '../../record/reading.ts'
import type { Reading } from '../../record/reading.ts'
import type { SubjectId } from '../../record/subject.ts'
import { printValue } from '../../record/values/print.ts'
import { labelOf } from '../../vocabulary/list.ts'
import { SUBJECT_KINDS } from '../../vocabulary/kinds.ts'
import { MEASURES } from '../../vocabulary/law/measures.ts'
import { CAPACITIES } from '../../vocabulary/people/capacities.ts'
import { ROLES } from '../../vocabulary/people/roles.ts'
import type { LinkView, SiteView, SubjectView, ValueView } from '../view.ts'
import { accountsOf, disputeOf, statementView, voicesOn } from './accounts.ts'
import type { Asking } from './asking.ts'
import { addressOf, linkOf } from './address.ts'
import { countryOf } from './countries.ts'
import { daysOf, timelineItem } from './timeline.ts'
import { eventsOf, passagesOf } from './update.ts'

export function subjectView(asking: Asking, site: SiteView, id: string): SubjectView {
  const reading = getReading(asking.file, id, asking.reader)
  const address = addressOf(reading.subject)
  if (!address || reading.kind === 'update') throw new Refusal('not-found', 'There is no such page.')
  return reading.kind === 'event'
    ? eventView(asking, site, reading, address)
    : partyView(asking, site, reading, address)
}

function partyView(asking: Asking, site: SiteView, reading: Reading, address: string): SubjectView {
  const [title = '', ...others] = textsOf(reading, 'name')
  const where = reading.kind === 'place' ? { place: reading.subject } : { whom: reading.subject }
  const { events } = listEvents(asking.file, asking.reader, where)
  return {
    ...site,
    kind: labelOf(SUBJECT_KINDS, reading.kind),
    title,
    country: countryOfAll(asking, events),
    alsoSpelt: others.map((name) => ({ name, language: /[Ѐ-ӿ]/.test(name) ? 'ru' : undefined })),
    lede: textsOf(reading, 'description')[0],
    values: [],
    timeline: events.map((event) => timelineItem(asking, event)),
    coverage: coverageOf(
      asking,
      events.map(({ subject }) => subject),
    ),
    cite: `${site.siteTitle}, “${title}”.`,
    address,
  }
}

function countryOfAll(asking: Asking, events: readonly EventLine[]) {
  const codes = new Set(events.flatMap(({ country }) => country ?? []))
  const [only] = codes
  return only && codes.size === 1 ? countryOf(asking, only) : undefined
}

function eventView(asking: Asking, site: SiteView, reading: Reading, address: string): SubjectView {
  const line = eventLine(asking.file, asking.reader, reading)
  const title = eventTitle(line)
  return {
    ...site,
    kind: actLabel(line),
    title,
    country: line.country ? countryOf(asking, line.country) : undefined,
    alsoSpelt: [],
    values: [...eventValues(asking, reading, line), knownBy(asking, reading)],
    timeline: [],
    coverage: coverageOf(asking, [reading.subject]),
    cite: `${site.siteTitle}, “${title}”.`,
    address,
  }
}

function eventValues(asking: Asking, reading: Reading, line: EventLine): ValueView[] {
  const days = daysOf(line.whens)
  const whenDispute = disputeOf(asking, reading, 'when')
  const values: ValueView[] = [
    { label: 'When', shown: days.said, bounds: days.bounds, accounts: [], dispute: whenDispute },
  ]
  if (line.place)
    values.push({
      label: 'Where',
      shown: line.place.label,
      address: linkOf(asking, line.place.subject),
      accounts: [],
    })
  for (const part of line.parts) {
    const capacity = part.capacity ? `, ${labelOf(CAPACITIES, part.capacity).toLowerCase()}` : ''
    values.push({
      label: labelOf(ROLES, part.role),
      shown: part.label + capacity,
      address: linkOf(asking, part.whom),
      accounts: [],
    })
  }
  return [...values, ...measureValues(asking, reading)]
}

function measureValues({ file, reader }: Asking, reading: Reading): ValueView[] {
  return valuesOf(reading, 'measure').flatMap((value) => {
    const measure = value.kind === 'ref' ? keptReading(file, value.subject, reader) : undefined
    if (!measure) return []
    const kind = valueOf(measure, 'kind', 'code')?.code ?? ''
    const said = valueOf(measure, 'amount', 'money') ?? valueOf(measure, 'length', 'duration')
    const shown = said ? printValue(said) : (valueOf(measure, 'words', 'text')?.text ?? '')
    return [{ label: labelOf(MEASURES, kind), shown, accounts: [] }]
  })
}

function knownBy(asking: Asking, reading: Reading): ValueView {
  const happened = findProperty(reading, 'happened')
  const dispute = disputeOf(asking, reading, 'happened')
  const voices = happened
    ? voicesOn(happened).map((standing) => statementView(asking, 'Account', standing))
    : []
  const shown = dispute
    ? 'Accounts differ'
    : voices.length === 1
      ? 'One account'
      : `${voices.length} accounts`
  return {
    label: 'How it is known',
    shown,
    accounts: dispute ? [] : accountsOf(asking, reading.subject),
    dispute,
  }
}

function coverageOf(asking: Asking, events: readonly SubjectId[]): LinkView[] {
  const wanted = new Set(events)
  return listUpdates(asking.file, asking.reader).flatMap(({ subject, title }) => {
    const reading = keptReading(asking.file, subject, asking.reader)
    const ids = reading
      ? passagesOf(reading).flatMap(({ rests }) => rests.flatMap(({ statements }) => statements))
      : []
    return eventsOf(asking, ids).some((event) => wanted.has(event))
      ? [{ text: title, address: linkOf(asking, subject) }]
      : []
  })
}
