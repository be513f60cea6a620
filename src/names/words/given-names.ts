// Which given names are forms of one: in neighbouring languages, or short for one another. Common names
// only; whoever bears them is nobody in particular.
import { latinOf } from '../sound/latin-of.ts'
import { soundOf } from '../sound/sound-of.ts'
import { ARABIC } from './given/arabic.ts'
import { SLAVIC } from './given/slavic.ts'
import { TURKIC } from './given/turkic.ts'
import { WESTERN } from './given/western.ts'

export interface Forms {
  whole: ReadonlySet<number> // the lines of the lists it stands in
  short: ReadonlySet<number>
  sounds: readonly string[] // the first name of each of these lines
}

export type Kinship = 'forms' | 'short' | 'others' // others: two names everybody tells apart

// Two forms of one name, or a name and its short form. Two short forms may stand for one name.
export function kinshipOf(a: Forms, b: Forms): Kinship {
  if (meet(a.whole, b.whole)) return 'forms'
  return meet(a.whole, b.short) || meet(a.short, b.whole) || meet(a.short, b.short) ? 'short' : 'others'
}

export function formsOf(sound: string): Forms | undefined {
  return FORMS.get(sound)
}

interface Made extends Forms {
  whole: Set<number>
  short: Set<number>
  sounds: string[]
}

const FORMS = new Map<string, Made>()

const LINES = [SLAVIC, TURKIC, ARABIC, WESTERN].flatMap((list) => list.split('\n')).filter(Boolean)
LINES.forEach((line, number) => {
  const [whole = '', short = ''] = line.split(':')
  const first = namesIn(whole)[0] ?? ''
  for (const name of namesIn(whole)) madeFor(name, first).whole.add(number)
  for (const name of namesIn(short)) madeFor(name, first).short.add(number)
})

function madeFor(sound: string, first: string): Made {
  const forms = FORMS.get(sound) ?? { whole: new Set(), short: new Set(), sounds: [] }
  if (!forms.sounds.includes(first)) forms.sounds.push(first)
  FORMS.set(sound, forms)
  return forms
}

function namesIn(words: string): string[] {
  return words.split(' ').flatMap((word) => (word === '' ? [] : [soundOf(latinOf(word))]))
}

function meet(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  for (const number of a) if (b.has(number)) return true
  return false
}
