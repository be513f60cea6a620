// Finds every name, day, number and quoted word of a passage that the statements its sentences rest on do
// not hold. Of a draft and of a text that somebody rewrote alike, in English; assessments are their author's.
import { sentenceSpans, trimmed } from '../manuscript/carry/sentences.ts'
import { foldName } from '../../names/fold.ts'
import type { Reader } from '../../record/reader.ts'
import type { Passage } from '../../record/values/value.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { daysIn, namesIn, numbersIn, plainForm, quotedIn } from './check/found.ts'
import type { Found, FoundDay } from './check/found.ts'
import { Holdings } from './check/held.ts'
import type { Held } from './check/held.ts'

export interface Unheld {
  start: number // in the text of the passage
  end: number
  text: string
  kind: 'name' | 'day' | 'number' | 'quotation'
}

export function checkText(file: VaultFile, reader: Reader, passage: Passage): Unheld[] {
  const holdings = new Holdings(file, reader)
  return checkPassage(passage, (ids) => holdings.heldBy(ids))
}

/** `heldBy` says what statements hold. Pure besides. */
export function checkPassage(passage: Passage, heldBy: (ids: readonly string[]) => Held): Unheld[] {
  if (passage.assessment || !/^en\b/i.test(passage.language)) return []
  const { text, rests, language, figures = [] } = passage
  const exempt = (one: Unheld) => figures.some(({ start, end }) => start <= one.start && one.end <= end)
  return sentenceSpans(text, language)
    .map((span) => trimmed(text, span))
    .flatMap(({ start, end }) => {
      const own = rests.filter((one) => one.start < end && start < one.end)
      const held = heldBy([...new Set(own.flatMap(({ statements }) => statements))])
      return unheldIn(text.slice(start, end), held).map((one) => moved(one, start))
    })
    .filter((one) => !exempt(one))
}

/** Of one sentence. */
export function unheldIn(sentence: string, held: Held): Unheld[] {
  const verbatim = new Verbatim(held.texts)
  const quoted = quotedIn(sentence)
  const given = quoted.filter(({ text }) => verbatim.holds(text))
  const days = outside(daysIn(sentence), given)
  const numbers = outside(outside(numbersIn(sentence), given), days)
  const names = outside(outside(namesIn(sentence), given), days)
  return [
    ...as(
      'quotation',
      quoted.filter((one) => !given.includes(one)),
    ),
    ...as(
      'day',
      days.filter((day) => !holdsDay(held, day) && !verbatim.holds(plainDay(day.text))),
    ),
    ...as(
      'number',
      numbers.filter(({ text }) => !verbatim.holdsNumber(text)),
    ),
    ...as(
      'name',
      names.filter(({ text }) => !verbatim.holdsName(text)),
    ),
  ].sort((a, b) => a.start - b.start)
}

function as(kind: Unheld['kind'], found: readonly Found[]): Unheld[] {
  return found.map(({ start, end, text }) => ({ start, end, text, kind }))
}

function moved(one: Unheld, by: number): Unheld {
  return { ...one, start: one.start + by, end: one.end + by }
}

function outside<F extends Found>(found: readonly F[], given: readonly Found[]): F[] {
  return found.filter((one) => !given.some(({ start, end }) => start <= one.start && one.end <= end))
}

// A text may say less than a statement ('in February'), never more.
function holdsDay({ whens }: Held, { when }: FoundDay): boolean {
  const { earliest, latest } = when
  if (earliest === undefined && latest === undefined) return false
  return whens.some(
    (held) =>
      (earliest === undefined || (held.earliest !== undefined && earliest <= held.earliest)) &&
      (latest === undefined || (held.latest !== undefined && held.latest <= latest)),
  )
}

function plainDay(said: string): string {
  return said.replace(/^(?:on|in|during|by|between|from|since)\s+/i, '')
}

/** The words that are held, folded for looking up. */
class Verbatim {
  readonly #whole: string
  readonly #names: Set<string>
  readonly #numbers: Set<string>

  constructor(texts: readonly string[]) {
    this.#whole = plainSpaces(texts.join('\n').toLowerCase())
    this.#names = new Set(wordsOf(texts.join('\n')))
    this.#numbers = new Set(numbersIn(plainSpaces(texts.join('\n'))).map(({ text }) => plainNumber(text)))
  }

  holds(words: string): boolean {
    return words.trim() !== '' && this.#whole.includes(plainSpaces(words.toLowerCase()).trim())
  }

  holdsName(word: string): boolean {
    return wordsOf(word).every((one) => this.#names.has(one))
  }

  holdsNumber(number: string): boolean {
    return this.#numbers.has(plainNumber(number))
  }
}

function wordsOf(text: string): string[] {
  return text
    .split(/[^\p{L}\p{M}\p{N}'’]+/u)
    .map((word) => foldName(plainForm(word)))
    .filter((word) => word !== '')
}

const ordinalDays = /(\d)(?:st|nd|rd|th)\b/g

function plainSpaces(text: string): string {
  return text.replace(/[\s\u00a0\u202f]+/g, ' ').replace(ordinalDays, '$1')
}

const NUMBER_WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

// '150 000' and '150,000' are one number, and so are 'three' and '3'.
function plainNumber(number: string): string {
  const digits = number.toLowerCase().replace(/[\s\u00a0\u202f,]/g, '')
  const at = NUMBER_WORDS.indexOf(digits)
  return at >= 0 ? String(at) : digits.replace(/s$/, '')
}
