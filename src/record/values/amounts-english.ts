// Reads English words for money, counts and durations. What is said vaguely gets the bounds it can
// have ('hundreds' is at least 200), what two habits read differently ('50.000') gets none.
import {
  codes,
  dollarLetters,
  doubtfulCodes,
  names,
  nationalNames,
  sharedNames,
  signs,
} from './amounts/english-currencies.ts'
import { durationAt } from './amounts/english-durations.ts'
import { countedNoun, notBetween, numbered } from './amounts/english-nouns.ts'
import { quantityAt } from './amounts/english-quantity.ts'
import type { Quantity } from './amounts/english-quantity.ts'
import type { Count, Decimal, Duration, Money } from './value.ts'
import { timeCues } from './when/english/lexicon.ts'
import { after, afterAny, isGlued, skip, told, wordsOf } from './when/words.ts'
import type { Word } from './when/words.ts'

export interface FoundMoney {
  start: number
  end: number
  text: string
  money: Money
}

export interface FoundCount {
  start: number
  end: number
  text: string
  count: Count
}

export interface FoundDuration {
  start: number
  end: number
  text: string
  duration: Duration
}

export interface Stretch {
  from?: number | undefined
  to?: number | undefined
}

export function findMoneys(text: string, { from, to }: Stretch = {}): FoundMoney[] {
  return scan(text, wordsOf(text, from, to), moneyAt, (place, money) => ({ ...place, money }))
}

export function findDurations(text: string, { from, to }: Stretch = {}): FoundDuration[] {
  return scan(text, wordsOf(text, from, to), durationAt, (place, duration) => ({ ...place, duration }))
}

// Counts of money and time are left to those who find them.
export function findCounts(text: string, { from, to }: Stretch = {}): FoundCount[] {
  return scan(text, wordsOf(text, from, to), countAt, (place, count) => ({ ...place, count }))
}

interface Place {
  start: number
  end: number
  text: string
}

function scan<V, F>(
  text: string,
  words: Word[],
  readAt: (words: Word[], at: number) => { value: V; next: number } | undefined,
  found: (place: Place, value: V & { said: string }) => F,
): F[] {
  const all: F[] = []
  for (let at = 0; at < words.length;) {
    const read = readAt(words, at)
    if (read) {
      const [start, end] = [words[at]!.start, words[read.next - 1]!.end]
      const said = text.slice(start, end)
      all.push(found({ start, end, text: said }, { ...read.value, said }))
    }
    at = read?.next ?? at + 1
  }
  return all
}

export interface Read<V> {
  value: V
  next: number
}

export function moneyAt(words: Word[], at: number): Read<Money> | undefined {
  const read = signedMoney(words, at) ?? namedMoney(words, at)
  if (!read) return undefined
  const each = words[read.next]?.lower === 'each'
  return each ? { value: { ...read.value, each }, next: read.next + 1 } : read
}

// 'more than US$18 million', 'EUR 300'
function signedMoney(words: Word[], at: number): Read<Money> | undefined {
  for (let before = at; before <= at + 4; before += 1) {
    const sign = signAt(words, before)
    if (!sign) continue
    const around = [...words.slice(at, before), ...unglued(words, sign.next)]
    const quantity = quantityAt(around, 0)
    if (!quantity || quantity.first !== before - at) return undefined
    return { value: moneyOf(quantity, sign.currency), next: quantity.next - (before - at) + sign.next }
  }
  return undefined
}

// The number after a sign, as if it stood alone.
function unglued(words: Word[], at: number): Word[] {
  const [first, ...rest] = words.slice(at, at + 16)
  return first ? [{ ...first, start: first.start + 0.5 }, ...rest] : []
}

function signAt(words: Word[], at: number): { currency: string; next: number } | undefined {
  const dollar = told(dollarLetters, words[at])
  if (dollar !== undefined && words[at + 1]?.text === '$' && isGlued(words, at + 1))
    return { currency: dollar, next: at + 2 }
  const sign = told(signs, words[at])
  if (sign !== undefined) return { currency: sign, next: at + 1 }
  const code = words[at]?.text ?? ''
  return codes.has(code) && !doubtfulCodes.has(code) ? { currency: code, next: at + 1 } : undefined
}

// 'over 50 million Tenge', 'several thousand EUR'
function namedMoney(words: Word[], at: number): Read<Money> | undefined {
  const quantity = quantityAt(words, at)
  const currency = quantity && currencyAt(words, quantity.next)
  return quantity && currency && { value: moneyOf(quantity, currency.code), next: currency.next }
}

