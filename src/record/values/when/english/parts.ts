// English parts of a month or year: 'the first week of July', 'mid-March', 'Q3 2017', 'spring 2020'.
import { ordinals, seasons } from './lexicon.ts'
import { ledYear, longest, monthAt, yearAfter, yearAlone } from './month-year.ts'
import type { Read } from './month-year.ts'
import { isDigits } from '../numeric-day.ts'
import type { CalendarPoint, Part } from '../point.ts'
import { after, afterAny, isGlued, skip, told } from '../words.ts'
import type { Word } from '../words.ts'

const partWords: Readonly<Record<string, Part>> = {
  early: 'early',
  mid: 'mid',
  late: 'late',
  end: 'end',
  close: 'end',
  beginning: 'start',
  start: 'start',
  middle: 'mid',
}

export function partAt(words: Word[], at: number): Read | undefined {
  const start = skip(words, at, 'the very', 'the')
  return longest([
    shortPart(words, start),
    ofPart(words, start),
    countedPart(words, start),
    quarterSign(words, start),
  ])
}

// 'late January 2017', 'mid-March', 'early this year'
function shortPart(words: Word[], at: number): Read | undefined {
  const word = words[at]?.lower ?? ''
  if (word !== 'early' && word !== 'mid' && word !== 'late') return undefined
  return wholeWithPart(words, skip(words, at + 1, '-', '–', 'in'), word)
}

// 'the end of March 2017', 'the beginning of the year'
function ofPart(words: Word[], at: number): Read | undefined {
  const part = told(partWords, words[at])
  if (part === undefined || words[at + 1]?.lower !== 'of') return undefined
  return wholeWithPart(words, at + 2, part)
}

// 'the second half of 2016', 'the first week of July', 'the first nine months of 2021'
function countedPart(words: Word[], at: number): Read | undefined {
  const ordinal = told(ordinals, words[at])
  if (ordinal === undefined) return undefined
  const unit = words[at + 1]?.lower
  const simple = { half: { half: ordinal }, quarter: { quarter: ordinal }, week: { week: ordinal } }[
    unit ?? ''
  ]
  const next = simple ? at + 2 : undefined
  if (next !== undefined)
    return wholeWithPart(words, afterAny(words, next, ['of', 'in']), fromLast(simple as Part))
  if (unit === 'days')
    return wholeWithPart(words, afterAny(words, at + 2, ['of', 'in']), ordinal < 0 ? 'late' : 'early')
  const count = countOfMonths(words[at + 1])
  if (count === undefined || words[at + 2]?.lower !== 'months') return undefined
  return wholeWithPart(words, after(words, at + 3, 'of'), { months: ordinal < 0 ? -count : count })
}

function fromLast(part: Part): Part {
  if (typeof part !== 'object') return part
  if ('half' in part && part.half < 0) return { half: 2 }
  if ('quarter' in part && part.quarter < 0) return { quarter: 4 }
  return part
}

function countOfMonths(word: Word | undefined): number | undefined {
  const named = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven']
  const count = word && isDigits(word) ? Number(word.text) : named.indexOf(word?.lower ?? '') + 2
  return count >= 2 && count <= 11 ? count : undefined
}

function quarterSign(words: Word[], at: number): Read | undefined {
  const quarter = Number(words[at + 1]?.text)
  if (words[at]?.text !== 'Q' || !isGlued(words, at + 1) || !(quarter >= 1 && quarter <= 4)) return undefined
  return wholeWithPart(words, skip(words, at + 2, 'of'), { quarter })
}

// The month, year or season that a part is of. Half and quarter must be of a year, a week of a month.
function wholeWithPart(words: Word[], at: number | undefined, part: Part): Read | undefined {
  if (at === undefined) return undefined
  const whole = longest([
    wholeByPublication(words, at),
    monthAt(words, at, 'surely'),
    yearAlone(words, at, 'surely'),
  ])
  if (!whole || whole.point.kind === 'words' || whole.point.kind === 'weekday') return whole
  const point = whole.point
  const ofMonth = point.kind === 'calendar' ? point.month !== undefined : point.unit === 'month'
  if (typeof part === 'object' && ('quarter' in part || 'months' in part) && ofMonth) return undefined
  if (typeof part === 'object' && 'week' in part && part.week === -1 && !ofMonth) return undefined
  return { point: { ...point, part }, next: whole.next }
}

// 'the year', 'this month', 'last year'
function wholeByPublication(words: Word[], at: number): Read | undefined {
  const by = told({ the: 0, this: 0, last: -1, next: 1 }, words[at])
  const unit = words[at + 1]?.lower
  if (by === undefined || (unit !== 'month' && unit !== 'year')) return undefined
  return { point: { kind: 'publication', unit, by, reach: 'whole' }, next: at + 2 }
}

export function seasonAt(words: Word[], at: number): Read | undefined {
  const leader = words[at]?.lower ?? ''
  const led = /^(last|next|this)$/.test(leader)
  const start = led || leader === 'the' ? at + 1 : at
  const of = told(seasons, words[start])
  if (of === undefined) return undefined
  const year = yearAfter(words, start + 1)
  const point: CalendarPoint = { kind: 'calendar', part: { season: of } }
  if (year) return { point: { ...point, ...year.point }, next: year.next }
  if (led) return { point: { ...point, ...ledYear(leader) }, next: start + 1 }
  // 'in the fall of the government' is no season
  const cued = leader === 'the' && words[at - 1]?.lower === 'in' && words[start + 1]?.lower !== 'of'
  return cued ? { point, next: start + 1 } : undefined
}

export function decadeAt(words: Word[], at: number): Read | undefined {
  const start = skip(words, at, 'the')
  const word = words[start]
  if (!word || !/^(1[7-9]|20)\d0$/.test(word.text) || words[start + 1]?.text !== 's') return undefined
  if (!isGlued(words, start + 1)) return undefined
  return { point: { kind: 'calendar', year: Number(word.text), part: 'decade' }, next: start + 2 }
}
