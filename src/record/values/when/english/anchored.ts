// English times told from what was told before: 'the following day', 'a week after she was freed'.
import { pointAt } from './calendar.ts'
import { dayTimes, units } from './lexicon.ts'
import type { Loose } from './loose.ts'
import { numberAt } from './publication.ts'
import type { AnchorWords } from '../found.ts'
import type { Unit } from '../point.ts'
import { afterAny, skip, told } from '../words.ts'
import type { Word } from '../words.ts'

interface Moved {
  anchor: AnchorWords
  next: number
}

export function anchoredAt(words: Word[], at: number): Loose | undefined {
  const read =
    sameUnit(words, at) ??
    nextUnit(words, at) ??
    unitsLater(words, at) ??
    hoursLater(words, at) ??
    shortlyBeside(words, at) ??
    atThatTime(words, at)
  return read && { role: 'anchored', ...read }
}

// 'the same evening', 'that day', 'later that month'
function sameUnit(words: Word[], at: number): Moved | undefined {
  const start = skip(words, at, 'later', 'earlier', 'later on')
  const of = afterAny(words, start, ['the same', 'that same', 'that very', 'that'])
  if (of === undefined || words[of - 1]?.lower === words[of]?.lower) return undefined
  const word = words[of]?.lower ?? ''
  const unit = unitOf(words[of])
  // 'year after year'
  if (!unit || words[of + 2]?.lower === word) return undefined
  return { anchor: moved(unit, 0), next: of + 1 }
}

const nextWords: Readonly<Record<string, number>> = { following: 1, next: 1, previous: -1, preceding: -1 }

// 'the following day', 'the week after', 'the day before', 'next morning', 'a day later'
function nextUnit(words: Word[], at: number): Moved | undefined {
  const start = skip(words, at, 'the')
  const by = told(nextWords, words[start])
  if (by !== undefined) return besideUnit(words, start + 1, start > at, by)
  const unit = start > at ? unitOf(words[start]) : undefined
  const way = told({ after: 1, before: -1 }, words[start + 1])
  if (!unit || way === undefined) return undefined
  return withEvent(words, start + 2, moved(unit, way))
}

function besideUnit(words: Word[], at: number, led: boolean, by: number): Moved | undefined {
  const unit = unitOf(words[at])
  // 'next week' without an article hangs from publication; 'next morning' does not
  if (!unit || (!led && unit !== 'day')) return undefined
  return { anchor: moved(unit, by), next: at + 1 }
}

function unitOf(word: Word | undefined): Unit | undefined {
  if (dayTimes.has(word?.lower ?? '')) return 'day'
  const unit = told(units, word)
  return unit === word?.lower ? unit : undefined
}

const ways: Readonly<Record<string, number>> = {
  later: 1,
  after: 1,
  earlier: -1,
  before: -1,
  afterwards: 1,
  previously: -1,
}

// 'two days later', 'three months earlier', 'a week after she was freed'
function unitsLater(words: Word[], at: number): Moved | undefined {
  const count = numberAt(words[at])
  const unit = told(units, words[at + 1])
  const word = words[at + 2]?.lower ?? ''
  const way = ways[word]
  if (count === undefined || !unit || way === undefined || isLength(words, at)) return undefined
  const anchor = moved(unit, way * count)
  return word === 'after' || word === 'before' ? withEvent(words, at + 3, anchor) : { anchor, next: at + 3 }
}

// 'held for 15 days before …' tells how long, not when.
export function isLength(words: Word[], at: number): boolean {
  return /^(for|to|of|spent|served|serving|another|least|most|than|over|nearly|about)$/.test(
    words[at - 1]?.lower ?? '',
  )
}

// 'three hours later' is that day or the next
function hoursLater(words: Word[], at: number): Moved | undefined {
  const count =
    afterAny(words, at, ['a few', 'several', 'some']) ?? (numberAt(words[at]) === undefined ? at : at + 1)
  if (!/^(hours?|minutes)$/.test(words[count]?.lower ?? '')) return undefined
  const way = told({ later: 1, earlier: -1 }, words[count + 1])
  if (way === undefined) return undefined
  return { anchor: { from: Math.min(way, 0), to: Math.max(way, 0) }, next: count + 2 }
}

// 'shortly before the vote'
function shortlyBeside(words: Word[], at: number): Moved | undefined {
  const way = told({ after: 1, before: -1 }, words[at + 1])
  if (way === undefined || !/^(shortly|soon|just|immediately)$/.test(words[at]?.lower ?? '')) return undefined
  const read = withEvent(words, at + 2, way > 0 ? { from: 0, to: 7 } : { from: -7, to: 0 })
  return read.anchor.event === undefined || read.next === at + 2 ? undefined : read
}

function atThatTime(words: Word[], at: number): Moved | undefined {
  const next = afterAny(words, at, [
    'at that time',
    'at the same time',
    'at the time',
    'at that moment',
    'since then',
  ])
  if (next === undefined || words[next]?.lower === 'of') return undefined
  return { anchor: { from: 0, to: 0 }, next }
}

const clauseEnds = new Set('. , ; : ( ) ! ? and when while but who which where as in on at for'.split(' '))

// The words after 'the week after' that name the event, up to the end of their clause. A date among
// them stays an expression of its own.
function withEvent(words: Word[], at: number, anchor: AnchorWords): Moved {
  let next = at
  while (next < words.length && next - at < 10 && isOfEvent(words[next]!)) next += 1
  if (next === at) return { anchor, next }
  const event = words.slice(at, next)
  const said = event.map(
    (word, index) => (index && event[index - 1]!.end < word.start ? ' ' : '') + word.text,
  )
  const dated = event.some((_, index) => pointAt(words, at + index, 'no') !== undefined)
  return { anchor: { ...anchor, event: said.join('') }, next: dated ? at : next }
}

function isOfEvent(word: Word): boolean {
  return !clauseEnds.has(word.lower) && !/^\r?\n/.test(word.text)
}

// Weeks, months and years are moved by the calendar; in days their bounds are the widest.
function moved(unit: Unit, by: number): AnchorWords {
  if (unit === 'day') return { from: by, to: by }
  const [least, most] = { week: [7, 7], month: [28, 31], year: [365, 366] }[unit] as [number, number]
  const from = (by > 0 ? by * least : by * most) - (most - 1)
  const to = (by > 0 ? by * most : by * least) + (most - 1)
  return { from, to, calendar: { unit, by } }
}
