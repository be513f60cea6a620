// Keys by which names that may be one find each other among many, without comparing all: the hard consonants
// of each word, roughly, with the beginning of another word. Names that compare well nearly always share one.
// Each is one run of letters and digits, so that an index of words can hold them.
import { readName } from './compare/compare.ts'
import type { NameKind, ReadName } from './compare/compare.ts'
import { consonantsOf, headOf, skeletonOf } from './skeleton.ts'
import type { OrganisationWord } from './words/organisation-words.ts'
import type { Spelled, Word } from './words/word.ts'

const KIND = { person: 'p', organisation: 'o' } as const
const [ANY, ONLY, PAIR, TOGETHER, ACRONYM, EXACT] = ['0', '1', '2', '3', '4', '5'] as const
const MOST_WORDS = 4 // of which pairs are made

/** Under which a name is filed. */
export function keysOfName(kind: NameKind, name: string): string[] {
  const read = readName(kind, name)
  const words = tellingWords(read)
  const single = words.flatMap((word) => skeletonsOf(word).map((skeleton) => ANY + skeleton))
  return withKind(kind, [...commonKeys(read, words), ...single, ...acronymKeys(read, true)])
}

/** Under which names like it are looked for. Single words only where there is but one: too many share one. */
export function keysToFind(kind: NameKind, name: string): string[] {
  const read = readName(kind, name)
  const words = tellingWords(read)
  const single = words.flatMap((word) =>
    skeletonsOf(word).flatMap((skeleton) => [
      ONLY + skeleton,
      ...(words.length === 1 ? [ANY + skeleton] : []),
    ]),
  )
  return withKind(kind, [...commonKeys(read, words), ...single, ...acronymKeys(read, false)])
}

function withKind(kind: NameKind, keys: readonly string[]): string[] {
  return [...new Set(keys)].map((key) => KIND[kind] + key)
}

function commonKeys({ together }: ReadName, words: readonly Spelled[]): string[] {
  const whole = [TOGETHER + skeletonOf(together, 8), ...words.flatMap(exactKeys)]
  if (words.length === 1)
    return [...whole, ...words.flatMap((word) => skeletonsOf(word).map((skeleton) => ONLY + skeleton))]
  return [...whole, ...words.slice(0, MOST_WORDS).flatMap((word) => pairsWith(word, words))]
}

// A surname, letter for letter; given names are in too many.
function exactKeys(word: Spelled): string[] {
  const consonants = word.forms || word.role === 'initial' ? '' : consonantsOf(word)
  return consonants.length > 2 ? [EXACT + consonants] : []
}

function pairsWith(word: Spelled, words: readonly Spelled[]): string[] {
  if (word.role === 'initial') return []
  const others = words.slice(0, MOST_WORDS).filter((other) => other !== word)
  const heads = new Set(others.flatMap(soundings).flatMap((other) => [headOf(other), ...formHeads(other)]))
  return skeletonsOf(word).flatMap((skeleton) => [...heads].map((head) => PAIR + skeleton + PAIR + head))
}

// Words that tell: no patronymic where there is a surname, nothing small, no place of a branch.
function tellingWords(read: ReadName): Spelled[] {
  if (read.kind === 'person') return read.words.length > 2 ? without(read.words, isPatronymic) : read.words
  return without(read.words, ({ isSmall, isPlace }: OrganisationWord) => isSmall || isPlace)
}

function isPatronymic({ role }: Word): boolean {
  return role === 'patronymic'
}

function without<W extends Spelled>(words: readonly W[], leftOut: (word: W) => boolean): W[] {
  const rest = words.filter((word) => !leftOut(word))
  return rest.length > 0 ? rest : [...words]
}

// As it is written, and by every name that it is a form of.
function skeletonsOf(word: Spelled): string[] {
  return [...new Set(soundings(word).flatMap((one) => [skeletonOf(one), ...formSkeletons(one)]))]
}

function soundings(word: Spelled): Spelled[] {
  const bare = 'bare' in word ? (word as Word).bare : undefined
  const open = /j/.test(word.written) ? [{ ...word, sound: word.sound.replaceAll('j', 'i') }] : [] // Jelena, Janar
  return [word, ...open, ...(bare ? [bare] : [])]
}

function formSkeletons({ forms }: Spelled): string[] {
  return forms ? forms.sounds.map((sound) => skeletonOf({ sound, script: 'latin', written: sound })) : []
}

function formHeads({ forms }: Spelled): string[] {
  return forms ? forms.sounds.map((sound) => headOf({ sound })) : []
}

function acronymKeys(read: ReadName, filed: boolean): string[] {
  if (read.kind !== 'organisation') return []
  const { acronym, initials, allInitials } = read
  const own = acronym.length > 1 ? [acronym] : []
  const long = [initials, allInitials].filter((letters) => letters.length > 1 && letters.length < 9)
  return [...new Set(filed || own.length === 0 ? [...own, ...long] : own)].map(
    (letters) => ACRONYM + letters.toLowerCase(),
  )
}
