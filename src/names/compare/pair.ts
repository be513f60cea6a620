// Two words side by side: the same, alike, a short form, an initial, or nothing to each other.
import { distance } from '../sound/distance.ts'
import { ANOTHER } from '../sound/letters-apart.ts'
import { elementOf, stemOf } from '../words/elements.ts'
import { kinshipOf } from '../words/given-names.ts'
import type { Spelled, Word } from '../words/word.ts'
import type { ReasonCode } from './reason.ts'

export interface Pair {
  code: ReasonCode
  loss: number // in thousandths of a word: 0 the same, 1000 nothing in common
}

const LOSS = { forms: 50, short: 150, father: 150, bare: 120, initial: 300 } as const
const SPELLING = 60 // so much is a matter of spelling between two known names: Aidar and Aidan are two

export function pairOf(one: Word, other: Word): Pair | undefined {
  if (one.written === other.written) return { code: 'same', loss: 0 }
  if (one.role === 'initial' || other.role === 'initial') return initialPair(one, other)
  const known = one.forms && other.forms ? givenPair(one, other) : soundPair(one, other)
  return known ?? fatherPair(one, other) ?? barePair(one, other)
}

export function soundPair(one: Spelled, other: Spelled): Pair | undefined {
  if (one.script === 'syllables' && other.script === 'syllables')
    return one.written === other.written ? { code: 'same', loss: 0 } : undefined // another syllable, another name
  if (one.sound === other.sound && one.sound !== '') return { code: 'romanised', loss: 0 }
  const most = allowance(Math.max(one.sound.length, other.sound.length))
  const isUnwritten = (one.script === 'unvowelled') !== (other.script === 'unvowelled')
  const apart = distance(one.sound, other.sound, most, isUnwritten)
  if (apart > most || (apart >= ANOTHER && isOtherStem(one.sound, other.sound, apart))) return undefined
  const mean = one.sound.length + other.sound.length
  return {
    code: apart < ANOTHER / 2 ? 'romanised' : 'alike',
    loss: Math.floor((apart * 2000) / (ANOTHER * mean)),
  }
}

// So many twentieths of a letter may two sounds of this length be apart and still be one name misspelt.
function allowance(length: number): number {
  return ALLOWED[Math.min(length, ALLOWED.length - 1)] ?? 0
}

const ALLOWED = [0, 0, 7, 9, 13, 25, 29, 30, 32]

// A surname's ending makes two names no more alike.
function isOtherStem(one: string, other: string, apart: number): boolean {
  const [a, b] = [stemOf(one), stemOf(other)]
  if (apart > allowance(Math.max(a.length, b.length) + 2)) return true
  const [first, second] = [elementOf(a), elementOf(b)]
  return first !== undefined && second !== undefined && distance(first, second, 8) > 8
}

function givenPair(one: Word, other: Word): Pair | undefined {
  const kinship = one.forms && other.forms ? kinshipOf(one.forms, other.forms) : 'others'
  const pair = soundPair(one, other)
  if (pair && pair.loss <= SPELLING) return pair
  if (kinship === 'forms') return { code: 'romanised', loss: LOSS.forms }
  return kinship === 'short' ? { code: 'short-form', loss: LOSS.short } : undefined
}

// 'Omaruly' and 'Omarov' are made of one father's name, and so are 'Omaruly' and 'Omarovich'.
function fatherPair(one: Word, other: Word): Pair | undefined {
  if (one.role !== 'patronymic' && other.role !== 'patronymic') return undefined
  if (one.father.length < 3) return undefined
  const most = allowance(one.father.length) / 2
  return distance(one.father, other.father, most) > most ? undefined : { code: 'father', loss: LOSS.father }
}

// 'Abdul Karim' is 'Karim' in daily use.
function barePair(one: Word, other: Word): Pair | undefined {
  if ((one.bare === undefined) === (other.bare === undefined)) return undefined
  const pair = soundPair(one.bare ?? one, other.bare ?? other)
  return pair && { code: 'left-out', loss: pair.loss + LOSS.bare }
}

function initialPair(one: Word, other: Word): Pair | undefined {
  const [short, long] = one.sound.length <= other.sound.length ? [one, other] : [other, one]
  if (short.sound === '' || !long.sound.startsWith(short.sound)) return undefined
  return { code: 'initial', loss: one.role === other.role ? 0 : LOSS.initial }
}
