// Keeping somebody from the public, or from all but some of us, and opening again: a grading of the subject
// as a whole, which covers all that is said of them and every text that names them.
import { settle } from '../record/settle.ts'
import type { Filed, Grade } from '../record/change.ts'
import type { Access, ChangeId } from '../record/statement.ts'
import type { SubjectId } from '../record/subject.ts'
import { whatStands } from '../record/settle.ts'
import { PUBLIC_LABEL } from '../record/veil/spellings.ts'
import { foldedWords } from '../record/veil/words.ts'
import { Refusal } from '../refusal.ts'
import { textsOf } from '../record/reading.ts'
import { findReading, membersOf } from '../find/readings.ts'
import { append } from '../vault/entries/append.ts'
import { changesAbout } from '../vault/entries/gather.ts'
import type { VaultFile } from '../vault/vault-file.ts'
import type { Vault } from '../vault/vault.ts'

export interface Sealing {
  to: Exclude<Access, 'public'>
  label?: string | undefined // by which the public meets them; without, they are left out
}

export function sealSubject(vault: Vault, subject: SubjectId, { to, label = '' }: Sealing): void {
  const { file, pen } = vault
  if (typeof to === 'object' && !to.sealed.includes(pen.author))
    throw new Refusal('invalid', 'Name yourself among those who may read it, or you could not open it again.')
  file.write(() => {
    refuseTellingLabel(vault, subject, label)
    const targets = [...membersOf(file, subject, { member: pen.author })]
    const replaces = gradesAmong(whatStands(changesAbout(file, targets)), targets).map(({ id }) => id)
    const labels = labelsOf(vault, targets)
    append(file, pen, [
      { kind: 'grade', targets, to, reason: 'sealed', replaces, access: 'team' },
      ...(labels.length > 0 ? [{ kind: 'withdraw' as const, targets: labels, access: 'team' as const }] : []),
      ...(label.trim() ? [labelled(subject, label.trim())] : []),
    ])
  })
}

export function openSubject({ file, pen }: Vault, subject: SubjectId): void {
  file.write(() => {
    const members = membersOf(file, subject, { member: pen.author })
    const changes = changesAbout(file, members)
    if (gradesAmong(whatStands(changes), members).length === 0)
      throw new Refusal('conflict', 'This is not sealed: there is nothing to open.')
    // also those that a later one replaced: they would hold again without it
    const targets = gradesAmong(changes, members).map(({ id }) => id)
    append(file, pen, [{ kind: 'withdraw', targets, reason: 'opened again', access: 'team' }])
  })
}

/** Undefined where it is not sealed as a whole. */
export function findSealing(file: VaultFile, subject: SubjectId): Access | undefined {
  return settle(changesAbout(file, [subject])).sealed.get(subject)
}

function gradesAmong(changes: readonly Filed[], subjects: readonly SubjectId[]): Filed<Grade>[] {
  return changes.filter(
    (one): one is Filed<Grade> =>
      one.change.kind === 'grade' &&
      one.change.targets.some((target) => subjects.includes(target as SubjectId)),
  )
}

function labelsOf({ file, pen }: Vault, subjects: readonly SubjectId[]): ChangeId[] {
  const reader = { member: pen.author }
  return subjects.flatMap((subject) => {
    const label = findReading(file, subject, reader)?.properties.find(
      ({ property }) => property === PUBLIC_LABEL,
    )
    return label?.shown.flatMap(({ claims }) => claims.map(({ id }) => id)) ?? []
  })
}

function labelled(subject: SubjectId, text: string) {
  return {
    kind: 'state' as const,
    statement: {
      subject,
      property: PUBLIC_LABEL,
      value: { kind: 'text' as const, text, language: 'en' },
      stance: 'states' as const,
      access: 'public' as const,
    },
  }
}

function refuseTellingLabel({ file, pen }: Vault, subject: SubjectId, label: string): void {
  const reading = findReading(file, subject, { member: pen.author })
  const names = new Set(
    (reading ? ['name', 'acronym'].flatMap((property) => textsOf(reading, property)) : []).flatMap(
      foldedWords,
    ),
  )
  const telling = foldedWords(label).find((word) => word.length > 2 && names.has(word))
  if (telling)
    throw new Refusal('invalid', 'The label holds a part of the name. Say what they are, not who.', 'label')
}
