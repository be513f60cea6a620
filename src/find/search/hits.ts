// What says the words that were typed: a subject by its own words; an event also by the names of those who
// took part, of where it was and of what it is about, and by what its act is called in any of our languages.
import { foldName } from '../../names/fold.ts'
import { ACTS } from '../../vocabulary/acts/acts.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import type { SubjectId } from '../../record/subject.ts'
import { EVENT, isListed, KIND_ORDER } from '../columns/kinds.ts'
import { togetherWith } from '../columns/columns.ts'
import type { Columns } from '../columns/columns.ts'
import { remembered } from '../remembered.ts'
import { asMatch, says } from './typed.ts'
import type { Term } from './typed.ts'

export interface Hits {
  slots: Int32Array // of what is listed, each once
  unread: readonly SubjectId[] // sources of reports from which nothing was accepted yet
}

/** What says every one of these. */
export function hitsOf(file: VaultFile, columns: Columns, terms: readonly Term[]): Hits {
  const question = `hits ${columns.audience}`
  return remembered(file, question, terms.map(asMatch).join(' '), () => gather(file, columns, terms))
}

function gather(file: VaultFile, columns: Columns, terms: readonly Term[]): Hits {
  const marks = new Uint8Array(columns.size)
  let slots: number[] = []
  let unread: readonly SubjectId[] = []
  terms.forEach((term, at) => {
    slots = []
    // marked so far by every term before this one: counted once by each
    for (const slot of saying(file, columns, term))
      if (marks[slot] === at) {
        marks[slot] = at + 1
        slots.push(slot)
      }
    const own = columns.audience === 'team' ? reportsSaying(file, columns, term, marks, at, slots) : []
    unread = at === 0 ? own : unread.filter((one) => own.includes(one))
  })
  return { slots: Int32Array.from(slots), unread }
}

function* saying(file: VaultFile, columns: Columns, term: Term): Iterable<number> {
  const match = asMatch(term)
  const index = `said_${columns.audience}`
  for (const id of file.column(`select rowid from ${index} where ${index} match ?`, [match])) {
    const slot = columns.slotOfId[id] ?? -1
    if (slot >= 0 && isListed(columns.kind[slot]!)) yield slot
  }
  for (const id of file.column(`select rowid from ${index} where ${index} match ?`, [`name : ${match}`]))
    yield* eventsTiedTo(columns, columns.slotOfId[id] ?? -1)
  for (const { code } of ACTS.terms)
    if (ACT_WORDS.get(code)?.some((words) => says(words, term)))
      yield* columns.acting[columns.codes.find(code) ?? -1] ?? []
}

// Whom an event quotes or rests on does not make it an event of theirs.
const SOURCE = KIND_ORDER.indexOf('source')

function* eventsTiedTo(columns: Columns, slot: number): Iterable<number> {
  if (slot < 0 || columns.kind[slot] === EVENT || columns.kind[slot] === SOURCE) return
  const number = columns.subjects.find(columns.subject[slot]!)
  if (number === undefined) return
  for (const one of togetherWith(columns, number))
    for (const tied of columns.tied[one] ?? []) if (columns.kind[tied] === EVENT) yield tied
}

function reportsSaying(
  file: VaultFile,
  columns: Columns,
  term: Term,
  marks: Uint8Array,
  at: number,
  slots: number[],
): SubjectId[] {
  const found = file.all<{ source: SubjectId }>(
    'select i.source from reported r join inbox i on i.number = r.rowid where r.reported match ?',
    [asMatch(term)],
  )
  return found
    .map(({ source }) => source)
    .filter((source) => {
      const slot = columns.slotOfSubject.get(source)
      if (slot === undefined) return true
      if (marks[slot] === at) {
        marks[slot] = at + 1
        slots.push(slot)
      }
      return false
    })
}

const ACT_WORDS: ReadonlyMap<string, string[]> = new Map(
  ACTS.terms.map(({ code, label }) => [code, Object.values(label).map(foldName)]),
)
