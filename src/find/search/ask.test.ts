import fc from 'fast-check'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Change } from '../../record/change.ts'
import type { Reader } from '../../record/reader.ts'
import type { Access, ChangeId, Statement } from '../../record/statement.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { Value } from '../../record/values/value.ts'
import { append } from '../../vault/entries/append.ts'
import { rebuild } from '../../vault/readings/rebuild.ts'
import { createVault, newAccountId } from '../../vault/vault.ts'
import type { Vault } from '../../vault/vault.ts'
import { ask, pagesOf } from './ask.ts'
import type { Facet, Question } from './question.ts'

let folder: string
let vault: Vault

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'khronika-find-'))
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
const person: SubjectId = 'person-aaaaaaaaaaaaaaaa'
const other: SubjectId = 'person-bbbbbbbbbbbbbbbb'
const town: SubjectId = 'place-cccccccccccccccc'
const region: SubjectId = 'place-dddddddddddddddd'
const source: SubjectId = 'source-eeeeeeeeeeeeeeee'
const first: SubjectId = 'event-ffffffffffffffff'
const second: SubjectId = 'event-gggggggggggggggg'
const third: SubjectId = 'event-hhhhhhhhhhhhhhhh'

const text = (words: string): Value => ({ kind: 'text', text: words, language: 'en' })
const code = (list: string, one: string): Value => ({ kind: 'code', list, code: one })
const ref = (subject: SubjectId): Value => ({ kind: 'ref', subject })
const part = (whom: SubjectId, role: string, capacity?: string): Value => ({
  kind: 'part',
  whom,
  role,
  capacity,
})
const when = (earliest: string | undefined, latest = earliest): Value => ({
  kind: 'when',
  said: 'then',
  earliest,
  latest,
  basis: 'stated',
})

function state(subject: SubjectId, property: string, value: Value, more: Partial<Statement> = {}): Change {
  return {
    kind: 'state',
    statement: { subject, property, value, stance: 'states', access: 'public', ...more },
  }
}

function write(...changes: Change[]): ChangeId[] {
  return vault.file.write(() => append(vault.file, vault.pen, changes)).ids
}

const found = (question: Question, reader: Reader = TEAM) =>
  ask(vault.file, reader, question).page({ limit: 1000 })
const counts = (question: Question, facet: Facet, reader: Reader = TEAM) =>
  Object.fromEntries(ask(vault.file, reader, question).counts(facet))

function winter(): void {
  write(
    state(person, 'name', text('Жанар Мамай')),
    state(other, 'name', text('Bolat Omarov')),
    state(town, 'name', text('Kyzylsu')),
    state(town, 'within', ref(region)),
    state(region, 'name', text('Steppe Region')),
    state(source, 'title', text('Winter on the coast')),
    state(first, 'act', code('acts', 'detention')),
    state(first, 'happened', code('happened', 'yes')),
    state(first, 'part', part(person, 'victim', 'journalist')),
    state(first, 'part', part(other, 'lawyer')),
    state(first, 'place', ref(town)),
    state(first, 'freedom', code('freedoms', 'expression')),
    state(first, 'when', when('2017-02-10'), {
      cite: { source, start: 0, end: 44, quote: 'On 10 February police detained the reporters' },
    }),
    state(second, 'act', code('acts', 'fine')),
    state(second, 'happened', code('happened', 'planned')),
    state(second, 'part', part(person, 'author')),
    state(second, 'part', part(other, 'victim', 'teacher')),
    state(second, 'answers', ref(first)),
    state(second, 'when', when('2017-03-01', '2017-03-31')),
    state(second, 'account', text('A court fined him; the police report was read aloud')),
    state(third, 'act', code('acts', 'search')),
    state(third, 'when', when(undefined)),
  )
}

