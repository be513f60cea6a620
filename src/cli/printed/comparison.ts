// The reasons of a comparison in words.
import type { Reason, ReasonCode } from '../../names/compare/reason.ts'

export function inWords({ code, one, other }: Reason): string {
  return WORDS[code](one, other)
}

const WORDS: Record<ReasonCode, (one: string, other: string) => string> = {
  same: (one) => `${one} is the same`,
  romanised: (one, other) => `${one} and ${other} are spellings of one word`,
  alike: (one, other) => `${one} and ${other} differ by little`,
  'short-form': (one, other) => `${one} and ${other} are short for one another`,
  initial: (one, other) => `${one} and ${other} begin alike`,
  father: (one, other) => `${one} and ${other} are made of one father's name`,
  joined: (one, other) => `${one} and ${other} differ in spaces`,
  acronym: (one, other) => `${one} and ${other}: the letters of one begin the words of the other`,
  order: () => 'the words stand in another order',
  'left-out': (one, other) => `only one has ${[one, other].filter(Boolean).join(' and ')}`,
  differs: (one, other) => `${one} stands against ${other}`,
  gender: () => 'one is the name of a man, the other of a woman',
  descent: () => 'who is whose father differs',
  number: (one, other) => `the number ${one} stands against ${other}`,
  'one-word': () => 'a single word is little to go by',
  empty: () => 'there is nothing to compare',
}
