// Reports that wait: kept as they came, not yet part of the record.
import { base32, newSubjectId } from '../../record/subject.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { Access } from '../../record/statement.ts'
import type { Day } from '../../record/values/value.ts'
import { Refusal } from '../../refusal.ts'
import { isCopy, sketchOf } from '../../intake/copies.ts'
import type { Report } from '../../intake/report.ts'
import type { Vault } from '../../vault/vault.ts'
import { writeReported } from '../../vault/readings/reported.ts'
import type { VaultFile } from '../../vault/vault-file.ts'

// What we say of the source itself. Proposed by intake, settled by a person.
export interface SourceDetails {
  title: string
  publisher: string
  partners: string[]
  address: string
  published: Day | undefined
  language: string
  country: string // ISO 3166-1 alpha-2, or '' where none is set
  how: string // of a note: 'phoned by … at 23:10'
  access: Access // of what is accepted from it
}

// waiting: kept, not drafted. textless: kept, and has no words until somebody describes it. drafted: cards are proposed. copy: the words of another source.
export type ItemState = 'waiting' | 'textless' | 'drafted' | 'copy'

export interface ItemLine {
  id: string
  source: SubjectId
  received: string // ISO 8601 UTC
  name: string // of the file, as it was called
  state: ItemState
  details: SourceDetails
  copyOf: string | undefined // another item
}

export interface Item extends ItemLine {
  report: Report
}

export interface Taken {
  bytes: Uint8Array
  name: string
  report: Report
  details?: Partial<SourceDetails> | undefined
}

export interface Taking {
  item: Item
  copy: 'none' | 'same bytes' | 'same words'
  undrafted?: string | undefined // why no cards were made of it
}

// The same bytes are not kept twice. Nearly the same text is kept as a copy of what it repeats: it is
// not a second voice, and no cards are made of it unless somebody says that it is.
export function takeReport(vault: Vault, taken: Taken): Taking {
  const { file } = vault
  const known = file.get<{ id: string }>('select id from inbox where sha256 = ?', [taken.report.sha256])
  if (known) return { item: getItem(file, known.id), copy: 'same bytes' }
  vault.captures.keepCapture(taken.bytes)
  const report = withAttachmentsKept(vault, taken.report)
  const sketch = report.text === '' ? [] : sketchOf(report.text)
  return file.write(() => {
    const original = findResembling(file, sketch)
    const item: Item = {
      id: base32(vault.pen.random(10)),
      source: newSubjectId('source', vault.pen.random),
      received: vault.pen.now(),
      name: taken.name,
      state: original ? 'copy' : report.text === '' ? 'textless' : 'waiting',
      details: { ...detailsFrom(report), ...taken.details },
      copyOf: original,
      report,
    }
    insert(file, item, sketch)
    writeReported(file, item.id)
    return { item, copy: original ? 'same words' : 'none' }
  })
}

// What came with a message is kept beside it; nothing of it is read before somebody takes it in.
function withAttachmentsKept({ captures }: Vault, report: Report): Report {
  const attachments = report.attachments?.map(({ bytes, ...attachment }) => {
    if (bytes) captures.keepCapture(bytes)
    return attachment
  })
  return attachments && attachments.length > 0 ? { ...report, attachments } : report
}

function detailsFrom(report: Report): SourceDetails {
  return {
    title: report.title ?? '',
    publisher: report.publisher ?? '',
    partners: report.partners,
    address: report.address ?? '',
    published: report.published,
    language: report.language,
    country: '',
    how: report.how ?? '',
    access: 'team',
  }
}

function findResembling(file: VaultFile, sketch: string[]): string | undefined {
  if (sketch.length === 0) return undefined // without text nothing is told of it but its bytes
  const rows = file.all<{ id: string; sketch: string }>(
    "select id, sketch from inbox where state <> 'copy' order by received, id",
  )
  return rows.find((row) => isCopy(JSON.parse(row.sketch) as string[], sketch))?.id
}

function insert(file: VaultFile, item: Item, sketch: string[]): void {
  const { id, source, received, name, state, details, report, copyOf } = item
  file.run(
    'insert into inbox (id, source, received, name, state, sha256, details, report, sketch, copy_of) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    [
      id,
      source,
      received,
      name,
      state,
      report.sha256,
      JSON.stringify(details),
      JSON.stringify(report),
      JSON.stringify(sketch),
      copyOf,
    ],
  )
}

export function setItemState(file: VaultFile, id: string, state: ItemState): void {
  file.run('update inbox set state = ? where id = ?', [state, id])
}

// Of one that had no text: what was read is never read otherwise.
export function setItemReport(file: VaultFile, id: string, report: Report, sketch: string[]): void {
  file.run("update inbox set report = ?, sketch = ?, state = 'waiting' where id = ? and state = 'textless'", [
    JSON.stringify(report),
    JSON.stringify(sketch),
    id,
  ])
}

export function setItemDetails(file: VaultFile, id: string, details: SourceDetails): void {
  file.run('update inbox set details = ? where id = ?', [JSON.stringify(details), id])
}

interface ItemRow {
  id: string
  source: SubjectId
  received: string
  name: string
  state: ItemState
  details: string
  copy_of: string | null
}

const lineColumns = 'id, source, received, name, state, details, copy_of'

export function listItems(file: VaultFile): ItemLine[] {
  return file.all<ItemRow>(`select ${lineColumns} from inbox order by received desc, id`).map(lineOf)
}

export function findItem(file: VaultFile, id: string): Item | undefined {
  const row = file.get<ItemRow & { report: string }>(
    `select ${lineColumns}, report from inbox where id = ?`,
    [id],
  )
  return row && { ...lineOf(row), report: JSON.parse(row.report) as Report }
}

export function getItem(file: VaultFile, id: string): Item {
  const item = findItem(file, id)
  if (!item) throw new Refusal('not-found', 'There is no such report in the inbox.')
  return item
}

export function findItemOf(file: VaultFile, source: SubjectId): Item | undefined {
  const row = file.get<{ id: string }>('select id from inbox where source = ?', [source])
  return row && findItem(file, row.id)
}

function lineOf({ details, copy_of: copyOf, ...row }: ItemRow): ItemLine {
  return { ...row, details: JSON.parse(details) as SourceDetails, copyOf: copyOf ?? undefined }
}
