// A name without what differs by writer: case, diacritics, apostrophes, punctuation, and the common
// ways of putting Cyrillic into Latin letters. Equal folds are a reason to ask, never to join.
//
// Cyrillic (Russian, Kazakh, Ukrainian, Kyrgyz, Tajik) becomes plain Latin; marks are dropped, so
// that 'Ä' and 'Ә' are 'a'. Then, in either script:
//   y is i, and doubled i is one       Валерий, Valeriy, Valerii, Valery; Сая, Saya, Saia
//   final ij is i                      Valerij
//   ye is e                            Ержан, Yerzhan, Erzhan; Юрьева, Yuryeva, Iureva
//   kh is h, gh is g                   Хамит, Khamit, Hamit; Ғани, Ghani, Gani
//   q is k, x is ks                    Қали, Qali, Kali; Максим, Maxim, Maksim
// Not folded, as different names would meet: j and zh, ts and c, sh and s, yo and e, u and w,
// doubled consonants. Ukrainian г is g as in Russian: a name does not say its language.
//
// A page of files folds what its reader types by these very rules: `foldingBy` uses nothing but its
// argument, so that its own text can be sent to the browser (see script.ts).
import { PLAIN } from './latin.ts'

export type Fold = (name: string) => string

export const foldName: Fold = foldingBy(PLAIN)

export function foldingBy(plain: Readonly<Record<string, string>>): Fold {
  const APOSTROPHES = /['’‘ʼʻʹʺˈ`´′]/gu
  const INVISIBLE = /\p{Cf}/gu
  const NO_NAME = /[^\p{L}\p{N}\p{M}]+/gu
  const MARKS = /[\u0300-\u036f]/gu
  const letters = new Map(Object.entries(plain))

  // й comes apart into и and a breve, yet is a letter of its own.
  function withoutMarks(name: string): string {
    return name.replaceAll('й', 'y').normalize('NFD').replace(MARKS, '')
  }

  function latinOf(lowerCase: string): string {
    return Array.from(lowerCase, (letter) => letters.get(letter) ?? letter).join('')
  }

  function spelledAlike(latin: string): string {
    return latin
      .replaceAll('q', 'k')
      .replaceAll('x', 'ks')
      .replace(/k+h/g, 'h')
      .replace(/g+h+/g, 'g')
      .replaceAll('ye', 'e')
      .replaceAll('y', 'i')
      .replace(/ij(?= |$)/g, 'i')
      .replace(/i{2,}/g, 'i')
  }

  return (name) => {
    const lower = withoutMarks(name.replace(INVISIBLE, '').normalize('NFC').toLowerCase())
    const latin = latinOf(lower.replace(APOSTROPHES, '')).replace(NO_NAME, ' ').trim()
    return spelledAlike(latin).normalize('NFC')
  }
}
