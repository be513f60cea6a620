import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Change, Filed } from './change.ts'
import { identify } from './identity.ts'
import { readSubject } from './reading.ts'
import type { Reader } from './reader.ts'
import { mayRead } from './reader.ts'
import { settle } from './settle.ts'
import type { Access, ChangeId, Stance, Statement } from './statement.ts'
import { STANCES } from './statement.ts'
import type { SubjectId } from './subject.ts'
import type { Value } from './values/value.ts'
import { viewFor } from './view.ts'

const subjects: SubjectId[] = [
  'person-aaaaaaaaaaaaaaaa',
  'person-bbbbbbbbbbbbbbbb',
  'person-cccccccccccccccc',
]
const readers: Reader[] = ['public', { member: 'ana' }, { member: 'bek' }]
const accesses: Access[] = ['public', 'team', { sealed: ['ana'] }]

const access = fc.constantFrom(...accesses)
const subject = fc.constantFrom(...subjects)
const value: fc.Arbitrary<Value> = fc.oneof(
  fc.constantFrom('Aigerim', 'Bolat', 'Saule').map((text): Value => ({ kind: 'text', text, language: 'en' })),
  fc.constantFrom('unknown', 'withheld').map((kind): Value => ({ kind: kind as 'unknown' })),
  fc.tuple(fc.integer({ min: 1, max: 15 }), fc.integer({ min: 0, max: 12 })).map(([from, length]): Value => {
    const day = (n: number) => `2017-03-${String(n).padStart(2, '0')}`
    return {
      kind: 'when',
      said: 'in March',
      earliest: day(from),
      latest: day(from + length),
      basis: 'stated',
    }
  }),
)
const statement: fc.Arbitrary<Statement> = fc.record({
  subject,
  property: fc.constantFrom('name', 'born', 'description', 'affiliation'),
  value,
  stance: fc.constantFrom<Stance>(...STANCES),
  access,
  speaker: fc.option(subject, { nil: undefined }),
})

// Changes of three devices. A target is any earlier place, so that withdrawals meet ranks, grades,
// judgements and other withdrawals.
const history: fc.Arbitrary<Filed[]> = fc
  .array(
    fc.tuple(fc.constantFrom('d1', 'd2', 'd3'), fc.nat(9), fc.nat(1000), statement, subject, subject, access),
    { minLength: 1, maxLength: 25 },
  )
  .map((rows) => {
    const filed: Filed[] = []
    rows.forEach(([device, what, aim, stated, a, b, seen], at) => {
      const target: ChangeId = filed[aim % Math.max(1, filed.length)]?.id ?? 'd1:99:0'
      filed.push({
        id: `${device}:${at + 1}:0`,
        lamport: 1 + Math.floor(at / 2),
        entry: `${(aim * 7919 + at) % 97}`.padStart(64, '0') + at,
        author: 'ana',
        instant: '2017-04-12T08:00:00Z',
        change: changeOf(what, stated, target, a, b, seen),
      })
    })
    return filed
  })

function changeOf(
  what: number,
  stated: Statement,
  target: ChangeId,
  a: SubjectId,
  b: SubjectId,
  seen: Access,
): Change {
  if (what === 5) return { kind: 'withdraw', targets: [target], access: seen }
  if (what === 6)
    return {
      kind: 'rank',
      target,
      rank: a === subjects[0] ? 'deprecated' : 'preferred',
      replaces: [],
      access: seen,
    }
  if (what === 7)
    return {
      kind: 'judge',
      subjects: [a, b],
      judgement: a < b ? 'same' : 'different',
      replaces: [],
      access: seen,
    }
  if (what === 8)
    return { kind: 'grade', targets: [a < b ? target : a], to: seen, replaces: [], access: 'team' }
  if (what === 9) return { kind: 'erase', targets: [target] }
  return { kind: 'state', statement: stated }
}

// Everything a reader can see: readings of all clusters, and the judgements that made them.
function seenBy(reader: Reader, filed: Iterable<Filed>) {
  const view = viewFor(settle(filed), reader)
  const identity = identify(view.judgements, reader)
  const clusters = [...new Set(subjects.map((one) => identity.clusterOf(one)))].sort()
  return clusters.map((one) => readSubject(identity.members(one), view))
}

// Names would be looked for in what is said of others: the veil has tests of its own.
function isUnnamed(change: Change): boolean {
  return change.kind === 'state' && change.statement.property !== 'name'
}

function judgedSame(filed: readonly Filed[], whom: SubjectId): SubjectId[] {
  const found = new Set([whom])
  for (const _ of subjects)
    for (const { change } of filed)
      if (
        change.kind === 'judge' &&
        change.judgement === 'same' &&
        change.subjects.some((one) => found.has(one))
      )
        for (const one of change.subjects) found.add(one)
  return [...found]
}

const shuffled = history.chain((filed) =>
  fc.tuple(fc.constant(filed), fc.shuffledSubarray(filed, { minLength: filed.length }), fc.subarray(filed)),
)

