// What is due because somebody is held, or agreed to something for a time.
import type { Bounds } from '../../course/bounds.ts'
import { isDated } from '../../course/bounds.ts'
import { custodiesIn } from '../../course/custody.ts'
import type { Custody, Span } from '../../course/custody.ts'
import { findProperty, valueOf } from '../../record/reading.ts'
import type { Reading } from '../../record/reading.ts'
import type { SubjectId } from '../../record/subject.ts'
import { addDays, addMonths } from '../../record/values/day.ts'
import { CONSENT_USES, CONSENTS, consentProperty, isGiven } from '../../vocabulary/people/consents.ts'
import type { Scene } from '../scene.ts'
import type { Deadline } from './deadline.ts'
import type { Rule } from './rules/rule.ts'
import { findRule } from './rules/rules.ts'

export function dueOfPerson(reading: Reading, scene: Scene): Deadline[] {
  const person = reading.subject
  const steps = scene.eventsOf(person).filter(({ victims }) => victims.includes(person))
  const last = custodiesIn(steps).at(-1)
  return [...(last ? ofCustody(last, person, scene) : []), ...ofConsents(reading)]
}

// Statuses that somebody ordered for a time: if nobody says for how long, that is said.
const ORDERED = new Set(['remanded', 'administrative-arrest', 'imprisoned', 'house-arrest'])

function ofCustody(custody: Custody, person: SubjectId, scene: Scene): Deadline[] {
  if (custody.ending === 'released') return []
  const span = custody.spans.at(-1) ?? custody.spans[0]
  const facts: Deadline['facts'] = {
    person: { kind: 'subject', subject: person },
    event: { kind: 'subject', subject: span.step.subject },
    status: { kind: 'code', list: 'standings', code: span.status },
  }
  const base = { about: person, also: [span.step.subject], facts }
  return [...endOf(custody, span, base, scene), ...anniversary(custody, base)]
}

type Base = Pick<Deadline, 'about' | 'also' | 'facts'>

function endOf(custody: Custody, span: Span, base: Base, scene: Scene): Deadline[] {
  if (custody.to && isDated(custody.to)) return [{ ...base, code: 'custody.ends', on: custody.to }]
  const event = scene.find(span.step.subject)
  const country = event && valueOf(event, 'country', 'code')?.code
  const rule = findRule('custody.limit', country, span.step.act, span.from)
  if (rule) return [{ ...base, code: 'custody.limit', on: countedBy(rule, span.from), rule: rule.code }]
  return ORDERED.has(span.status) ? [{ ...base, code: 'custody.ends', on: {} }] : []
}

// Only where the day is known; on the 29th of February it is the 28th in other years.
function anniversary({ from, ending }: Custody, base: Base): Deadline[] {
  if (ending !== 'open' || !from.earliest || from.earliest !== from.latest) return []
  const facts = { ...base.facts, from: { kind: 'day' as const, day: from.earliest } }
  return [{ ...base, facts, code: 'anniversary', on: from, yearly: true }]
}

export function countedBy({ within }: Rule, { earliest, latest }: Bounds): Bounds {
  if (!within) return {}
  const after = (day: string) =>
    within.unit === 'D' ? addDays(day, within.count) : addMonths(day, within.count)
  return { earliest: earliest && after(earliest), latest: latest && after(latest) }
}

function ofConsents(reading: Reading): Deadline[] {
  return CONSENT_USES.terms.flatMap(({ code }): Deadline[] => {
    const claims = (findProperty(reading, consentProperty(code))?.shown ?? []).flatMap(
      (shown) => shown.claims,
    )
    const last = claims.sort((a, b) => a.lamport - b.lamport || (a.entry < b.entry ? -1 : 1)).at(-1)
    if (last?.statement.value.kind !== 'code' || last.statement.value.list !== CONSENTS.name) return []
    const { until, value } = last.statement
    if (!until || !isGiven(value.code)) return []
    const facts: Deadline['facts'] = {
      person: { kind: 'subject', subject: reading.subject },
      use: { kind: 'code', list: CONSENT_USES.name, code },
    }
    const on = { earliest: until.earliest, latest: until.latest }
    return [{ code: 'consent.ends', about: reading.subject, also: [], on, facts }]
  })
}
