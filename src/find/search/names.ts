// Names in any spelling: first those whose words begin as typed, then those that compare well with what was
// typed. One with a letter wrong is taken where no other fits.
import { LOOK_UP } from '../../names/look-up.ts'
import type { Reader } from '../../record/reader.ts'
import type { SubjectId } from '../../record/subject.ts'
import { audienceOf } from '../../vault/readings/refresh.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { listAlike } from '../names/alike.ts'
import { countriesOf } from '../names/countries.ts'
import { filedNames, firstOf } from '../names/filed.ts'
import { listListed } from '../names/listed.ts'
import type { Listed } from '../names/listed.ts'

export interface FoundName extends Listed {
  matched: string // the spelling that fits best
  countries: string[]
}

const MOST = 60

export function findNames(
  file: VaultFile,
  reader: Reader,
  words: readonly string[],
  country?: string,
): FoundName[] {
  const exact = fitting(candidates(file, reader, words), words)
  const known = new Set(exact.map(({ subject }) => subject))
  const found = [...exact, ...alike(file, reader, words).filter(({ subject }) => !known.has(subject))]
  return (found.length > 0 ? found : fitting(near(file, reader, words), words))
    .map((one) => ({ ...one, countries: countriesOf(file, reader, one.subject) }))
    .filter(({ countries }) => !country || countries.includes(country))
    .slice(0, MOST)
}

function fitting(listed: readonly Listed[], words: readonly string[]): (Listed & { matched: string })[] {
  return listed
    .map((one) => {
      const fits = one.spellings.map((spelling) => LOOK_UP.fit(words, spelling))
      const fit = Math.max(...fits)
      return { ...one, fit, matched: one.spellings[fits.indexOf(fit)] ?? one.label }
    })
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit || (a.subject < b.subject ? -1 : 1))
}

function alike(file: VaultFile, reader: Reader, words: readonly string[]): (Listed & { matched: string })[] {
  const found = (['person', 'organisation'] as const).flatMap((kind) =>
    listAlike(file, reader, kind, words.join(' '), MOST),
  )
  const listed = found.length > 0 ? listListed(file, reader) : []
  return found.flatMap(({ subject, spelling }) => {
    const one = listed.find((candidate) => candidate.subject === subject)
    return one ? [{ ...one, matched: spelling }] : []
  })
}

// By the longest word, which is in the fewest names.
function candidates(file: VaultFile, reader: Reader, words: readonly string[]): Listed[] {
  const rows = file.all<{ subject: SubjectId }>(
    'select distinct subject from name where audience = ? and instr(key, ?) > 0',
    [audienceOf(reader), longest(words)],
  )
  const found = new Set(rows.map(({ subject }) => subject))
  return listListed(file, reader).filter(({ subject }) => found.has(subject))
}

// Whoever has a word with the same first letter.
function near(file: VaultFile, reader: Reader, words: readonly string[]): Listed[] {
  const lines = filedNames(file, reader).get(firstOf(longest(words), 1)) ?? []
  return [...new Set(lines.map(({ listed }) => listed))]
}

function longest(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length)[0] ?? ''
}
