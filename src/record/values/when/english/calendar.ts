// A point of the calendar in English words.
import { dayAndMonth, monthAndDay, namedDayAt, weekdayAt } from './days.ts'
import { longest, monthAt, yearAlone } from './month-year.ts'
import type { Asked, Read } from './month-year.ts'
import { decadeAt, partAt, seasonAt } from './parts.ts'
import { numericDay } from '../numeric-day.ts'
import type { Word } from '../words.ts'

export function pointAt(words: Word[], at: number, asked: Asked): Read | undefined {
  return longest([
    numericDay(words, at),
    dayAndMonth(words, at),
    monthAndDay(words, at),
    weekdayAt(words, at, asked),
    partAt(words, at),
    monthAt(words, at, asked),
    seasonAt(words, at),
    yearAlone(words, at, asked),
    decadeAt(words, at),
    namedDayAt(words, at),
  ])
}
