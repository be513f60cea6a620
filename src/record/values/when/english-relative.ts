// English times told from the day of publication ('last week', 'two years ago'), from what was told
// before ('the following day'), and words too vague for any day.
import { dayTimes, habitual, numberWords, units, vague, weekdays } from './english-lexicon.ts'
import type { AnchorWords } from './found.ts'
import { pointAt } from './english-calendar.ts'
import type { Read } from './english-calendar.ts'
import type { PublicationPoint, Unit } from './point.ts'
import { after, afterAny, skip, told } from './words.ts'
import type { Word } from './words.ts'

export type Loose =
  | { role: 'vague' | 'habitual'; next: number }
  | { role: 'anchored'; anchor: AnchorWords; next: number }

export function publicationAt(words: Word[], at: number): Read<PublicationPoint> | undefined {
  return (
    nearDay(words, at) ?? soFar(words, at) ?? pastUnits(words, at) ?? wholeUnitAt(words, at) ?? ago(words, at)
  )
}

const nearDays: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 }

function nearDay(words: Word[], at: number): Read<PublicationPoint> | undefined {
  const by = told(nearDays, words[at])
  if (by === undefined) return undefined
  const time = dayTimes.has(words[at + 1]?.lower ?? '')
  return { point: { kind: 'publication', unit: 'day', by, reach: 'whole' }, next: time ? at + 2 : at + 1 }
}

function soFar(words: Word[], at: number): Read<PublicationPoint> | undefined {
  const start = afterAny(words, at, ['earlier', 'earlier in', 'so far'])
  const of = start === undefined ? undefined : afterAny(words, start, ['this', 'the'])
  const unit = of === undefined ? undefined : told(units, words[of])
  if (of === undefined || !unit || unit === 'day') return undefined
  return { point: { kind: 'publication', unit, by: 0, reach: 'so-far' }, next: of + 1 }
}

const reaches: Readonly<Record<string, 'back' | 'on'>> = {
  past: 'back',
  last: 'back',
  previous: 'back',
  next: 'on',
  coming: 'on',
}

// 'the past year' is the twelve months before publication; 'last year' the calendar year.
function pastUnits(words: Word[], at: number): Read<PublicationPoint> | undefined {
  const start = afterAny(words, at, ['the', 'these'])
  const reach = start === undefined ? undefined : told(reaches, words[start])
  if (start === undefined || !reach) return undefined
  const count = numberAt(words[start + 1])
  const of = count === undefined ? start + 1 : start + 2
  const isDecade = words[of]?.lower === 'decade'
  const unit = isDecade ? 'year' : told(units, words[of])
  // 'the next day', 'the previous year' hang from what was told before; 'the past months' is vague
  const isOne =
    /^(past|last|coming)$/.test(words[start]?.lower ?? '') && (isDecade || unit === words[of]?.lower)
  if (!unit || (count === undefined && !isOne)) return undefined
  return { point: { kind: 'publication', unit, by: (count ?? 1) * (isDecade ? 10 : 1), reach }, next: of + 1 }
}

function wholeUnitAt(words: Word[], at: number): Read<PublicationPoint> | undefined {
  const yearLong = after(words, at, 'the year')
  if (yearLong !== undefined && /^(during|over|throughout)$/.test(words[at - 1]?.lower ?? ''))
    return { point: { kind: 'publication', unit: 'year', by: 0, reach: 'whole' }, next: yearLong }
  const by = told({ this: 0, last: -1, next: 1 }, words[at])
  const unit = words[at + 1]?.lower
  if (by === undefined || (unit !== 'week' && unit !== 'month' && unit !== 'year')) return undefined
  if (words[at - 1]?.lower === 'the') return undefined
  return { point: { kind: 'publication', unit, by, reach: 'whole' }, next: at + 2 }
}

// Days exactly; weeks, months and years as the whole unit so long ago.
function ago(words: Word[], at: number): Read<PublicationPoint> | undefined {
  const count = numberAt(words[at])
  const unit = told(units, words[at + 1])
  if (count === undefined || !unit || words[at + 2]?.lower !== 'ago') return undefined
  return { point: { kind: 'publication', unit, by: -count, reach: 'whole' }, next: at + 3 }
}

export function looseAt(words: Word[], at: number): Loose | undefined {
  return anchoredAt(words, at) ?? setAt(words, at) ?? vagueAt(words, at)
}

function anchoredAt(words: Word[], at: number): Loose | undefined {
  const read =
    sameUnit(words, at) ??
    nextUnit(words, at) ??
    unitsLater(words, at) ??
    hoursLater(words, at) ??
    shortlyBeside(words, at) ??
    atThatTime(words, at)
  return read && { role: 'anchored', ...read }
}

interface Moved {
  anchor: AnchorWords
  next: number
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
function isLength(words: Word[], at: number): boolean {
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

// 'every year', 'each month', 'on Sundays'
function setAt(words: Word[], at: number): Loose | undefined {
  const lower = words[at]?.lower ?? ''
  if (
    (lower === 'every' || lower === 'each') &&
    (told(units, words[at + 1]) ?? told(weekdays, words[at + 1])) !== undefined
  )
    return { role: 'habitual', next: at + 2 }
  if (Object.hasOwn(weekdays, lower.slice(0, -1)) && lower.endsWith('s') && words[at - 1]?.lower === 'on')
    return { role: 'habitual', next: at + 1 }
  return habitual.includes(lower) ? { role: 'habitual', next: at + 1 } : undefined
}

function vagueAt(words: Word[], at: number): Loose | undefined {
  const spread = vagueSpread(words, at)
  if (spread !== undefined) return { role: 'vague', next: spread }
  const next = afterAny(words, at, vague)
  if (next === undefined || isComparison(words, at, next)) return undefined
  return { role: 'vague', next }
}

// 'recent years', 'the past few months', 'the coming weeks', 'several weeks ago'
function vagueSpread(words: Word[], at: number): number | undefined {
  const some = skip(words, at, 'a few', 'several', 'some', 'many')
  if (/^(days|weeks|months|years|decades)$/.test(words[some]?.lower ?? ''))
    if (/^(ago|later|earlier)$/.test(words[some + 1]?.lower ?? '') && !isLength(words, at)) return some + 2
  const recent = afterAny(words, at, [
    'recent',
    'the recent',
    'the past few',
    'the last few',
    'past few',
    'coming',
    'the coming',
  ])
  const word = words[recent ?? -1]?.lower ?? ''
  return recent !== undefined && /^(days|weeks|months|years|decades)$/.test(word) ? recent + 1 : undefined
}

// 'sooner or later', 'no later than', 'later sentenced' stays; 'the later of', 'now that' do not.
function isComparison(words: Word[], at: number, next: number): boolean {
  const last = words[next - 1]?.lower
  const before = words[at - 1]?.lower ?? ''
  if (last === 'later' && /^(or|no|not|the)$/.test(before)) return true
  if (last === 'earlier' && /^(the|an|no|not|his|her|its|their)$/.test(before)) return true
  if (last === 'past' && (told(units, words[next]) ?? numberAt(words[next])) !== undefined) return true
  if (last === 'soon' && /^(as)$/.test(before)) return true
  if (/^(after|before)$/.test(last ?? '') && /^[\p{L}\d]/u.test(words[next]?.text ?? '')) return true
  return /^(than|that)$/.test(words[next]?.lower ?? '')
}

export function numberAt(word: Word | undefined): number | undefined {
  if (!word) return undefined
  return /^\d{1,3}$/.test(word.text) ? Number(word.text) : told(numberWords, word)
}
