// What an entry does to the record. Kinds of a newer version are kept and passed on, not interpreted.
import type { Access, ChangeId, Statement } from './statement.ts'
import type { SubjectId } from './subject.ts'

export type Rank = 'preferred' | 'normal' | 'deprecated'
export type Judgement = 'same' | 'different' | 'unsure'

export interface State {
  kind: 'state'
  statement: Statement
}

// Takes back any earlier change but an erasure. As visible as what it withdraws; only its reason
// may be kept narrower.
export interface Withdraw {
  kind: 'withdraw'
  targets: ChangeId[]
  reason?: string | undefined
  access: Access
}

// `replaces` names the earlier ranks it was made in view of: two that do not replace each other
// both stand.
export interface RankChange {
  kind: 'rank'
  target: ChangeId
  rank: Rank
  reason?: string | undefined
  replaces: ChangeId[]
  access: Access
}

export interface Judge {
  kind: 'judge'
  subjects: [SubjectId, SubjectId]
  judgement: Judgement
  reason?: string | undefined
  replaces: ChangeId[]
  access: Access
}

// Opens or seals statements, judgements, or all that is said of a subject. Of two that do not
// replace each other the narrower holds.
export interface Grade {
  kind: 'grade'
  targets: (ChangeId | SubjectId)[]
  to: Access
  reason?: string | undefined
  replaces: ChangeId[]
  access: Access
}

// For ever, in any order of arrival.
export interface Erase {
  kind: 'erase'
  targets: ChangeId[]
  reason?: string | undefined
}

export type Change = State | Withdraw | RankChange | Judge | Grade | Erase

// A change at its place in the record.
export interface Filed<C = Change> {
  id: ChangeId
  lamport: number
  entry: string // hash of the entry, hex: with the Lamport number it gives the order
  author: string
  instant: string // ISO 8601 UTC, as that device claims
  change: C
}
