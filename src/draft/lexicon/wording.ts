// How English says an act. Data: the acts are in acts/, this is their form.
//
// A phrase is words parted by spaces. The first word of a verb is inflected ('take' also finds 'took',
// 'taken', 'taking'); `a|b` is either word; `*` stands for up to five words of one noun phrase ('handed *
// sentence'), `…` for whom or what it is done to ('take … into custody'), which may also be missing.
import type { NounClass } from './nouns.ts'

export type Frame =
  | 'done-to' // the object, or the subject of the passive, is the victim
  | 'undergone' // the subject is the victim: 'faces charges', 'fled'
  | 'done-by' // the subject acts, nobody is the victim: 'appealed', 'went on strike'
  | 'thing' // the object is a thing; its owner, if any, is the victim: 'searched the home of'
  | 'toward' // whom it is done to follows the last word, in either voice: 'laws were used to target'
  | 'given-to' // the passive has a person as subject: 'was denied registration', 'was handed a sentence'

export interface Wording {
  act: string
  frame?: Frame // 'done-to' where absent
  verbs?: string // phrases, parted by ';'
  // Only in the passive or only in the active, where the other voice means something else.
  voice?: 'passive' | 'active'
  nouns?: string // phrases, parted by ';'; the last word is inflected, or the one before its 'of'
  // Prepositions after the noun that introduce the victim ('raid on', 'arrest of').
  whose?: string
  // The noun counts without a verb that carries it: 'a protest in March'.
  standsAlone?: boolean
  on?: readonly (NounClass | 'named')[] // what it must be done to
  with?: string // one of these phrases, parted by ';', must stand in the clause
  without?: string // none of these may
  by?: readonly (NounClass | 'named')[] // whoever does it, where that is told, is one of these
  negated?: boolean // the act is what is not done: 'was not allowed to leave'
  measure?: string // a kind of measure the words carry
}
