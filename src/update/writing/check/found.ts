// What a text claims by its names, days, numbers and quotation marks, with the places. Pure.
import { CALENDAR_WORDS, PLAIN_WORDS } from '../../../draft/lexicon/capital-words.ts'
import { NOUNS } from '../../../draft/lexicon/nouns.ts'
import { PROFESSIONS } from '../../../draft/lexicon/titles.ts'
import { findWhens } from '../../../record/values/when-english.ts'
import type { When } from '../../../record/values/value.ts'

export interface Found {
  start: number
  end: number
  text: string
}

export interface FoundDay extends Found {
  when: When
}

const QUOTED = /“[^”]+”|«[^»]+»|"[^"]+"/gu

export function quotedIn(text: string): Found[] {
  return matches(text, QUOTED).map(({ start, end }) => ({
    start: start + 1,
    end: end - 1,
    text: text.slice(start + 1, end - 1),
  }))
}

/** Not those that only count from another day: 'the same day'. */
export function daysIn(text: string): FoundDay[] {
  return findWhens(text)
    .filter(({ role }) => role !== 'anchored' && role !== 'habitual' && role !== 'vague')
    .map(({ start, end, text: said, when }) => ({ start, end, text: said, when }))
}

const NUMBER =
  /\d+(?:[\u00a0\u202f ,]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|hundreds?|thousands?|millions?|billions?|half)\b/giu

export function numbersIn(text: string): Found[] {
  return matches(text, NUMBER)
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'’.&]*[\p{L}\p{M}\p{N}])?/gu

/** Each word by itself, as it stands: a name of which one word is wrong is another's. */
export function namesIn(text: string): Found[] {
  return matches(text, WORD).filter(({ start, text: word }) => {
    if (!/\p{Lu}/u.test(word) || CALENDAR_WORDS.has(word.toLowerCase())) return false
    return !(opensSentence(text, start) && isPlainWord(word))
  })
}

/** Lower-case, without the possessive. */
export function plainForm(word: string): string {
  return word.toLowerCase().replace(/[’']s?$/u, '')
}

function matches(text: string, pattern: RegExp): Found[] {
  return [...text.matchAll(pattern)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    text: found[0],
  }))
}

function opensSentence(text: string, start: number): boolean {
  return /(?:^|[.!?:;…][”"»)]*\s+|[“"«(]|\n)[“"«(]?$/u.test(text.slice(0, start))
}

function isPlainWord(word: string): boolean {
  const plain = plainForm(word)
  return COMMON.has(plain) || COMMON.has(plain.replace(/s$/, '')) || PLAIN_ENDING.test(plain)
}

const PLAIN_ENDING = /.{3}(?:ly|tions?|ments?|ness|ities|ity)$/

const COMMON: ReadonlySet<string> = new Set([
  ...PLAIN_WORDS,
  ...Object.values(NOUNS).flatMap((nouns) => nouns.split(/\s+/)),
  ...PROFESSIONS.split(/\s+/),
  ...`having being citing speaking considering including regarding concerning nobody nothing everybody somebody
  anyone everyone whether unless either neither instead once twice since apart besides despite unlike like beyond
  within without because who whose whom them him himself themselves allegations accusations searches detention
  release arrest trial hearing appeal charges fines fine search raid raids permission censorship intimidation threats
  threat surveillance registration citizenship access pardon kettling pushback premises property assets strike protest
  protests petition silence none new old many much`.split(/\s+/),
])
