// What of a manuscript will be public, as one hash: it is what a second person signs off.
import { createHash } from 'node:crypto'
import { canonical } from '../../record/canonical.ts'
import type { Plain } from '../../record/canonical.ts'
import { plainPassage } from './manuscript.ts'
import type { Manuscript } from './manuscript.ts'

/** Hex. Any word, statement or order changed makes it another; who saved it and when does not. */
export function contentHashOf(manuscript: Manuscript): string {
  const { title, country, from, until, language, credit, original, source, note } = manuscript
  const passages = manuscript.passages.map((passage) => ({ ...plainPassage(passage), order: 0 }))
  const content = { title, country, from, until, language, credit, original, source, note, passages }
  const bytes = canonical(content as unknown as Plain)
  return createHash('sha256').update(`khronika manuscript 1\n${bytes}`).digest('hex')
}
