// Cyrillic into the Latin that `sound-of.ts` reads, where a letter says more than it does for folding, and
// the letters of other alphabets than the Russian (ISO 9, BGN/PCGN and the passports agree after sounding).
import { PLAIN } from '../latin.ts'

const WITH_MARKS: Readonly<Record<string, string>> = { й: 'y', ё: 'yo', ї: 'yi', ў: 'u', ӣ: 'i', ӯ: 'u' }
const OTHERS: Readonly<Record<string, string>> = {
  // Serbian, Macedonian
  ђ: 'dj',
  ѓ: 'dj',
  ј: 'y',
  љ: 'l',
  њ: 'n',
  ћ: 'ch',
  ќ: 'k',
  џ: 'dzh',
  ѕ: 'dz',
  // Azerbaijani, Tatar, Bashkir, Abkhaz
  ҝ: 'g',
  ҹ: 'j',
  җ: 'j',
  ҡ: 'k',
  ҙ: 'z',
  ҫ: 's',
}

export const CYRILLIC: Readonly<Record<string, string>> = { ...PLAIN, ...OTHERS, ...WITH_MARKS }
