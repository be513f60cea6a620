// What two lists of paired words come to, for people and organisations alike.
import type { Spelled } from '../words/word.ts'
import type { Paired, Pairing } from './pairing.ts'
import type { Reason, ReasonCode, Weighed } from './reason.ts'

export const NOTHING: Weighed = { thousandths: 0, because: () => [{ code: 'empty', one: '', other: '' }] }

// The letters of all pairs together, and the worst of them once more: one doubtful word is a doubt.
export function lossOf(paired: readonly Paired<Spelled>[]): number {
  let [sum, letters, worst] = [0, 0, 0]
  for (const { one, other, pair } of paired) {
    const length = lettersIn(one) + lettersIn(other)
    sum += pair.loss * length
    letters += length
    worst = Math.max(worst, pair.loss)
  }
  return Math.floor((Math.floor(sum / Math.max(1, letters)) + worst) / 2)
}

export function lettersIn(words: readonly Spelled[]): number {
  return words.reduce((all, { sound }) => all + sound.length, 0)
}

export function isTurned(paired: readonly Paired<Spelled>[]): boolean {
  return paired.some(({ places: [a, b] }) => paired.some(({ places: [c, d] }) => a < c && b > d))
}

export function reason(code: ReasonCode, ones: readonly Spelled[], others: readonly Spelled[]): Reason {
  return { code, one: written(ones), other: written(others) }
}

export function pairReasons({ paired }: Pairing<Spelled>): Reason[] {
  const inOrder = [...paired].sort((a, b) => a.places[0] - b.places[0])
  return inOrder.map(({ one, other, pair }) => reason(pair.code, one, other))
}

export function written(words: readonly Spelled[]): string {
  return words.map((word) => word.written.charAt(0).toUpperCase() + word.written.slice(1)).join(' ')
}
