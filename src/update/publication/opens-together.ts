// Two tellings of one event that are both opened are read as one in public too: so is who it is of whom
// both tell, where their names are the same in other letters. Any other joining may be a secret in itself.
import type { Reader } from '../../record/reader.ts'
import { settle } from '../../record/settle.ts'
import type { StandingJudgement } from '../../record/settle.ts'
import type { ChangeId } from '../../record/statement.ts'
import { kindOf } from '../../record/subject.ts'
import type { SubjectId } from '../../record/subject.ts'
import { viewFor } from '../../record/view.ts'
import { changesAbout } from '../../vault/entries/gather.ts'
import { tiedTo } from '../../vault/entries/tied.ts'
import { keyOfName } from '../../vault/readings/called.ts'
import type { VaultFile } from '../../vault/vault-file.ts'

/** `namesOf`: what a subject is called by its own statements, not by those of whom it is joined with. */
export interface Among {
  reader: Reader
  opened: ReadonlySet<SubjectId>
  namesOf: (subject: SubjectId) => string[]
}

export function judgementsAmong(file: VaultFile, among: Among): ChangeId[] {
  const found = new Map<ChangeId, StandingJudgement>()
  for (const subject of among.opened) {
    const tied = tiedTo(file, [subject])
    if (tied.size < 2) continue
    const { judgements } = viewFor(settle(changesAbout(file, tied)), among.reader)
    for (const one of judgements) found.set(one.id, one)
  }
  return [...found.values()].filter((one) => isOpened(among, one)).map(({ id }) => id)
}

function isOpened({ opened, namesOf }: Among, { access, change }: StandingJudgement): boolean {
  const { subjects, judgement } = change
  const [one, other] = subjects
  if (judgement !== 'same' || typeof access !== 'string' || change.access !== 'team') return false
  if (!opened.has(one) || !opened.has(other)) return false
  return kindOf(one) === 'event' || sharesName(keysOf(one, namesOf), keysOf(other, namesOf))
}

function keysOf(subject: SubjectId, namesOf: Among['namesOf']): string[] {
  return namesOf(subject).map((name) => keyOfName(kindOf(subject), name))
}

function sharesName(one: readonly string[], other: readonly string[]): boolean {
  return one.some((key) => other.includes(key))
}
