// In which countries a name turns up: where something happened to it or by it, or what it is said to be of.
import { valueOf } from '../../record/reading.ts'
import type { Reader } from '../../record/reader.ts'
import { kindOf } from '../../record/subject.ts'
import type { SubjectId } from '../../record/subject.ts'
import { audienceOf } from '../../vault/readings/refresh.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { keptReading } from '../readings.ts'
import { remembered } from '../remembered.ts'

/** ISO 3166-1 alpha-2, sorted. */
export function countriesOf(file: VaultFile, reader: Reader, subject: SubjectId): string[] {
  const own = keptReading(file, subject, reader)
  const said = own && valueOf(own, 'country', 'code')?.code
  const happened = countriesOfEvents(file, reader).get(subject) ?? []
  return [...new Set([...happened, ...(said ? [said] : [])])].sort()
}

/** Named as having taken part in what happened there. */
export function countPeopleIn(file: VaultFile, reader: Reader, country: string): number {
  const names = [...countriesOfEvents(file, reader)]
  return names.filter(([subject, own]) => kindOf(subject) === 'person' && own.includes(country)).length
}

function countriesOfEvents(file: VaultFile, reader: Reader): ReadonlyMap<SubjectId, string[]> {
  const audience = audienceOf(reader)
  return remembered(file, 'countries of names', audience, () => {
    const rows = file.all<{ subject: SubjectId; country: string }>(
      `select distinct coalesce(k.subject, n.subject) as subject, n.country from (
         select p.whom as subject, e.country from part p
           join event e on e.audience = p.audience and e.subject = p.event where p.audience = :audience
         union select place, country from event where audience = :audience and place is not null
       ) n left join cluster k on k.audience = :audience and k.member = n.subject where n.country is not null`,
      { audience },
    )
    const found = new Map<SubjectId, string[]>()
    for (const { subject, country } of rows) found.set(subject, [...(found.get(subject) ?? []), country])
    return found
  })
}
