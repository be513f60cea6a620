// Settling what a check raised, with a reason, and opening it again: decisions of a person, so entries.
import { raisedAbout } from '../find/raised/raised.ts'
import { SETTLED, settlementText } from '../find/raised/settlements.ts'
import type { SubjectId } from '../record/subject.ts'
import { LONGEST_SAID } from '../record/values/check-value.ts'
import type { Day } from '../record/values/value.ts'
import { Refusal } from '../refusal.ts'
import { append } from '../vault/entries/append.ts'
import type { Vault } from '../vault/vault.ts'
import type { Raised } from '../find/raised/raised.ts'

export interface Settling {
  subject: SubjectId
  ground: string // as it was shown: what changed since is looked at anew
  reason: string
  today: Day
}

export function settleCheck({ file, pen }: Vault, { subject, ground, reason, today }: Settling): void {
  const why = reason.trim()
  if (why === '')
    throw new Refusal('invalid', 'Say why it is settled: whoever reads it later needs the reason.', 'reason')
  if (why.length > LONGEST_SAID)
    throw new Refusal(
      'invalid',
      'The reason is too long: at most {most} letters.',
      { most: LONGEST_SAID },
      'reason',
    )
  const raised = getRaised({ file, pen }, subject, ground, today)
  if (raised.settled) throw new Refusal('conflict', 'Somebody has settled this already.')
  const text = settlementText(raised.finding.code, ground, why)
  file.write(() =>
    append(file, pen, [
      {
        kind: 'state',
        statement: {
          subject: raised.finding.about,
          property: SETTLED,
          value: { kind: 'text', text, language: 'und' },
          stance: 'infers',
          access: 'team',
        },
      },
    ]),
  )
}

export function openCheckAgain({ file, pen }: Vault, { subject, ground, reason, today }: Settling): void {
  const { settled } = getRaised({ file, pen }, subject, ground, today)
  if (!settled) throw new Refusal('conflict', 'This is open already.')
  file.write(() =>
    append(file, pen, [
      { kind: 'withdraw', targets: [settled.id], reason: reason.trim() || 'opened again', access: 'team' },
    ]),
  )
}

function getRaised(
  { file, pen }: Pick<Vault, 'file' | 'pen'>,
  subject: SubjectId,
  ground: string,
  today: Day,
): Raised {
  const found = raisedAbout(file, { member: pen.author }, [subject], today).find(
    (one) => one.ground === ground,
  )
  if (found) return found
  throw new Refusal(
    'conflict',
    'This is not raised any more, or what it rests on has changed. Look at it anew.',
  )
}
