// Saying that two subjects are one, and taking it back: nothing is rewritten, so nothing is lost.
import { identify } from '../record/identity.ts'
import { settle } from '../record/settle.ts'
import type { SubjectId } from '../record/subject.ts'
import { kindOf } from '../record/subject.ts'
import { viewFor } from '../record/view.ts'
import { Refusal } from '../refusal.ts'
import { append } from '../vault/entries/append.ts'
import { changesAbout } from '../vault/entries/gather.ts'
import { tiedTo } from '../vault/entries/tied.ts'
import type { Vault } from '../vault/vault.ts'
import { SUBJECT_KINDS } from '../vocabulary/kinds.ts'
import { findTerm } from '../vocabulary/list.ts'
import type { Label } from '../vocabulary/list.ts'

export function joinSubjects(vault: Vault, one: SubjectId, other: SubjectId, reason?: string): void {
  if (kindOf(one) !== kindOf(other))
    throw new Refusal('invalid', 'A {one} and a {other} cannot be the same.', {
      one: kindName(one),
      other: kindName(other),
    })
  if (one === other) throw new Refusal('invalid', 'This is the same subject already.')
  vault.file.write(() => {
    append(vault.file, vault.pen, [
      { kind: 'judge', subjects: [one, other], judgement: 'same', reason, replaces: [], access: 'team' },
    ])
  })
}

function kindName(subject: SubjectId): Label {
  const { en, ru, kk } = findTerm(SUBJECT_KINDS, kindOf(subject))?.label ?? NO_KIND
  return { en: en.toLowerCase(), ru: ru.toLowerCase(), kk: kk.toLowerCase() }
}

const NO_KIND: Label = { en: 'subject', ru: 'предмет', kk: 'нысан' }

// Everything read together with this subject is told apart again, as it was.
export function splitSubjects(vault: Vault, subject: SubjectId): void {
  const { file, pen } = vault
  file.write(() => {
    const { judgements } = viewFor(settle(changesAbout(file, tiedTo(file, [subject]))), {
      member: pen.author,
    })
    const members = identify(judgements, { member: pen.author }).members(subject)
    const joining = judgements.filter(
      ({ change }) => change.judgement === 'same' && change.subjects.every((one) => members.includes(one)),
    )
    if (joining.length === 0)
      throw new Refusal('conflict', 'There is nothing to split: this was not joined, or was split already.')
    append(file, pen, [
      { kind: 'withdraw', targets: joining.map(({ id }) => id), reason: 'split again', access: 'team' },
    ])
  })
}
