// What somebody agreed to, use by use: the last answer holds, for as long as it was given.
import type { Reader } from '../record/reader.ts'
import type { Standing } from '../record/settle.ts'
import type { SubjectId } from '../record/subject.ts'
import type { Day } from '../record/values/value.ts'
import type { VaultFile } from '../vault/vault-file.ts'
import { CONSENT_USES, consentProperty, isGiven } from '../vocabulary/people/consents.ts'
import { standingAbout } from './about/standing.ts'

export interface Consent {
  use: string // a code of the list 'consent-uses'
  answer: string // a code of the list 'consents'
  since: Day | undefined
  until: Day | undefined
  recorded: string // ISO 8601 UTC
}

/** The last answer for each use that was asked about. */
export function consentsOf(file: VaultFile, reader: Reader, person: SubjectId): Consent[] {
  const standing = standingAbout(file, reader, person)
  return CONSENT_USES.terms.flatMap(({ code }) => {
    const last = standing.filter(({ statement }) => statement.property === consentProperty(code)).at(-1)
    return last?.statement.value.kind === 'code' ? [consentIn(code, last.statement.value.code, last)] : []
  })
}

export function hasConsent(consents: readonly Consent[], use: string, day: Day): boolean {
  const own = consents.find((one) => one.use === use)
  return own !== undefined && isGiven(own.answer) && (own.until === undefined || day <= own.until)
}

function consentIn(use: string, answer: string, { statement: { since, until }, instant }: Standing): Consent {
  return { use, answer, since: since?.earliest, until: until?.latest, recorded: instant }
}
