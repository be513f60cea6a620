// Changes as the file keeps them, with whatever is aimed at them.
import type { Change, Filed } from '../../record/change.ts'
import { isKnown } from '../../record/entry.ts'
import type { ChangeId } from '../../record/statement.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { VaultFile } from '../vault-file.ts'
import { ID, PLACED } from './change-place.ts'

export interface ChangeRow {
  id: ChangeId
  entry: string
  lamport: number
  author: string
  instant: string
  body: string
}

export const columns = `${ID} as id, e.hash as entry, e.lamport, e.author, e.instant, t.body`

export function saidAbout(file: VaultFile, subject: SubjectId): ChangeRow[] {
  return file.all<ChangeRow>(`select ${columns} from about i ${PLACED} where i.subject = ?`, [subject])
}

// Each row, and whatever is aimed at it, and at that.
export function collect(file: VaultFile, found: Map<string, Filed>, rows: readonly ChangeRow[]): void {
  for (const row of rows) {
    const key = `${row.entry} ${row.id}`
    if (found.has(key)) continue
    found.set(key, filedOf(row))
    collect(file, found, aimedAt(file, row.id))
  }
}

export function aimedAt(file: VaultFile, target: string): ChangeRow[] {
  return file.all<ChangeRow>(`select ${columns} from aim i ${PLACED} where i.target = ?`, [target])
}

export function filedOf({ body, ...place }: ChangeRow): Filed {
  const change = JSON.parse(body) as Change
  if (!isKnown(change)) throw new Error('a change of an unknown kind was indexed')
  return { ...place, change }
}
