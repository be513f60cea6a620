// Countries by the list of ISO 3166, lands and capitals by ours; any other town by the words around it.
import { countryNameForms } from '../../vocabulary/countries.ts'
import { LANDS, PLACE_NOUNS, TOWNS, LOCATIVES } from '../lexicon/places.ts'
import type { Candidate } from './candidate.ts'

let known: Set<string> | undefined

export function isPlaceName(name: string): boolean {
  known ??= new Set([...countryNameForms().map(fold), ...LANDS, ...TOWNS])
  return known.has(fold(name))
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
