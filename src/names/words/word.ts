// A word of a name: how it was written, how it sounds, and what it does in the name.
import { latinOf } from '../sound/latin-of.ts'
import { soundOf } from '../sound/sound-of.ts'
import { SURNAME_ENDING, fatherIn } from './fathers.ts'
import { genderOf, withoutGender } from './gender.ts'
import { formsOf } from './given-names.ts'
import type { Forms } from './given-names.ts'

export type Role = 'name' | 'initial' | 'patronymic'

export interface Spelled {
  written: string // in small letters
  sound: string
  script: 'latin' | 'unvowelled' | 'syllables' | 'other' // unvowelled: short vowels are not written
  role: Role
  gender: 'f' | 'm' | undefined // where the ending tells
  isGendered: boolean // it would end otherwise in the other gender
  father: string // whose name a patronymic or surname is made of
  forms: Forms | undefined // of a given name we know
}

export interface Word extends Spelled {
  bare: Spelled | undefined // 'Karim' of 'Abdul Karim'
  isFather: boolean // after bin or ibn: somebody else's name than the first
}

// Spelling out is most of the work and names repeat; kept in a book of bounded size.
export function spell(written: string): Word {
  const known = BOOK.get(written)
  if (known) return known
  const spelled = spellOut(written)
  if (BOOK.size >= MOST_KEPT) BOOK.clear()
  BOOK.set(written, spelled)
  return spelled
}

export function spellTogether(words: readonly Spelled[]): Spelled {
  const [only] = words
  return only && words.length === 1 ? only : spell(words.map(({ written }) => written).join(''))
}

function spellOut(written: string): Word {
  const sound = soundOf(latinOf(written))
  const script = scriptOf(written)
  const father = sound.length > 5 ? fatherIn(sound) : undefined
  return {
    written,
    sound,
    script,
    role: isInitial(written, script) ? 'initial' : father ? 'patronymic' : 'name',
    gender: father?.gender ?? genderOf(sound),
    isGendered: father !== undefined || withoutGender(sound) !== sound,
    father: father?.stem ?? sound.replace(SURNAME_ENDING, ''),
    forms: formsOf(sound),
    bare: undefined,
    isFather: false,
  }
}

function scriptOf(word: string): Spelled['script'] {
  if (SYLLABLES.test(word)) return 'syllables'
  if (UNVOWELLED.test(word)) return 'unvowelled'
  return LATIN.test(word) ? 'latin' : 'other'
}

// One letter, or the two that stand for one Cyrillic letter.
function isInitial(written: string, script: Spelled['script']): boolean {
  return script !== 'syllables' && (written.length === 1 || TWO_FOR_ONE.test(written))
}

const MOST_KEPT = 20_000
const BOOK = new Map<string, Word>()
const SYLLABLES = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]+$/u
const UNVOWELLED = /[\p{Script=Arabic}\p{Script=Hebrew}\u0900-\u0d7f]/u
const LATIN = /^[\p{Script=Latin}\p{N}\p{M}]+$/u
const TWO_FOR_ONE = /^(?:zh|kh|ch|sh|ts|yu|ya|ye|ju|ja|iu|ia|дж)$/
