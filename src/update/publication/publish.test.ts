import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { listEvents } from '../../find/events.ts'
import { raisedAbout } from '../../find/raised/raised.ts'
import { listUpdates } from '../../find/updates.ts'
import { passagesIn } from '../../find/updates/versions.ts'
import { getReading, labelFor } from '../../find/readings.ts'
import type { Change } from '../../record/change.ts'
import type { ChangeId } from '../../record/statement.ts'
import { newSubjectId } from '../../record/subject.ts'
import type { Kind, SubjectId } from '../../record/subject.ts'
import type { Value } from '../../record/values/value.ts'
import { settleCheck } from '../../review/settling.ts'
import { inEnglish } from '../../sentence.ts'
import { append } from '../../vault/entries/append.ts'
import { listEntries } from '../../vault/entries/entries.ts'
import { rebuild } from '../../vault/readings/rebuild.ts'
import { createVault, newAccountId } from '../../vault/vault.ts'
import type { Vault } from '../../vault/vault.ts'
import { keepManuscript } from '../manuscript/manuscripts.ts'
import type { ManuscriptPassage } from '../manuscript/manuscript.ts'
import { openingOf } from './opens.ts'
import { publishManuscript } from './publish.ts'
import { keyOfObstacle, listReadiness } from './readiness.ts'
import { takeDown } from './take-down.ts'

let vault: Vault
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'khronika-'))
  mkdirSync(join(folder, 'captures'))
  const owner = { account: newAccountId(), name: 'Dana' }
  const key = new Uint8Array(randomBytes(32))
  vault = createVault(join(folder, 'vault.khronika'), join(folder, 'captures'), key, owner)
})
afterEach(() => {
  vault.file.close()
  rmSync(folder, { recursive: true })
})

const made = (kind: Kind) => newSubjectId(kind, vault.pen.random)
const text = (words: string): Value => ({ kind: 'text', text: words, language: 'en' })
const code = (list: string, of: string): Value => ({ kind: 'code', list, code: of })
const taking = (targets: ChangeId[]): Change => ({ kind: 'withdraw', targets, access: 'team' })

function write(changes: Change[]): ChangeId[] {
  return vault.file.write(() => append(vault.file, vault.pen, changes).ids)
}

function said(subject: SubjectId, property: string, value: Value, source?: SubjectId): Change {
  const cite = source && { source, start: 0, end: 4, quote: 'They' }
  return { kind: 'state', statement: { subject, property, value, stance: 'states', cite, access: 'team' } }
}

interface Telling {
  event: SubjectId
  source: SubjectId
  ids: ChangeId[] // act, happened, country, part, account
}

function tell(who: SubjectId): Telling {
  const [event, source] = [made('event'), made('source')]
  write([
    said(source, 'title', text('A report')),
    said(source, 'reliability', code('reliability', 'a')),
    said(source, 'mention', { kind: 'mention', subject: who, start: 0, end: 4, quote: 'They' }),
  ])
  const ids = write([
    said(event, 'act', code('acts', 'detention'), source),
    said(event, 'happened', code('happened', 'yes'), source),
    said(event, 'country', code('countries', 'KZ')),
    said(event, 'part', { kind: 'part', whom: who, role: 'victim' }, source),
    said(event, 'account', text('They held her.'), source),
  ])
  return { event, source, ids }
}

function person(name: string): SubjectId {
  const subject = made('person')
  write([said(subject, 'name', text(name)), said(subject, 'born', { kind: 'unknown' })])
  return subject
}

function passage(words: string, statements: string[]): ManuscriptPassage {
  const rests = statements.length > 0 ? [{ start: 0, end: words.length, statements }] : []
  const about = { section: 'lead', form: 'paragraph', language: 'en' } as const
  return { kind: 'passage', order: 0, ...about, text: words, assessment: true, rests, links: [], key: words }
}

function publish(passages: ManuscriptPassage[], id = made('update'), note?: string): SubjectId {
  const about = { title: 'An update', country: 'KZ', language: 'en', credit: [] }
  const kept = vault.file.write(() => keepManuscript(vault, { id, ...about, passages, note }))
  const seen = listReadiness(vault, kept).map(keyOfObstacle)
  return publishManuscript(vault, id, { day: '2017-03-01', seen })
}

const publicActs = () => listEvents(vault.file, 'public').events.length

