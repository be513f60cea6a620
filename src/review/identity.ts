// Saying that two subjects are one, and taking it back: nothing is rewritten, so nothing is lost.
import { settle } from '../record/settle.ts'
import type { SubjectId } from '../record/subject.ts'
import { kindOf } from '../record/subject.ts'
import { Refusal } from '../refusal.ts'
import { append } from '../vault/entries/append.ts'
import { changesAbout, tiedTo } from '../vault/entries/gather.ts'
import type { Vault } from '../vault/vault.ts'

export function joinSubjects(vault: Vault, one: SubjectId, other: SubjectId, reason?: string): void {
  if (kindOf(one) !== kindOf(other))
    throw new Refusal('invalid', `A ${kindOf(one)} and a ${kindOf(other)} cannot be the same.`)
  if (one === other) throw new Refusal('invalid', 'This is the same subject already.')
  vault.file.write(() => {
    append(vault.file, vault.pen, [
      { kind: 'judge', subjects: [one, other], judgement: 'same', reason, replaces: [], access: 'team' },
    ])
  })
}

// Everything read together with this subject is told apart again, as it was.
export function splitSubjects(vault: Vault, subject: SubjectId): void {
  const { file, pen } = vault
  file.write(() => {
    const { judgements } = settle(changesAbout(file, tiedTo(file, [subject])))
    const targets = judgements.filter(({ change }) => change.judgement === 'same').map(({ id }) => id)
    if (targets.length === 0)
      throw new Refusal('conflict', 'There is nothing to split: this was not joined, or was split already.')
    append(file, pen, [{ kind: 'withdraw', targets, reason: 'split again', access: 'team' }])
  })
}
