// Where a reading that a check offers could be written down: the values that rest on the words it is about, each with
// what its form would say. Nothing is applied: a person looks, and saves.
import type { Reader } from '../../record/reader.ts'
import type { Statement } from '../../record/statement.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { Day } from '../../record/values/value.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import type { Fact, Finding, OfferedReading } from '../../watch/finding.ts'
import { claimsAbout, claimsOf } from '../claims.ts'

export interface Correction {
  subject: SubjectId
  property: string
  earliest: Day
  latest: Day
}

export function correctionsFor(
  file: VaultFile,
  reader: Reader,
  finding: Finding,
  offered: OfferedReading,
): Correction[] {
  const found = new Map<string, Correction>()
  for (const { subject, property } of valuesBehind(file, reader, finding))
    found.set(`${subject} ${property}`, { subject, property, ...daysFor(property, offered) })
  return [...found.values()]
}

// A span has a value for each of its ends.
function daysFor(property: string, { earliest, latest }: OfferedReading): { earliest: Day; latest: Day } {
  if (property === 'from') return { earliest, latest: earliest }
  if (property === 'until') return { earliest: latest, latest }
  return { earliest, latest }
}

function valuesBehind(
  file: VaultFile,
  reader: Reader,
  finding: Finding,
): { subject: SubjectId; property: string }[] {
  const facts = Object.values(finding.facts)
  const words = facts.find((fact) => fact.kind === 'words')
  const claims = words ? claimsOf(file, reader, words.source) : claimsAbout(file, reader, finding.about)
  return claims
    .filter(({ standing: { statement } }) => statement.value.kind === 'when' && isMeant(statement, facts))
    .map(({ subject, standing }) => ({ subject, property: standing.statement.property }))
}

function isMeant({ property, value, cite }: Statement, facts: readonly Fact[]): boolean {
  const words = facts.find((fact) => fact.kind === 'words')
  if (words) return cite !== undefined && cite.start < words.end && words.start < cite.end
  const typed = facts.find((fact) => fact.kind === 'said')
  if (typed) return value.kind === 'when' && value.said === typed.said
  return property === 'from' || property === 'until'
}
