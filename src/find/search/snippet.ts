// The words around what was found, from what this reader may read.
import { foldName } from '../../names/fold.ts'
import type { Reading } from '../../record/reading.ts'
import type { Reader } from '../../record/reader.ts'
import { saidIn } from '../../vault/readings/said.ts'
import { withoutSealed } from '../../vault/readings/reported.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { Term } from './typed.ts'

export interface Snippet {
  before: string
  found: string
  after: string
}

const AROUND = 90 // characters on either side

/** Undefined where the words stand in a name, which is shown anyway, or in what is tied to it. */
export function snippetOf(reading: Reading, terms: readonly Term[]): Snippet | undefined {
  return snippetIn(saidIn(reading).texts, terms)
}

/** From the report itself, for its readers in the team. */
export function snippetOfReport(
  file: VaultFile,
  reader: Reader,
  source: SubjectId,
  terms: readonly Term[],
): Snippet | undefined {
  if (reader === 'public') return undefined
  const row = file.get<{ text: string }>(
    "select json_extract(report, '$.text') as text from inbox where source = ?",
    [source],
  )
  return row && snippetIn([withoutSealed(file, { source, text: row.text })], terms)
}

function snippetIn(texts: readonly string[], terms: readonly Term[]): Snippet | undefined {
  for (const term of terms)
    for (const text of texts) {
      const span = findTerm(text, term)
      if (span) return cut(text, span)
    }
  return undefined
}

interface Span {
  start: number
  end: number
}

// Word by word, for folding changes where letters stand.
function findTerm(text: string, { words, begins }: Term): Span | undefined {
  const own = [...text.matchAll(/[\p{L}\p{N}\p{M}'’‘ʼ`´]+/gu)].flatMap(({ 0: word, index }) =>
    foldName(word)
      .split(' ')
      .filter(Boolean)
      .map((folded) => ({ folded, start: index, end: index + word.length })),
  )
  const last = words.length - 1
  const fits = (at: number) =>
    words.every((word, place) => {
      const folded = own[at + place]?.folded
      return folded === word || (begins && place === last && folded?.startsWith(word))
    })
  const at = own.findIndex((_, place) => fits(place))
  return at < 0 ? undefined : { start: own[at]!.start, end: own[at + last]!.end }
}

function cut(text: string, { start, end }: Span): Snippet {
  const from = Math.max(0, start - AROUND)
  const to = Math.min(text.length, end + AROUND)
  const before = text.slice(from, start)
  const after = text.slice(end, to)
  return {
    before: from > 0 ? `… ${before.replace(/^\S*\s/, '')}` : before,
    found: text.slice(start, end),
    after: to < text.length ? `${after.replace(/\s\S*$/, '')} …` : after,
  }
}
