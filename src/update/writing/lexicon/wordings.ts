// The wording of every act. A test asks that none is missing.
import { ADVOCACY_WORDING } from './advocacy.ts'
import { EXPRESSION_WORDING } from './expression.ts'
import { INTEGRITY_WORDING } from './integrity.ts'
import { LAW_WORDING } from './law.ts'
import { LIBERTY_WORDING } from './liberty.ts'
import { PROCESS_WORDING } from './process.ts'
import { ASSOCIATION_WORDING } from './association.ts'
import type { Wording } from './wording.ts'

const WORDINGS: Readonly<Record<string, Wording>> = {
  ...LIBERTY_WORDING,
  ...PROCESS_WORDING,
  ...ASSOCIATION_WORDING,
  ...EXPRESSION_WORDING,
  ...INTEGRITY_WORDING,
  ...LAW_WORDING,
  ...ADVOCACY_WORDING,
}

const UNNAMED: Wording = {
  passive: '{was} affected by an event',
  active: 'took part in an event',
  alone: 'took part in an event',
  bare: 'an event took place',
  noun: 'the event',
  matter: true,
}

/** Of a code that no list has, as little as can be said. */
export function wordingOf(act: string): Wording {
  return WORDINGS[act] ?? UNNAMED
}

export function hasWording(act: string): boolean {
  return WORDINGS[act] !== undefined
}
