// People and organisations with a name like this one, the likest first, each with the reasons. Found by keys,
// then compared: a reason to ask, never to join.
import { compareRead, readName, scoreRead } from '../../names/compare/compare.ts'
import type { ReadName } from '../../names/compare/compare.ts'
import { MATCH } from '../../names/compare/reason.ts'
import type { Comparison } from '../../names/compare/reason.ts'
import { keysToFind } from '../../names/keys.ts'
import type { Reader } from '../../record/reader.ts'
import type { Kind, SubjectId } from '../../record/subject.ts'
import { inAudience, nameKindOf } from '../../vault/readings/name-keys.ts'
import { audienceOf } from '../../vault/readings/refresh.ts'
import type { VaultFile } from '../../vault/vault-file.ts'

export interface Alike {
  subject: SubjectId
  spelling: string // the likest of its own
  likeness: Comparison
}

const MOST_COMPARED = 120 // those that share the rarest keys come first

export function listAlike(file: VaultFile, reader: Reader, kind: Kind, name: string, limit = 20): Alike[] {
  const nameKind = nameKindOf(kind)
  if (!nameKind) return []
  const asked = readName(nameKind, name)
  const best = new Map<SubjectId, { spelling: string; read: ReadName; score: number }>()
  for (const { subject, spelling } of sharingKeys(file, reader, keysToFind(nameKind, name))) {
    const read = readName(nameKind, spelling)
    const score = scoreRead(asked, read)
    if (score >= MATCH && score > (best.get(subject)?.score ?? 0))
      best.set(subject, { spelling, read, score })
  }
  return [...best]
    .sort(([one, a], [other, b]) => b.score - a.score || (one < other ? -1 : 1))
    .slice(0, limit)
    .map(([subject, { spelling, read }]) => ({ subject, spelling, likeness: compareRead(asked, read) }))
}

function sharingKeys(
  file: VaultFile,
  reader: Reader,
  keys: readonly string[],
): { subject: SubjectId; spelling: string }[] {
  if (keys.length === 0) return []
  const asked = inAudience(audienceOf(reader), keys).map((key) => `"${key.replaceAll('"', '')}"`)
  return file.all(
    'select subject, spelling from name_key where name_key match ? order by rank, rowid limit ?',
    [`keys : (${asked.join(' OR ')})`, MOST_COMPARED],
  )
}
