// Questions that somebody keeps, with the last change that was there when they looked. Work in progress, each
// account's own.
import { Refusal } from '../refusal.ts'
import { base32 } from '../record/subject.ts'
import { lastChange } from './entries/entries.ts'
import type { VaultFile } from './vault-file.ts'

export interface SavedSearch {
  id: string
  name: string
  question: string // as its address has it
  seen: number // the last change that was there when somebody looked
  seenOn: string // ISO 8601 UTC
}

interface Looking {
  account: string
  now: string // ISO 8601 UTC
}

const MOST = 200
const columns = 'id, name, question, seen, seen_on as seenOn'

export function listSaved(file: VaultFile, account: string): SavedSearch[] {
  return file.all<SavedSearch>(`select ${columns} from saved_search where account = ? order by name, id`, [
    account,
  ])
}

export function findSaved(file: VaultFile, account: string, id: string): SavedSearch | undefined {
  return file.get<SavedSearch>(`select ${columns} from saved_search where account = ? and id = ?`, [
    account,
    id,
  ])
}

export function saveSearch(
  file: VaultFile,
  { account, now }: Looking,
  { name, question, random }: { name: string; question: string; random: (bytes: number) => Uint8Array },
): string {
  if (name === '') throw new Refusal('invalid', 'Give the search a name.', 'name')
  if (listSaved(file, account).length >= MOST)
    throw new Refusal('conflict', 'You keep {most} searches already. Forget one of them first.', {
      most: MOST,
    })
  const id = base32(random(10))
  file.write(() =>
    file.run(
      'insert into saved_search (id, account, name, question, seen, seen_on) values (?, ?, ?, ?, ?, ?)',
      [id, account, name.slice(0, 200), question.slice(0, 4000), lastChange(file), now],
    ),
  )
  return id
}

export function markSeen(file: VaultFile, { account, now }: Looking, id: string): void {
  file.write(() =>
    file.run('update saved_search set seen = ?, seen_on = ? where account = ? and id = ?', [
      lastChange(file),
      now,
      account,
      id,
    ]),
  )
}

export function forgetSaved(file: VaultFile, account: string, id: string): void {
  file.write(() => file.run('delete from saved_search where account = ? and id = ?', [account, id]))
}
