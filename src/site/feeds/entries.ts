// What a feed tells of each update: what it is about, what was corrected, and that it was taken down.
import { listSubjects } from '../../find/subjects.ts'
import { keptReading } from '../../find/readings.ts'
import { takenDownIn } from '../../find/updates/taken-down.ts'
import { listUpdates } from '../../find/updates.ts'
import { listVersions, passagesIn } from '../../find/updates/versions.ts'
import type { Reading } from '../../record/reading.ts'
import { textsOf } from '../../record/reading.ts'
import type { SubjectId } from '../../record/subject.ts'
import { printDay } from '../../record/values/print.ts'
import type { Day } from '../../record/values/value.ts'
import type { Asking } from '../from-record/asking.ts'

export interface FeedOf {
  country?: string | undefined
  freedom?: string | undefined
}

export interface FeedEntry {
  subject: SubjectId
  title: string
  language: string
  published: string // RFC 3339
  updated: string
  authors: string[]
  summary: string
}

const MOST = 50

type Asked = Pick<Asking, 'file' | 'reader'>

/** The latest first. */
export function feedEntries(asked: Asked, of: FeedOf): FeedEntry[] {
  const standing = listUpdates(asked.file, asked.reader, of.country).flatMap(
    ({ subject, title, language }) => {
      const reading = keptReading(asked.file, subject, asked.reader)
      return reading ? told(asked, reading, { title, language }, of.freedom) : []
    },
  )
  const down = listSubjects(asked.file, asked.reader, 'update').flatMap((subject) => {
    const reading = keptReading(asked.file, subject, asked.reader)
    return reading ? takenDown(reading, of) : []
  })
  return [...standing, ...down].sort(latestFirst).slice(0, MOST)
}

function told(
  { file, reader }: Asked,
  reading: Reading,
  { title, language }: { title: string; language: string },
  freedom: string | undefined,
): FeedEntry[] {
  const { subject } = reading
  const passages = passagesIn(reading).filter(({ section }) => !freedom || section === freedom)
  const versions = listVersions(file, reader, subject)
  const [first, last] = [versions[0]?.day, versions.at(-1)]
  if (!first || passages.length === 0) return []
  const lead = passages.find(({ form }) => form !== 'quotation')?.text ?? passages[0]?.text ?? ''
  const corrections = versions.flatMap(({ day, note }) =>
    note ? [`Correction${day ? ` of ${printDay(day)}` : ''}: ${note}`] : [],
  )
  return [
    {
      subject,
      title,
      language,
      published: instantOf(first, 1),
      updated: instantOf(last?.day ?? first, last?.number ?? 1),
      authors: textsOf(reading, 'credit'),
      summary: [lead, ...corrections].join('\n\n'),
    },
  ]
}

// Nothing of what it said, but that it is gone: whoever keeps the feed has a copy. No freedom is known of it.
function takenDown(reading: Reading, { country, freedom }: FeedOf): FeedEntry[] {
  const down = takenDownIn(reading)
  if (!down || freedom || (country && down.country !== country)) return []
  const day = down.day ?? down.published
  if (!day) return []
  return [
    {
      subject: reading.subject,
      title: 'Taken down',
      language: 'en',
      published: instantOf(down.published ?? day, 1),
      updated: instantOf(day, 60),
      authors: [],
      summary: `This update was taken down on ${printDay(day)}. ${down.note}`,
    },
  ]
}

// The record has days. That a later version of the same day is later is told by its second.
function instantOf(day: Day, version: number): string {
  return `${day}T00:00:${String(Math.min(version - 1, 59)).padStart(2, '0')}Z`
}

function latestFirst(a: FeedEntry, b: FeedEntry): number {
  if (a.updated !== b.updated) return a.updated < b.updated ? 1 : -1
  return a.subject < b.subject ? -1 : 1
}