describe('words find', () => {
  beforeEach(winter)

  test('a man in any script and spelling, and what he took part in', () => {
    for (const typed of ['Мамай', 'Mamai', 'Mamay', 'mamay', '"Жанар Мамай"', 'мам*'])
      expect(found({ typed })).toEqual([person, second, first])
  })

  test('whole words, beginnings where one says so, and words in a row where they are quoted', () => {
    expect(found({ typed: 'detain' })).toEqual([])
    expect(found({ typed: 'detain*' })).toEqual([first])
    expect(found({ typed: 'police report' })).toEqual([second])
    expect(found({ typed: '"police report"' })).toEqual([second])
    expect(found({ typed: '"report police"' })).toEqual([])
    expect(found({ typed: '«police detained»' })).toEqual([first])
  })

  test('an act by its name in any of our languages, together with a name', () => {
    expect(found({ typed: 'задержание mamay' })).toEqual([first])
    expect(found({ typed: 'fine kyzylsu' })).toEqual([])
    expect(found({ typed: 'detention kyzylsu' })).toEqual([first])
  })

  test('nothing where signs alone are typed, or what an index would take for its own words', () => {
    expect(found({ typed: '" * ( ^' })).toEqual(found({}))
    for (const typed of ['police OR court', 'NEAR(police court)', 'name:mamay', 'police"*', 'a* AND b'])
      expect(() => found({ typed })).not.toThrow()
  })
})

describe('a question is narrowed', () => {
  beforeEach(winter)

  test('by role and capacity of one and the same person', () => {
    expect(found({ role: 'victim' })).toEqual([second, first])
    expect(found({ role: 'victim', capacity: 'journalist' })).toEqual([first])
    expect(found({ role: 'lawyer', capacity: 'journalist' })).toEqual([])
    expect(counts({ role: 'victim', capacity: 'teacher' }, 'capacity')).toEqual({ journalist: 1, teacher: 1 })
    expect(found({ who: other, role: 'victim' })).toEqual([second])
  })

  test('by the days it can have been: any overlap counts, an undated event is on no day', () => {
    expect(found({ from: '2017-03-31', until: '2017-04-30' })).toEqual([second])
    expect(found({ until: '2017-02-10' })).toEqual([first])
    expect(found({ from: '2017-02-11', until: '2017-02-28' })).toEqual([])
  })

  test('by a place and all within it, by the act answered, by source, dispute and access', () => {
    expect(found({ place: region })).toEqual([first])
    expect(found({ answered: 'detention' })).toEqual([second])
    expect(found({ source })).toEqual([first])
    expect(found({ disputed: 'yes' })).toEqual([])
    write(state(first, 'when', when('2017-02-12'), { access: 'team' }))
    expect(found({ disputed: 'yes' })).toEqual([first])
    expect(found({ access: 'team' })).toEqual([])
    expect(counts({ typed: 'mamay' }, 'act')).toEqual({ detention: 1, fine: 1 })
  })

  test('and says how many persons, acts and reports that is', () => {
    expect(ask(vault.file, TEAM, { kind: 'event' }).tally()).toEqual({
      total: 3,
      events: 3,
      happened: 1,
      persons: 2,
      reports: 1,
    })
    expect(ask(vault.file, TEAM, { role: 'victim' }).tally().persons).toBe(2)
    expect(ask(vault.file, TEAM, { capacity: 'teacher' }).tally().persons).toBe(1)
  })
})

test('whoever is judged the same is found as one, and as two when that is taken back', () => {
  winter()
  expect(found({ who: person })).toEqual([second, first])
  write(state(third, 'part', part(other, 'victim')))
  const [judged] = write({
    kind: 'judge',
    judgement: 'same',
    subjects: [person, other],
    replaces: [],
    access: 'team',
  })
  expect(found({ who: person })).toEqual([second, first, third])
  expect(found({ kind: 'person' })).toHaveLength(1)
  expect(found({ typed: 'mamay omarov', kind: 'person' })).toHaveLength(1)
  write({ kind: 'withdraw', targets: [judged!], access: 'team' })
  expect(found({ who: person })).toEqual([second, first])
  expect(found({ kind: 'person' })).toHaveLength(2)
})

const values = fc.record({
  subject: fc.constantFrom(person, other, town, first, second, third),
  words: fc.constantFrom('police', 'Mamay', 'court police', 'Steppe'),
  act: fc.constantFrom('detention', 'fine', 'search'),
  month: fc.integer({ min: 1, max: 12 }),
  access: fc.constantFrom<Access>('public', 'team', { sealed: ['bolat'] }),
})

type Made = typeof values extends fc.Arbitrary<infer Some> ? Some : never

