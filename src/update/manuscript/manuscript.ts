// An update being written: work in progress, not record. Its id is the update's own, so that it goes on
// under the same address when it is published, and again in its next version.
import type { SubjectId } from '../../record/subject.ts'
import type { Day, Passage } from '../../record/values/value.ts'

export interface Manuscript {
  id: SubjectId
  title: string
  country: string // ISO 3166-1 alpha-2, or '' where none is set
  from?: Day | undefined // the period it covers
  until?: Day | undefined
  language: string // BCP 47
  credit: string[]
  original?: Original | undefined // of a translation
  source?: SubjectId | undefined // the report it is made from
  note?: string | undefined // public, of a next version: what changed
  passages: ManuscriptPassage[]
  removed?: ManuscriptPassage[] | undefined // taken out; they can be put back
  version: number // grows with every saving: a form that shows an older one is refused
  author: string // account of whoever saved it last
  instant: string // ISO 8601 UTC
}

export interface Original {
  update: SubjectId
  version: number // as published: 1, 2, …
}

export interface ManuscriptPassage extends Passage {
  key: string // stays the same while the passage is written and moved
  original?: string | undefined // the text that it translates
  before?: string | undefined // what that text was when it was translated, where it has changed since
}

export function passageAt(manuscript: Manuscript, key: string): ManuscriptPassage | undefined {
  return manuscript.passages.find((passage) => passage.key === key)
}

/** Untouched since the translation was begun. */
export function isUntranslated({ text, original }: ManuscriptPassage): boolean {
  return original !== undefined && original === text
}

/** As the record keeps it: without what only its writing needs. */
export function plainPassage({
  key: _key,
  original: _original,
  before: _before,
  ...passage
}: ManuscriptPassage): Passage {
  return passage
}
