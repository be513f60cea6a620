// A sentence with places to be filled. The English one stands where it is said and is the key under which
// it is found in other languages, so it can be read and looked for in the code.
//   'Here since {day}'                      a value
//   '{count|# event|# events} not settled'  the form that fits a count; '#' is the number. As many forms as
//                                           the language has, in CLDR's order: one, few (Russian), other
//   'It stands in the <log>log</log>.'      words inside an element
//   'Written by <names/>.'                  an element by itself
//   'open ## of comments'                   what follows ' ## ' is for translators, and keeps two meanings apart
import type { Label, Language } from './vocabulary/list.ts'

/** Several are listed ('A, B and C'); a value in three languages is said in the one that is spoken. */
export type Value = Words | number | readonly Words[]
export type Words = string | Readonly<Label>
export type Values = Readonly<Record<string, Value>>

/** A sentence on its way to whoever says it, with what fills it. */
export interface Telling {
  sentence: string
  values?: Values | undefined // none: the sentence stands as it is, braces and all
}

export type Piece =
  | string
  | { name: string; forms?: readonly string[] }
  | { element: string; inside: readonly Piece[] }

const PLACE = /\{(\w+)(?:\|([^{}]*))?\}|<(\w+)\/>|<(\w+)>(.*?)<\/\4>/gs

export function piecesOf(sentence: string): readonly Piece[] {
  const known = read.get(sentence)
  if (known) return known
  const pieces = readPieces(sentence.split(' ## ')[0] ?? '')
  read.set(sentence, pieces)
  return pieces
}

// Sentences are those of the program, so there is an end to them.
const read = new Map<string, readonly Piece[]>()

function readPieces(text: string): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const match of text.matchAll(PLACE)) {
    if (match.index > from) pieces.push(text.slice(from, match.index))
    pieces.push(pieceOf(match))
    from = match.index + match[0].length
  }
  if (from < text.length) pieces.push(text.slice(from))
  return pieces
}

function pieceOf([, name, forms, alone, element, inside = '']: RegExpMatchArray): Piece {
  if (name !== undefined) return forms === undefined ? { name } : { name, forms: forms.split('|') }
  return { element: element ?? alone ?? '', inside: readPieces(inside) }
}

/** What a refusal tells, without being one. */
export function tellingOf({ sentence, values }: Telling): Telling {
  return { sentence, values }
}

export function inEnglish({ sentence, values }: Telling): string {
  return values ? fill('en', sentence, values) : sentence
}

/** As plain text: what stands inside an element stays, the element goes. */
export function fill(language: Language, sentence: string, values: Values = {}): string {
  return filled(language, piecesOf(sentence), values)
}

function filled(language: Language, pieces: readonly Piece[], values: Values): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece
      if ('element' in piece) return filled(language, piece.inside, values)
      return valueIn(language, piece, values[piece.name])
    })
    .join('')
}

export function valueIn(
  language: Language,
  { name, forms }: { name: string; forms?: readonly string[] },
  value: Value | undefined,
): string {
  if (value === undefined) return `{${name}}`
  if (isList(value)) return new Intl.ListFormat(language).format(value.map((one) => wordsIn(language, one)))
  if (typeof value === 'object') return wordsIn(language, value)
  const text = typeof value === 'number' && value >= 1000 ? value.toLocaleString(language) : String(value)
  return forms ? formFor(language, forms, Number(value)).replaceAll('#', text) : text
}

function isList(value: Value): value is readonly Words[] {
  return Array.isArray(value)
}

function wordsIn(language: Language, words: Words): string {
  return typeof words === 'string' ? words : words[language]
}

// Where a language has fewer forms than here are given, or one that is never asked for, the last holds.
function formFor(language: Language, forms: readonly string[], count: number): string {
  const order = language === 'ru' ? ['one', 'few', 'many'] : ['one', 'other']
  const at = order.indexOf(rulesOf(language).select(count))
  return forms[at] ?? forms.at(-1) ?? ''
}

const rules = new Map<string, Intl.PluralRules>()

function rulesOf(language: string): Intl.PluralRules {
  const made = rules.get(language) ?? new Intl.PluralRules(language)
  rules.set(language, made)
  return made
}

/** The names of its values and elements, each once, in order of the alphabet. */
export function placesOf(sentence: string): string[] {
  const names = (pieces: readonly Piece[]): string[] =>
    pieces.flatMap((piece) => {
      if (typeof piece === 'string') return []
      return 'element' in piece ? [`<${piece.element}>`, ...names(piece.inside)] : [piece.name]
    })
  return [...new Set(names(piecesOf(sentence)))].sort()
}
