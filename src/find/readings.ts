// How a subject reads, for a reader. Every question of the record takes the reader.
import { Refusal } from '../refusal.ts'
import type { Reading } from '../record/reading.ts'
import type { Reader } from '../record/reader.ts'
import { isSubjectId } from '../record/subject.ts'
import type { SubjectId } from '../record/subject.ts'
import { audienceOf, foldReading } from '../vault/readings/refresh.ts'
import { labelOf as labelOfReading } from '../vault/readings/called.ts'
import type { VaultFile } from '../vault/vault-file.ts'
import { isRemembered, remember, remembered } from './remembered.ts'

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

/** What will be asked of each of many, found out at once: as whom they are read, and what is kept of that. */
export function readAhead(file: VaultFile, reader: Reader, subjects: Iterable<SubjectId>): void {
  const clusters = clustersAhead(file, reader, subjects)
  const audience = audienceOf(reader)
  const rows = file.all<{ subject: SubjectId; label: string | null; body: string }>(
    `select subject, label, body from reading where audience = ? and ${AMONG}`,
    [audience, JSON.stringify(clusters)],
  )
  const found = new Map(rows.map((row) => [row.subject, row]))
  remember(
    file,
    LABEL[audience],
    each(clusters, (one) => found.get(one)),
  )
  remember(
    file,
    READING[audience],
    each(clusters, (one) => {
      const body = found.get(one)?.body
      return body === undefined ? undefined : (JSON.parse(body) as Reading)
    }),
  )
}

/** The same of what they are called, and of who is read together with them. */
export function labelsAhead(file: VaultFile, reader: Reader, subjects: Iterable<SubjectId>): void {
  const audience = audienceOf(reader)
  const clusters = clustersAhead(file, reader, subjects).filter(
    (one) => !isRemembered(file, MEMBERS[audience], one),
  )
  const bindings = [audience, JSON.stringify(clusters)]
  const labels = file.all<{ subject: SubjectId; label: string | null }>(
    `select subject, label from reading where audience = ? and ${AMONG}`,
    bindings,
  )
  const found = new Map(labels.map((row) => [row.subject, row]))
  remember(
    file,
    LABEL[audience],
    each(clusters, (one) => found.get(one)),
  )
  const members = new Map<SubjectId, SubjectId[]>(each(clusters, () => []))
  for (const { subject, member } of file.all<{ subject: SubjectId; member: SubjectId }>(
    `select subject, member from cluster where audience = ? and ${AMONG} order by member`,
    bindings,
  ))
    members.get(subject)?.push(member)
  remember(file, MEMBERS[audience], members)
}

const AMONG = 'subject in (select value from json_each(?))'

function clustersAhead(file: VaultFile, reader: Reader, subjects: Iterable<SubjectId>): SubjectId[] {
  const audience = audienceOf(reader)
  const all = [...new Set(subjects)]
  const rows = file.all<{ member: SubjectId; subject: SubjectId }>(
    'select member, subject from cluster where audience = ? and member in (select value from json_each(?))',
    [audience, JSON.stringify(all)],
  )
  const found = new Map(rows.map(({ member, subject }) => [member, subject]))
  remember(
    file,
    CLUSTER[audience],
    each(all, (one) => found.get(one) ?? one),
  )
  return [...new Set(all.map((one) => found.get(one) ?? one))]
}

function each<Answer>(
  subjects: readonly SubjectId[],
  answer: (subject: SubjectId) => Answer,
): [SubjectId, Answer][] {
  return subjects.map((one) => [one, answer(one)])
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
