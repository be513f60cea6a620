// Published updates, the newest first. One that was taken down is in no list; its address says so.
import type { Reader } from '../record/reader.ts'
import { valueOf } from '../record/reading.ts'
import type { Reading } from '../record/reading.ts'
import type { SubjectId } from '../record/subject.ts'
import type { Day } from '../record/values/value.ts'
import { audienceOf } from '../vault/readings/refresh.ts'
import type { VaultFile } from '../vault/vault-file.ts'
import { remembered } from './remembered.ts'
import { takenDownIn } from './updates/taken-down.ts'

export interface UpdateLine {
  subject: SubjectId
  title: string
  country: string
  published: Day | undefined
  language: string // BCP 47
  source: SubjectId | undefined
  original: { update: SubjectId; version: number } | undefined // of a translation
}

export function listUpdates(file: VaultFile, reader: Reader, country?: string): readonly UpdateLine[] {
  const all = remembered(file, 'updates', audienceOf(reader), () => everyUpdate(file, reader))
  return country === undefined ? all : all.filter((line) => line.country === country)
}

function everyUpdate(file: VaultFile, reader: Reader): UpdateLine[] {
  const rows = file.all<{ body: string }>(
    "select body from reading where audience = ? and subject > 'update-' and subject < 'update.' order by subject",
    [audienceOf(reader)],
  )
  const readings = rows.map(({ body }) => JSON.parse(body) as Reading)
  const lines = readings.filter((reading) => !takenDownIn(reading)).map(updateLine)
  const published = lines.filter((line) => line.published) // one that is only signed off is not yet
  return published.sort(newestFirst)
}

// The update that a source was published as; undefined while it is not.
export function findUpdateOf(file: VaultFile, reader: Reader, source: SubjectId): UpdateLine | undefined {
  return listUpdates(file, reader).find((update) => update.source === source)
}

function updateLine(reading: Reading): UpdateLine {
  return {
    subject: reading.subject,
    title: valueOf(reading, 'title', 'text')?.text ?? '',
    country: valueOf(reading, 'country', 'code')?.code ?? '',
    published: valueOf(reading, 'published', 'when')?.earliest,
    language: valueOf(reading, 'language', 'text')?.text ?? 'en',
    source: valueOf(reading, 'source', 'ref')?.subject,
    original: originalIn(reading),
  }
}

export function originalIn(reading: Reading): UpdateLine['original'] {
  const update = valueOf(reading, 'original', 'ref')?.subject
  return update && { update, version: valueOf(reading, 'original-version', 'count')?.min ?? 1 }
}

function newestFirst(a: UpdateLine, b: UpdateLine): number {
  if (a.published !== b.published) return (b.published ?? '') < (a.published ?? '') ? -1 : 1
  return a.subject < b.subject ? -1 : 1
}
