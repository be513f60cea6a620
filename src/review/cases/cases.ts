// Making a case and saying which events belong to it: each act one entry, taken back by another.
import { standingAbout } from '../../find/about/standing.ts'
import { getReading } from '../../find/readings.ts'
import type { State } from '../../record/change.ts'
import { newSubjectId } from '../../record/subject.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { Value } from '../../record/values/value.ts'
import { Refusal } from '../../refusal.ts'
import { append } from '../../vault/entries/append.ts'
import type { Vault } from '../../vault/vault.ts'
import { isCountryCode } from '../../vocabulary/countries.ts'

export interface NewCase {
  title: string
  country: string // ISO 3166-1 alpha-2
  description?: string | undefined
}

export function openCase({ file, pen }: Vault, { title, country, description = '' }: NewCase): SubjectId {
  if (title.trim() === '')
    throw new Refusal('invalid', 'Give the case a title: the matter in a few words.', 'title')
  if (!isCountryCode(country)) throw new Refusal('invalid', 'Choose the country of the case.', 'country')
  const subject = newSubjectId('case', pen.random)
  const said = [
    stated(subject, 'title', { kind: 'text', text: title.trim(), language: 'en' }),
    stated(subject, 'country', { kind: 'code', list: 'countries', code: country }),
    ...(description.trim()
      ? [stated(subject, 'description', { kind: 'text', text: description.trim(), language: 'en' })]
      : []),
  ]
  file.write(() => append(file, pen, said))
  return subject
}

export function addToCase(vault: Vault, subject: SubjectId, events: readonly SubjectId[]): void {
  const { file, pen } = vault
  const reader = { member: pen.author }
  if (events.length === 0) throw new Refusal('invalid', 'Tick the events that belong to it.', 'events')
  const added = events.map((event) => getReading(file, event, reader))
  if (added.some(({ kind }) => kind !== 'event'))
    throw new Refusal('invalid', 'Only events belong to a case.', 'events')
  file.write(() =>
    append(
      file,
      pen,
      added
        .filter((event) => linksTo(vault, event.subject, subject).length === 0)
        .map((event) => stated(event.subject, 'case', { kind: 'ref', subject })),
    ),
  )
}

export function takeFromCase(vault: Vault, subject: SubjectId, event: SubjectId): void {
  const { file, pen } = vault
  file.write(() => {
    const targets = linksTo(vault, event, subject)
    if (targets.length === 0) throw new Refusal('conflict', 'This event is not in the case any more.')
    append(file, pen, [{ kind: 'withdraw', targets, reason: 'not of this case', access: 'team' }])
  })
}

/** Who the case is about, and on which side: without it, everybody its events befell. */
export function nameParty(vault: Vault, subject: SubjectId, whom: SubjectId, role: string): void {
  const { file, pen } = vault
  const reader = { member: pen.author }
  const who = getReading(file, whom, reader)
  if (!['person', 'organisation', 'group'].includes(who.kind))
    throw new Refusal('invalid', 'Choose somebody who can be a party.', 'whom')
  if (!PARTY_ROLES.includes(role)) throw new Refusal('invalid', 'Choose on which side they are.', 'role')
  const part = { kind: 'part', whom: who.subject, role } as const
  file.write(() => append(file, pen, [stated(subject, 'part', part)]))
}

export const PARTY_ROLES: readonly string[] = ['victim', 'defendant', 'claimant', 'affected']

/** Another matter that belongs beside it, such as the separate case of a colleague. */
export function linkCases(vault: Vault, subject: SubjectId, other: SubjectId): void {
  const { file, pen } = vault
  if (getReading(file, other, { member: pen.author }).kind !== 'case' || subject === other)
    throw new Refusal('invalid', 'Choose another case.', 'other')
  file.write(() => append(file, pen, [stated(subject, 'linked', { kind: 'ref', subject: other })]))
}

function linksTo({ file, pen }: Vault, event: SubjectId, subject: SubjectId) {
  return standingAbout(file, { member: pen.author }, event).flatMap(
    ({ id, statement: { property, value } }) =>
      property === 'case' && value.kind === 'ref' && value.subject === subject ? [id] : [],
  )
}

function stated(subject: SubjectId, property: string, value: Value): State {
  return { kind: 'state', statement: { subject, property, value, stance: 'infers', access: 'team' } }
}
