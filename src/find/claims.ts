// What the record holds of a source's words: each claim with the words it came from. A reader sees the
// claims they may read and no others, whatever they rest on.
import type { Reader } from '../record/reader.ts'
import type { Standing } from '../record/settle.ts'
import type { SubjectId } from '../record/subject.ts'
import type { VaultFile } from '../vault/vault-file.ts'
import { standingAbout } from './about/standing.ts'
import { clusterOf } from './readings.ts'

export interface Claim {
  subject: SubjectId // as it is read: the cluster's name
  standing: Standing
}

export function claimsOf(file: VaultFile, reader: Reader, source: SubjectId): Claim[] {
  const subjects = new Set(subjectsCiting(file, source).map((subject) => clusterOf(file, subject, reader)))
  const claims = [...subjects].flatMap((subject) => claimsAbout(file, reader, subject))
  return claims.filter(({ standing }) => standing.statement.cite?.source === source).sort(byPlace)
}

// Subjects that anything said in this source is about, whoever may read it.
export function subjectsCiting(file: VaultFile, source: SubjectId): SubjectId[] {
  const rows = file.all<{ subject: SubjectId }>(
    "select distinct about as subject from pointer where subject = ? and way = 'cite' order by about",
    [source],
  )
  return rows.map(({ subject }) => subject)
}

// Everything this reader may see of what is said about a subject, supporting or not; also what a
// narrower value is shown in place of.
export function claimsAbout(file: VaultFile, reader: Reader, subject: SubjectId): Claim[] {
  const cluster = clusterOf(file, subject, reader)
  return standingAbout(file, reader, subject).map((standing) => ({ subject: cluster, standing }))
}

function byPlace(a: Claim, b: Claim): number {
  const [one, other] = [a.standing.statement.cite, b.standing.statement.cite]
  return (one?.start ?? 0) - (other?.start ?? 0) || (one?.end ?? 0) - (other?.end ?? 0)
}
