import { actLabel, statusInWords, whensInWords, whoInWords } from '../../find/event-words.ts'
import type { EventLine } from '../../find/events.ts'
import { keptReading } from '../../find/readings.ts'
import { dayOf, lastOfMonth, partsOf } from '../../record/values/day.ts'
import { printBounds } from '../../record/values/print.ts'
import type { When } from '../../record/values/value.ts'
import type { DayView, MonthView, TimelineItemView } from '../view.ts'
import { accountWords, disputeOf } from './accounts.ts'
import type { Asking } from './asking.ts'
import { linkOf } from './address.ts'

export function timelineItem(asking: Asking, event: EventLine): TimelineItemView {
  const reading = keptReading(asking.file, event.subject, asking.reader)
  const told = accountWords(asking, event.subject)
  return {
    when: daysOf(event.whens),
    act: actLabel(event),
    address: linkOf(asking, event.subject),
    who: whoInWords(event) || undefined,
    where: event.place?.label,
    status: statusInWords(event),
    words: told?.words,
    speaker: told?.speaker,
    dispute: reading && event.disputed ? disputeOf(asking, reading) : undefined,
  }
}

// The words first, then what they can mean; words that allow no date stand alone.
export function daysOf(whens: readonly When[]): DayView {
  const [only] = whens
  if (!only) return { said: 'Day not known' }
  const said = whensInWords(whens)
  if (whens.length > 1) return { said }
  const { earliest, latest } = only
  const bounds = printBounds(only)
  const day = earliest && earliest === latest ? earliest : undefined
  return { said, day, bounds: bounds === said ? undefined : bounds }
}

// By month, the latest first; what has no day at the end.
export function months(asking: Asking, events: readonly EventLine[]): MonthView[] {
  const found = new Map<string, TimelineItemView[]>()
  for (const event of events) {
    const label = monthOf(event)
    found.set(label, [...(found.get(label) ?? []), timelineItem(asking, event)])
  }
  return [...found].map(([label, items]) => ({ label, events: items }))
}

// A span over several months is a heading of its own.
function monthOf({ whens }: EventLine): string {
  const [first, last] = [whens[0]?.earliest ?? whens[0]?.latest, whens[0]?.latest ?? whens[0]?.earliest]
  if (!first || !last) return 'Day not known'
  const [from, to] = [partsOf(first), partsOf(last)]
  const earliest = dayOf(from.year, from.month, 1)
  return printBounds({ earliest, latest: dayOf(to.year, to.month, lastOfMonth(to.year, to.month)) })
}
