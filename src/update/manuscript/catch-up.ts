// A translation whose original has moved on: what stayed keeps its translation; what changed shows both
// originals until somebody has looked; what is new waits to be translated; what is gone goes.
import type { Passage } from '../../record/values/value.ts'
import { carry } from './carry/carry.ts'
import type { NewKey } from './edit.ts'
import { isUntranslated } from './manuscript.ts'
import type { Manuscript, ManuscriptPassage } from './manuscript.ts'

export interface Newer {
  version: number
  before: readonly Passage[] // the original as it was translated
  after: readonly Passage[] // and as it is now
}

export function caughtUp(manuscript: Manuscript, newer: Newer, newKey: NewKey): Manuscript {
  const { original, language, passages } = manuscript
  if (!original || original.version === newer.version) return manuscript
  const followed = newer.after.map((passage) => {
    const own = translationOf(passages, passage, newer.before)
    return own ? following(own, passage) : { ...passage, key: newKey(), language, original: passage.text }
  })
  const added = passages.filter((passage) => passage.original === undefined) // the translator's own
  return {
    ...manuscript,
    original: { ...original, version: newer.version },
    passages: [...followed, ...added],
  }
}

// Passages keep their number from version to version.
function translationOf(
  passages: readonly ManuscriptPassage[],
  { order, text }: Passage,
  before: readonly Passage[],
): ManuscriptPassage | undefined {
  const was = before.find((passage) => passage.order === order)
  const unchanged = passages.find((passage) => passage.original === text)
  return unchanged ?? (was && passages.find((passage) => passage.original === was.text))
}

function following(own: ManuscriptPassage, now: Passage): ManuscriptPassage {
  const { language, key, original, text } = own
  const about = { ...now, language, key, original: now.text }
  if (isUntranslated(own)) return { ...about, text: now.text }
  const { rests, links, figures } = original === now.text ? own : carry({ ...now, language }, text)
  const kept = { ...about, text, rests, links, ...(figures && { figures }) }
  return original === now.text ? kept : { ...kept, before: original }
}
