// How long: '15 days', 'a two-year sentence', 'less than two minutes', 'two and a half years'.
import type { Duration } from '../value.ts'
import { after, afterAny, skip, told } from '../when/words.ts'
import type { Word } from '../when/words.ts'
import { quantityAt } from './english-quantity.ts'
import type { Quantity } from './english-quantity.ts'

// The unit in ISO 8601 with a place for its number.
const units: Readonly<Record<string, string>> = {
  second: 'PT#S',
  minute: 'PT#M',
  hour: 'PT#H',
  day: 'P#D',
  week: 'P#W',
  month: 'P#M',
  year: 'P#Y',
  decade: 'P#0Y',
}

export function durationAt(words: Word[], at: number): { value: Duration; next: number } | undefined {
  const read = halfUnit(words, at) ?? countedUnits(words, at) ?? singleUnit(words, at)
  return read && !isTime(words, at, read.next) ? read : undefined
}

function countedUnits(words: Word[], at: number): { value: Duration; next: number } | undefined {
  const quantity = quantityAt(words, at)
  if (!quantity) return undefined
  const half = after(words, quantity.next, 'and a half')
  const hyphened = words[quantity.next]?.text === '-'
  const unit = unitAt(words, half ?? skip(words, quantity.next, '-', 'full', 'long', 'whole', 'more'))
  if (!unit || (hyphened && !isHyphened(words, unit.next))) return undefined
  if (half !== undefined) return halved(quantity, unit)
  return joined(words, { value: duration(quantity, unit.unit), next: unit.next })
}

// '15-day', but no one's age: '35-year-old'
function isHyphened(words: Word[], next: number): boolean {
  return words[skip(words, next, '-')]?.lower !== 'old'
}

function duration({ min, max, told: said }: Quantity, unit: string): Duration {
  const [least, most] = [numberOf(min), numberOf(max)]
  const iso = unit.replace('#', said !== undefined && numberOf(said) !== undefined ? said : '1')
  const times = unit === units.decade ? 10 : 1
  return { kind: 'duration', said: '', iso, min: least && least * times, max: most && most * times }
}

function numberOf(decimal: string | undefined): number | undefined {
  const number = decimal === undefined ? Number.NaN : Number(decimal)
  return Number.isSafeInteger(number) ? number : undefined
}

const halves: Readonly<Record<string, string>> = {
  'P#Y': 'P#Y6M',
  'PT#H': 'PT#H30M',
  'P#D': 'P#DT12H',
  'PT#M': 'PT#M30S',
}

function halved(quantity: Quantity, { unit, next }: { unit: string; next: number }) {
  const iso = halves[unit]?.replace('#', quantity.told ?? '')
  return iso === undefined || quantity.told === undefined ? undefined : { value: exactly(iso), next }
}

function exactly(iso: string): Duration {
  return { kind: 'duration', said: '', iso }
}

// 'two years and six months'
function joined(words: Word[], long: { value: Duration; next: number }): { value: Duration; next: number } {
  const start = skip(words, long.next, 'and', ',')
  const quantity = start > long.next ? quantityAt(words, start) : undefined
  const unit = quantity && unitAt(words, quantity.next)
  if (!quantity?.told || !unit || long.value.min !== long.value.max || quantity.min !== quantity.max)
    return long
  const iso = compound(long.value.iso ?? '', unit.unit.replace('#', quantity.told))
  return iso === undefined ? long : { value: exactly(iso), next: unit.next }
}

function compound(long: string, short: string): string | undefined {
  const order = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS']
  const rank = (iso: string) => order.indexOf((iso.includes('T') ? 'T' : '') + iso.at(-1)!)
  if (rank(long) >= rank(short)) return undefined
  return long.includes('T') ? long + short.slice(2) : long + short.slice(1)
}

// 'half an hour', 'half a year'
function halfUnit(words: Word[], at: number): { value: Duration; next: number } | undefined {
  const start = afterAny(words, at, ['half an', 'half a'])
  const unit = start === undefined ? undefined : unitAt(words, start)
  const iso = unit && { 'P#Y': 'P6M', 'PT#H': 'PT30M', 'P#D': 'PT12H', 'PT#M': 'PT30S' }[unit.unit]
  return unit && iso ? { value: exactly(iso), next: unit.next } : undefined
}

const before = /^(for|of|to|than|over|about|within|in|under|nearly|almost|spent|after|least|another)$/

// 'an hour', 'over a year'; 'twice a year' tells how often
function singleUnit(words: Word[], at: number): { value: Duration; next: number } | undefined {
  const hedged = afterAny(words, at, [
    'over',
    'more than',
    'less than',
    'under',
    'nearly',
    'almost',
    'about',
    'up to',
  ])
  const article = hedged ?? at
  if (words[article]?.lower !== 'a' && words[article]?.lower !== 'an') return undefined
  const unit = unitAt(words, article + 1)
  const cued =
    hedged !== undefined || before.test(words[at - 1]?.lower ?? '') || words[article]?.lower === 'an'
  if (!unit || !cued || words[article + 1]?.lower.endsWith('s')) return undefined
  const one = {
    told: '1',
    first: article,
    next: unit.next,
    ...boundsOfOne(words, at, article),
  }
  const half = after(words, unit.next, 'and a half')
  if (half !== undefined) return halved(one, { ...unit, next: half })
  return joined(words, { value: duration(one, unit.unit), next: unit.next })
}

function boundsOfOne(words: Word[], at: number, article: number): { min?: string; max?: string } {
  if (at === article || words[at]?.lower === 'about') return { min: '1', max: '1' }
  return /^(over|more)$/.test(words[at]?.lower ?? '') ? { min: '1' } : { max: '1' }
}

function unitAt(words: Word[], at: number): { unit: string; next: number } | undefined {
  const lower = words[at]?.lower ?? ''
  const unit =
    told(units, words[at]) ??
    (Object.hasOwn(units, lower.slice(0, -1)) && lower.endsWith('s') ? units[lower.slice(0, -1)] : undefined)
  return unit === undefined ? undefined : { unit, next: at + 1 }
}

// 'two years ago', 'the past two years' are times, not lengths.
function isTime(words: Word[], at: number, next: number): boolean {
  if (/^(ago|later|earlier)$/.test(words[next]?.lower ?? '')) return true
  return /^(past|last|previous|coming)$/.test(words[at - 1]?.lower ?? '')
}
