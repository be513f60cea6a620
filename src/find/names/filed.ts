// Names as a card index has them: a line for each word that somebody may look under, all of it folded, so
// that the spellings of one name stand together whatever their letters. People are filed under every word
// of their names, for who can say which one is the family's; all else under the first word that counts.
import { foldName } from '../../names/fold.ts'
import { organisationKey } from '../../names/organisation-name.ts'
import type { Reader } from '../../record/reader.ts'
import { kindOf } from '../../record/subject.ts'
import { audienceOf } from '../../vault/readings/refresh.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { remembered } from '../remembered.ts'
import { listListed } from './listed.ts'
import type { Listed } from './listed.ts'

export interface Filed {
  word: string // folded
  key: string // folded, beginning with the word: the order of the lines
  spelling: string // the one that has the word
  listed: Listed
}

/** By their first letter. */
export function filedNames(file: VaultFile, reader: Reader): ReadonlyMap<string, readonly Filed[]> {
  return remembered(file, 'filed names', audienceOf(reader), () => {
    const found = new Map<string, Filed[]>()
    const listed = listListed(file, reader).filter(({ subject }) => kindOf(subject) !== 'update')
    for (const one of listed.flatMap(filed)) {
      const letter = firstOf(one.word, 1)
      const known = found.get(letter)
      if (known) known.push(one)
      else found.set(letter, [one])
    }
    for (const lines of found.values()) lines.sort(byKey)
    return found
  })
}

export function firstOf(word: string, letters: number): string {
  return Array.from(word).slice(0, letters).join('')
}

function filed(listed: Listed): Filed[] {
  const isPerson = kindOf(listed.subject) === 'person'
  const once = new Map<string, Filed>()
  for (const spelling of listed.spellings) {
    const words = foldName(spelling).split(' ')
    for (const word of isPerson ? wordsToFileUnder(words) : [mainWord(spelling)])
      if (word !== '' && !once.has(word))
        once.set(word, { word, key: keyFrom(words, word), spelling, listed })
  }
  return [...once.values()]
}

// Not under initials, unless there is nothing else.
function wordsToFileUnder(words: readonly string[]): readonly string[] {
  const whole = words.filter((word) => Array.from(word).length > 1)
  return whole.length > 0 ? whole : words
}

function mainWord(name: string): string {
  return organisationKey(name).split(' ')[0] ?? ''
}

function keyFrom(words: readonly string[], word: string): string {
  const at = words.indexOf(word)
  return [...words.slice(at), ...words.slice(0, Math.max(at, 0))].join(' ')
}

function byKey(a: Filed, b: Filed): number {
  if (a.key !== b.key) return a.key < b.key ? -1 : 1
  return a.listed.subject < b.listed.subject ? -1 : 1
}
