// Who has what: a report, a subject, a country. Work in progress, not record: it says nothing of what happened.
import { getPresent } from '../../vault/accounts.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import type { Vault } from '../../vault/vault.ts'

export interface Assignment {
  about: string // id of a report or a subject, or the code of a country
  account: string
  by: string
  since: string // ISO 8601 UTC
}

const COLUMNS = 'about, account, by, since'

export function findAssignment(file: VaultFile, about: string): Assignment | undefined {
  return file.get<Assignment>(`select ${COLUMNS} from assignment where about = ?`, [about])
}

/** The latest first. */
export function listAssignments(file: VaultFile, account?: string): Assignment[] {
  const all = file.all<Assignment>(`select ${COLUMNS} from assignment order by since desc, about`, [])
  return account === undefined ? all : all.filter((one) => one.account === account)
}

/** To nobody: `account` is undefined. */
export function assign({ file, pen }: Vault, about: string, account: string | undefined): void {
  file.write(() => {
    file.run('delete from assignment where about = ?', [about])
    if (account === undefined) return
    const { id } = getPresent(file, account)
    file.run(`insert into assignment (${COLUMNS}) values (?, ?, ?, ?)`, [about, id, pen.author, pen.now()])
  })
}
