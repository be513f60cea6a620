// A word by its consonants, those that are exchanged for one another taken as one; vowels, endings of surnames
// and what is hardly heard left out.
import type { Spelled } from './words/word.ts'
import { stemOf } from './words/elements.ts'

const MOST = 5

export function skeletonOf(
  { sound, script, written }: Pick<Spelled, 'sound' | 'script' | 'written'>,
  most = MOST,
): string {
  if (script === 'syllables' && !/[a-z]/.test(sound)) return written
  const stem = Array.from(stemOf(sound))
  let skeleton = ''
  for (let at = 0; at < stem.length && skeleton.length < most; at++) {
    const letter = classOf(stem, at)
    if (!skeleton.endsWith(letter)) skeleton += letter
  }
  return skeleton || `a${Array.from(sound).slice(0, 2).join('')}`
}

/** Its consonants as they are, for bringing the likest to the front. */
export function consonantsOf({ sound }: Pick<Spelled, 'sound'>): string {
  return Array.from(sound)
    .filter((letter) => !VOWELS.has(letter))
    .slice(0, 8)
    .join('')
}

/** What a word, or its initial, begins with. A v may be the w that others write u. */
export function headOf({ sound }: Pick<Spelled, 'sound'>): string {
  for (const letter of sound) {
    if (letter === 'v') return 'a'
    if (VOWELS.has(letter) && letter !== 'i') return 'a'
    if (letter !== 'i') return CLASSES[letter] ?? letter
  }
  return 'a'
}

function classOf(stem: readonly string[], at: number): string {
  const [letter = '', next] = [stem[at], stem[at + 1]]
  if (letter === 'h' && next === undefined) return ''
  if (letter === 'v' && at > 0 && next !== undefined && !VOWELS.has(next)) return '' // Davlet, Daulet
  return CLASSES[letter] ?? letter
}

const VOWELS = new Set('aeiou')
const CLASSES: Readonly<Record<string, string>> = {
  ...groupOf('aeiou', ''),
  ...groupOf('bp', 'p'),
  ...groupOf('dt', 't'),
  ...groupOf('gkqhx', 'k'),
  ...groupOf('fv', 'v'),
  ...groupOf('mn', 'n'),
  ...groupOf('zscSCj', 's'),
}

function groupOf(letters: string, one: string): Record<string, string> {
  return Object.fromEntries(Array.from(letters, (letter) => [letter, one]))
}
