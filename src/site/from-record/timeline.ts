import { actLabel, statusInWords, whensInWords, whoInWords } from '../../find/event-words.ts'
import type { EventLine } from '../../find/events.ts'
import { keptReading } from '../../find/readings.ts'
import { printBounds } from '../../record/values/print.ts'
import type { When } from '../../record/values/value.ts'
import type { Language } from '../../vocabulary/list.ts'
import { boundsIn, monthIn } from '../../find/words/days.ts'
import { wordsIn } from '../words/words.ts'
import type { DayView, MonthView, TimelineItemView } from '../view.ts'
import { accountWords, disputeOf } from './accounts.ts'
import type { Asking } from './asking.ts'
import { linkOf } from './address.ts'

export function timelineItem(asking: Asking, event: EventLine): TimelineItemView {
  const reading = keptReading(asking.file, event.subject, asking.reader)
  const told = accountWords(asking, event.subject)
  return {
    when: daysOf(event.whens, asking.language),
    act: actLabel(event, asking.language),
    address: linkOf(asking, event.subject),
    who: whoInWords(event, asking.language) || undefined,
    where: event.place?.label,
    status: statusInWords(event, asking.language),
    words: told?.words,
    speaker: told?.speaker,
    dispute: reading && event.disputed ? disputeOf(asking, reading) : undefined,
  }
}

// The words first, then what they can mean; words that allow no date stand alone. On a page in another
// language a day is printed in that language, and words that allow no date stay as they were said.
export function daysOf(whens: readonly When[], language: Language): DayView {
  const [only] = whens
  if (!only) return { said: wordsIn(language).undated }
  if (language !== 'en') return translatedDays(whens, language)
  const said = whensInWords(whens)
  if (whens.length > 1) return { said }
  const bounds = printBounds(only)
  return { said, day: dayOf(only), bounds: bounds === said ? undefined : bounds }
}

function translatedDays(whens: readonly When[], language: Language): DayView {
  const said = whens.map((when) => boundsIn(language, when) ?? `“${when.said}”`).join(' / ')
  return { said, day: whens.length === 1 && whens[0] ? dayOf(whens[0]) : undefined }
}

function dayOf({ earliest, latest }: When): string | undefined {
  return earliest !== undefined && earliest === latest ? earliest : undefined
}

/** By month, in the order they come in; what has no day under its own heading. */
export function months(asking: Asking, events: readonly EventLine[]): MonthView[] {
  const found = new Map<string, TimelineItemView[]>()
  for (const event of events) {
    const month = monthOf(event)
    found.set(month, [...(found.get(month) ?? []), timelineItem(asking, event)])
  }
  return [...found].map(([month, items]) => ({ label: monthLabel(asking.language, month), events: items }))
}

export function monthLabel(language: Language, month: string): string {
  return month === '' ? wordsIn(language).undated : monthIn(language, month)
}

// Of the first day it can have happened on, as lists are sorted: of a disputed date the first of all.
function monthOf({ whens }: EventLine): string {
  const firsts = whens.flatMap(({ earliest }) => earliest ?? []).sort()
  const lasts = whens.flatMap(({ latest }) => latest ?? []).sort()
  return (firsts[0] ?? lasts.at(-1) ?? '').slice(0, 7)
}