describe('the laws of the record', () => {
  test('any order and any repetition of the same entries gives the same reading', () => {
    fc.assert(
      fc.property(shuffled, ([filed, other, again]) => {
        for (const reader of readers)
          expect(seenBy(reader, [...other, ...again])).toEqual(seenBy(reader, filed))
      }),
      { numRuns: 300 },
    )
  })

  test('what is deprecated or erased is never shown to anybody, nor what is withdrawn while the withdrawal stands', () => {
    fc.assert(
      fc.property(history, (filed) => {
        const gone = new Set(filed.flatMap(({ change }) => (change.kind === 'erase' ? change.targets : [])))
        const standing = new Set(settle(filed).statements.map(({ id }) => id))
        for (const one of filed) if (gone.has(one.id)) expect(standing.has(one.id)).toBe(false)
        const last = filed.at(-1)
        if (!last || gone.has(last.id)) return
        const late = { ...last, id: 'd9:1:0', lamport: 999, entry: 'f'.repeat(64) } as const
        for (const one of filed.filter(({ change }) => change.kind === 'state')) {
          const withdrawn = settle([
            ...filed,
            { ...late, change: { kind: 'withdraw', targets: [one.id], access: 'team' } },
          ])
          const deprecated = settle([
            ...filed,
            {
              ...late,
              change: { kind: 'rank', target: one.id, rank: 'deprecated', replaces: [], access: 'team' },
            },
          ])
          expect(withdrawn.statements.some(({ id }) => id === one.id)).toBe(false)
          expect(deprecated.statements.some(({ id }) => id === one.id)).toBe(false)
        }
      }),
    )
  })

  test('judging and taking the judgement back changes nothing', () => {
    fc.assert(
      fc.property(
        history,
        subject,
        subject,
        fc.constantFrom('same', 'different', 'unsure'),
        (filed, a, b, judgement) => {
          const late = { author: 'ana', instant: '2017-04-13T08:00:00Z', entry: 'f'.repeat(64) }
          const judge: Filed = {
            ...late,
            id: 'd9:1:0',
            lamport: 998,
            change: {
              kind: 'judge',
              subjects: [a, b],
              judgement: judgement as 'same',
              replaces: [],
              access: 'public',
            },
          }
          const back: Filed = {
            ...late,
            id: 'd9:2:0',
            lamport: 999,
            change: { kind: 'withdraw', targets: [judge.id], access: 'team' },
          }
          for (const reader of readers)
            expect(seenBy(reader, [...filed, judge, back])).toEqual(seenBy(reader, filed))
        },
      ),
    )
  })

  test('withdrawing a withdrawal brings back what it took', () => {
    fc.assert(
      fc.property(history, fc.nat(), (filed, pick) => {
        const target = filed[pick % filed.length]?.id ?? ''
        const late = { author: 'ana', instant: '2017-04-13T08:00:00Z', entry: 'f'.repeat(64) }
        const take: Filed = {
          ...late,
          id: 'd9:1:0',
          lamport: 998,
          change: { kind: 'withdraw', targets: [target as ChangeId], access: 'team' },
        }
        const back: Filed = {
          ...late,
          id: 'd9:2:0',
          lamport: 999,
          change: { kind: 'withdraw', targets: [take.id], access: 'team' },
        }
        expect(settle([...filed, take, back])).toEqual(settle(filed))
      }),
    )
  })

  test('what is sealed from a reader changes nothing they see: no value, no count, no order', () => {
    fc.assert(
      fc.property(history, (filed) => {
        const plain = filed.filter(
          ({ change }) =>
            change.kind === 'state' ||
            change.kind === 'judge' ||
            (change.kind === 'rank' && change.rank === 'preferred'),
        )
        for (const reader of readers) {
          const readable = plain.filter(({ change }) =>
            mayRead(
              reader,
              'statement' in change ? change.statement.access : 'access' in change ? change.access : 'public',
            ),
          )
          expect(seenBy(reader, plain)).toEqual(seenBy(reader, readable))
        }
      }),
      { numRuns: 300 },
    )
  })

  test('somebody sealed without a label, with whoever is judged the same, is as if nobody had ever spoken of them, or by them', () => {
    fc.assert(
      fc.property(history, subject, (filed, hidden) => {
        const stated = filed.filter(({ change }) => isUnnamed(change) || change.kind === 'judge')
        const seal: Filed = {
          id: 'd9:1:0',
          lamport: 999,
          entry: 'f'.repeat(64),
          author: 'ana',
          instant: '2017-04-13T08:00:00Z',
          change: { kind: 'grade', targets: [hidden], to: { sealed: ['ana'] }, replaces: [], access: 'team' },
        }
        const gone = judgedSame(stated, hidden)
        const without = stated.filter(
          ({ change }) => !gone.some((one) => JSON.stringify(change).includes(one)),
        )
        expect(seenBy('public', [...stated, seal])).toEqual(seenBy('public', without))
        expect(seenBy({ member: 'ana' }, [...stated, seal])).toEqual(seenBy({ member: 'ana' }, stated))
      }),
    )
  })

  test('a pair judged different is never read together, whatever else is judged', () => {
    fc.assert(
      fc.property(history, (filed) => {
        for (const reader of readers) {
          const view = viewFor(settle(filed), reader)
          const identity = identify(view.judgements, reader)
          for (const { change } of view.judgements.filter((one) => one.change.judgement === 'different')) {
            const [a, b] = change.subjects
            if (a !== b) expect(identity.members(a)).not.toContain(b)
          }
        }
      }),
    )
  })
})
