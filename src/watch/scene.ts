// What a check may look at beside its subject: readings of one reader, and who is with whom. The caller looks
// them up; the same record always gives the same answers.
import type { Reading } from '../record/reading.ts'
import type { SubjectId } from '../record/subject.ts'
import type { Happening } from './record/happening.ts'
import type { SourceText, TextFinding } from './text/source-text.ts'

export interface Scene {
  find(subject: SubjectId): Reading | undefined
  /** An event; undefined where the reader knows of none. */
  happening(event: SubjectId): Happening | undefined
  /** Events in which somebody takes part, in any role. */
  eventsOf(whom: SubjectId): readonly Happening[]
  eventsInCase(matter: SubjectId): readonly Happening[]
  /** Events of which anything is said in the words of this source. */
  eventsFrom(source: SubjectId): readonly Reading[]
  /** Others of its kind that bear an equal name, whom nobody has judged the same, different or unsure. */
  namesakesOf(subject: SubjectId): readonly SubjectId[]
  /** Has anybody judged whether these are the same? */
  isJudged(one: SubjectId, other: SubjectId): boolean
  /** 'Same' judgements about it that would join a pair judged different. */
  refusedJudgements(subject: SubjectId): readonly (readonly [SubjectId, SubjectId])[]
  /** The report itself, where it is at hand: another's device may not have it. */
  textOf(source: SubjectId): CheckedText | undefined
  isSealed(subject: SubjectId): boolean
}

/** A text with what was found in it: it never changes, so it is looked at once. */
export interface CheckedText extends SourceText {
  found: readonly TextFinding[]
}
