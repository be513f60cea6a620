// What a drafter, any drafter, gives for a report. Frozen keys: docs/draft-format.md. Offsets are
// UTF-16 units into the report's text, end exclusive; every `text` is that slice, verbatim.
import type { Basis, Day } from '../record/values/value.ts'

export interface Span {
  start: number
  end: number
}
export interface Words extends Span {
  text: string
}
export interface Named extends Span {
  name: string // the fullest form of the name in the report
}

export type MentionKind = 'person' | 'organisation' | 'place' | 'law' | 'group'
export type Modality = 'asserted' | 'alleged' | 'planned' | 'negated' | 'habitual'
export type Confidence = 'high' | 'medium' | 'low'

export interface DraftMention extends Words {
  kind: MentionKind
  subject: string // 'p1': the same for all mentions of one subject of this report
}

export interface DraftDate extends Words {
  earliest: Day | null
  latest: Day | null
  edtf: string | null
}

export interface DraftAmount extends Words {
  kind: 'money' | 'count' | 'duration'
  min: number | null
  max: number | null
  unit: string // ISO 4217, 'people', 'P15D'
}

// One who takes part. `subject` points at a mention's subject; absent for one only described
// ('her mother', 'three people').
export interface DraftPart extends Named {
  subject?: string
  capacity?: string // a code of the list of capacities, from the words beside the name
}

// Who says so, where the text says who.
export interface DraftAttribution extends Words {
  speaker: string | null // name, or the words that describe the speaker
  subject?: string
  stance: 'states' | 'alleges' | 'confirms' | 'denies' | 'doubts' | 'demands' | 'comments'
}

export interface DraftEvent {
  id: string
  type: string // a code of the list of acts
  trigger: Words
  sentence: Span
  date: {
    text: string | null
    earliest: Day | null
    latest: Day | null
    basis: Basis
    start?: number
    end?: number
  } | null
  victims: DraftPart[]
  actors: DraftPart[]
  place: (Named & { subject?: string }) | null
  measure: (Words & { kind: string }) | null
  modality: Modality
  confidence: Confidence
  flags: string[]
  attribution: DraftAttribution[]
}

// 'as previously covered on …': an open reference to earlier coverage, settled on review.
export interface DraftReference extends Words {
  sentence: Span
}

export interface DraftQuotation extends Words {
  speaker: string | null
  subject?: string
}

export interface Draft {
  document: { sha256: string; language: string; published: Day | null; text?: string; note?: string }
  sentences: Span[] // of the report proper: furniture has none
  mentions: DraftMention[]
  dates: DraftDate[]
  amounts: DraftAmount[]
  events: DraftEvent[]
  references: DraftReference[]
  quotations: DraftQuotation[]
  unclaimed: Words[] // sentences that may report something and that no event claims
}
