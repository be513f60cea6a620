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
  for (const [at, term] of terms.entries()) {
    // Taken is what every term before this one took too, once.
    const own: number[] = []
    const take = (slot: number) => {
      if (marks[slot] !== at) return
      marks[slot] = at + 1
      own.push(slot)
    }
    takeSaying(file, columns, term, take)
    const waiting = columns.audience === 'team' ? takeReported(file, columns, term, take) : []
    unread = at === 0 ? waiting : unread.filter((one) => waiting.includes(one))
    slots = own
  }
  return { slots: new Int32Array(slots), unread }
}

type Take = (slot: number) => void

function takeSaying(file: VaultFile, columns: Columns, term: Term, take: Take): void {
  const { slotOfId, kind } = columns
  const match = asMatch(term)
  let mayBeName = false
  for (const id of idsSaying(file, columns, match)) {
    const slot = slotOfId[id] ?? -1
    if (slot < 0) continue
    if (isListed(kind[slot]!)) take(slot)
    if (kind[slot] !== EVENT && kind[slot] !== SOURCE) mayBeName = true
  }
  if (mayBeName)
    for (const id of idsSaying(file, columns, `name : ${match}`))
      takeTiedTo(columns, slotOfId[id] ?? -1, take)
  for (const act of actsSaying(term))
    for (const slot of columns.acting[columns.codes.find(act) ?? -1] ?? []) take(slot)
}

// As one value: a row for each takes longer than to find them.
function idsSaying(file: VaultFile, { audience }: Columns, match: string): number[] {
  const index = `said_${audience}`
  const row = file.get<{ ids: string }>(
    `select json_group_array(rowid) as ids from ${index} where ${index} match ?`,
    [match],
  )
  return row ? (JSON.parse(row.ids) as number[]) : []
}

// Whom an event quotes or rests on does not make it an event of theirs.
const SOURCE = KIND_ORDER.indexOf('source')

function takeTiedTo(columns: Columns, slot: number, take: Take): void {
  if (slot < 0 || columns.kind[slot] === EVENT || columns.kind[slot] === SOURCE) return
  const number = columns.subjects.find(columns.subject[slot]!)
  if (number === undefined) return
  for (const one of togetherWith(columns, number))
    for (const tied of columns.tied[one] ?? []) if (columns.kind[tied] === EVENT) take(tied)
}

function takeReported(file: VaultFile, columns: Columns, term: Term, take: Take): SubjectId[] {
  if (!hasReports(file)) return []
  const found = file.all<{ source: SubjectId }>(
    'select i.source from reported r join inbox i on i.number = r.rowid where r.reported match ?',
    [asMatch(term)],
  )
  const unread: SubjectId[] = []
  for (const { source } of found) {
    const slot = columns.slotOfSubject.get(source)
    if (slot === undefined) unread.push(source)
    else take(slot)
  }
  return unread
}

function hasReports(file: VaultFile): boolean {
  return remembered(file, 'reports', '', () => file.get('select 1 from inbox limit 1') !== undefined)
}

function actsSaying(term: Term): readonly string[] {
  const [word = ''] = term.words
  if (term.words.length === 1 && !term.begins) return ACTS_BY_WORD.get(word) ?? []
  return ACT_WORDS.filter(({ words }) => words.some((one) => says(one, term))).map(({ code }) => code)
}

const ACT_WORDS = ACTS.terms.map(({ code, label }) => ({ code, words: Object.values(label).map(foldName) }))

const ACTS_BY_WORD: ReadonlyMap<string, string[]> = byWord()

function byWord(): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const { code, words } of ACT_WORDS)
    for (const word of new Set(words.flatMap((one) => one.split(' '))))
      found.set(word, [...(found.get(word) ?? []), code])
  return found
}
