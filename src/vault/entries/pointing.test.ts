import { expect, test } from 'vitest'
import type { Statement } from '../../record/statement.ts'
import type { SubjectId } from '../../record/subject.ts'
import { pointsAt } from './pointing.ts'

const event: SubjectId = 'event-aaaaaaaaaaaaaaaa'
const other: SubjectId = 'event-bbbbbbbbbbbbbbbb'
const person: SubjectId = 'person-aaaaaaaaaaaaaaaa'
const source: SubjectId = 'source-aaaaaaaaaaaaaaaa'

function statement(value: Statement['value'], more: Partial<Statement> = {}): Statement {
  return { subject: event, property: 'part', value, stance: 'states', access: 'team', ...more }
}

test('a statement points at whom it names, who says it and where it is said, each in its way', () => {
  const cite = { source, start: 0, end: 3, quote: 'she' }
  const said = statement({ kind: 'part', whom: person, role: 'victim' }, { speaker: person, cite })
  expect(pointsAt(said)).toEqual([
    { subject: person, way: 'value' },
    { subject: person, way: 'speaker' },
    { subject: source, way: 'cite' },
  ])
})

test('a date that counts from an event and words that name somebody are told apart from other values', () => {
  const anchor = { event: other, from: 1, to: 1 }
  expect(pointsAt(statement({ kind: 'when', said: 'the day after', basis: 'carried', anchor }))).toEqual([
    { subject: other, way: 'anchor' },
  ])
  expect(pointsAt(statement({ kind: 'mention', subject: person, start: 0, end: 3, quote: 'she' }))).toEqual([
    { subject: person, way: 'mention' },
  ])
})

test('a subject that a value names twice is pointed at once', () => {
  const link = { subject: person, start: 0, end: 3 }
  const passage = { kind: 'passage', text: 'she and she', links: [link, { ...link, start: 8, end: 11 }] }
  expect(pointsAt(statement(passage as unknown as Statement['value']))).toEqual([
    { subject: person, way: 'value' },
  ])
})
