// An act told by a verb and a thing together: 'revoke' and 'licence', 'hand down' and 'sentence'. Every verb
// of an entry goes with every thing of it, in either voice and in any order English allows: 'revoked the
// licence of X', 'X had its licence revoked', 'the licence was revoked', 'the revocation of X's licence'.
//
// Phrases are parted by ';'. Of a thing the head is inflected, words before it may stand further off ('travel
// ban' finds 'a lifelong travel and work ban'), words after a preposition follow ('state of emergency').
// Of a verb the first word is inflected; a second is its particle ('hand down') or, if it is one of
// with/of/to/into/under/from/for/as/on, the preposition between whom and what ('strip of', 'hit with').
import type { NounClass } from './nouns.ts'

export interface Deed {
  act: string
  thing: string
  done?: string // the subject does it, to somebody else
  undergone?: string // it befalls the subject: 'face', 'receive', 'lose'
  acted?: string // the subject does it, to nobody: 'stage' and 'rally'
  happens?: string // the thing is the subject: 'protest' and 'erupt'
  by?: readonly (NounClass | 'named')[] // whoever does it, where that is told, is one of these
  negated?: boolean // the act is what is not done: 'did not authorise'
  measure?: string
  with?: string
  without?: string
}
