// What we tell each other of a subject while we work on it, and how credible each finds an event. Both are the
// record's, with who said so; what a second person says of an event stands apart from its recorder's own view.
import type { ChangeId } from '../../record/statement.ts'
import type { SubjectId } from '../../record/subject.ts'
import { Refusal } from '../../refusal.ts'
import { standingAbout } from '../../find/about/standing.ts'
import { append } from '../../vault/entries/append.ts'
import { nameOfAccount } from '../../vault/vault.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import type { Vault } from '../../vault/vault.ts'

export interface Note {
  id: ChangeId
  text: string
  writer: string
  instant: string
}

/** The latest first; only for the team. */
export function notesOn(file: VaultFile, member: string, subject: SubjectId): Note[] {
  const notes = standingAbout(file, { member }, subject).flatMap(({ id, author, instant, statement }) => {
    const { property, value } = statement
    if (property !== 'note' || value.kind !== 'text') return []
    return [{ id, text: value.text, writer: nameOfAccount(file, author) ?? '', instant }]
  })
  return notes.reverse()
}

export function note({ file, pen }: Vault, subject: SubjectId, text: string, language: string): void {
  if (text.trim() === '') throw new Refusal('invalid', 'This is still empty.', 'note')
  const value = { kind: 'text' as const, text: text.trim(), language }
  file.write(() =>
    append(file, pen, [
      { kind: 'state', statement: { subject, property: 'note', value, stance: 'states', access: 'team' } },
    ]),
  )
}

export interface Assessment {
  id: ChangeId
  credibility: string
  writer: string
  instant: string
  isSecond: boolean // by somebody other than those who recorded the event
}

export function assessmentsOf(file: VaultFile, member: string, event: SubjectId): Assessment[] {
  const standing = standingAbout(file, { member }, event)
  const recorders = new Set(
    standing.filter(({ statement }) => statement.property === 'act').map(({ author }) => author),
  )
  return standing.flatMap(({ id, author, instant, statement }) => {
    const { property, value } = statement
    if (property !== 'credibility' || value.kind !== 'code') return []
    const writer = nameOfAccount(file, author) ?? ''
    return [{ id, credibility: value.code, writer, instant, isSecond: !recorders.has(author) }]
  })
}

/** What the same person said before is replaced. */
export function assess({ file, pen }: Vault, event: SubjectId, credibility: string): void {
  file.write(() => {
    const own = standingAbout(file, { member: pen.author }, event).filter(
      ({ author, statement }) => author === pen.author && statement.property === 'credibility',
    )
    const value = { kind: 'code' as const, list: 'credibility', code: credibility }
    append(file, pen, [
      {
        kind: 'state',
        statement: { subject: event, property: 'credibility', value, stance: 'infers', access: 'team' },
      },
      ...(own.length > 0
        ? [{ kind: 'withdraw' as const, targets: own.map(({ id }) => id), access: 'team' as const }]
        : []),
    ])
  })
}
