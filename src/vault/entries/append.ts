// Writing: one entry, its index rows and the readings it changes, in the transaction that is open.
import { canonical } from '../../record/canonical.ts'
import type { Plain } from '../../record/canonical.ts'
import type { Change } from '../../record/change.ts'
import { checkStatement } from '../../record/check-statement.ts'
import { changeId, sealEntry } from '../../record/entry.ts'
import type { Entry, Hand } from '../../record/entry.ts'
import type { ChangeId } from '../../record/statement.ts'
import { isErasure } from './erasing.ts'
import { indexEntry } from './index-entry.ts'
import type { VaultFile } from '../vault-file.ts'
import { forgetErased } from '../readings/said.ts'
import { refresh } from '../readings/refresh.ts'

// Who writes, on which device, when.
export interface Pen extends Hand {
  device: string
  publicKey: string // hex
  author: string
  now: () => string // ISO 8601 UTC
}

export interface Written {
  entry: string
  ids: ChangeId[]
}

// `changes` may need the ids they will have: a confirmation answers a statement of the same entry.
// The number and the previous hash are read here, inside the transaction, never before: two
// processes that each remembered them would make a fork.
export function append(
  file: VaultFile,
  pen: Pen,
  changes: readonly Change[] | ((idAt: (index: number) => ChangeId) => readonly Change[]),
): Written {
  const before = lastOf(file, pen.device)
  const number = (before?.number ?? 0) + 1
  const list =
    typeof changes === 'function' ? changes((index) => changeId(pen.device, number, index)) : changes
  for (const change of list) if (change.kind === 'state') checkStatement(change.statement)
  const lamport = lastArrived(file).clock + 1
  const key = number === 1 ? pen.publicKey : undefined
  const place = {
    device: pen.device,
    number,
    previous: before?.hash ?? null,
    lamport,
    author: pen.author,
    instant: pen.now(),
    key,
  }
  const entry = sealEntry(place, list, pen)
  keepEntry(file, entry)
  return { entry: entry.hash, ids: list.map((_, index) => changeId(pen.device, number, index)) }
}

// Also how entries of others come in.
export function keepEntry(file: VaultFile, entry: Entry): void {
  if (isKept(file, entry)) return
  const id = insertEntry(file, entry)
  entry.contents.forEach((content, position) => {
    if (content)
      file.run('insert into content (id, entry, position, salt, body) values (?, ?, ?, ?, ?)', [
        id + position,
        id,
        position,
        content.salt,
        content.body,
      ])
  })
  refresh(file, indexEntry(file, { id, entry }))
  if (entry.contents.some((content) => content && isErasure(content.body))) forgetErased(file)
}

function isKept(file: VaultFile, { header, hash }: Entry): boolean {
  const place = [header.device, header.number, hash]
  return file.get('select 1 from entry where device = ? and number = ? and hash = ?', place) !== undefined
}

function insertEntry(file: VaultFile, { header, hash, signature }: Entry): number {
  const last = lastArrived(file)
  const [id, clock] = [last.last + 1, Math.max(last.clock, header.lamport)]
  const { device, number, lamport, author, instant } = header
  file.run(
    `insert into entry (id, last, hash, device, number, lamport, clock, author, instant, header, signature)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      id,
      last.last + header.changes.length,
      hash,
      device,
      number,
      lamport,
      clock,
      author,
      instant,
      canonical(header as unknown as Plain),
      signature,
    ],
  )
  return id
}

function lastOf(file: VaultFile, device: string): { number: number; hash: string } | undefined {
  return file.get<{ number: number; hash: string }>(
    'select number, hash from entry where device = ? order by number desc limit 1',
    [device],
  )
}

function lastArrived(file: VaultFile): { last: number; clock: number } {
  const last = file.get<{ last: number; clock: number }>(
    'select last, clock from entry order by id desc limit 1',
  )
  return last ?? { last: 0, clock: 0 }
}
