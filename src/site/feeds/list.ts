// Which feeds there are.
import { keptReading } from '../../find/readings.ts'
import { listSubjects } from '../../find/subjects.ts'
import { valueOf } from '../../record/reading.ts'
import type { SubjectId } from '../../record/subject.ts'
import { FREEDOMS } from '../../vocabulary/freedoms.ts'
import type { Asking } from '../from-record/asking.ts'
import { feedEntries } from './entries.ts'
import type { FeedOf } from './entries.ts'

type Asked = Pick<Asking, 'file' | 'reader'>

/** Those that have something to tell; the one of everything always is. */
export function listFeeds(asking: Asked): FeedOf[] {
  const updates = listSubjects(asking.file, asking.reader, 'update')
  const countries = [...new Set(updates.flatMap((update) => countryOfUpdate(asking, update) ?? []))].sort()
  const feeds = countries.flatMap(feedsOfCountry)
  return [{}, ...feeds.filter((of) => feedEntries(asking, of).length > 0)]
}

export function feedsOfCountry(country: string): FeedOf[] {
  return [{ country }, ...FREEDOMS.terms.map(({ code }) => ({ country, freedom: code }))]
}

export function countryOfUpdate({ file, reader }: Asked, update: SubjectId): string | undefined {
  const reading = keptReading(file, update, reader)
  return reading && valueOf(reading, 'country', 'code')?.code
}
