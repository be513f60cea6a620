import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import type { Change } from '../../record/change.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { Value, When } from '../../record/values/value.ts'
import { append } from '../../vault/entries/append.ts'
import { createVault, newAccountId } from '../../vault/vault.ts'
import type { Vault } from '../../vault/vault.ts'
import { liveLink } from '../live-address.ts'
import { drawPage, listAddresses } from '../pages/pages.ts'

const grammar = readFileSync(new URL('../../../test/atom/atom.rng', import.meta.url), 'utf8')
const update: SubjectId = 'update-aaaaaaaaaaaaaaaa'
const other: SubjectId = 'update-bbbbbbbbbbbbbbbb'
let folder: string
let vault: Vault

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'khronika-feeds-'))
  const account = newAccountId()
  vault = createVault(join(folder, 'vault.khronika'), folder, randomBytes(32), { account, name: 'Ana' })
})

afterEach(() => {
  vault.file.close()
  rmSync(folder, { recursive: true })
})

function say(...changes: Change[]): void {
  vault.file.write(() => append(vault.file, vault.pen, changes))
}

function stated(subject: SubjectId, property: string, value: Value, saidWhen?: When): Change {
  const statement = { subject, property, value, saidWhen, stance: 'states', access: 'public' } as const
  return { kind: 'state', statement }
}

const text = (words: string): Value => ({ kind: 'text', text: words, language: 'en' })
const on = (day: string): When => ({ kind: 'when', said: day, earliest: day, latest: day, basis: 'stated' })

function published(subject: SubjectId, country: string, day: string, section: string): Change[] {
  return [
    stated(subject, 'title', text('Fines & <fees> “rise”\u0001')),
    stated(subject, 'country', { kind: 'code', list: 'countries', code: country }),
    stated(subject, 'published', on(day)),
    stated(subject, 'credit', text('Steppe Monitor')),
    stated(subject, 'passage', {
      kind: 'passage',
      order: 0,
      section,
      form: 'paragraph',
      text: 'A court fined the editor of Lantern.',
      language: 'en',
      rests: [],
      links: [],
    }),
  ]
}

const feed = (name: string) =>
  drawPage(
    { file: vault.file, reader: 'public', language: 'en', link: liveLink('en') },
    `/feeds/${name}.atom`,
  )?.body ?? ''

async function faultsOf(document: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'feed.atom', contents: document },
    schema: [grammar],
    extension: 'relaxng',
  })
  return errors.map(({ message }) => message)
}

test('the validator finds what is wrong with a feed', async () => {
  const broken = feed('all').replace(/<id>.*<\/id>/, '')
  expect(await faultsOf(broken)).not.toEqual([])
  const undated = feed('all').replace(/<updated>.*<\/updated>/, '<updated>yesterday</updated>')
  expect(await faultsOf(undated)).not.toEqual([])
})

test('every feed is valid, empty, full, corrected and after a takedown', async () => {
  expect(await faultsOf(feed('all'))).toEqual([])
  say(...published(update, 'KZ', '2017-03-01', 'expression'), ...published(other, 'KG', '2017-02-01', 'lead'))
  const addresses = listAddresses({ file: vault.file, reader: 'public' }).filter((one) =>
    one.endsWith('.atom'),
  )
  expect(addresses).toEqual([
    '/feeds/all.atom',
    '/feeds/kg.atom',
    '/feeds/kz.atom',
    '/feeds/kz-expression.atom',
  ])
  for (const name of ['all', 'kg', 'kz', 'kz-expression']) expect(await faultsOf(feed(name))).toEqual([])
  expect(feed('all').indexOf(update)).toBeLessThan(feed('all').indexOf(other))
  expect(feed('kz-expression')).toContain('A court fined the editor')
})

test('a correction renews its entry, which keeps its id; a takedown says no more than that', async () => {
  say(...published(update, 'KZ', '2017-03-01', 'expression'))
  const id = /<entry[^>]*>\n(<id>.*<\/id>)/.exec(feed('all'))?.[1]
  expect(feed('all')).toContain('<updated>2017-03-01T00:00:00Z</updated>')
  say(stated(update, 'correction', text('The fine was smaller.'), on('2017-03-01')))
  expect(feed('all')).toContain('<updated>2017-03-01T00:00:01Z</updated>')
  expect(feed('all')).toContain('Correction of 1 March 2017: The fine was smaller.')
  say(stated(update, 'taken-down', text('Somebody was named who asked not to be.'), on('2017-03-05')))
  expect(await faultsOf(feed('all'))).toEqual([])
  expect(feed('all')).toContain(id)
  expect(feed('all')).toContain('taken down on 5 March 2017')
  expect(feed('all')).not.toContain('A court fined')
})

test('pages name the feeds', () => {
  say(...published(update, 'KZ', '2017-03-01', 'expression'))
  const page = drawPage(
    { file: vault.file, reader: 'public', language: 'en', link: liveLink('en') },
    '/kz',
  )?.body
  expect(page).toContain(
    'rel="alternate" type="application/atom+xml" title="Kazakhstan" href="/feeds/kz.atom"',
  )
  expect(page).toContain('href="/feeds/all.atom"')
})
