import fc from 'fast-check'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Custody } from '../../course/custody.ts'
import { heldOn, lengthSoFar } from '../../course/held.ts'
import type { Change } from '../../record/change.ts'
import { valueOf } from '../../record/reading.ts'
import type { Reader } from '../../record/reader.ts'
import type { Access, ChangeId } from '../../record/statement.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { Value } from '../../record/values/value.ts'
import { append } from '../../vault/entries/append.ts'
import { createVault, newAccountId } from '../../vault/vault.ts'
import type { Vault } from '../../vault/vault.ts'
import { clusterOf, keptReading, labelFor } from '../readings.ts'
import { whoIsHeld } from './held.ts'
import { courseOfPerson } from './person.ts'
import { stepsWith } from './steps.ts'

let folder: string
let vault: Vault

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'khronika-held-'))
  vault = createVault(join(folder, 'vault.khronika'), folder, randomBytes(32), {
    account: newAccountId(),
    name: 'Ana',
  })
})
afterEach(() => {
  vault.file.close()
  rmSync(folder, { recursive: true })
})

const TEAM: Reader = { member: 'ana' }
const PEOPLE: SubjectId[] = ['person-aaaaaaaaaaaaaaaa', 'person-bbbbbbbbbbbbbbbb', 'person-cccccccccccccccc']
const EVENTS: SubjectId[] = ['d', 'e', 'f', 'g', 'h'].map((one): SubjectId => `event-${one.repeat(16)}`)
const MEASURES: SubjectId[] = ['measure-iiiiiiiiiiiiiiii', 'measure-jjjjjjjjjjjjjjjj']
const DAYS = ['2017-01-10', '2017-02-10', '2017-02-12', '2017-04-20']

const state = (subject: SubjectId, property: string, value: Value, access: Access = 'public'): Change => ({
  kind: 'state',
  statement: { subject, property, value, stance: 'states', access },
})
const code = (list: string, one: string): Value => ({ kind: 'code', list, code: one })
const write = (...changes: Change[]): ChangeId[] =>
  vault.file.write(() => append(vault.file, vault.pen, changes)).ids

// The same from the readings themselves, one person after another.
function fromReadings(reader: Reader, day: string) {
  const people = new Set(PEOPLE.map((one) => clusterOf(vault.file, one, reader)))
  return [...people].flatMap((whom) => {
    const { custodies } = courseOfPerson(vault.file, reader, whom, stepsWith(vault.file, reader, whom))
    const custody = custodies.findLast((one) => heldOn(one, day) !== 'no')
    if (!custody) return []
    const first = keptReading(vault.file, custody.spans[0].step.subject, reader)
    return [
      {
        subject: whom,
        label: labelFor(vault.file, whom, reader) ?? 'somebody',
        held: heldOn(custody, day),
        length: lengthSoFar(custody, day),
        country: first && valueOf(first, 'country', 'code')?.code,
        ...inBrief(custody),
      },
    ]
  })
}

function asked(reader: Reader, day: string) {
  return whoIsHeld(vault.file, reader, day).map(({ custody, ...line }) => ({ ...line, ...inBrief(custody) }))
}

function inBrief({ from, to, ending, spans }: Custody) {
  return {
    from,
    to,
    ending,
    spans: spans.map(({ status, step, under, where, ...span }) => ({
      status,
      under,
      where,
      from: span.from,
      to: span.to,
      event: step.subject,
    })),
  }
}

const bySubject = (a: { subject: string }, b: { subject: string }) => (a.subject < b.subject ? -1 : 1)

const anyAccess = fc.constantFrom<Access>('public', 'team')
const when = fc
  .tuple(fc.constantFrom(...DAYS), fc.constantFrom(...DAYS), fc.constantFrom('first', 'last', 'both'))
  .map(([one, other, open]): Value => ({
    kind: 'when',
    said: 'then',
    earliest: open === 'last' ? undefined : one < other ? one : other,
    latest: open === 'first' ? undefined : one < other ? other : one,
    basis: 'stated',
  }))
const length = fc
  .constantFrom('P15D', 'P2M', 'PT3H')
  .map((iso): Value => ({ kind: 'duration', said: 'so long', iso }))
