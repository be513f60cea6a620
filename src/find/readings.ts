// How a subject reads, for a reader. Every question of the record takes the reader.
import { Refusal } from '../refusal.ts'
import type { Reading } from '../record/reading.ts'
import type { Reader } from '../record/reader.ts'
import { isSubjectId } from '../record/subject.ts'
import type { SubjectId } from '../record/subject.ts'
import { audienceOf, foldReading } from '../vault/readings/refresh.ts'
import { labelOf as labelOfReading } from '../vault/readings/called.ts'
import type { VaultFile } from '../vault/vault-file.ts'
import { remembered } from './remembered.ts'

// One question for each audience, named once: they are asked a hundred times a page.
const READING = { public: 'reading', team: 'reading of the team' }
const CLUSTER = { public: 'cluster', team: 'cluster of the team' }
const MEMBERS = { public: 'members', team: 'members of the team' }
const LABEL = { public: 'label', team: 'label of the team' }

// A member's page is folded on asking, so that it holds what is sealed to them by name.
export function findReading(file: VaultFile, subject: SubjectId, reader: Reader): Reading | undefined {
  return reader === 'public' ? keptReading(file, subject, reader) : foldReading(file, subject, reader)
}

export function getReading(file: VaultFile, subject: string, reader: Reader): Reading {
  const found = isSubjectId(subject) ? findReading(file, subject, reader) : undefined
  if (!found) throw new Refusal('not-found', 'There is nothing here, or nothing that you may read.')
  return found
}

// As the tables keep it, for lists: without what is sealed to named people. Shared: nobody changes it.
export function keptReading(file: VaultFile, subject: SubjectId, reader: Reader): Reading | undefined {
  const audience = audienceOf(reader)
  const cluster = clusterOf(file, subject, reader)
  return remembered(file, READING[audience], cluster, () => {
    const row = file.get<{ body: string }>('select body from reading where audience = ? and subject = ?', [
      audience,
      cluster,
    ])
    return row && (JSON.parse(row.body) as Reading)
  })
}

// For lists of everything: to remember each would cost more memory than the list.
export function readOnce(file: VaultFile, subject: SubjectId, reader: Reader): Reading | undefined {
  const row = file.get<{ body: string }>('select body from reading where audience = ? and subject = ?', [
    audienceOf(reader),
    clusterOf(file, subject, reader),
  ])
  return row && (JSON.parse(row.body) as Reading)
}

// The name under which a subject and those judged the same are read together.
export function clusterOf(file: VaultFile, subject: SubjectId, reader: Reader): SubjectId {
  const audience = audienceOf(reader)
  return remembered(
    file,
    CLUSTER[audience],
    subject,
    () =>
      file.get<{ subject: SubjectId }>('select subject from cluster where audience = ? and member = ?', [
        audience,
        subject,
      ])?.subject ?? subject,
  )
}

export function membersOf(file: VaultFile, subject: SubjectId, reader: Reader): readonly SubjectId[] {
  const cluster = clusterOf(file, subject, reader)
  const audience = audienceOf(reader)
  const members = remembered(file, MEMBERS[audience], cluster, () =>
    file
      .all<{ member: SubjectId }>(
        'select member from cluster where audience = ? and subject = ? order by member',
        [audience, cluster],
      )
      .map(({ member }) => member),
  )
  return members.length > 0 ? members : [subject]
}

// What a subject is called, for this reader. Undefined where they may not know it.
export function labelFor(file: VaultFile, subject: SubjectId, reader: Reader): string | undefined {
  const audience = audienceOf(reader)
  const cluster = clusterOf(file, subject, reader)
  const row = remembered(file, LABEL[audience], cluster, () =>
    file.get<{ label: string | null }>('select label from reading where audience = ? and subject = ?', [
      audience,
      cluster,
    ]),
  )
  if (row) return row.label ?? undefined
  const folded = reader === 'public' ? undefined : foldReading(file, subject, reader)
  return folded && labelOfReading(folded)
}
