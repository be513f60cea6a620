// How long a duration can be, in seconds: a month has 28 to 31 days, a year 365 or 366.
import type { Range } from './compare.ts'
import type { Duration } from './value.ts'

type Lengths = Readonly<Record<string, readonly [number, number]>>

const dayLong = 86400
const dates: Lengths = {
  Y: [365 * dayLong, 366 * dayLong],
  M: [28 * dayLong, 31 * dayLong],
  W: [7 * dayLong, 7 * dayLong],
  D: [dayLong, dayLong],
}
const times: Lengths = { H: [3600, 3600], M: [60, 60], S: [1, 1] }

export function isIsoDuration(iso: string): boolean {
  return /^P(?=\d|T\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?$/.test(iso)
}

export function secondsOf({ iso, min, max }: Duration): Range<number> {
  if (iso === undefined || !isIsoDuration(iso)) return {}
  const counted = partsOf(iso)
  if (min === undefined && max === undefined) return sumOf(counted)
  const [least, most] = counted.at(-1)!.length
  return { min: min === undefined ? undefined : min * least, max: max === undefined ? undefined : max * most }
}

interface Counted {
  count: number
  length: readonly [number, number]
}

function partsOf(iso: string): Counted[] {
  const [date = '', time = ''] = iso.slice(1).split('T')
  return [...lengthsIn(date, dates), ...lengthsIn(time, times)]
}

function lengthsIn(text: string, lengths: Lengths): Counted[] {
  return [...text.matchAll(/(\d+)([YMWDHS])/g)].map((found) => ({
    count: Number(found[1]),
    length: lengths[found[2]!]!,
  }))
}

function sumOf(counted: Counted[]): Range<number> {
  const sum = (side: 0 | 1) => counted.reduce((all, { count, length }) => all + count * length[side], 0)
  return { min: sum(0), max: sum(1) }
}
