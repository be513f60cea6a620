// Who is read together with whom, standing or not.
import type { Judge } from '../../record/change.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { VaultFile } from '../vault-file.ts'

// All subjects that any judgement, standing or not, ties to these.
export function tiedTo(file: VaultFile, subjects: Iterable<SubjectId>): Set<SubjectId> {
  const found = new Set<SubjectId>()
  const waiting = [...subjects]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (found.has(next)) continue
    found.add(next)
    waiting.push(...judgementsOf(file, next).flatMap((judge) => judge.subjects))
  }
  return found
}

function judgementsOf(file: VaultFile, subject: SubjectId): Judge[] {
  const rows = file.all<{ body: string }>(
    "select t.body from aim i join content t on t.id = i.change where i.target = ? and i.kind = 'judge'",
    [subject],
  )
  return rows.map(({ body }) => JSON.parse(body) as Judge)
}
