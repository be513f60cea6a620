// Changing what is said of a subject, by form. A form carries the ids of the statements it showed; saving states
// the new value and takes back exactly those. So of two people who changed the same at once neither is lost: both
// values stand, which is a dispute, and somebody settles it by preferring one, with the reason.
import type { Change, RankChange } from '../record/change.ts'
import { narrower } from '../record/reader.ts'
import type { Rank } from '../record/change.ts'
import { whatStands } from '../record/settle.ts'
import type { Standing } from '../record/settle.ts'
import type { Access, ChangeId, Statement } from '../record/statement.ts'
import type { SubjectId } from '../record/subject.ts'
import { Refusal } from '../refusal.ts'
import { standingAbout } from '../find/about/standing.ts'
import { append } from '../vault/entries/append.ts'
import { changesAbout } from '../vault/entries/gather.ts'
import { tiedTo } from '../vault/entries/tied.ts'
import type { Vault } from '../vault/vault.ts'

export interface NewValue extends Pick<
  Statement,
  'subject' | 'property' | 'value' | 'stance' | 'since' | 'until'
> {
  instead: readonly ChangeId[] // the statements that the form showed and that this replaces
  reason?: string | undefined
}

/** As narrow as the narrowest of what it replaces: an edit opens nothing. */
export function stateInstead(vault: Vault, { instead, reason, ...said }: NewValue): void {
  const { file, pen } = vault
  file.write(() => {
    const replaced = standingAbout(file, { member: pen.author }, said.subject).filter(({ id }) =>
      instead.includes(id),
    )
    const access = replaced.map((one) => one.access).reduce<Access>(narrower, 'team')
    const changes: Change[] = [{ kind: 'state', statement: { ...said, access } }]
    if (instead.length > 0) changes.push({ kind: 'withdraw', targets: [...instead], reason, access: 'team' })
    append(file, pen, changes)
  })
}

export interface Ruling {
  subject: SubjectId
  statement: ChangeId
  reason: string
}

export function withdrawStatement(vault: Vault, { subject, statement, reason }: Ruling): void {
  const { file, pen } = vault
  file.write(() => {
    getStanding(vault, subject, statement)
    append(file, pen, [
      { kind: 'withdraw', targets: [statement], reason: reason || undefined, access: 'team' },
    ])
  })
}

/** One is preferred at a time: what was preferred before of the same property is so no longer. */
export function preferStatement(vault: Vault, ruling: Ruling): void {
  const { subject, statement } = ruling
  if (ruling.reason === '') throw new Refusal('invalid', 'Say why this one is preferred.', 'reason')
  rankStatements(vault, ruling, (standing) => {
    const { property } = getStanding(vault, subject, statement).statement
    const before = standing.filter(
      (one) => one.statement.property === property && one.preferred.length > 0 && one.id !== statement,
    )
    return [[statement, 'preferred'], ...before.map(({ id }) => [id, 'normal'] as const)]
  })
}

/** It is shown no longer, and kept. */
export function deprecateStatement(vault: Vault, ruling: Ruling): void {
  if (ruling.reason === '') throw new Refusal('invalid', 'Say why this one is set aside.', 'reason')
  getStanding(vault, ruling.subject, ruling.statement)
  rankStatements(vault, ruling, () => [[ruling.statement, 'deprecated']])
}

/** Neither preferred nor set aside. */
export function levelStatement(vault: Vault, ruling: Ruling): void {
  rankStatements(vault, ruling, () => [[ruling.statement, 'normal']])
}

// A rank names those it replaces: what somebody ranks at the same time elsewhere stands beside it.
function rankStatements(
  vault: Vault,
  { subject, reason }: Ruling,
  wanted: (standing: Standing[]) => readonly (readonly [ChangeId, Rank])[],
): void {
  const { file, pen } = vault
  file.write(() => {
    const ranks = whatStands(changesAbout(file, tiedTo(file, [subject])))
    const changes = wanted(standingAbout(file, { member: pen.author }, subject)).map(
      ([target, rank]): RankChange => ({
        kind: 'rank',
        target,
        rank,
        reason: reason || undefined,
        replaces: ranks.flatMap(({ id, change }) =>
          change.kind === 'rank' && change.target === target ? [id] : [],
        ),
        access: 'team',
      }),
    )
    append(file, pen, changes)
  })
}

function getStanding({ file, pen }: Vault, subject: SubjectId, statement: ChangeId) {
  const found = standingAbout(file, { member: pen.author }, subject).find(({ id }) => id === statement)
  if (found) return found
  throw new Refusal(
    'conflict',
    'This statement stands no longer: somebody took it back meanwhile. Look at the page anew.',
  )
}
