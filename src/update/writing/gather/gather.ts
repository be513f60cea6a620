// What of a country there is to tell: events that no public update has told, and told ones of which
// something was said since. Told ones of the same matters stand beside them, for what went before.
import { standingAbout } from '../../../find/about/standing.ts'
import { listEvents } from '../../../find/events.ts'
import { getReading } from '../../../find/readings.ts'
import { listUpdates } from '../../../find/updates.ts'
import type { UpdateLine } from '../../../find/updates.ts'
import { eventsBehind } from '../../../find/updates/told.ts'
import { passagesIn } from '../../../find/updates/versions.ts'
import type { Reader } from '../../../record/reader.ts'
import type { SubjectId } from '../../../record/subject.ts'
import type { Day } from '../../../record/values/value.ts'
import type { VaultFile } from '../../../vault/vault-file.ts'
import { tellingOf } from '../telling/telling.ts'
import type { Telling } from '../telling/telling.ts'

export interface Asked {
  country: string
  from?: Day | undefined
  until?: Day | undefined
  since?: string | undefined // ISO 8601 UTC: told events are told again where something was said after it; without, the last update
}

export interface Gathered {
  fresh: Telling[]
  changed: Telling[]
  told: Covered[] // by earlier updates, and unchanged
}

export interface Covered {
  telling: Telling
  update: SubjectId // the newest that told it
}

export function gather(file: VaultFile, reader: Reader, asked: Asked): Gathered {
  const updates = listUpdates(file, 'public', asked.country).filter(({ original }) => !original)
  const covered = coverage(file, reader, updates)
  const since = asked.since ?? lastSaid(file, updates[0])
  const events = listEvents(file, reader, { country: asked.country }).events.map(({ subject }) => subject)
  const gathered: Gathered = { fresh: [], changed: [], told: [] }
  for (const event of events) {
    const telling = tellingOf(file, reader, event)
    const update = covered.get(event)
    if (!telling) continue
    if (!update) {
      if (isWithin(telling, asked)) gathered.fresh.push(telling)
    } else if (since && saidSince(file, reader, event, since)) gathered.changed.push(telling)
    else gathered.told.push({ telling, update })
  }
  return gathered
}

function coverage(
  file: VaultFile,
  reader: Reader,
  updates: readonly UpdateLine[],
): Map<SubjectId, SubjectId> {
  const covered = new Map<SubjectId, SubjectId>()
  for (const { subject } of updates.toReversed())
    for (const event of eventsBehind(file, reader, passagesIn(getReading(file, subject, 'public'))))
      covered.set(event, subject)
  return covered
}

// When the update was written into the record.
function lastSaid(file: VaultFile, update: UpdateLine | undefined): string | undefined {
  if (!update) return undefined
  const instants = standingAbout(file, 'public', update.subject).map(({ instant }) => instant)
  return instants.sort().at(-1)
}

function saidSince(file: VaultFile, reader: Reader, event: SubjectId, since: string): boolean {
  return standingAbout(file, reader, event).some(({ instant }) => instant > since)
}

// What may have happened in the period; also what nobody dates, for it must not be forgotten.
function isWithin({ whens }: Telling, { from, until }: Asked): boolean {
  const dated = whens.filter(({ value }) => value.earliest !== undefined || value.latest !== undefined)
  if (dated.length === 0) return true
  return dated.some(
    ({ value: { earliest, latest } }) =>
      (!from || !latest || latest >= from) && (!until || !earliest || earliest <= until),
  )
}
