// What is erased goes from the file, also where it arrives after its erasure. Nothing erases an erasure.
import type { Change } from '../../record/change.ts'
import { changeId, isKnown } from '../../record/entry.ts'
import type { Entry } from '../../record/entry.ts'
import type { ChangeId } from '../../record/statement.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { VaultFile } from '../vault-file.ts'
import { dropFromIndex } from './change-index.ts'
import { contentsOf } from './change-place.ts'
import type { KeptEntry } from './entries.ts'
import { subjectsTouched } from './touched.ts'

// The subjects that read differently without it. Its rows are known from what it says, while it is there.
export function eraseContent(file: VaultFile, id: ChangeId): SubjectId[] {
  file.run('insert or ignore into erased (id) values (?)', [id])
  const touched = subjectsTouched(file, id)
  for (const { at, body } of contentsOf(file, id)) {
    const change = JSON.parse(body) as Change
    if (change.kind === 'erase') continue
    if (isKnown(change)) dropFromIndex(file, { at, change })
    dropContent(file, at)
  }
  return touched
}

// A copy of an erased content that arrives late is dropped before it is indexed.
export function withoutErased(file: VaultFile, { id, entry }: KeptEntry): Entry {
  const { device, number } = entry.header
  const erased = erasedOf(file, device, number)
  if (erased.size === 0) return entry
  const contents = entry.contents.map((content, position) => {
    if (!content || !erased.has(changeId(device, number, position)) || isErasure(content.body)) return content
    dropContent(file, id + position)
    return null
  })
  return { ...entry, contents }
}

// Of one entry: their ids lie between 'device:number:' and 'device:number;'.
function erasedOf(file: VaultFile, device: string, number: number): Set<string> {
  const rows = file.all<{ id: string }>('select id from erased where id > ? and id < ?', [
    `${device}:${number}:`,
    `${device}:${number};`,
  ])
  return new Set(rows.map(({ id }) => id))
}

export function isErasure(body: string): boolean {
  return body.includes('"erase"') && (JSON.parse(body) as Change).kind === 'erase'
}

function dropContent(file: VaultFile, at: number): void {
  file.run('delete from content where id = ?', [at])
}
