// The letters, and what stands under one.
import { filedNames, firstOf } from '../../find/names/filed.ts'
import type { Filed } from '../../find/names/filed.ts'
import { lettersFor } from '../../find/names/depth.ts'
import { remembered } from '../../find/remembered.ts'
import { foldName } from '../../names/fold.ts'
import { kindOf } from '../../record/subject.ts'
import { SUBJECT_KINDS } from '../../vocabulary/kinds.ts'
import { labelOf } from '../../vocabulary/list.ts'
import { linkOf } from '../from-record/address.ts'
import type { Asking } from '../from-record/asking.ts'
import { alsoAt, CYRILLIC, elsewhere, LATIN, otherLetters } from './letters.ts'
import type { Letter } from './letters.ts'
import { slugOf } from './slug.ts'

// A page of so many lines stays under 60 kB.
const MOST = 150

export interface LetterView {
  text: string
  address: string | undefined // where names stand under it
  current: boolean
}

export interface NameLineView {
  pieces: { text: string; isWord: boolean }[]
  address: string | undefined
  others: string[]
  kind: string
}

export interface NamesView {
  letters: string // folded; '' on the first page
  above: string[] // of 'sad': 's', 'sa'
  also: string[]
  elsewhere: LetterView[]
  latin: LetterView[]
  cyrillic: LetterView[]
  other: LetterView[]
  total: number
  further: { text: string; address: string; count: number }[] // where it is told apart by more letters
  lines: NameLineView[]
}

type Reading = Pick<Asking, 'file' | 'reader'>

/** By how many letters the names of this edition are told apart. */
export function lettersOfNames({ file, reader }: Reading): number {
  return remembered(file, 'letters of names', String(reader === 'public'), () =>
    lettersFor(
      [...filedNames(file, reader).values()].flatMap((lines) => lines.map(({ word }) => word)),
      MOST,
    ),
  )
}

export function namesAddress(letters: string): string {
  return letters === '' ? '/names' : `/names/${slugOf(letters)}`
}

export function namesView(asking: Asking, letters: string): NamesView {
  const filed = filedNames(asking.file, asking.reader)
  const own = linesUnder(asking, letters)
  const length = Array.from(letters).length
  const isLast = length >= lettersOfNames(asking)
  const first = firstOf(letters, 1)
  const view = (one: Letter) => letterView(asking, one, first)
  return {
    letters,
    above: Array.from({ length: Math.max(0, length - 1) }, (_, at) => firstOf(letters, at + 1)),
    also: length === 1 ? alsoAt(letters) : [],
    elsewhere:
      length === 1
        ? elsewhere(letters)
            .map(view)
            .filter(({ address }) => address)
        : [],
    latin: LATIN.map(view),
    cyrillic: CYRILLIC.map(view),
    other: otherLetters(filed.keys()).map(view),
    total: letters === '' ? filed.size : own.length,
    further: isLast || letters === '' ? [] : furtherOf(asking, own, length + 1),
    lines: isLast ? own.map((line) => lineView(asking, line)) : [],
  }
}

export function linesUnder({ file, reader }: Reading, letters: string): readonly Filed[] {
  const lines = filedNames(file, reader).get(firstOf(letters, 1)) ?? []
  return lines.filter(({ word }) => word.startsWith(letters))
}

function letterView(asking: Asking, { letter, first }: Letter, current: string): LetterView {
  const isThere = filedNames(asking.file, asking.reader).has(first)
  return {
    text: letter,
    address: isThere ? asking.link(namesAddress(first)) : undefined,
    current: first === current,
  }
}

function furtherOf(asking: Asking, lines: readonly Filed[], letters: number): NamesView['further'] {
  const counts = new Map<string, number>()
  for (const { word } of lines) {
    const first = firstOf(word, letters)
    counts.set(first, (counts.get(first) ?? 0) + 1)
  }
  return [...counts].map(([first, count]) => ({
    text: capital(first),
    address: asking.link(namesAddress(first)),
    count,
  }))
}

export function capital(letters: string): string {
  return firstOf(letters, 1).toUpperCase() + letters.slice(firstOf(letters, 1).length)
}

function lineView(asking: Asking, { word, spelling, listed: { subject, spellings } }: Filed): NameLineView {
  return {
    pieces: piecesOf(spelling, word),
    address: linkOf(asking, subject),
    others: spellings.filter((one) => one !== spelling),
    kind: labelOf(SUBJECT_KINDS, kindOf(subject), asking.language),
  }
}

// The word it is filed under told from the rest of the name.
function piecesOf(spelling: string, word: string): NameLineView['pieces'] {
  const parts = spelling.split(/([\s\u2010-\u2015-]+)/)
  const at = parts.findIndex((part) => foldName(part).split(' ').includes(word))
  if (at < 0) return [{ text: spelling, isWord: false }]
  const pieces = [
    { text: parts.slice(0, at).join(''), isWord: false },
    { text: parts[at] ?? '', isWord: true },
    { text: parts.slice(at + 1).join(''), isWord: false },
  ]
  return pieces.filter(({ text }) => text !== '')
}
