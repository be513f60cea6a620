// What a subject is called, and the keys by which names are compared.
import { nameKey } from '../../names/equal.ts'
import { organisationKey } from '../../names/organisation-name.ts'
import { textsOf, valueOf } from '../../record/reading.ts'
import type { Reading } from '../../record/reading.ts'
import type { Kind } from '../../record/subject.ts'

// By its own statements. An event has no name of its own.
export function labelOf(reading: Reading): string | undefined {
  return (
    valueOf(reading, 'title', 'text')?.text ??
    preferredName(reading) ??
    valueOf(reading, 'summary', 'text')?.text ??
    valueOf(reading, 'public-label', 'text')?.text // of somebody sealed: all there is
  )
}

function preferredName(reading: Reading): string | undefined {
  const shown = reading.properties.find(({ property }) => property === 'name')?.shown ?? []
  const chosen = shown.find(({ claims }) => claims.some(({ preferred }) => preferred.length > 0)) ?? shown[0]
  return chosen?.value.kind === 'text' ? chosen.value.text : undefined
}

export function namesOf(reading: Reading): string[] {
  return [...new Set(['name', 'acronym', 'title'].flatMap((property) => textsOf(reading, property)))]
}

// Equal keys are a reason to ask whether two are the same, never to join them.
export function keyOfName(kind: Kind, name: string): string {
  return kind === 'organisation' ? organisationKey(name) : nameKey(name)
}
