// What each did: the entries of the record themselves, the newest first, as far as this reader may read what
// they hold. It cannot be altered without that showing, for it is the record.
import type { Change } from '../record/change.ts'
import type { Reader } from '../record/reader.ts'
import { mayRead } from '../record/reader.ts'
import { settle } from '../record/settle.ts'
import type { SubjectId } from '../record/subject.ts'
import { fill } from '../sentence.ts'
import { listAccounts } from '../vault/accounts.ts'
import { changesAbout } from '../vault/entries/gather.ts'
import type { VaultFile } from '../vault/vault-file.ts'
import type { Language } from '../vocabulary/list.ts'
import { findReading } from './readings.ts'
import { told } from './words/told.ts'
import { subjectWords } from './words/value-words.ts'

export interface LogLine {
  entry: string // hash
  who: string
  instant: string // ISO 8601 UTC
  did: { verb: Verb; count: number }[]
  subjects: { subject: SubjectId; words: string }[] // the first few
  hidden: number // changes that this reader may not read
}

export type Verb = 'stated' | 'withdrew' | 'ranked' | 'judged' | 'graded' | 'erased'

const VERBS: Record<Change['kind'], Verb> = {
  state: 'stated',
  withdraw: 'withdrew',
  rank: 'ranked',
  judge: 'judged',
  grade: 'graded',
  erase: 'erased',
}

export interface LogPage {
  lines: LogLine[]
  total: number
}

const MOST_NAMED = 4

export function logOf(
  file: VaultFile,
  reader: Reader,
  page: { limit: number; offset: number },
  language: Language = 'en',
): LogPage {
  const total = file.get<{ total: number }>('select count(*) as total from entry', [])?.total ?? 0
  const rows = file.all<EntryRow>(
    'select id, last, hash, author, instant from entry order by id desc limit ? offset ?',
    [page.limit, page.offset],
  )
  const names = new Map(listAccounts(file).map(({ id, name }) => [id, name]))
  const { sealed } = settle(changesAbout(file, []))
  const isHidden = (subject: SubjectId) => {
    const access = sealed.get(subject)
    return access !== undefined && !mayRead(reader, access)
  }
  return { lines: rows.map((row) => lineOf({ file, reader, language }, row, names, isHidden)), total }
}

interface EntryRow {
  id: number
  last: number
  hash: string
  author: string
  instant: string
}

function lineOf(
  { file, reader, language }: { file: VaultFile; reader: Reader; language: Language },
  { id, last, hash, author, instant }: EntryRow,
  names: ReadonlyMap<string, string>,
  isHidden: (subject: SubjectId) => boolean,
): LogLine {
  const changes = file
    .all<{ body: string }>('select body from content where id between ? and ? order by id', [id, last])
    .map(({ body }) => JSON.parse(body) as Change)
  const seen = changes.filter((change) => isReadable(change, reader, isHidden))
  const subjects = [...new Set(seen.flatMap(subjectsOf))].filter(
    (subject) => findReading(file, subject, reader) !== undefined,
  )
  return {
    entry: hash,
    who: names.get(author) ?? told(language, 'somebody whose account is not in this vault'),
    instant,
    did: countsOf(seen),
    subjects: subjects
      .slice(0, MOST_NAMED)
      .map((subject) => ({ subject, words: subjectWords(file, reader, subject, language) })),
    hidden: changes.length - seen.length,
  }
}

function isReadable(change: Change, reader: Reader, isHidden: (subject: SubjectId) => boolean): boolean {
  if (subjectsOf(change).some(isHidden)) return false
  if (change.kind === 'erase') return true
  return mayRead(reader, change.kind === 'state' ? change.statement.access : change.access)
}

function subjectsOf(change: Change): SubjectId[] {
  if (change.kind === 'state') return [change.statement.subject]
  if (change.kind === 'judge') return [...change.subjects]
  return change.kind === 'grade'
    ? change.targets.flatMap((target) => (target.includes(':') ? [] : [target as SubjectId]))
    : []
}

function countsOf(changes: readonly Change[]): LogLine['did'] {
  const counts = new Map<Verb, number>()
  for (const { kind } of changes) counts.set(VERBS[kind], (counts.get(VERBS[kind]) ?? 0) + 1)
  return [...counts].map(([verb, count]) => ({ verb, count }))
}

export const DID = {
  stated: '{count|made a statement|made # statements}',
  withdrew: '{count|took something back|took back in # acts}',
  ranked: '{count|ranked a statement|ranked # statements}',
  judged: '{count|judged who is whom|judged # times who is whom}',
  graded: '{count|changed who may read|changed # times who may read}',
  erased: '{count|erased|erased # times}',
} as const satisfies Record<Verb, string>
export const DID_HIDDEN = 'wrote what is sealed from you'

/** 'made 8 statements, judged who is whom'. */
export function didInWords({ did, hidden }: Pick<LogLine, 'did' | 'hidden'>): string {
  const verbs = did.map(({ verb, count }) => fill('en', DID[verb], { count }))
  return [...verbs, ...(hidden > 0 ? [DID_HIDDEN] : [])].join(', ')
}
