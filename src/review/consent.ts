// What somebody said to a use of what is known of them. Asked anew, answered anew: nothing is overwritten.
import { onDay } from '../record/values/on-day.ts'
import type { SubjectId } from '../record/subject.ts'
import { kindOf } from '../record/subject.ts'
import type { Day } from '../record/values/value.ts'
import { Refusal } from '../refusal.ts'
import { append } from '../vault/entries/append.ts'
import type { Vault } from '../vault/vault.ts'
import { findTerm } from '../vocabulary/list.ts'
import { CONSENT_USES, CONSENTS, consentProperty } from '../vocabulary/people/consents.ts'

export interface Answer {
  uses: readonly string[]
  answer: string
  since?: Day | undefined // when it was given
  until?: Day | undefined // until when it holds
}

export function recordConsent(vault: Vault, person: SubjectId, { uses, answer, since, until }: Answer): void {
  if (kindOf(person) !== 'person')
    throw new Refusal('invalid', 'Consent is a person’s: record it for somebody by themselves.')
  if (uses.length === 0 || !uses.every((use) => findTerm(CONSENT_USES, use)))
    throw new Refusal('invalid', 'Tick what they were asked about.', 'uses')
  if (!findTerm(CONSENTS, answer)) throw new Refusal('invalid', 'Choose what they answered.', 'answer')
  if (since && until && since > until)
    throw new Refusal('invalid', 'It ends before it was given. Change one of the days.', 'until')
  vault.file.write(() =>
    append(
      vault.file,
      vault.pen,
      uses.map((use) => ({
        kind: 'state',
        statement: {
          subject: person,
          property: consentProperty(use),
          value: { kind: 'code', list: CONSENTS.name, code: answer },
          stance: 'states',
          access: 'team',
          ...(since ? { since: onDay(since) } : {}),
          ...(until ? { until: onDay(until) } : {}),
        },
      })),
    ),
  )
}