describe('publishing opens', () => {
  test('the statements rested on with what it takes to read them, names, the source, and nothing else', () => {
    const who = person('Aigerim Sadykova')
    const { event, source, ids } = tell(who)
    publish([passage('She was held.', [ids[3] ?? ''])])
    const properties = (subject: SubjectId) =>
      getReading(vault.file, subject, 'public').properties.map(({ property }) => property)
    expect(properties(event).sort()).toEqual(['act', 'country', 'happened', 'part'])
    expect(properties(who)).toEqual(['name'])
    expect(properties(source)).toEqual(['title'])
  })

  test('nothing that is sealed, also where a passage rests on it', () => {
    const who = person('Aigerim Sadykova')
    const { ids } = tell(who)
    write([
      { kind: 'grade', targets: [who], to: { sealed: ['somebody'] }, replaces: [], access: 'team' },
      {
        kind: 'grade',
        targets: [ids[4] ?? 'x:1:1'],
        to: { sealed: ['somebody'] },
        replaces: [],
        access: 'team',
      },
    ])
    const { statements, names } = openingOf(vault.file, [passage('She was held.', ids)])
    expect(names).toEqual([])
    expect(statements).not.toContain(ids[4])
    publish([passage('Somebody was held.', ids)])
    expect(labelFor(vault.file, who, 'public')).toBeUndefined()
    const bodies = vault.file.all("select body from reading where audience = 'public'")
    expect(JSON.stringify(bodies)).not.toMatch(/Sadykova|They held her/)
  })

  test('two tellings of one event as one, where both are rested on', () => {
    const who = person('Aigerim Sadykova')
    const [one, other] = [tell(who), tell(who)]
    write([
      {
        kind: 'judge',
        subjects: [one.event, other.event],
        judgement: 'same',
        replaces: [],
        access: 'team',
      },
    ])
    publish([passage('She was held.', one.ids)])
    expect(publicActs()).toBe(1)
    publish([passage('She was held.', [...one.ids, ...other.ids])])
    expect(publicActs()).toBe(1)
    expect(getReading(vault.file, one.event, 'public').members).toHaveLength(2)
  })

  test('no joining of people whose names differ: that they are one may be a secret', () => {
    const [one, other] = [person('Aigerim Sadykova'), person('Steppe Fox')]
    write([{ kind: 'judge', subjects: [one, other], judgement: 'same', replaces: [], access: 'team' }])
    publish([passage('Both.', [...tell(one).ids, ...tell(other).ids])])
    expect(labelFor(vault.file, one, 'public')).toBe('Aigerim Sadykova')
    expect(labelFor(vault.file, other, 'public')).toBe('Steppe Fox')
  })
})

describe('taking down', () => {
  test('leaves open what another update rests on', () => {
    const { ids } = tell(person('Aigerim Sadykova'))
    const [one, other] = [publish([passage('One.', ids)]), publish([passage('Other.', ids)])]
    takeDown(vault, one, { day: '2017-03-02', note: 'Superseded.' })
    expect(publicActs()).toBe(1)
    takeDown(vault, other, { day: '2017-03-02', note: 'Superseded.' })
    expect(publicActs()).toBe(0)
  })

  test('takes an update of more passages than an entry holds whole, and so does a next version', () => {
    const { ids } = tell(person('Aigerim Sadykova'))
    const many = Array.from({ length: 1100 }, (_, place) => passage(`Passage ${place}.`, ids))
    const update = publish(many)
    expect(passagesIn(getReading(vault.file, update, 'public'))).toHaveLength(1100)
    expect(publicActs()).toBe(1)
    const next = passagesIn(getReading(vault.file, update, 'public')).map((one) => ({
      ...one,
      key: one.text,
    }))
    publish(next.slice(0, 2), update, 'Shorter.')
    const kept = passagesIn(getReading(vault.file, update, 'public'))
    expect(kept.map(({ order }) => order)).toEqual([10, 20])
    const lengths = listEntries(vault.file).map(({ contents }) => contents.length)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(500)
    takeDown(vault, update, { day: '2017-03-02', note: 'Gone.' })
    expect([publicActs(), listUpdates(vault.file, 'public').length]).toEqual([0, 0])
    expect(rebuild(vault.file).changed).toEqual([])
  })

  test('what was withdrawn since is not opened by a next version', () => {
    const { ids } = tell(person('Aigerim Sadykova'))
    const update = publish([passage('She was held.', ids)])
    write([taking([ids[3] ?? 'x:1:1'])])
    const next = passagesIn(getReading(vault.file, update, 'public')).map((one) => ({
      ...one,
      key: one.text,
    }))
    vault.file.write(() =>
      keepManuscript(vault, {
        id: update,
        title: 'An update',
        country: 'KZ',
        language: 'en',
        credit: [],
        passages: next,
        note: 'Nothing much.',
      }),
    )
    expect(() => publishManuscript(vault, update, { day: '2017-03-03' })).toThrow(/tick what you have seen/)
  })
})

test('what a check raised of an event that is told is asked, until somebody settles it', () => {
  const who = person('Aigerim Sadykova')
  const { event, ids } = tell(who)
  const day = (on: string): Value => ({ kind: 'when', said: on, earliest: on, latest: on, basis: 'stated' })
  write([said(event, 'when', day('1975-05-03')), said(who, 'born', day('1980-01-01'))])
  const about = { title: 'An update', country: 'KZ', language: 'en', credit: [] }
  const kept = vault.file.write(() =>
    keepManuscript(vault, { id: made('update'), ...about, passages: [passage('She was held.', ids)] }),
  )
  const asked = () => listReadiness(vault, kept).filter((one) => one.code === 'check')
  expect(asked()).toMatchObject([{ weight: 'asks', subject: event }])
  expect(inEnglish(asked()[0]!)).toMatch(/nobody has settled it: .*was born on 1 January 1980/)
  const today = '2017-03-01'
  const [raised] = raisedAbout(vault.file, { member: '' }, [event], today)
  settleCheck(vault, { subject: event, ground: raised?.ground ?? '', reason: 'Her year is wrong.', today })
  expect(asked()).toEqual([])
})
