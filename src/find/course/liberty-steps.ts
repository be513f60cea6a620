// The events that bear on anybody's liberty, by person, as the columns of the tables tell them: when, and
// which act, without what was ordered. Asked once between writes.
import { findStage } from '../../course/standing.ts'
import type { Step } from '../../course/step.ts'
import { isConcerned } from '../../course/people.ts'
import type { Reader } from '../../record/reader.ts'
import type { SubjectId } from '../../record/subject.ts'
import { fromDayNumber } from '../../record/values/day.ts'
import { audienceOf } from '../../vault/readings/refresh.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { ACTS } from '../../vocabulary/acts/acts.ts'
import { clusterOf } from '../readings.ts'
import { remembered } from '../remembered.ts'

export function libertySteps(file: VaultFile, reader: Reader): ReadonlyMap<SubjectId, Step[]> {
  const audience = audienceOf(reader)
  return remembered(file, 'liberty steps', audience, () => {
    const events = new Map(eventRows(file, audience).map((row) => [row.subject, stepOfRow(row)]))
    const found = new Map<SubjectId, Step[]>()
    for (const { whom, event, role } of partRows(file, audience)) {
      const step = events.get(event)
      if (!step || !isConcerned({ kind: 'part', whom, role }, step.act)) continue
      const cluster = clusterOf(file, whom, reader)
      const own = found.get(cluster)
      if (!own) found.set(cluster, [step])
      else if (own.at(-1) !== step) own.push(step)
    }
    return found
  })
}

interface EventRow {
  subject: SubjectId
  act: string
  happened: string | null
  earliest: number | null
  latest: number | null
}

const LIBERTY_ACTS = ACTS.terms.flatMap(({ code }) => (findStage('liberty', code) ? [code] : []))

function eventRows(file: VaultFile, audience: string): EventRow[] {
  const anyOf = LIBERTY_ACTS.map(() => '?').join(', ')
  return file.all<EventRow>(
    `select subject, act, happened, earliest, latest from event where audience = ? and act in (${anyOf})`,
    [audience, ...LIBERTY_ACTS],
  )
}

interface PartRow {
  whom: SubjectId
  event: SubjectId
  role: string
}

// People only: an organisation is not locked up. Groups are counted by their own sources.
function partRows(file: VaultFile, audience: string): PartRow[] {
  return file.all<PartRow>(
    "select whom, event, role from part where audience = ? and whom > 'person-' and whom < 'person.'",
    [audience],
  )
}

function stepOfRow({ subject, act, happened, earliest, latest }: EventRow): Step {
  const day = (number: number | null) => (number === null ? undefined : fromDayNumber(number))
  return {
    ...NOTHING_MORE,
    subject,
    members: [subject],
    act,
    happened: happened ?? 'unknown',
    whens: [{ kind: 'when', said: '', earliest: day(earliest), latest: day(latest), basis: 'stated' }],
  }
}

const NOTHING_MORE = {
  alleged: false,
  parts: [],
  place: undefined,
  measures: [],
  charges: [],
  hearings: [],
  about: [],
  cases: [],
  answers: [],
  counts: [],
  lasted: [],
}
