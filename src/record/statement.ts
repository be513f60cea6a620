// Somebody, in some source, on some day, says something about a subject. Immutable, with an id.
import type { SubjectId } from './subject.ts'
import type { Value, When } from './values/value.ts'

export const STANCES = [
  'states',
  'alleges',
  'confirms',
  'denies',
  'doubts',
  'demands',
  'comments',
  'infers',
] as const
export type Stance = (typeof STANCES)[number]

// `device:number:index`: the place where a change was written.
export type ChangeId = `${string}:${number}:${number}`

// The words in the source, always verbatim: offsets are UTF-16 units into the text that intake kept,
// end exclusive, and `quote` is that slice unchanged.
export interface Cite {
  source: SubjectId
  start: number
  end: number
  quote: string
}

// Who may read: everybody, the team, or the people named.
export type Access = 'public' | 'team' | { sealed: string[] }

export interface Statement {
  subject: SubjectId
  property: string
  value: Value
  speaker?: SubjectId | undefined // absent: the source itself, or ourselves where there is no cite
  stance: Stance
  answers?: ChangeId | undefined // what confirms, denies or doubts speak to
  cite?: Cite | undefined
  saidWhen?: When | undefined
  since?: When | undefined // of a property that holds one value at a time
  until?: When | undefined
  credibility?: string | undefined
  access: Access
}
