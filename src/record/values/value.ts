// Values are as imprecise as the world: each keeps the words of the source (`said`) and the bounds
// those words can mean. An absent bound is open. Nothing here is a Date or a floating number.
import type { SubjectId } from '../subject.ts'

export type Day = string // ISO 8601, 'YYYY-MM-DD', proleptic Gregorian, years 0001 to 9999

// Where bounds come from: the words themselves, a neighbouring sentence, or reasoning (such as the
// year of 'on 5 May' from the day of publication).
export type Basis = 'stated' | 'carried' | 'inferred'

// Sources say 'late January 2017' and 'the following day'. We keep their words and the first and
// last day the words can mean. Never a Date: a Date invents an hour and a time zone.
export interface When {
  kind: 'when'
  said: string
  earliest?: Day | undefined
  latest?: Day | undefined
  edtf?: string | undefined
  basis: Basis
  // 'the following day': bounds are the event's own, moved by whole days. Never stored as bounds.
  anchor?: { event: SubjectId; from: number; to: number } | undefined
}

export type Decimal = string // '50000000', '0.5': digits, at most one point, no sign, no exponent

export interface Money {
  kind: 'money'
  said: string
  min?: Decimal | undefined
  max?: Decimal | undefined
  currency?: string | undefined // ISO 4217
  each?: boolean | undefined // 'several thousand EUR each'
}

export interface Count {
  kind: 'count'
  said: string
  min?: number | undefined
  max?: number | undefined
  of?: string | undefined // 'people', 'copies'
}

export interface Duration {
  kind: 'duration'
  said: string
  iso?: string | undefined // ISO 8601, 'P15D', 'PT2M': the unit counted in, with the stated number
  min?: number | undefined // in that unit; 'less than two minutes' has max 2 and no min
  max?: number | undefined
}

export interface Text {
  kind: 'text'
  text: string
  language: string // BCP 47
}

export interface Ref {
  kind: 'ref'
  subject: SubjectId
}

export interface Code {
  kind: 'code'
  list: string // a list of src/vocabulary
  code: string
}

// Who took part in an event. One value, so that a person's role and capacity stay together.
export interface Part {
  kind: 'part'
  whom: SubjectId
  role: string // a code of the list of roles
  capacity?: string | undefined // a code of the list of capacities
  count?: Count | undefined
}

// Words of a source that name a subject. Kept, so that the public edition can withhold every quote
// that overlaps a sealed subject's mention.
export interface Mention {
  kind: 'mention'
  subject: SubjectId
  start: number
  end: number
  quote: string
}

export type PassageForm = 'paragraph' | 'bullet' | 'quotation'

// One paragraph of an update. `rests` ties stretches of its text to the statements they rest on,
// `links` ties 'as previously covered' to what it points at.
export interface Passage {
  kind: 'passage'
  order: number
  section: string // a code of the list of freedoms, or 'lead'
  form: PassageForm
  text: string
  language: string
  speaker?: SubjectId | undefined // of a quotation
  speakerName?: string | undefined // as the text names who speaks
  assessment?: boolean | undefined
  rests: { start: number; end: number; statements: string[] }[]
  links: { start: number; end: number; subject: SubjectId }[]
  figures?: { start: number; end: number; query: string }[] | undefined // words that are the answer to a query
}

// An unknown is a value: 'unknown' (asked, nobody says), 'none' (there is none), 'withheld'.
export interface Absent {
  kind: 'unknown' | 'none' | 'withheld'
}

export type Value = When | Money | Count | Duration | Text | Ref | Code | Part | Mention | Passage | Absent
export type ValueKind = Value['kind']
