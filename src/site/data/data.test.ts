import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Change } from '../../record/change.ts'
import type { Statement } from '../../record/statement.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { Value } from '../../record/values/value.ts'
import { append } from '../../vault/entries/append.ts'
import { createVault, newAccountId } from '../../vault/vault.ts'
import type { Vault } from '../../vault/vault.ts'
import { liveLink } from '../live-address.ts'
import { drawPage, listAddresses } from '../pages/pages.ts'
import { writeCsv } from './csv.ts'

const person: SubjectId = 'person-aaaaaaaaaaaaaaaa'
const place: SubjectId = 'place-bbbbbbbbbbbbbbbb'
const fine: SubjectId = 'measure-cccccccccccccccc'
const event: SubjectId = 'event-dddddddddddddddd'
const hidden: SubjectId = 'event-eeeeeeeeeeeeeeee'
let folder: string
let vault: Vault

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'khronika-data-'))
  const account = newAccountId()
  vault = createVault(join(folder, 'vault.khronika'), folder, randomBytes(32), { account, name: 'Ana' })
  const code = (list: string, one: string): Value => ({ kind: 'code', list, code: one })
  const day = (said: string, at: string): Value => ({
    kind: 'when',
    said,
    earliest: at,
    latest: at,
    basis: 'stated',
  })
  const changes = [
    stated(person, 'name', text('=Aigerim "Aya", Sadykova')),
    stated(person, 'name', text('Айгерім Садықова')),
    stated(place, 'name', text('Kyzylsu')),
    stated(place, 'coordinates', text('43.24, -76.92')),
    stated(fine, 'kind', code('measures', 'fine')),
    stated(fine, 'amount', { kind: 'money', said: 'some 340,000 Tenge', min: '340000', currency: 'KZT' }),
    stated(event, 'act', code('acts', 'detention')),
    stated(event, 'country', code('countries', 'KZ')),
    stated(event, 'part', { kind: 'part', whom: person, role: 'victim', capacity: 'journalist' }),
    stated(event, 'place', { kind: 'ref', subject: place }),
    stated(event, 'measure', { kind: 'ref', subject: fine }),
    stated(event, 'when', day('10 February', '2017-02-10')),
    stated(event, 'when', day('on 12 February', '2017-02-12'), { speaker: person, stance: 'alleges' }),
    stated(hidden, 'act', code('acts', 'search'), { access: 'team' }),
    stated(hidden, 'country', code('countries', 'KG'), { access: 'team' }),
  ]
  vault.file.write(() => append(vault.file, vault.pen, changes))
})

afterAll(() => {
  vault.file.close()
  rmSync(folder, { recursive: true })
})

function text(words: string): Value {
  return { kind: 'text', text: words, language: 'en' }
}

function stated(subject: SubjectId, property: string, value: Value, more: Partial<Statement> = {}): Change {
  const statement = { subject, property, value, stance: 'states', access: 'public', ...more } as const
  return { kind: 'state', statement }
}

const read = (address: string, language: 'en' | 'kk' = 'en') =>
  drawPage({ file: vault.file, reader: 'public', language, link: liveLink(language) }, address)?.body

const table = (name: string) =>
  parse(read(`/data/kz/${name}.csv`) ?? '', { bom: true, columns: true }) as Record<string, string>[]

test('every file that is listed can be read, and nothing that is not public is in a list', () => {
  const addresses = listAddresses({ file: vault.file, reader: 'public' }).filter((one) =>
    one.startsWith('/data'),
  )
  expect(addresses.filter((one) => read(one) === undefined)).toEqual([])
  expect(addresses).toContain('/data/kz/2017-events.geojson')
  expect(addresses.filter((one) => one.includes('/kg/'))).toEqual([])
})

test('an event is a line, with both dates where accounts differ', () => {
  expect(table('2017-events')).toEqual([
    expect.objectContaining({
      id: event,
      act: 'detention',
      disputed: 'when',
      date_said: '10 February | on 12 February',
      date_earliest: '2017-02-10 | 2017-02-12',
      place_name: 'Kyzylsu',
      country: 'KZ',
    }),
  ])
  expect(table('2017-measures')).toEqual([
    expect.objectContaining({
      event,
      kind: 'fine',
      amount_said: 'some 340,000 Tenge',
      amount_min: '340000',
      amount_max: '',
      currency: 'KZT',
    }),
  ])
})

