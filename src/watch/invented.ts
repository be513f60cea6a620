// A small record in memory, for tests of this room: read as the vault reads it, from what was said.
import { identify } from '../record/identity.ts'
import type { Change, Filed, Judgement } from '../record/change.ts'
import { readSubject } from '../record/reading.ts'
import type { Reading } from '../record/reading.ts'
import { settle } from '../record/settle.ts'
import type { Statement } from '../record/statement.ts'
import { kindOf } from '../record/subject.ts'
import type { SubjectId } from '../record/subject.ts'
import { readWhen } from '../record/values/read-when.ts'
import type { Value, When } from '../record/values/value.ts'
import { viewFor } from '../record/view.ts'
import { checkSubject } from './check-subject.ts'
import type { Deadline } from './due/deadline.ts'
import { dueOn } from './due/due-on.ts'
import type { Finding } from './finding.ts'
import { happeningOf, sourcesOf } from './record/happening.ts'
import type { Scene } from './scene.ts'
import { checkText } from './text/check-text.ts'
import type { SourceText } from './text/source-text.ts'

const TEAM = { member: '' }

export function said(
  subject: SubjectId,
  property: string,
  value: Value,
  more: Partial<Statement> = {},
): Change {
  return { kind: 'state', statement: { subject, property, value, stance: 'states', access: 'team', ...more } }
}

export function judged(one: SubjectId, other: SubjectId, judgement: Judgement): Change {
  return { kind: 'judge', subjects: [one, other], judgement, replaces: [], access: 'team' }
}

export const text = (words: string): Value => ({ kind: 'text', text: words, language: 'en' })
export const code = (list: string, one: string): Value => ({ kind: 'code', list, code: one })
export const ref = (subject: SubjectId): Value => ({ kind: 'ref', subject })
export const victim = (whom: SubjectId): Value => ({ kind: 'part', whom, role: 'victim' })
export const when = (words: string): When => readWhen(words, { published: '2020-12-31' }).when

/** An event that happened, with those it was done to. */
export function told(event: SubjectId, act: string, on: string, ...victims: SubjectId[]): Change[] {
  return [
    said(event, 'act', code('acts', act)),
    said(event, 'happened', code('happened', 'yes')),
    ...(on ? [said(event, 'when', when(on))] : []),
    ...victims.map((whom) => said(event, 'part', victim(whom))),
  ]
}

/** Everything raised in a record, by its codes and whom it is about: 'range.reversed measure-m'. */
export function codesRaised(
  changes: readonly Change[],
  texts: Readonly<Record<string, SourceText>> = {},
): string[] {
  return findingsIn(changes, texts).map(({ code: found, about }) => `${found} ${about}`)
}

export function findingsIn(
  changes: readonly Change[],
  texts: Readonly<Record<string, SourceText>> = {},
): Finding[] {
  return findingsOf(fileInOrder(changes), texts)
}

/** Each change with its place in the record. */
export function fileInOrder(changes: readonly Change[]): Filed[] {
  return changes.map((change, at) => ({
    id: `dev:1:${at}`,
    lamport: at + 1,
    entry: String(at).padStart(4, '0'),
    author: 'ana',
    instant: '2017-04-12T08:00:00Z',
    change,
  }))
}

/** In whichever order they arrive. */
export function findingsOf(
  filed: readonly Filed[],
  texts: Readonly<Record<string, SourceText>> = {},
): Finding[] {
  const scene = new InventedScene(filed, texts)
  return scene.readings.flatMap((reading) => checkSubject(reading, scene))
}

export function deadlinesIn(changes: readonly Change[]): Deadline[] {
  const scene = new InventedScene(fileInOrder(changes), {})
  return scene.readings.flatMap((reading) => dueOn(reading, scene))
}

class InventedScene implements Scene {
  readonly readings: Reading[]
  readonly #settled
  readonly #view
  readonly #identity
  readonly #texts

  constructor(filed: readonly Filed[], texts: Readonly<Record<string, SourceText>>) {
    this.#texts = texts
    this.#settled = settle(filed)
    this.#view = viewFor(this.#settled, TEAM)
    this.#identity = identify(this.#view.judgements, TEAM)
    const clusters = this.#view.statements.map(({ statement }) => this.#identity.clusterOf(statement.subject))
    this.readings = [...new Set(clusters)]
      .sort()
      .flatMap((one) => readSubject(this.#identity.members(one), this.#view) ?? [])
  }

  find(subject: SubjectId) {
    return this.readings.find((one) => one.subject === this.#identity.clusterOf(subject))
  }

  happening(event: SubjectId) {
    const reading = this.find(event)
    if (reading?.kind !== 'event') return undefined
    return happeningOf(
      reading,
      (subject) => this.find(subject),
      (subject) => this.#identity.clusterOf(subject),
    )
  }

  eventsOf(whom: SubjectId) {
    const cluster = this.#identity.clusterOf(whom)
    const events = this.readings.flatMap(({ subject }) => this.happening(subject) ?? [])
    return events.filter(({ parts }) => parts.some((part) => part.whom === cluster))
  }

  eventsInCase(matter: SubjectId) {
    const events = this.readings.flatMap(({ subject }) => this.happening(subject) ?? [])
    return events.filter(({ cases }) => cases.includes(matter))
  }

  eventsFrom(source: SubjectId) {
    return this.readings.filter((one) => one.kind === 'event' && sourcesOf(one).includes(source))
  }

  namesakesOf(subject: SubjectId) {
    const own = this.#namesOf(this.find(subject))
    const others = this.readings.filter((one) => one.kind === kindOf(subject) && one.subject !== subject)
    return others
      .filter((one) => this.#namesOf(one).some((name) => own.includes(name)))
      .map((one) => one.subject)
      .filter((one) => !this.isJudged(subject, one))
  }

  #namesOf(reading: Reading | undefined): string[] {
    const shown = reading?.properties.find(({ property }) => property === 'name')?.shown ?? []
    return shown.flatMap(({ value }) => (value.kind === 'text' ? [value.text] : []))
  }

  isJudged(one: SubjectId, other: SubjectId) {
    const pair = new Set([one, other])
    return this.#view.judgements.some(({ change }) => change.subjects.every((subject) => pair.has(subject)))
  }

  refusedJudgements(subject: SubjectId) {
    const pairs = this.#identity.refused.map(({ change }) => change.subjects)
    return pairs.filter(([first]) => this.#identity.clusterOf(first) === this.#identity.clusterOf(subject))
  }

  textOf(source: SubjectId) {
    const found = this.#texts[source]
    return found && { ...found, found: checkText(found) }
  }

  isSealed(subject: SubjectId) {
    return this.#settled.sealed.has(subject)
  }
}
