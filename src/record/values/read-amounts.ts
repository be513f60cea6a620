// What a person typed into a field for an amount. What cannot be read keeps its words, without bounds.
import { counted, moneyAt } from './amounts-english.ts'
import { durationAt } from './amounts/english-durations.ts'
import { countedNoun } from './amounts/english-nouns.ts'
import { quantityAt } from './amounts/english-quantity.ts'
import { isIsoDuration } from './seconds.ts'
import type { Count, Duration, Money } from './value.ts'
import { skip, wordsOf } from './when/words.ts'

export function readMoney(typed: string): { money: Money; unread: boolean } {
  const said = typed.trim()
  const words = wordsOf(said)
  const read = moneyAt(words, skip(words, 0, 'the equivalent of', 'an equivalent of', 'equivalent of'))
  if (!read || read.next !== words.length) return { money: { kind: 'money', said }, unread: true }
  const { min, max } = read.value
  return { money: { ...read.value, said }, unread: min === undefined && max === undefined }
}

// The words after the number are what is counted, known or not.
export function readCount(typed: string): { count: Count; unread: boolean } {
  const said = typed.trim()
  const words = wordsOf(said)
  const quantity = quantityAt(words, 0)
  const next = quantity && words[quantity.next]?.lower === 'of' ? quantity.next + 1 : quantity?.next
  const rest = next === undefined || next >= words.length ? undefined : said.slice(words[next]!.start)
  const noun = rest === undefined ? undefined : (countedNoun(words.at(-1)!.lower) ?? rest)
  const count = quantity && counted(quantity, noun)
  const unread =
    count === undefined || (count.min === undefined && count.max === undefined) || /^\P{L}/u.test(rest ?? 'a')
  return unread ? { count: { kind: 'count', said }, unread } : { count: { ...count, said }, unread }
}

export function readDuration(typed: string): { duration: Duration; unread: boolean } {
  const said = typed.trim()
  if (isIsoDuration(said)) return { duration: { kind: 'duration', said, iso: said }, unread: false }
  const words = wordsOf(said)
  const read = durationAt(words, 0)
  if (!read || read.next !== words.length) return { duration: { kind: 'duration', said }, unread: true }
  return { duration: { ...read.value, said }, unread: false }
}