test('each account stands with its speaker and stance', () => {
  const whens = table('2017-statements').filter(({ property }) => property === 'when')
  expect(whens.map(({ value, stance, speaker }) => [value, stance, speaker])).toEqual([
    ['10 February', 'states', ''],
    ['on 12 February', 'alleges', person],
  ])
})

test('no editor and no device is named', () => {
  const files = listAddresses({ file: vault.file, reader: 'public' }).filter((one) => one.startsWith('/data'))
  const device = vault.file.get<{ id: string }>('select id from device')!.id
  for (const address of files) {
    expect(read(address)).not.toContain('"Ana"')
    expect(read(address)).not.toContain(device)
  }
})

test('a cell that would be a formula is defused, and quotation marks and Cyrillic letters survive', () => {
  const [named] = table('people')
  expect(named).toMatchObject({
    id: person,
    name: `'=Aigerim "Aya", Sadykova`,
    other_names: 'Айгерім Садықова',
  })
  const cells = ['+1', '-1', '@x', '\tx', 'plain', 'two\r\nlines']
  const [row] = parse(writeCsv(['a', 'b', 'c', 'd', 'e', 'f'], [cells]), { bom: true, from: 2 })
  expect(row).toEqual(["'+1", "'-1", "'@x", "'\tx", 'plain', 'two\r\nlines'])
})

test('lines of JSON, linked data and the map tell the same event', () => {
  const line = JSON.parse(read('/data/kz/2017-events.jsonl') ?? '') as { id: string; disputed: string[] }
  expect(line).toMatchObject({ id: event, type: 'Event', disputed: ['when'] })
  expect(JSON.parse(read('/data/kz/2017-events.jsonld') ?? '')).toMatchObject({
    '@context': { id: '@id' },
    '@graph': [{ id: `urn:khronika:${event}` }],
  })
  const map = JSON.parse(read('/data/kz/2017-events.geojson') ?? '') as {
    features: { geometry: object }[]
  }
  expect(map.features.map(({ geometry }) => geometry)).toEqual([
    { type: 'Point', coordinates: [-76.92, 43.24] },
  ])
})

test('the dictionary explains every column in each language', () => {
  for (const language of ['en', 'kk'] as const) {
    const page = read('/data', language) ?? ''
    for (const name of ['events', 'parts', 'measures', 'statements'])
      for (const column of Object.keys(table(`2017-${name}`)[0] ?? {}))
        expect(page).toContain(`<code>${column}</code>`)
    expect(Buffer.byteLength(page)).toBeLessThan(60_000)
  }
})

test('where a year holds very many events, the files go by months, and together hold each once', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz'
  const many = Array.from({ length: 310 }, (_, at): SubjectId => {
    const [first, second] = [letters[Math.floor(at / 26)] ?? 'a', letters[at % 26] ?? 'a']
    return `event-zzzzzzzzzzzzzz${first}${second}`
  })
  for (const some of [many.slice(0, 155), many.slice(155)]) {
    const changes = some.flatMap((subject, at) => {
      const day = `2016-${String((at % 12) + 1).padStart(2, '0')}-01`
      return [
        stated(subject, 'country', { kind: 'code', list: 'countries', code: 'KZ' }),
        stated(subject, 'when', { kind: 'when', said: day, earliest: day, latest: day, basis: 'stated' }),
      ]
    })
    vault.file.write(() => append(vault.file, vault.pen, changes))
  }
  const addresses = listAddresses({ file: vault.file, reader: 'public' })
  const months = addresses.filter((one) => /^\/data\/kz\/.*-events\.csv$/.test(one))
  expect(months).toContain('/data/kz/2016-12-events.csv')
  expect(months).toContain('/data/kz/2017-02-events.csv')
  expect(read('/data/kz/2016-events.csv')).toBeUndefined()
  const lines = months.flatMap(
    (one) => parse(read(one) ?? '', { bom: true, columns: true }) as { id: string }[],
  )
  expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length)
  expect(lines).toHaveLength(many.length + 1)
  expect(read('/data')).toContain('/data/kz/2016-12-events.csv')
})
