// Does somebody mean this name? Every word that was typed must begin a word of the name, in any order and
// any spelling; a longer word may have one letter wrong. Like folding, sent to the browser as its own text.
import { foldName } from './fold.ts'
import type { Fold } from './fold.ts'

export interface LookUp {
  words(typed: string): string[] // folded
  fit(words: readonly string[], spelling: string): number // 0: another name; the more, the better
}

export const LOOK_UP: LookUp = lookingUp(foldName)

export function lookingUp(fold: Fold): LookUp {
  const [WHOLE, BEGINS, NEARLY, SHORTEST] = [100, 10, 1, 4] as const

  function fitOf(typed: string, word: string): number {
    if (typed === word) return WHOLE
    if (word.startsWith(typed)) return BEGINS
    return typed.length >= SHORTEST && isNear(typed, word) ? NEARLY : 0
  }

  // One letter more, fewer, other, or two in each other's place; words that go on are as good.
  function isNear(typed: string, word: string): boolean {
    let at = 0
    while (at < typed.length && typed[at] === word[at]) at++
    const [rest, other] = [typed.slice(at), word.slice(at)]
    const swapped = rest.charAt(1) + rest.charAt(0) + rest.slice(2)
    return [
      [rest.slice(1), other],
      [rest, other.slice(1)],
      [rest.slice(1), other.slice(1)],
      [swapped, other],
    ].some(([left = '', right = '']) => right.startsWith(left))
  }

  return {
    words: (typed) => [...new Set(fold(typed).split(' '))].filter(Boolean),
    fit(words, spelling) {
      const own = fold(spelling).split(' ')
      const fits = words.map((typed) => Math.max(...own.map((word) => fitOf(typed, word))))
      if (fits.length === 0 || fits.includes(0)) return 0
      const sum = fits.reduce((all, one) => all + one, 0)
      return sum / (words.length * WHOLE) / Math.max(1, own.length - words.length + 1)
    },
  }
}
