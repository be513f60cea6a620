// What an editor does to the passages of a manuscript. Pure: each gives the passages as they are after it.
import type { Passage, PassageForm } from '../../record/values/value.ts'
import { carry, slicePassage } from './carry/carry.ts'
import { trimmed } from './carry/sentences.ts'
import type { Span } from './carry/sentences.ts'
import { passageAt } from './manuscript.ts'
import type { Manuscript, ManuscriptPassage } from './manuscript.ts'

export type NewKey = () => string

export interface Typed {
  text: string
  section: string
  form: PassageForm
  speakerName: string | undefined
  assessment: boolean
  figures?: Passage['figures'] // where in the text; undefined: those it had
}

/** As typed. An empty line within the text parts it into passages. */
export function retyped(
  passage: ManuscriptPassage,
  { text, section, form, speakerName, assessment, figures }: Typed,
  newKey: NewKey,
): ManuscriptPassage[] {
  const carried = { ...carry(passage, text.trim()), ...told({ section, form, speakerName, assessment }) }
  const changed = figures ? { ...carried, figures: figures.length > 0 ? figures : undefined } : carried
  const settled = changed.text === passage.text ? changed : { ...changed, before: undefined }
  const [first = settled, ...more] = partedAtEmptyLines(settled)
  return [first, ...more.map((one) => ({ ...one, key: newKey(), original: undefined }))]
}

function told({ section, form, speakerName, assessment }: Omit<Typed, 'text' | 'figures'>): Partial<Passage> {
  return { section, form, speakerName: speakerName || undefined, assessment: assessment || undefined }
}

function partedAtEmptyLines(passage: ManuscriptPassage): ManuscriptPassage[] {
  const breaks = [...passage.text.matchAll(/\s*\n\s*\n\s*/g)]
  const spans: Span[] = []
  let start = 0
  for (const found of breaks) {
    spans.push({ start, end: found.index })
    start = found.index + found[0].length
  }
  spans.push({ start, end: passage.text.length })
  return spans
    .map((span) => trimmed(passage.text, span))
    .map((span) => inOneLine(slicePassage(passage, span)))
}

// A text area breaks lines where the writer did; a paragraph has none. As long as before, so that what is
// tied to its words stays in place.
function inOneLine<P extends Passage>(passage: P): P {
  return { ...passage, text: passage.text.replace(/\n/g, ' ') }
}

export function moved(passages: readonly ManuscriptPassage[], key: string, by: -1 | 1): ManuscriptPassage[] {
  const list = [...passages]
  const from = list.findIndex((passage) => passage.key === key)
  const to = from + by
  const [one, other] = [list[from], list[to]]
  if (!one || !other) return list
  list[from] = other
  list[to] = { ...one, section: other.section } // into the next section, where there it ends
  return list
}

/** Taken out, and kept aside: nothing that was written is lost by one wrong key. */
export function removed(manuscript: Manuscript, key: string): Manuscript {
  const taken = passageAt(manuscript, key)
  if (!taken) return manuscript
  const passages = manuscript.passages.filter((passage) => passage !== taken)
  const kept = manuscript.removed ?? []
  return { ...manuscript, passages, removed: taken.text.trim() ? [...kept, taken] : kept }
}

/** At the end of its section. */
export function putBack(manuscript: Manuscript, key: string): Manuscript {
  const taken = manuscript.removed?.find((passage) => passage.key === key)
  if (!taken) return manuscript
  const place = manuscript.passages.findLastIndex(({ section }) => section === taken.section) + 1
  return {
    ...manuscript,
    passages: manuscript.passages.toSpliced(place || manuscript.passages.length, 0, taken),
    removed: manuscript.removed?.filter((passage) => passage !== taken),
  }
}

/** An empty one after another, or at the end. It rests on nothing yet. */
export function withNew(
  passages: readonly ManuscriptPassage[],
  after: string | undefined,
  made: { key: string; language: string },
): ManuscriptPassage[] {
  const place = passages.findIndex(({ key }) => key === after) + 1 || passages.length
  const section = passages[place - 1]?.section ?? 'lead'
  const empty: ManuscriptPassage = {
    kind: 'passage',
    order: 0,
    section,
    form: 'paragraph',
    text: '',
    rests: [],
    links: [],
    ...made,
  }
  return passages.toSpliced(place, 0, empty)
}

/** Rests on these too. Words that rested on something already rest on both. */
export function resting<P extends Passage>(passage: P, span: Span, statements: readonly string[]): P {
  const own = passage.rests.find(({ start, end }) => start < span.end && span.start < end)
  const added = { ...span, statements: [...new Set([...(own?.statements ?? []), ...statements])] }
  const rests = own
    ? passage.rests.map((one) => (one === own ? { ...one, statements: added.statements } : one))
    : [...passage.rests, added].sort((a, b) => a.start - b.start)
  return { ...passage, rests }
}

export function restingNoMore<P extends Passage>(passage: P, dropped: ReadonlySet<string>): P {
  if (dropped.size === 0) return passage
  const rests = passage.rests
    .map((one) => ({ ...one, statements: one.statements.filter((id) => !dropped.has(id)) }))
    .filter(({ statements }) => statements.length > 0)
  return { ...passage, rests }
}
