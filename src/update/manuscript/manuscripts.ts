// Where manuscripts are kept, and how they are saved: a form that shows what somebody else has changed
// since is refused, and whoever sent it still has their words.
import type { SubjectId } from '../../record/subject.ts'
import { Refusal } from '../../refusal.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { nameOfAccount } from '../../vault/vault.ts'
import type { Vault } from '../../vault/vault.ts'
import type { Manuscript } from './manuscript.ts'

interface Row {
  body: string
}

export function findManuscript(file: VaultFile, id: string): Manuscript | undefined {
  const row = file.get<Row>('select body from manuscript where id = ?', [id])
  return row && manuscriptOf(row)
}

export function getManuscript(file: VaultFile, id: string): Manuscript {
  const found = findManuscript(file, id)
  if (!found)
    throw new Refusal('not-found', 'This update is not being written. Begin it, or its next version.')
  return found
}

/** The one saved last first. */
export function listManuscripts(file: VaultFile): Manuscript[] {
  return file.all<Row>('select body from manuscript order by instant desc, id', []).map(manuscriptOf)
}

export function findManuscriptOf(file: VaultFile, source: SubjectId): Manuscript | undefined {
  return listManuscripts(file).find((manuscript) => manuscript.source === source && !manuscript.original)
}

// Within a write that is open.
export function keepManuscript(
  { file, pen }: Vault,
  begun: Omit<Manuscript, 'version' | 'author' | 'instant'>,
): Manuscript {
  const version = (findManuscript(file, begun.id)?.version ?? 0) + 1
  const kept: Manuscript = { ...begun, version, author: pen.author, instant: pen.now() }
  file.run(
    `insert into manuscript (id, country, version, body, author, instant) values (?, ?, ?, ?, ?, ?)
     on conflict (id) do update set country = excluded.country, version = excluded.version,
       body = excluded.body, author = excluded.author, instant = excluded.instant`,
    [kept.id, kept.country, kept.version, JSON.stringify(kept), kept.author, kept.instant],
  )
  return kept
}

/** `shown`: the version that was changed. What changes nothing is not saved: nobody becomes its author. */
export function saveManuscript(
  vault: Vault,
  id: string,
  shown: number,
  change: (manuscript: Manuscript) => Manuscript,
): Manuscript {
  const { file } = vault
  return file.write(() => {
    const manuscript = getManuscript(file, id)
    refuseOlder(file, manuscript, shown)
    const changed = change(manuscript)
    return JSON.stringify(changed) === JSON.stringify(manuscript)
      ? manuscript
      : keepManuscript(vault, changed)
  })
}

export function refuseOlder(file: VaultFile, { version, author }: Manuscript, shown: number): void {
  if (version === shown) return
  const who = nameOfAccount(file, author) ?? SOMEBODY
  throw new Refusal(
    'conflict',
    'Nothing was saved: {who} saved this update since you opened it, perhaps in another window. Your words are still here; look at both, then save again.',
    { who },
  )
}

const SOMEBODY = { en: 'somebody', ru: 'кто-то', kk: 'біреу' }

/** What is written is thrown away; what was published of it stays. */
export function dropManuscript(file: VaultFile, id: string): void {
  file.run('delete from manuscript where id = ?', [id])
}

function manuscriptOf({ body }: Row): Manuscript {
  return JSON.parse(body) as Manuscript
}
