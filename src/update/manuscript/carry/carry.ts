// A passage with other words: what stretches of the old text were tied to is carried to the new one,
// sentence by sentence. An unchanged sentence keeps exactly what it had; a changed one rests on what the
// sentence rested on that it replaces; a new one rests on nothing, and is shown as such.
import type { Passage } from '../../../record/values/value.ts'
import { alignSentences } from './align.ts'
import { sentenceSpans, trimmed } from './sentences.ts'
import type { Span } from './sentences.ts'

export function carry<P extends Passage>(passage: P, text: string): P {
  if (text === passage.text) return passage
  const moves = movesBetween(passage, text)
  const { rests, links } = passage
  const carried = { ...passage, text, rests: joined(moves.flatMap((move) => restsAfter(rests, move))) }
  const placed = { ...carried, links: moves.flatMap((move) => placedAfter(passage.text, text, links, move)) }
  return passage.figures
    ? {
        ...placed,
        figures: moves.flatMap((move) => placedAfter(passage.text, text, passage.figures ?? [], move)),
      }
    : placed
}

interface Move {
  before: Span
  after: Span
  words: Span // of the new sentence, without the blanks around it
  same: boolean
}

function movesBetween(passage: Passage, text: string): Move[] {
  const before = sentenceSpans(passage.text, passage.language)
  const after = sentenceSpans(text, passage.language)
  const pairs = alignSentences(
    before.map(({ start, end }) => passage.text.slice(start, end).trim()),
    after.map(({ start, end }) => text.slice(start, end).trim()),
  )
  return pairs.flatMap((pair) => {
    const [from, to] = [before[pair.before], after[pair.after]]
    return from && to ? [{ before: from, after: to, words: trimmed(text, to), same: pair.same }] : []
  })
}

interface Carried extends Span {
  statements: string[]
  whole: number // which stretch of the old text this is a part of; -1 where of several
}

function restsAfter(rests: Passage['rests'], move: Move): Carried[] {
  const own = rests.flatMap(({ statements, ...span }, whole) => {
    const part = within(span, move.before)
    return part ? [{ ...part, statements, whole }] : []
  })
  if (move.same) return own.flatMap((one) => shifted(one, move) ?? [])
  if (own.length === 0 || move.words.start === move.words.end) return []
  const statements = [...new Set(own.flatMap((one) => one.statements))]
  return [{ ...move.words, statements, whole: own.length === 1 ? (own[0]?.whole ?? -1) : -1 }]
}

// A stretch of several sentences, parted for carrying, is one again where they still follow each other.
function joined(carried: readonly Carried[]): Passage['rests'] {
  const found: (Carried & { last: number })[] = []
  for (const [place, one] of carried.entries()) {
    const before = found.at(-1)
    const goesOn = before && before.whole >= 0 && before.whole === one.whole && before.last === place - 1
    if (goesOn && one.start - before.end <= 2) Object.assign(before, { end: one.end, last: place })
    else found.push({ ...one, last: place })
  }
  return found.map(({ start, end, statements }) => ({ start, end, statements }))
}

// In a changed sentence a link or a figure stays where its words still stand.
function placedAfter<S extends Span>(
  before: string,
  after: string,
  stretches: readonly S[],
  move: Move,
): S[] {
  return stretches.flatMap((stretch) => {
    const part = within(stretch, move.before)
    if (!part) return []
    if (move.same) return shifted({ ...stretch, ...part }, move) ?? []
    const words = before.slice(part.start, part.end)
    const found = after.slice(move.after.start, move.after.end).indexOf(words)
    if (found < 0 || words.trim() === '') return []
    const start = move.after.start + found
    return [{ ...stretch, start, end: start + words.length }]
  })
}

function within(stretch: Span, { start, end }: Span): Span | undefined {
  const part = { start: Math.max(stretch.start, start), end: Math.min(stretch.end, end) }
  return part.start < part.end ? part : undefined
}

function shifted<S extends Span>(stretch: S, { before, after }: Move): S | undefined {
  const by = after.start - before.start
  const [start, end] = [stretch.start + by, Math.min(stretch.end + by, after.end)]
  return start < end ? { ...stretch, start, end } : undefined
}

/** A part of a passage as one by itself. */
export function slicePassage<P extends Passage>(passage: P, span: Span): P {
  const cut = <S extends Span>(stretches: readonly S[]): S[] =>
    stretches.flatMap((stretch) => {
      const part = within(stretch, span)
      return part ? [{ ...stretch, start: part.start - span.start, end: part.end - span.start }] : []
    })
  const { text, rests, links, figures } = passage
  const parts = { text: text.slice(span.start, span.end), rests: cut(rests), links: cut(links) }
  return { ...passage, ...parts, ...(figures && { figures: cut(figures) }) }
}
