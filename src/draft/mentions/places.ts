// Countries by the list of ISO 3166, lands and capitals by ours; any other town by the words around it.
import countries from 'i18n-iso-countries'
import { LANDS, PLACE_NOUNS, TOWNS, LOCATIVES } from '../lexicon/places.ts'
import type { Candidate } from './candidate.ts'

let known: Map<string, string | undefined> | undefined

export function isPlaceName(name: string): boolean {
  return names().has(fold(name))
}

export function countryCode(name: string): string | undefined {
  return names().get(fold(name))
}

function names(): Map<string, string | undefined> {
  if (known) return known
  known = new Map()
  for (const [code, forms] of Object.entries(countries.getNames('en', { select: 'all' })))
    for (const form of [forms].flat()) known.set(fold(form), code)
  for (const name of [...LANDS, ...TOWNS]) if (!known.has(name)) known.set(name, undefined)
  return known
}

function fold(name: string): string {
  return name.toLowerCase().replace(/’/g, "'").replace(/^the /, '')
}

// 'in Rudny', 'the city of Saran', 'the Zhetysu region', 'Tole Bi Street'.
export function isPlace({ words, tokens, from, to }: Candidate): boolean {
  if (isPlaceName(words.join(' '))) return true
  const next = tokens[to]?.low ?? ''
  if (PLACE_NOUNS.has(next) || PLACE_NOUNS.has(words.at(-1)?.toLowerCase() ?? '')) return true
  const before = tokens[from - 1]?.low ?? ''
  if (before === 'of' && PLACE_NOUNS.has(tokens[from - 2]?.low ?? '')) return true
  if (next === '-' && tokens[to + 1]?.low === 'based') return true
  return LOCATIVES.has(before) && before !== 'to' && before !== 'around' && before !== 'towards'
}
