// What a reading is narrowed and counted by, in one row without its words: all rows of an audience are held
// in memory while somebody looks for things, so that counts are exact however many there are.
import { toldOf } from '../../course/told.ts'
import { isDisputed, valueOf } from '../../record/reading.ts'
import type { Reading } from '../../record/reading.ts'
import type { SubjectId } from '../../record/subject.ts'
import { subjectsIn } from '../../record/points-at.ts'
import type { VaultFile } from '../vault-file.ts'
import { boundsOf, freedomsOf, partsOf } from './event-rows.ts'
import type { Audience } from './refresh.ts'

export interface LineRow {
  id: number // of the reading
  subject: SubjectId
  kind: string
  label: string | null
  act: string | null
  happened: string | null
  earliest: number | null // day numbers
  latest: number | null
  country: string | null
  place: SubjectId | null
  freedoms: string
  disputed: number
  parts: string // 'whom/role/capacity whom/role/'
  ties: string // 'way:subject way:subject'
  told: string | null // see course/told.ts
}

export const LINE_COLUMNS =
  'id, subject, kind, label, act, happened, earliest, latest, country, place, freedoms, disputed, parts, ties, told'

const CHANGING = LINE_COLUMNS.split(', ').slice(3) // all but what says of whom it is

export function writeLine(
  file: VaultFile,
  audience: Audience,
  { id, reading, label }: { id: number; reading: Reading; label: string | null },
): void {
  const code = (property: string) => valueOf(reading, property, 'code')?.code ?? null
  const days = boundsOf(reading, reading.kind === 'event' ? 'when' : 'published')
  file.run(
    `insert into line (audience, ${LINE_COLUMNS}) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     on conflict (id) do update set label = excluded.label, act = excluded.act, happened = excluded.happened,
       earliest = excluded.earliest, latest = excluded.latest, country = excluded.country, place = excluded.place,
       freedoms = excluded.freedoms, disputed = excluded.disputed, parts = excluded.parts, ties = excluded.ties,
       told = excluded.told
     where (${changing('line')}) is not (${changing('excluded')})`,
    [
      audience,
      id,
      reading.subject,
      reading.kind,
      label,
      code('act'),
      code('happened'),
      days.earliest,
      days.latest,
      code('country'),
      valueOf(reading, 'place', 'ref')?.subject ?? null,
      freedomsOf(reading).trim(),
      reading.properties.some(isDisputed) ? 1 : 0,
      partsIn(reading),
      tiesIn(reading),
      toldOf(reading) ?? null,
    ],
  )
}

function changing(table: string): string {
  return CHANGING.map((one) => `${table}.${one}`).join(', ')
}

export function dropLine(file: VaultFile, id: number): void {
  file.run('delete from line where id = ?', [id])
}

function partsIn(reading: Reading): string {
  const parts = partsOf(reading).map(({ whom, role, capacity = '' }) => `${whom}/${role}/${capacity}`)
  return [...new Set(parts)].join(' ')
}

// 'source' for whose words it rests on; else the property by which it points at something.
function tiesIn(reading: Reading): string {
  const ties = new Set<string>()
  for (const { property, shown, objections, remarks } of reading.properties) {
    for (const { value, claims } of shown) {
      if (value.kind === 'ref' && property !== 'place') ties.add(`${property}:${value.subject}`)
      if (value.kind === 'passage') for (const one of subjectsIn(value)) ties.add(`${property}:${one}`)
      for (const { statement } of claims) if (statement.cite) ties.add(`source:${statement.cite.source}`)
    }
    for (const { statement } of [...objections, ...remarks])
      if (statement.cite) ties.add(`source:${statement.cite.source}`)
  }
  return [...ties].join(' ')
}
