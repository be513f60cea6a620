// How much a report says: 'over 50 million', '150 000', 'twenty-one', 'several thousand', '10 to 15'.
import { plainDecimal, timesTenTo } from '../decimal.ts'
import type { Decimal } from '../value.ts'
import { after, isGlued, told } from '../when/words.ts'
import type { Word } from '../when/words.ts'
import { atLeasts, hedges, ones, scales, tens, wholes } from './english-numbers.ts'
import type { Hedge } from './english-numbers.ts'

export interface Quantity {
  min?: Decimal | undefined
  max?: Decimal | undefined
  // 'over 800' and 'under 800' leave 800 itself out, which tells for things that are counted
  beyond?: 'min' | 'max' | undefined
  told: Decimal | undefined // the number as said
  first: number // where the number itself begins, after 'over', 'about' …
  next: number
  vague?: boolean | undefined // 'hundreds': counts without a noun beside it
}

export function quantityAt(words: Word[], at: number): Quantity | undefined {
  const hedged = hedgeAt(words, at)
  const first = hedged?.next ?? at
  const read =
    rangeAt(words, first, words[at]?.lower === 'between') ?? vagueAt(words, first) ?? exactAt(words, first)
  return read && hedged ? withHedge(read, hedged.hedge) : read
}

function hedgeAt(words: Word[], at: number): { hedge: Hedge; next: number } | undefined {
  let best: { hedge: Hedge; next: number } | undefined
  for (const { words: said, hedge } of hedges) {
    const next = after(words, at, said)
    if (next !== undefined && next > (best?.next ?? -1)) best = { hedge, next }
  }
  return best
}

function withHedge(read: Quantity, hedge: Hedge): Quantity {
  const { min, max } = read
  if (min === undefined && max === undefined) return read
  if (hedge === 'over') return { ...read, max: undefined, beyond: 'min' }
  if (hedge === 'least') return { ...read, max: undefined }
  if (hedge === 'about') return read
  // 'up to several hundred' has neither end
  return { ...read, min: undefined, max, beyond: hedge === 'under' ? 'max' : undefined }
}

function vagueAt(words: Word[], at: number): Quantity | undefined {
  let best: Quantity | undefined
  for (const { words: said, least } of atLeasts) {
    const next = after(words, at, said)
    if (next === undefined || next <= (best?.next ?? -1)) continue
    best = { min: least, told: undefined, first: at, next, vague: said.endsWith('s') }
  }
  return best
}

function exactAt(words: Word[], at: number): Quantity | undefined {
  const read = numeralAt(words, at)
  return read && { min: read.number, max: read.number, told: read.number, first: at, next: read.next }
}

const joints = ['to', '-', '–', 'and']

// 'between 50 and 100', '10 to 15', 'three-five'
function rangeAt(words: Word[], at: number, framed: boolean): Quantity | undefined {
  const start = framed ? at + 1 : at
  const low = numeralAt(words, start)
  const joint = low && words[low.next]?.lower
  if (!low || !joint || !joints.includes(joint) || (joint === 'and') !== framed) return undefined
  const high = numeralAt(words, low.next + 1)
  if (!high || low.number === undefined || high.number === undefined) return undefined
  // '2 to 3 million' counts both in millions
  const least = high.zeros > low.zeros && low.zeros === 0 ? timesTenTo(low.number, high.zeros) : low.number
  if (Number(least) > Number(high.number)) return undefined
  return { min: least, max: high.number, told: high.number, first: at, next: high.next }
}

interface Numeral {
  number: Decimal | undefined // undefined: '50.000', which two habits read differently
  zeros: number // of the scale word
  next: number
}

export function numeralAt(words: Word[], at: number): Numeral | undefined {
  const whole = wholes.find((one) => after(words, at, one.words) !== undefined)
  if (whole) return { number: whole.number, zeros: 0, next: after(words, at, whole.words)! }
  return digitsAt(words, at) ?? spelledAt(words, at)
}

function digitsAt(words: Word[], at: number): Numeral | undefined {
  if (!isDigits(words[at]) || isAfterSign(words, at)) return undefined
  let number = words[at]!.text
  let next = at + 1
  while (number.length <= 12 && groupAt(words, next, at) !== undefined) {
    next = groupAt(words, next, at)!
    number += words[next - 1]!.text
  }
  const part =
    words[next]?.text === '.' && isGlued(words, next) && isGlued(words, next + 1)
      ? words[next + 1]
      : undefined
  if (!isDigits(part)) return scaled(words, plainDecimal(number), next)
  if (part!.text.length === 3 && number.length <= 3) return { number: undefined, zeros: 0, next: next + 2 }
  return scaled(words, plainDecimal(`${number}.${part!.text}`), next + 2)
}

// ',000' or ' 000': three digits exactly, after at most three at the front.
function groupAt(words: Word[], at: number, front: number): number | undefined {
  if (words[front]!.text.length > 3) return undefined
  const comma = words[at]?.text === ',' && isGlued(words, at) && isGlued(words, at + 1)
  const group = comma ? at + 1 : at
  const spaced = words[group] !== undefined && words[group].start - words[group - 1]!.end === (comma ? 0 : 1)
  const is = spaced && /^\d{3}$/.test(words[group]!.text) && (comma || isSoleGrouping(words, group))
  return is ? group + 1 : undefined
}

// '12 345 people', but not the numbers of '12 345/678'
function isSoleGrouping(words: Word[], group: number): boolean {
  return (
    !isGlued(words, group + 1) || !/^[,/-]$/.test(words[group + 1]?.text ?? '') || !isDigits(words[group + 2])
  )
}

function scaled(words: Word[], number: Decimal, next: number): Numeral {
  const zeros = told(scales, words[next])
  const short = words[next] !== undefined && words[next].text.length === 1 && !isGlued(words, next)
  if (zeros === undefined || short) return { number, zeros: 0, next }
  return { number: timesTenTo(number, zeros), zeros, next: next + 1 }
}

// 'twenty-one', 'three hundred and five', 'two thousand', 'ninety million'
function spelledAt(words: Word[], at: number): Numeral | undefined {
  let read = underHundred(words, at)
  if (!read) return undefined
  let sum = read.number
  let next = read.next
  let zeros = 0
  if (words[next]?.lower === 'hundred') {
    next += 1
    read = underHundred(words, words[next]?.lower === 'and' ? next + 1 : next)
    sum = sum * 100 + (read?.number ?? 0)
    next = read?.next ?? next
  }
  const scale = told(scales, words[next])
  if (scale !== undefined && scale > 2) [zeros, next] = [scale, next + 1]
  return { number: timesTenTo(String(sum), zeros), zeros, next }
}

function underHundred(words: Word[], at: number): { number: number; next: number } | undefined {
  const one = told(ones, words[at])
  if (one !== undefined) return { number: one, next: at + 1 }
  const ten = told(tens, words[at])
  if (ten === undefined) return undefined
  const next = words[at + 1]?.text === '-' ? at + 2 : at + 1
  const more = told(ones, words[next])
  return more !== undefined && more > 0 && more < 10
    ? { number: ten + more, next: next + 1 }
    : { number: ten, next: at + 1 }
}

function isDigits(word: Word | undefined): boolean {
  return word !== undefined && /^\d+$/.test(word.text)
}

// Digits glued to a letter or a point belong to something else: 'B12', 'v1.2', 'COVID-19'.
function isAfterSign(words: Word[], at: number): boolean {
  return isGlued(words, at) && /^[\p{L}.,/_#@-]/u.test(words[at - 1]!.text)
}
