// Refuses a malformed value before it is signed, for a signed entry cannot be mended.
import { Refusal } from '../../refusal.ts'
import type { Values } from '../../sentence.ts'
import { isSubjectId } from '../subject.ts'
import { isDay } from './day.ts'
import { compareDecimals, isDecimal } from './decimal.ts'
import { isIsoDuration } from './seconds.ts'
import type { Count, Duration, Mention, Money, Part, Passage, Value, When } from './value.ts'

export const LONGEST_SAID = 500 // UTF-16 units
export const LONGEST_TEXT = 20_000
const LONGEST_CODE = 100

export function checkValue(value: Value): void {
  if (value.kind === 'when') return checkWhen(value)
  if (value.kind === 'money') return checkMoney(value)
  if (value.kind === 'count') return checkCount(value)
  if (value.kind === 'duration') return checkDuration(value)
  if (value.kind === 'text') return checkText(value.text, value.language)
  if (value.kind === 'ref') return checkSubject(value.subject)
  if (value.kind === 'code') return checkCodes(value.list, value.code)
  if (value.kind === 'part') return checkPart(value)
  if (value.kind === 'mention') return checkMention(value)
  if (value.kind === 'passage') return checkPassage(value)
  if (value.kind === 'unknown' || value.kind === 'none' || value.kind === 'withheld') return
  refuse(`There is no value of the kind “${String((value as { kind: unknown }).kind)}”.`)
}

function checkWhen({ said, earliest, latest, edtf, basis, anchor }: When): void {
  checkSaid(said)
  for (const day of [earliest, latest])
    if (day !== undefined && !isDay(day)) refuse('“{day}” is not a day. Write it as 2017-03-28.', { day })
  if (earliest !== undefined && latest !== undefined && earliest > latest)
    refuse('The first day ({earliest}) lies after the last ({latest}).', { earliest, latest })
  if (edtf !== undefined) checkWords(edtf, LONGEST_SAID)
  if (!['stated', 'carried', 'inferred'].includes(basis)) refuse(`“${basis}” is not where bounds come from.`)
  if (!anchor) return
  checkSubject(anchor.event)
  const whole =
    Number.isSafeInteger(anchor.from) && Number.isSafeInteger(anchor.to) && anchor.from <= anchor.to
  if (!whole) refuse('A date told from an event is moved by whole days, the fewest first.')
  // they would go stale when the event moves
  if (earliest !== undefined || latest !== undefined)
    refuse('A date told from an event keeps no days of its own.')
}

function checkMoney({ said, min, max, currency }: Money): void {
  checkSaid(said)
  for (const amount of [min, max])
    if (amount !== undefined && (!isDecimal(amount) || amount.length > LONGEST_CODE))
      refuse('“{amount}” is not an amount. Write digits, with at most one point.', { amount })
  if (min !== undefined && max !== undefined && compareDecimals(min, max) > 0)
    refuse('The least amount ({min}) is more than the greatest ({max}).', { min, max })
  if (currency !== undefined && !/^[A-Z]{3}$/.test(currency))
    refuse('“{currency}” is not a currency code. Write three letters, such as EUR.', { currency })
}

function checkCount({ said, min, max, of }: Count): void {
  checkSaid(said)
  checkNumbers(min, max)
  if (of !== undefined) checkWords(of, LONGEST_CODE)
}

function checkDuration({ said, iso, min, max }: Duration): void {
  checkSaid(said)
  if (iso !== undefined && !isIsoDuration(iso))
    refuse('“{iso}” is not a duration. Write it as P15D or PT2M.', { iso })
  checkNumbers(min, max)
}

function checkNumbers(min: number | undefined, max: number | undefined): void {
  for (const number of [min, max])
    if (number !== undefined && !(Number.isSafeInteger(number) && number >= 0))
      refuse('“{number}” is not a whole number.', { number: String(number) })
  if (min !== undefined && max !== undefined && min > max)
    refuse('The least ({min}) is more than the most ({max}).', { min: String(min), max: String(max) })
}

function checkPart({ whom, role, capacity, count }: Part): void {
  checkSubject(whom)
  checkCodes(role, capacity ?? role)
  if (count) checkCount(count)
}

function checkMention({ subject, start, end, quote }: Mention): void {
  checkSubject(subject)
  checkPlace(start, end)
  checkWords(quote, LONGEST_SAID)
  if (quote.length !== end - start) refuse('The words of a mention do not lie where it says.')
}

function checkPassage({ order, section, text, language, speaker, rests, links, figures }: Passage): void {
  checkText(text, language)
  checkCodes(section)
  if (!Number.isSafeInteger(order)) refuse('The order of a passage is a whole number.')
  if (speaker !== undefined) checkSubject(speaker)
  for (const { start, end } of [...rests, ...links, ...(figures ?? [])]) {
    checkPlace(start, end)
    if (end > text.length) refuse('A passage rests on words that lie beyond its end.')
  }
  for (const { query } of figures ?? []) checkSaid(query)
  for (const { subject } of links) checkSubject(subject)
}

function checkPlace(start: number, end: number): void {
  const placed = Number.isSafeInteger(start) && Number.isSafeInteger(end) && 0 <= start && start < end
  if (!placed) refuse('Words begin before they end, counted from the start of the text.')
}

function checkText(text: string, language: string): void {
  checkWords(text, LONGEST_TEXT)
  if (!/^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(language))
    refuse('“{language}” is not a language tag. Write it as en, ru or kk-Latn.', { language })
}

function checkCodes(...codes: string[]): void {
  for (const code of codes) {
    if (code === '') refuse('A code is missing.')
    checkWords(code, LONGEST_CODE)
  }
}

function checkSubject(subject: string): void {
  if (!isSubjectId(subject)) refuse('There is no subject “{subject}”.', { subject })
}

function checkSaid(said: string): void {
  checkWords(said, LONGEST_SAID)
}

// Half of a surrogate pair cannot be written in UTF-8, so it cannot be signed.
function checkWords(words: string, longest: number): void {
  if (typeof words !== 'string') refuse('Words are missing.')
  if (words.length > longest)
    refuse('These words are longer than {most} characters. Keep the part that matters.', { most: longest })
  if (/\p{Surrogate}/u.test(words))
    refuse('These words hold half a character. Copy them again from the source.')
}

function refuse(sentence: string, values?: Values): never {
  throw new Refusal('invalid', sentence, values)
}
