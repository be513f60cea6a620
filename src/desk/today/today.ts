// What needs somebody today, gathered: each part is a question that the rooms answer.
import { whatIsDue } from '../../find/due/due.ts'
import type { Due } from '../../find/due/due.ts'
import { countDisputed, openReferences } from '../../find/open-questions.ts'
import type { OpenReferences } from '../../find/open-questions.ts'
import { talliesOf } from '../../find/raised/raised.ts'
import type { Tally } from '../../find/raised/raised.ts'
import { writtenSince } from '../../find/since.ts'
import type { WrittenSince } from '../../find/since.ts'
import { listUpdates } from '../../find/updates.ts'
import { getReading } from '../../find/readings.ts'
import { passagesIn } from '../../find/updates/versions.ts'
import { listAssignments } from '../../review/team/assigning.ts'
import type { Assignment } from '../../review/team/assigning.ts'
import { visitBefore } from '../../review/team/visits.ts'
import { lastBackup } from '../../exchange/backup/last-backup.ts'
import { Beside } from '../../update/manuscript/beside.ts'
import { listManuscripts } from '../../update/manuscript/manuscripts.ts'
import type { Desk } from '../desk.ts'
import { keptSearches } from '../record/lists/kept-searches.ts'
import type { SavedLine } from '../record/lists/saved.tsx'

export interface Today {
  assigned: Assignment[]
  due: Due
  raised: Tally[] // that are open
  disputed: number
  stale: { id: string; title: string; passages: number }[]
  references: OpenReferences[]
  since: { instant: string; written: WrittenSince[] } | undefined
  searches: SavedLine[] // that I keep and in which something is new
  backup: string | undefined // when the last was made
}

const AHEAD_TODAY = 14 // days

export function todayOf(desk: Desk): Today {
  const { vault, reader, today } = desk
  const { file } = vault
  const before = visitBefore(file, reader.member)
  return {
    assigned: listAssignments(file, reader.member),
    due: whatIsDue(file, reader, { today, ahead: AHEAD_TODAY }),
    raised: talliesOf(file, reader, today).filter(({ open }) => open > 0),
    disputed: countDisputed(file, reader),
    stale: staleUpdates(desk),
    references: openReferences(file),
    since: before ? { instant: before, written: writtenSince(file, reader.member, before) } : undefined,
    searches: keptSearches(desk).filter(({ fresh }) => fresh > 0),
    backup: lastBackup(file),
  }
}

// Of what is being written, and of what is public: the newest of each country.
function staleUpdates({ vault: { file }, reader }: Desk): Today['stale'] {
  const beside = new Beside(file, reader)
  const written = listManuscripts(file)
  const ids = new Set<string>(written.map(({ id }) => id))
  const newest = new Map(
    [...listUpdates(file, 'public')]
      .reverse()
      .map((update) => [`${update.country} ${update.language}`, update]),
  )
  const published = [...newest.values()]
    .filter(({ subject }) => !ids.has(subject))
    .map(({ subject, title }) => ({
      id: subject,
      title,
      passages: passagesIn(getReading(file, subject, 'public')),
    }))
  return [...written, ...published].flatMap(({ id, title, passages }) => {
    const stale = passages.filter((passage) => beside.isStale(passage)).length
    return stale > 0 ? [{ id, title, passages: stale }] : []
  })
}
