// An event that is added and withdrawn changes nothing: settled as the record settles, read as a reader reads.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Change, Filed } from '../record/change.ts'
import { readSubject } from '../record/reading.ts'
import { settle } from '../record/settle.ts'
import type { SubjectId } from '../record/subject.ts'
import type { Value } from '../record/values/value.ts'
import { viewFor } from '../record/view.ts'
import { custodiesIn } from './custody.ts'
import { inventedWhen } from './invented.ts'
import { standingIn } from './standing.ts'
import { stepOf } from './step.ts'

const WHOM: SubjectId = 'person-aaaaaaaaaaaaaaaa'
const ACTS = ['detention', 'remand', 'charge', 'release', 'fine', 'appeal-filed', 'decision-upheld']
const DAYS = ['2016', 'February 2017', '2017-02-10', 'late March 2017']

const told = fc.array(fc.tuple(fc.constantFrom(...ACTS), fc.constantFrom(...DAYS)), {
  minLength: 1,
  maxLength: 6,
})

test('an event that is withdrawn leaves every course as if it had never been told', () => {
  fc.assert(
    fc.property(told, fc.nat(), (events, pick) => {
      const withdrawn = pick % events.length
      const all = events.flatMap(([act, said], at) => eventOf(at, act, said))
      const targets = all.flatMap(({ id }) => (id.startsWith(`d1:${withdrawn + 1}:`) ? [id] : []))
      const back = filed(events.length, 0, { kind: 'withdraw', targets, access: 'team' })
      const without = all.filter(({ id }) => !targets.includes(id))
      expect(courses([...all, back])).toEqual(courses(without))
    }),
  )
})

function courses(changes: Filed[]) {
  const view = viewFor(settle(changes), { member: 'ana' })
  const events = [...new Set(view.statements.map(({ statement }) => statement.subject))]
  const steps = events.flatMap((event) => {
    const reading = readSubject([event], view)
    return reading ? [stepOf(reading, () => undefined)] : []
  })
  return { standing: standingIn(steps), custodies: custodiesIn(steps) }
}

function eventOf(at: number, act: string, said: string): Filed[] {
  const values: [string, Value][] = [
    ['act', { kind: 'code', list: 'acts', code: act }],
    ['happened', { kind: 'code', list: 'happened', code: 'yes' }],
    ['when', inventedWhen(said)],
    ['part', { kind: 'part', whom: WHOM, role: 'victim' }],
  ]
  const subject: SubjectId = `event-${'abcdefg'.charAt(at).repeat(16)}`
  return values.map(([property, value], index) =>
    filed(at, index, {
      kind: 'state',
      statement: { subject, property, value, stance: 'states', access: 'team' },
    }),
  )
}

function filed(at: number, index: number, change: Change): Filed {
  return {
    id: `d1:${at + 1}:${index}`,
    lamport: at + 1,
    entry: `${at}`.padStart(64, '0'),
    author: 'ana',
    instant: '2017-04-12T08:00:00Z',
    change,
  }
}
