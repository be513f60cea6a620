// What is due as a calendar that other programs read. It names nobody unless whoever it is for asked for that.
import type { Reader } from '../../record/reader.ts'
import type { Day } from '../../record/values/value.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { iCalendarOf } from '../../watch/due/calendar.ts'
import type { CalendarEntry } from '../../watch/due/calendar.ts'
import { identityOf } from '../../watch/due/deadline.ts'
import type { Deadline } from '../../watch/due/deadline.ts'
import type { Speech } from '../raised/tell.ts'
import { whatIsDue } from './due.ts'
import { tellDeadline } from './tell-due.ts'

export interface CalendarAsked {
  today: Day
  names: boolean
  stamp: string // ISO 8601 UTC
  speech: Speech
}

const BACK = 60
const AHEAD = 400

export function calendarOf(
  file: VaultFile,
  reader: Reader,
  { today, names, stamp, speech }: CalendarAsked,
): string {
  const { overdue, coming } = whatIsDue(file, reader, { today, back: BACK, ahead: AHEAD })
  const taken = new Map<string, number>()
  const entries = [...overdue, ...coming].flatMap((deadline): CalendarEntry[] => {
    const { earliest = deadline.on.latest, latest = earliest } = deadline.on
    if (!earliest || !latest) return []
    const { label, sentence, source } = tellDeadline(file, reader, deadline, speech)
    const summary = names ? `${label}: ${sentence}` : label
    return [{ id: idOf(deadline, taken), summary, description: names ? source : undefined, earliest, latest }]
  })
  return iCalendarOf({ name: 'Khronika', stamp, entries })
}

// A rule comes again every year, and an anniversary.
function idOf(deadline: Deadline, taken: Map<string, number>): string {
  const isYearly = deadline.code === 'report.due' || deadline.yearly
  const own = isYearly ? `${identityOf(deadline)}-${deadline.on.earliest?.slice(0, 4)}` : identityOf(deadline)
  const before = taken.get(own) ?? 0
  taken.set(own, before + 1)
  return before === 0 ? own : `${own}-${before}`
}
