// What a list of events can be narrowed by: only what this reader's own events hold.
import type { Reader } from '../record/reader.ts'
import type { SubjectId } from '../record/subject.ts'
import { audienceOf } from '../vault/readings/refresh.ts'
import type { VaultFile } from '../vault/vault-file.ts'
import { ACTS } from '../vocabulary/acts/acts.ts'
import { labelOf } from '../vocabulary/list.ts'
import type { Language } from '../vocabulary/list.ts'
import { clusterOf, labelFor } from './readings.ts'
import { countryName } from '../vocabulary/countries.ts'

export interface Facet<V extends string = string> {
  value: V
  label: string
  events: number
}

export interface EventFacets {
  countries: Facet[]
  acts: Facet[]
  places: Facet<SubjectId>[]
}

export function eventFacets(file: VaultFile, reader: Reader, language: Language = 'en'): EventFacets {
  return {
    countries: counted(file, reader, 'country').map((one) => ({
      ...one,
      label: countryName(one.value, language),
    })),
    acts: counted(file, reader, 'act').map((one) => ({ ...one, label: labelOf(ACTS, one.value, language) })),
    places: places(file, reader),
  }
}

function places(file: VaultFile, reader: Reader): Facet<SubjectId>[] {
  const found = new Map<SubjectId, Facet<SubjectId>>()
  for (const { value, events } of counted(file, reader, 'place')) {
    const place = clusterOf(file, value as SubjectId, reader)
    const label = labelFor(file, place, reader)
    const known = found.get(place)?.events ?? 0
    if (label) found.set(place, { value: place, label, events: known + events })
  }
  return [...found.values()].sort((a, b) => (a.label < b.label ? -1 : 1))
}

function counted(
  file: VaultFile,
  reader: Reader,
  column: 'country' | 'act' | 'place',
): { value: string; events: number }[] {
  return file.all(
    `select ${column} as value, count(*) as events from event where audience = ? and ${column} is not null
     group by ${column} order by ${column}`,
    [audienceOf(reader)],
  )
}
