// What tells two people apart although most of their names agrees.
import type { Word } from '../words/word.ts'
import type { Paired, Pairing } from './pairing.ts'

// Each has a word that the other has not. A patronymic that one side leaves out stands against no surname,
// unless it serves as one ('Maksat Omaruly').
export function inConflict(
  { paired, leftOne, leftOther }: Pairing<Word>,
  ones: readonly Word[],
  others: readonly Word[],
): boolean {
  const bare = paired.filter(({ pair }) => pair.code === 'left-out') // the Abd of one side has no answer either
  const lackOne = [...leftOne, ...bare.flatMap(({ one }) => one.filter((word) => word.bare))]
  const lackOther = [...leftOther, ...bare.flatMap(({ other }) => other.filter((word) => word.bare))]
  return [isFather, isFamily].some(
    (is) => lackOne.some((word) => is(word, ones)) && lackOther.some((word) => is(word, others)),
  )
}

function isFather({ role }: Word, words: readonly Word[]): boolean {
  return role === 'patronymic' && words.length > 2
}

function isFamily(word: Word, words: readonly Word[]): boolean {
  return !isFather(word, words)
}

export function genderDiffers(paired: readonly Paired<Word>[]): boolean {
  return paired.some(
    ({ one: [a], other: [b] }) =>
      a?.gender && b?.gender && a.gender !== b.gender && (a.isGendered || b.isGendered),
  )
}

// 'Salman bin Omar' and 'Omar bin Salman' are father and son.
export function descentDiffers(paired: readonly Paired<Word>[]): boolean {
  const isSaid = paired.some(({ one }) => one[0]?.isFather) && paired.some(({ other }) => other[0]?.isFather)
  return isSaid && paired.some(({ one: [a], other: [b] }) => a?.isFather !== b?.isFather)
}
