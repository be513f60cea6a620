// What we have to submit to whoever keeps a register: said when it is known, said again when it is done, with the
// receipt as it came.
import { standingAbout } from '../../find/about/standing.ts'
import { listDuties } from '../../find/registers/duties.ts'
import { getRegister } from '../../find/registers/registers.ts'
import type { Change, State } from '../../record/change.ts'
import { newSubjectId } from '../../record/subject.ts'
import type { SubjectId } from '../../record/subject.ts'
import { isDay } from '../../record/values/day.ts'
import { onDay } from '../../record/values/on-day.ts'
import { readWhen } from '../../record/values/read-when.ts'
import type { Day, When } from '../../record/values/value.ts'
import { Refusal } from '../../refusal.ts'
import { append } from '../../vault/entries/append.ts'
import type { Vault } from '../../vault/vault.ts'
import { plain, stated } from './stating.ts'

export interface NewDuty {
  what: string
  due: string // as typed: '31 March 2026', 'by the end of March 2026'
}

export function addDuty(vault: Vault, id: string, given: NewDuty): SubjectId {
  const { file, pen } = vault
  const { subject: register, country } = getRegister(file, { member: pen.author }, id)
  const what = given.what.trim()
  if (what === '') throw new Refusal('invalid', 'Say what has to be submitted.', 'what')
  const due = dayTyped(given.due)
  const event = newSubjectId('event', pen.random)
  const said = [
    stated(event, 'act', { kind: 'code', list: 'acts', code: 'deadline' }),
    stated(event, 'happened', { kind: 'code', list: 'happened', code: 'planned' }),
    stated(event, 'summary', plain(what)),
    stated(event, 'when', due),
    stated(event, 'about', { kind: 'ref', subject: register }),
    ...(country
      ? [stated(event, 'country', { kind: 'code', list: 'countries', code: country } as const)]
      : []),
  ]
  file.write(() => append(file, pen, said))
  return event
}

function dayTyped(typed: string): When {
  if (isDay(typed.trim())) return onDay(typed.trim())
  const { when, unread, anchor } = readWhen(typed)
  if (typed.trim() !== '' && !unread && !anchor) return when
  throw new Refusal('invalid', 'Say until when, such as 31 March 2026, or year-month-day.', 'due')
}

export interface Submission {
  event: string
  day: string
  today: Day
  receipt?: { bytes: Uint8Array } | undefined
}

/** Said again, it takes the place of what was said before; receipts stay. */
export function submitDuty(vault: Vault, id: string, given: Submission): void {
  const { file, pen, captures } = vault
  const reader = { member: pen.author }
  const { subject: register, name } = getRegister(file, reader, id)
  const duty = listDuties(file, reader, register).find(({ event }) => event === given.event)
  if (!duty) throw new Refusal('not-found', 'There is no such duty to this register.')
  if (!isDay(given.day)) throw new Refusal('invalid', 'Say on which day it was submitted.', 'day')
  if (given.day > given.today)
    throw new Refusal('invalid', 'It cannot have been submitted on a day that is still to come.', 'day')
  const targets = standingAbout(file, reader, duty.event)
    .filter(({ statement }) => statement.property === 'submitted')
    .map(({ id: said }) => said)
  file.write(() => {
    const changes: Change[] = [stated(duty.event, 'submitted', onDay(given.day))]
    if (targets.length > 0) changes.push({ kind: 'withdraw', targets, access: 'team' })
    if (given.receipt) {
      const { sha256 } = captures.keepCapture(given.receipt.bytes)
      changes.push(
        ...receipt(newSubjectId('source', pen.random), duty.event, { ...given, sha256, register: name }),
      )
    }
    append(file, pen, changes)
  })
}

function receipt(
  source: SubjectId,
  event: SubjectId,
  { sha256, day, register }: { sha256: string; day: Day; register: string },
): State[] {
  return [
    stated(source, 'title', plain(`Receipt: ${register}, ${day}`)),
    stated(source, 'published', onDay(day)),
    stated(source, 'capture', plain(sha256)),
    stated(event, 'receipt', { kind: 'ref', subject: source }),
  ]
}
