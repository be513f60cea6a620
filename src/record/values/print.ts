// Values for people, in English. The words as said come first; bounds are shown beside them. What is
// printed here reads back to the same bounds.
import { lastOfMonth, partsOf } from './day.ts'
import type { DayParts } from './day.ts'
import { plainDecimal } from './decimal.ts'
import type { Count, Day, Duration, Money, Value, When } from './value.ts'

export type Printable = Extract<
  Value,
  { kind: 'when' | 'money' | 'count' | 'duration' | 'unknown' | 'none' | 'withheld' }
>

const absent = { unknown: 'unknown', none: 'none', withheld: 'withheld' }

export function printValue(value: Printable): string {
  if (value.kind === 'when') return value.said || printBounds(value)
  if (value.kind === 'money' || value.kind === 'count' || value.kind === 'duration')
    return value.said || printAmount(value)
  return absent[value.kind]
}

export function printBounds({ earliest, latest }: Pick<When, 'earliest' | 'latest'>): string {
  if (earliest !== undefined && latest !== undefined) return printDays(earliest, latest)
  if (latest !== undefined) return `by ${printDay(latest)}`
  if (earliest !== undefined) return `not before ${printDay(earliest)}`
  return 'no date can be made of these words'
}

export function printAmount(value: Money | Count | Duration): string {
  if (value.kind === 'money') return printMoney(value)
  if (value.kind === 'count') return printCount(value)
  return printDuration(value)
}

const monthNames =
  'January February March April May June July August September October November December'.split(' ')

export function printDay(of: Day): string {
  const { day } = partsOf(of)
  return `${day} ${monthAndYear(of)}`
}

function printDays(earliest: Day, latest: Day): string {
  const [first, last] = [partsOf(earliest), partsOf(latest)]
  if (earliest === latest) return printDay(latest)
  if (isWholeYear(first, last)) return latest.slice(0, 4)
  if (first.year !== last.year) return `${printDay(earliest)} – ${printDay(latest)}`
  if (first.month !== last.month) return `${first.day} ${monthNames[first.month - 1]} – ${printDay(latest)}`
  return isWholeMonth(first, last) ? monthAndYear(latest) : `${first.day}–${printDay(latest)}`
}

function monthAndYear(day: Day): string {
  return `${monthNames[partsOf(day).month - 1]} ${day.slice(0, 4)}`
}

function isWholeYear(first: DayParts, last: DayParts): boolean {
  return (
    first.year === last.year && first.month === 1 && first.day === 1 && last.month === 12 && last.day === 31
  )
}

function isWholeMonth(first: DayParts, last: DayParts): boolean {
  return first.day === 1 && last.day === lastOfMonth(last.year, last.month)
}

function printMoney({ min, max, currency, each }: Money): string {
  const amount = between(min && grouped(min), max && grouped(max))
  return [amount, currency, each ? 'each' : undefined].filter(Boolean).join(' ')
}

function printCount({ min, max, of }: Count): string {
  const amount = between(
    min === undefined ? undefined : grouped(String(min)),
    max === undefined ? undefined : grouped(String(max)),
  )
  return of === undefined ? amount : `${amount} ${of}`
}

const unitNames: Readonly<Record<string, string>> = {
  PY: 'years',
  PM: 'months',
  PW: 'weeks',
  PD: 'days',
  PTH: 'hours',
  PTM: 'minutes',
  PTS: 'seconds',
}

function printDuration({ iso, min, max }: Duration): string {
  const unit = unitNames[(iso ?? '').replace(/\d+/g, '')]
  if (unit === undefined) return iso ?? between(undefined, undefined)
  const counted = Number(/\d+/.exec(iso!)?.[0])
  const [least, most] = min === undefined && max === undefined ? [counted, counted] : [min, max]
  const amount = between(least?.toString(), most?.toString())
  return `${amount} ${least === 1 && most === 1 ? unit.slice(0, -1) : unit}`
}

function between(min: string | undefined, max: string | undefined): string {
  if (min === undefined && max === undefined) return 'no number can be made of these words'
  if (min === undefined) return `at most ${max}`
  if (max === undefined) return `at least ${min}`
  return min === max ? min : `${min} to ${max}`
}

// '50000000' is '50 000 000', with no-break spaces: commas and points mean other things elsewhere, and
// so do three digits after a point ('1.500'), which are given a fourth.
export function grouped(decimal: string): string {
  const [whole = '', part] = plainDecimal(decimal).split('.')
  const parted = whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0')
  return part === undefined ? parted : `${parted}.${part.length === 3 ? `${part}0` : part}`
}
