// Words that name somebody or something, tied to a subject of this report.
import type { MentionKind, Span } from '../draft.ts'

export interface Mention extends Span {
  kind: MentionKind
  subject: string
  name: string // the fullest form
  sentence: number // index into the readable parts
  from: number // tokens of that part, `to` exclusive
  to: number
  isOutlet?: boolean
  title?: string[]
}
