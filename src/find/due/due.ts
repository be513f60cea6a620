// What is due, for a reader: from a day on, until a day; what has no day apart; cases nobody has heard of for long.
import { mayRead } from '../../record/reader.ts'
import type { Reader } from '../../record/reader.ts'
import { settle } from '../../record/settle.ts'
import type { SubjectId } from '../../record/subject.ts'
import { addDays, addMonths, dayOf, partsOf } from '../../record/values/day.ts'
import type { Day } from '../../record/values/value.ts'
import { changesAbout } from '../../vault/entries/gather.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import type { Deadline } from '../../watch/due/deadline.ts'
import { RULES } from '../../watch/due/rules/rules.ts'
import { isCheckedUp } from '../raised/raised.ts'

export interface DueQuestion {
  today: Day
  back?: number | undefined // days before today that are still shown as overdue
  ahead?: number | undefined // days
}

export interface Due {
  overdue: Deadline[] // the last possible day is past; the latest first
  coming: Deadline[] // the first possible day first
  silent: Deadline[] // cases, the longest silent first
  undated: Deadline[] // nobody says when
  complete: boolean // false: not everything is looked at yet
}

export const BACK = 30
export const AHEAD = 60

/** As far as the checks have come. */
export function whatIsDue(
  file: VaultFile,
  reader: Reader,
  { today, back = BACK, ahead = AHEAD }: DueQuestion,
): Due {
  if (reader === 'public') return { overdue: [], coming: [], silent: [], undated: [], complete: true }
  const may = readableBy(file, reader)
  const [from, until] = [addDays(today, -back), addDays(today, ahead)]
  const dated = rows(
    file,
    "where code not in ('silent', 'anniversary') and latest >= ? and earliest <= ? order by earliest, latest, subject, place",
    [from, until],
  )
  const yearly = rows(file, "where code = 'anniversary' and earliest < ?", [today]).map((one) =>
    nextYearly(one, today),
  )
  const all = [...dated, ...yearly, ...reportsDue(file, from)]
    .filter(may)
    .filter(({ on }) => (on.earliest ?? '') <= until)
  const isPast = ({ on }: Deadline) => (on.latest ?? on.earliest ?? '') < today
  return {
    overdue: all.filter(isPast).sort(byDay).reverse(),
    coming: all.filter((one) => !isPast(one)).sort(byDay),
    silent: rows(file, "where code = 'silent' and latest <= ? order by latest, subject", [today]).filter(may),
    undated: rows(file, 'where latest is null order by subject, place', []).filter(may),
    complete: isCheckedUp(file),
  }
}

function rows(file: VaultFile, where: string, bindings: string[]): Deadline[] {
  return file
    .all<{ body: string }>(`select body from due ${where}`, bindings)
    .map(({ body }) => JSON.parse(body) as Deadline)
}

/** The first time it comes again, today or later. */
export function nextYearly(deadline: Deadline, today: Day): Deadline {
  const from = deadline.on.earliest ?? today
  const years = partsOf(today).year - partsOf(from).year
  const again = addMonths(from, years * 12)
  const day = again < today ? addMonths(from, (years + 1) * 12) : again
  const facts = {
    ...deadline.facts,
    years: { kind: 'number' as const, number: partsOf(day).year - partsOf(from).year },
  }
  return { ...deadline, facts, on: { earliest: day, latest: day } }
}

// Of countries that the record has events of.
function reportsDue(file: VaultFile, from: Day): Deadline[] {
  const { year } = partsOf(from)
  return RULES.flatMap((rule) => {
    const { yearly, country } = rule
    if (
      !yearly ||
      !file.get("select 1 from event where audience = 'team' and country = ? limit 1", [country])
    )
      return []
    const days = [year, year + 1].map((one) => dayOf(one, yearly.month, yearly.day))
    return days
      .filter((day) => day >= from && day >= rule.from && (rule.until === undefined || day <= rule.until))
      .map((day): Deadline => ({
        code: 'report.due',
        about: undefined,
        also: [],
        on: { earliest: day, latest: day },
        facts: { country: { kind: 'code', list: 'countries', code: country }, day: { kind: 'day', day } },
        rule: rule.code,
      }))
  })
}

function readableBy(file: VaultFile, reader: Exclude<Reader, 'public'>) {
  const { sealed } = settle(changesAbout(file, []))
  const isHidden = (subject: SubjectId) => {
    const access = sealed.get(subject)
    return access !== undefined && !mayRead(reader, access)
  }
  return ({ about, also }: Deadline) => ![...(about ? [about] : []), ...also].some(isHidden)
}

function byDay(a: Deadline, b: Deadline): number {
  const [one, other] = [keyOf(a), keyOf(b)]
  return one < other ? -1 : one > other ? 1 : 0
}

function keyOf({ on, code, about }: Deadline): string {
  return `${on.earliest ?? on.latest} ${on.latest ?? on.earliest} ${code} ${about ?? ''}`
}
