// What a time expression points at, before it is known which year or publication it hangs from.
import type { Basis, Day } from '../value.ts'

export type Part =
  | 'start'
  | 'early'
  | 'mid'
  | 'late'
  | 'end'
  | { half: number }
  | { quarter: number }
  | { week: number } // -1: the last
  | { months: number } // 'the first nine months of', negative: the last
  | { season: number } // 1 spring … 4 winter
  | 'decade'

export interface CalendarPoint {
  kind: 'calendar'
  year?: number | undefined
  yearBy?: number | undefined // 'April last year' is -1 from publication
  month?: number | undefined
  day?: number | undefined
  part?: Part | undefined
  ahead?: boolean | undefined // 'next May' true, 'last May' false
}

export type Unit = 'day' | 'week' | 'month' | 'year'

export interface PublicationPoint {
  kind: 'publication'
  unit: Unit
  by: number
  // whole: 'last week'; so-far: 'earlier this year'; rest: 'later this year'; back: 'the past two years'; on: 'the next two weeks'
  reach: 'whole' | 'so-far' | 'rest' | 'back' | 'on'
  part?: Part | undefined // 'the end of last month'
}

export interface WeekdayPoint {
  kind: 'weekday'
  weekday: number
  ahead?: boolean | undefined
}

// Nothing can be made of it: '31st April', or '03/04/2017' which is read differently on two shores.
export interface WordsOnly {
  kind: 'words'
}

export type Point = CalendarPoint | PublicationPoint | WeekdayPoint | WordsOnly

export interface Bounds {
  earliest?: Day | undefined
  latest?: Day | undefined
  edtf?: string | undefined
}

export interface Settled extends Bounds {
  basis: Basis
}