function currencyAt(words: Word[], at: number): { code: string | undefined; next: number } | undefined {
  const first = words[at]
  if (!first) return undefined
  if (codes.has(first.text)) return { code: first.text, next: at + 1 }
  const sign = told(signs, first)
  if (sign !== undefined) return { code: sign, next: at + 1 }
  const second = words[at + 1]?.lower ?? ''
  for (const noun of [second, second.replace(/s$/, '')]) {
    const pair = `${first.lower} ${noun}`
    if (Object.hasOwn(nationalNames, pair)) return { code: nationalNames[pair], next: at + 2 }
  }
  return currencyName(first.lower, at)
}

function currencyName(lower: string, at: number): { code: string | undefined; next: number } | undefined {
  for (const noun of [lower, lower.replace(/s$/, '')]) {
    if (Object.hasOwn(names, noun)) return { code: names[noun], next: at + 1 }
    if (sharedNames.has(noun)) return { code: undefined, next: at + 1 }
  }
  return undefined
}

function moneyOf({ min, max }: Quantity, currency: string | undefined): Money {
  return { kind: 'money', said: '', min, max, currency }
}

function countAt(words: Word[], at: number): Read<Count> | undefined {
  const quantity = quantityAt(words, at)
  if (!quantity || isName(words, quantity) || currencyAt(words, quantity.next)) return undefined
  const noun = nounAfter(words, quantity.next)
  if (noun) return { value: counted(quantity, noun.of), next: noun.next }
  return quantity.vague && !isOfOther(words, quantity.next)
    ? { value: counted(quantity), next: quantity.next }
    : undefined
}

// 'Article 174', 'in 2017 activists …', 'the 2009 Order'
function isName(words: Word[], { first, next }: Quantity): boolean {
  const before = words[first - 1]?.lower ?? ''
  if (numbered.has(before)) return true
  const isYear = next === first + 1 && /^(1[89]|20)\d\d$/.test(words[first]?.text ?? '')
  if (!isYear) return false
  return (
    timeCues.has(before) || monthNamed.test(before) || countedNoun(words[next]?.lower ?? '') === undefined
  )
}

const monthNamed = /^(jan|febr|march|april|may|june|july|august|sept|octo|nov|dec)/

// 'hundreds of millions of dollars' is no count of things
function isOfOther(words: Word[], at: number): boolean {
  return (
    words[at]?.lower === 'of' &&
    /^(thousands|millions|billions|years|days|hours)$/.test(words[at + 1]?.lower ?? '')
  )
}

interface Noun {
  of: string
  next: number
}

// The noun within five words, over adjectives: 'two local union leaders', 'hundreds of the workers'.
function nounAfter(words: Word[], at: number): Noun | undefined {
  const of = after(words, at, 'of')
  if (of !== undefined && words[at - 1]?.lower === 'one') return undefined
  const start = of === undefined ? at : skip(words, of, 'the', 'its', 'their', 'these', 'those', 'his', 'her')
  for (let next = start; next < start + 5; next += 1) {
    const word = words[next]
    if (!word || notBetween.has(word.lower) || !/^[\p{L}-]/u.test(word.text)) return undefined
    const noun = countedNoun(word.lower)
    // 'five party members' goes on to its last noun
    if (noun === undefined || countedNoun(words[next + 1]?.lower ?? '') !== undefined) continue
    const end = listedNouns(words, skip(words, next + 1, '- in - chief'))
    return /^['’]$/.test(words[end]?.text ?? '') ? undefined : { of: noun, next: end }
  }
  return undefined
}

// 'protesters, activists and journalists'
function listedNouns(words: Word[], at: number): number {
  const joint = afterAny(words, at, [', and', ',', 'and', 'or'])
  const isNoun = joint !== undefined && countedNoun(words[joint]?.lower ?? '') !== undefined
  return isNoun ? listedNouns(words, joint + 1) : at
}

export function counted({ min, max, beyond }: Quantity, of?: string): Count {
  const least = whole(min, beyond === 'min' ? 1 : 0)
  const most = whole(max, beyond === 'max' ? -1 : 0)
  return { kind: 'count', said: '', min: least, max: most, of }
}

function whole(decimal: Decimal | undefined, more: number): number | undefined {
  const number = decimal === undefined || decimal.includes('.') ? Number.NaN : Number(decimal)
  return Number.isSafeInteger(number) ? Math.max(0, number + more) : undefined
}
