// 'lawyer of Saya Tasbolat', 'three people': words about somebody, in small letters, are no name of theirs.
import { CHILD_WORDS } from './fathers.ts'
import { OF_FATHER, PARTICLES, WITH_NEXT } from './particles.ts'
import { TITLES } from './titles.ts'

export function isDescription(name: string): boolean {
  return (name.slice(0, LONGEST).match(SMALL_WORD) ?? []).some(
    (word) => !OF_NAMES.some((words) => words.has(word)),
  )
}

const LONGEST = 1000
const SMALL_WORD = /(?<![\p{L}\p{M}\p{N}'’ʼ.-])\p{Ll}[\p{L}\p{M}]*(?![\p{L}\p{M}'’ʼ-])/gu
const OF_NAMES = [CHILD_WORDS, OF_FATHER, PARTICLES, WITH_NEXT, TITLES]
