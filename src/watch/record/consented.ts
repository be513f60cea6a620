// Somebody at risk who is named in public without having agreed to it. Who was asked of one use and not of
// this one, or is to be read under a label, is somebody at risk; so is who refused.
import { findProperty } from '../../record/reading.ts'
import type { Reading } from '../../record/reading.ts'
import type { Standing } from '../../record/settle.ts'
import { addDays } from '../../record/values/day.ts'
import { consentProperty, CONSENT_USES, isGiven } from '../../vocabulary/people/consents.ts'
import type { Finding } from '../finding.ts'
import type { Scene } from '../scene.ts'

export function consentFaults(reading: Reading, scene: Scene): Finding[] {
  if (reading.kind !== 'person' || scene.isSealed(reading.subject) || !isNamedInPublic(reading)) return []
  const answer = lastOf(reading, consentProperty('named'))
  if (!answer) return isAtRisk(reading) ? [raised(reading, 'not-asked')] : []
  const { value, until } = answer.statement
  if (value.kind === 'code' && !isGiven(value.code)) return [raised(reading, value.code)]
  return until?.latest ? [{ ...raised(reading, 'ended'), from: addDays(until.latest, 1) }] : []
}

function raised({ subject }: Reading, variant: string): Finding {
  return {
    code: 'person.named-without-consent',
    variant,
    about: subject,
    also: [],
    facts: { person: { kind: 'subject', subject } },
    readings: [],
  }
}

function isNamedInPublic(reading: Reading): boolean {
  const names = findProperty(reading, 'name')?.shown ?? []
  return names.some(({ claims }) => claims.some(({ access }) => access === 'public'))
}

function isAtRisk(reading: Reading): boolean {
  const signs = ['public-label', ...CONSENT_USES.terms.map(({ code }) => consentProperty(code))]
  return signs.some((property) => (findProperty(reading, property)?.shown.length ?? 0) > 0)
}

// By the order of the record, as consents are shown.
function lastOf(reading: Reading, property: string): Standing | undefined {
  const claims = (findProperty(reading, property)?.shown ?? []).flatMap((shown) => shown.claims)
  return claims.sort((a, b) => a.lamport - b.lamport || (a.entry < b.entry ? -1 : 1)).at(-1)
}
