// The people of a vault. Whoever was removed stays in the list, for the record holds what they wrote.
import type { Role } from '../access/roles.ts'
import { isRole } from '../access/roles.ts'
import { Refusal } from '../refusal.ts'
import type { VaultFile } from './vault-file.ts'

export interface Account {
  id: string
  name: string
  role: Role
  made: string // ISO 8601 UTC
  removed: string | undefined
}

interface Row {
  id: string
  name: string
  role: string
  made: string
  removed: string | null
}

/** In the order in which they came. */
export function listAccounts(file: VaultFile): Account[] {
  const rows = file.all<Row>('select id, name, role, made, removed from account order by made, id', [])
  return rows.map((row) => ({
    ...row,
    role: isRole(row.role) ? row.role : 'reads', // of a newer version: the least
    removed: row.removed ?? undefined,
  }))
}

/** Those who are here: nobody who was removed. */
export function listPresent(file: VaultFile): Account[] {
  return listAccounts(file).filter(({ removed }) => removed === undefined)
}

export function findPresent(file: VaultFile, account: string): Account | undefined {
  return listPresent(file).find(({ id }) => id === account)
}

/** By the id, or by a name that only one has. */
export function getPresent(file: VaultFile, named: string): Account {
  const people = listPresent(file)
  const found = people.filter(({ id, name }) => id === named || name === named)
  const [only] = found
  if (only && found.length === 1) return only
  throw new Refusal(
    'not-found',
    only
      ? 'More than one is called “{name}”. These are here: {people}.'
      : 'Nobody here is called “{name}”. These are here: {people}.',
    { name: named, people: people.map(({ name }) => name).join(', ') },
  )
}

export function keepAccount(file: VaultFile, { id, name, role, made }: Omit<Account, 'removed'>): void {
  file.run('insert into account (id, name, role, made) values (?, ?, ?, ?)', [
    id,
    checkedName(name),
    role,
    made,
  ])
}

export function changeRole(file: VaultFile, account: string, role: Role): void {
  file.write(() => {
    if (role !== 'administers') refuseLeavingNobody(file, account)
    file.run('update account set role = ? where id = ? and removed is null', [role, account])
  })
}

export function markRemoved(file: VaultFile, account: string, instant: string): void {
  refuseLeavingNobody(file, account)
  file.run('update account set removed = ? where id = ?', [instant, account])
}

// A vault that nobody administers could let nobody in for ever.
function refuseLeavingNobody(file: VaultFile, account: string): void {
  const others = listPresent(file).filter(({ id, role }) => id !== account && role === 'administers')
  if (others.length === 0)
    throw new Refusal(
      'conflict',
      'This is the only one who administers the vault. Let somebody else do so first.',
    )
}

function checkedName(name: string): string {
  const told = name.trim()
  if (told === '' || told.length > 100)
    throw new Refusal(
      'invalid',
      'Give a name of at most 100 letters: it stands beside what they write.',
      'name',
    )
  return told
}