const ref = (from: readonly SubjectId[]) =>
  fc.constantFrom(...from).map((subject): Value => ({ kind: 'ref', subject }))
const said: fc.Arbitrary<readonly [string, Value]> = fc.oneof(
  fc
    .constantFrom('detention', 'arrest', 'remand', 'release', 'prison-sentence', 'fine')
    .map((one) => ['act', code('acts', one)] as const),
  fc.constantFrom('yes', 'planned', 'no').map((one) => ['happened', code('happened', one)] as const),
  when.map((one) => ['when', one] as const),
  length.map((one) => ['lasted', one] as const),
  ref(MEASURES).map((one) => ['measure', one] as const),
  ref(EVENTS).map((one) => ['extends', one] as const),
  fc.constantFrom('KZ', 'KG').map((one) => ['country', code('countries', one)] as const),
  fc
    .tuple(fc.constantFrom(...PEOPLE), fc.constantFrom('victim', 'actor', 'claimant', 'defendant'))
    .map(([whom, role]) => ['part', { kind: 'part', whom, role }] as const),
)
const ordered = fc.oneof(
  fc.constant(['kind', code('measures', 'detention')] as const),
  length.map((one) => ['length', one] as const),
  when.map((one) => ['until', one] as const),
  when.map((one) => ['from', one] as const),
)
type Deed = { change: Change } | { withdraw: number }
const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 8, arbitrary: stated(fc.constantFrom(...EVENTS), said) },
  { weight: 3, arbitrary: stated(fc.constantFrom(...MEASURES), ordered) },
  { weight: 1, arbitrary: fc.constantFrom(PEOPLE, EVENTS).chain(joined) },
  { weight: 2, arbitrary: fc.nat(40).map((withdraw) => ({ withdraw })) },
)

function stated(subjects: fc.Arbitrary<SubjectId>, values: fc.Arbitrary<readonly [string, Value]>) {
  return fc
    .tuple(subjects, values, anyAccess)
    .map(([subject, [property, value], who]) => ({ change: state(subject, property, value, who) }))
}

function joined(subjects: readonly SubjectId[]): fc.Arbitrary<Deed> {
  return fc
    .tuple(fc.constantFrom(...subjects), fc.constantFrom(...subjects), anyAccess)
    .map(([one, other, who]): Deed => (one === other ? { withdraw: 0 } : { change: sameAs(one, other, who) }))
}

function sameAs(one: SubjectId, other: SubjectId, access: Access): Change {
  const subjects: [SubjectId, SubjectId] = [one, other]
  return { kind: 'judge', judgement: 'same', subjects, reason: 'told twice', replaces: [], access }
}

// Each event with what makes it a taking, so that most runs hold somebody.
function begin(): ChangeId[] {
  return write(
    ...PEOPLE.map((one, at) =>
      state(one, 'name', { kind: 'text', text: ['Asel', 'Bolat', 'Dana'][at] ?? '', language: 'en' }),
    ),
    ...EVENTS.flatMap((one, at) => [
      state(
        one,
        'act',
        code('acts', ['detention', 'release', 'arrest', 'prison-sentence', 'remand'][at] ?? ''),
      ),
      state(one, 'happened', code('happened', 'yes')),
      state(one, 'part', { kind: 'part', whom: PEOPLE[at % 3] ?? 'person-aaaaaaaaaaaaaaaa', role: 'victim' }),
    ]),
  )
}

test('whoever is held by what the readings say is held by the columns, after whatever was written', () => {
  const ids = begin()
  let held = 0
  fc.assert(
    fc.property(fc.array(deed, { minLength: 1, maxLength: 6 }), (deeds) => {
      for (const one of deeds) {
        if ('change' in one) ids.push(...write(one.change))
        else
          write({
            kind: 'withdraw',
            targets: [ids[one.withdraw % ids.length]!],
            reason: 'no',
            access: 'team',
          })
        for (const reader of ['public', TEAM] as const)
          for (const day of ['2017-01-20', '2017-03-01']) {
            const lines = asked(reader, day).sort(bySubject)
            expect(lines).toEqual(fromReadings(reader, day).sort(bySubject))
            held += lines.length
          }
      }
    }),
    { numRuns: 40 },
  )
  expect(held).toBeGreaterThan(40)
})
