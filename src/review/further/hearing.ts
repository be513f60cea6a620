// A hearing as a monitor saw it: what was so, point by point, and what is next. Filling the form again states
// what is new and takes back what was written before.
import { FAIR_TRIAL } from '../../record/kinds/fair-trial.ts'
import { listProperties } from '../../record/kinds/properties.ts'
import { newSubjectId } from '../../record/subject.ts'
import type { SubjectId } from '../../record/subject.ts'
import { readDuration } from '../../record/values/read-amounts.ts'
import { readWhen } from '../../record/values/read-when.ts'
import type { Value } from '../../record/values/value.ts'
import type { Change } from '../../record/change.ts'
import { standingAbout } from '../../find/about/standing.ts'
import { findStep } from '../../find/course/steps.ts'
import { Refusal } from '../../refusal.ts'
import { append } from '../../vault/entries/append.ts'
import type { Vault } from '../../vault/vault.ts'
import { Saying } from './saying.ts'

/** By property, as typed; an empty one is not stated. */
export type HearingFields = Readonly<Record<string, string>>

export const HEARING_PROPERTIES = listProperties('hearing')
export const POINTS = FAIR_TRIAL.map(({ property }) => property as string)

export function noteHearing(vault: Vault, event: string, fields: HearingFields): SubjectId {
  const { file, pen } = vault
  const saying = new Saying(vault, event)
  const reader = { member: pen.author }
  const known = findStep(file, reader, saying.subject)?.hearings[0]
  const hearing = known ?? newSubjectId('hearing', pen.random)
  const before = known ? standingAbout(file, reader, known) : []
  const changes = HEARING_PROPERTIES.flatMap(({ property }): Change[] => {
    const typed = fields[property]?.trim()
    if (typed === undefined) return []
    const own = before.filter(({ statement }) => statement.property === property)
    if (own.some(({ statement }) => typedAs(statement.value) === typed)) return []
    const targets = own.map(({ id }) => id)
    return [
      ...(targets.length > 0 ? [{ kind: 'withdraw', targets, access: 'team' } as const] : []),
      ...(typed === '' ? [] : [saying.state(hearing, property, valueOf(property, typed), typed)]),
    ]
  })
  if (changes.length === 0) throw new Refusal('invalid', 'Note something about the hearing first.')
  file.write(() =>
    append(file, pen, known ? changes : [...changes, saying.ref(saying.subject, 'hearing', hearing)]),
  )
  return hearing
}

/** As a field of the form holds it. */
export function typedAs(value: Value): string {
  if (value.kind === 'text') return value.text
  if (value.kind === 'code') return value.code
  return value.kind === 'when' || value.kind === 'duration' ? value.said : ''
}

function valueOf(property: string, typed: string): Value {
  const rule = HEARING_PROPERTIES.find((one) => one.property === property)
  if (rule?.list) return { kind: 'code', list: rule.list, code: typed }
  if (rule?.values.includes('duration')) return durationOf(property, typed)
  if (rule?.values.includes('when')) return whenOf(property, typed)
  return { kind: 'text', text: typed, language: 'en' }
}

function durationOf(property: string, typed: string): Value {
  const { duration, unread } = readDuration(typed)
  if (unread)
    throw new Refusal(
      'invalid',
      'Write how long it was, such as “an hour” or “less than two minutes”.',
      property,
    )
  return duration
}

function whenOf(property: string, typed: string): Value {
  const { when, unread } = readWhen(typed)
  if (unread) throw new Refusal('invalid', 'Write a day, such as “28 March 2017”.', property)
  return when
}
