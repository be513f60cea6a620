// A word in small letters of any script, in Latin letters. A letter we have no table for stays itself.
import { ARABIC } from './arabic.ts'
import { CYRILLIC } from './cyrillic.ts'
import { hangulLatin } from './hangul.ts'
import { indicLatin } from './indic.ts'
import { MARKED_LATIN } from './marked-latin.ts'
import { OTHER_SCRIPTS } from './other-scripts.ts'

export function latinOf(word: string): string {
  if (ASCII.test(word)) return word
  let latin = ''
  for (const letter of word) latin += letterLatin(letter)
  return latin
}

function letterLatin(letter: string): string {
  const known = LATIN.get(letter)
  if (known !== undefined) return known
  if (letter.charCodeAt(0) < 128) return letter
  const bare = letter.normalize('NFD').replace(MARKS, '')
  return LATIN.get(bare) ?? hangulLatin(letter) ?? indicLatin(letter) ?? bare
}

const ASCII = /^[ -~]*$/
const MARKS = /[\u0300-\u036f\u0483-\u0487\u064b-\u0655\u0670]/g
const LATIN = new Map(Object.entries({ ...OTHER_SCRIPTS, ...ARABIC, ...CYRILLIC, ...MARKED_LATIN }))