function changesOf({ subject, words, act, month, access }: Made): Change[] {
  const day = `2017-${String(month).padStart(2, '0')}-10`
  if (!subject.startsWith('event-')) return [state(subject, 'name', text(words), { access })]
  return [
    state(subject, 'act', code('acts', act), { access }),
    state(subject, 'when', when(day), { access }),
    state(subject, 'account', text(words), { access }),
    state(subject, 'part', part(person, 'victim'), { access }),
    state(subject, 'place', ref(town), { access }),
  ]
}

const FACETS: Facet[] = ['kind', 'act', 'place', 'role', 'month', 'disputed', 'country', 'source']
const QUESTIONS: Question[] = [{}, { typed: 'police' }, { typed: 'mamay' }, { act: 'fine' }, { place: town }]

// All that an answer tells a reader.
function told(reader: Reader) {
  return QUESTIONS.map((question) => {
    const asked = ask(vault.file, reader, question)
    const spread = FACETS.map((facet) => [facet, Object.fromEntries(asked.counts(facet))])
    return [asked.total, asked.tally(), spread, asked.page({ limit: 100 })]
  })
}

test('what a reader may not see changes no total, count or order', () => {
  const readers = fc.constantFrom<Reader>('public', TEAM)
  const some = fc.array(values, { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(readers, some, some, (reader, shown, hidden) => {
      const [open, closed]: Access[] =
        reader === 'public' ? ['public', 'team'] : ['team', { sealed: ['bolat'] }]
      const own = shown.map((one) => changesOf({ ...one, access: open! }))
      const more = hidden.map((one) => changesOf({ ...one, access: closed! }))
      expect(toldIn([...own, ...more], reader)).toEqual(toldIn(own, reader))
    }),
    { numRuns: 15 },
  )
})

function toldIn(entries: Change[][], reader: Reader) {
  const before = vault
  const own = newVaultWith(entries)
  vault = own.vault
  try {
    return told(reader)
  } finally {
    own.close()
    vault = before
  }
}

function newVaultWith(entries: Change[][]) {
  const own = mkdtempSync(join(tmpdir(), 'khronika-find-'))
  const made = createVault(join(own, 'vault.khronika'), own, randomBytes(32), {
    account: newAccountId(),
    name: 'Ana',
  })
  for (const changes of entries) made.file.write(() => append(made.file, made.pen, changes))
  return {
    vault: made,
    close: () => {
      made.file.close()
      rmSync(own, { recursive: true })
    },
  }
}

test('the columns that followed what was written say the same as columns made anew', () => {
  fc.assert(
    fc.property(fc.array(values, { minLength: 1, maxLength: 10 }), (made) => {
      const before = vault
      const own = newVaultWith([])
      vault = own.vault
      try {
        const written: ChangeId[] = []
        for (const [at, one] of made.entries()) {
          written.push(...write(...changesOf(one)))
          if (at % 3 === 1) write({ kind: 'withdraw', targets: [written[0]!], access: 'team' })
          told(TEAM) // so that they are there to be followed
        }
        const followed = [told(TEAM), told('public')]
        rebuild(vault.file)
        expect([told(TEAM), told('public')]).toEqual(followed)
      } finally {
        own.close()
        vault = before
      }
    }),
    { numRuns: 10 },
  )
})

test('pages follow one another without a gap or a repetition, also while somebody writes', () => {
  winter()
  const events = Array.from({ length: 60 }, (_, at): SubjectId => {
    const letters = 'abcdefghijklmnopqrstuvwxyz'
    return `event-iiiiiiiiiiiiii${letters[Math.floor(at / 26)]}${letters[at % 26]}`
  })
  write(
    ...events.map((event, at) =>
      state(event, 'when', when(`2016-01-${String((at % 28) + 1).padStart(2, '0')}`)),
    ),
  )
  for (const oldestFirst of [false, true]) {
    const whole = ask(vault.file, TEAM, { kind: 'event' }).page({ limit: 1000, oldestFirst })
    const paged = [...pagesOf(vault.file, TEAM, { kind: 'event' }, { limit: 7, oldestFirst })].flat()
    expect(paged).toEqual(whole)
  }
  const seen: SubjectId[] = []
  for (const page of pagesOf(vault.file, TEAM, { kind: 'event' }, { limit: 7 })) {
    seen.push(...page)
    write(state(first, 'account', text(`said again ${seen.length}`)))
  }
  expect(new Set(seen).size).toBe(seen.length)
  expect(seen).toEqual(expect.arrayContaining(events))
})
