import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readKeyFile } from '../access/key-file.ts'
import { unwrapKey } from '../access/passphrase-key.ts'
import { eventTitle } from '../find/event-words.ts'
import { listEvents } from '../find/events.ts'
import { listUpdates } from '../find/updates.ts'
import { progressOf } from '../review/cards/progress.ts'
import { listItems } from '../review/inbox/inbox.ts'
import { countryView, homeView } from '../site/from-record/overview.ts'
import { subjectView } from '../site/from-record/subject.ts'
import { updateView } from '../site/from-record/update.ts'
import { liveLink } from '../site/live-address.ts'
import { rebuild } from '../vault/readings/rebuild.ts'
import { vaultIn } from '../vault/folder.ts'
import { findSetting } from '../vault/setting.ts'
import { openVault } from '../vault/vault.ts'
import type { Vault } from '../vault/vault.ts'
import { EXAMPLE_PASSPHRASE, makeExample, readReviewFile } from './make.ts'

let folder: string
let vault: Vault

beforeAll(async () => {
  const base = mkdtempSync(join(tmpdir(), 'khronika-'))
  folder = join(base, 'example')
  // What a crash in the middle of an earlier start would leave.
  mkdirSync(halfMade())
  writeFileSync(join(halfMade(), 'vault.khronika'), 'half a file')
  await makeExample(folder)
  const places = vaultIn(folder)
  const { key, account } = unwrapKey(readKeyFile(places.keyFile), EXAMPLE_PASSPHRASE)
  vault = openVault(places.file, places.captures, key, account)
})

// By a process that is long gone.
function halfMade(): string {
  return `${folder}.making-999999999`
}

afterAll(() => {
  vault.file.close()
  rmSync(join(folder, '..'), { recursive: true })
})

const site = { language: 'en', siteTitle: 'Khronika', home: '/', look: '/look.css' }
const asking = () => ({ file: vault.file, reader: 'public', language: 'en', link: liveLink('en') }) as const
const update1 = () => {
  const [update] = listUpdates(vault.file, 'public')
  if (!update) throw new Error('the example has no update')
  return updateView(asking(), site, update.subject)
}

describe('the example', () => {
  test('rests on words that stand in its report exactly once', () => {
    const review = readReviewFile()
    const text = readFileSync(
      join('examples', 'kazakhstan-2017', review.sources['winter']?.file ?? ''),
      'utf8',
    )
    const words: string[] = []
    JSON.stringify(review.events, (key, value: unknown) => {
      if ((key === 'words' || key === 'when' || key === 'reason') && typeof value === 'string')
        words.push(value)
      return value
    })
    expect(words.length).toBeGreaterThan(50)
    expect(words.filter((each) => text.split(each).length !== 2)).toEqual([])
  })

  test('is put in its place only when it is whole', () => {
    expect(existsSync(halfMade())).toBe(false)
    expect(readdirSync(folder).sort()).toEqual(
      expect.arrayContaining(['captures', 'vault.key', 'vault.khronika']),
    )
    expect(findSetting(vault.file, 'day')).toBe('2017-04-12')
  })

  test('has the winter report reviewed to its end and the spring report waiting', () => {
    const items = new Map(listItems(vault.file).map((item) => [item.name, item]))
    const winter = progressOf(vault.file, items.get('winter-2017.txt')?.id ?? '')
    const spring = progressOf(vault.file, items.get('spring-2017.txt')?.id ?? '')
    expect(winter.settled).toBe(winter.sentences)
    expect(spring.settled).toBe(0)
    expect(spring.sentences).toBeGreaterThan(20)
  })

  test('shows a reader without rights a person held, an organisation closed, a draft law', () => {
    const titles = listEvents(vault.file, 'public').events.map((event) => eventTitle(event))
    expect(titles).toContain('Remand in custody: Zhanbolat Mamay, 11 February 2017')
    expect(titles).toContain(
      'Organisation closed: Confederation of Independent Trade Unions of Kazakhstan, January 2017',
    )
    expect(titles.some((title) => title.startsWith('Law proposed'))).toBe(true)
    const { months } = countryView(asking(), site, 'kz')
    expect(
      months[0]?.events.some(
        ({ when }) => when.said === 'The following day' && when.bounds === '11 February 2017',
      ),
    ).toBe(true)
  })

  test('shows update 1 with its partners, its sections, and every event behind a sentence', () => {
    const { credit, sections, published } = update1()
    expect(credit).toEqual([
      'International Partnership for Human Rights',
      'Kazakhstan International Bureau for Human Rights and Rule of Law',
    ])
    expect(sections.map(({ heading }) => heading)).toEqual([
      undefined,
      'Association',
      'Peaceful Assembly',
      'Expression',
    ])
    expect(published).toEqual({ said: '1 March 2017', day: '2017-03-01' })
    const pieces = sections.flatMap(({ passages }) => passages.flatMap((passage) => passage.pieces))
    expect(pieces.filter(({ evidence }) => evidence).length).toBeGreaterThan(12)
  })

  test('has a dispute with its speakers: one alleges, two confirm, one denies', () => {
    const disputed = listEvents(vault.file, 'public').events.find(
      (event) => event.disputed && event.act === 'ill-treatment',
    )
    const view = subjectView(asking(), site, disputed?.subject ?? '')
    const dispute = view.values.find(({ label }) => label === 'How it is known')?.dispute
    expect(dispute?.accounts.map(({ stance }) => stance)).toEqual([
      'alleges',
      'confirms',
      'confirms',
      'denies',
    ])
    expect(new Set(dispute?.accounts.map(({ speaker }) => speaker)).size).toBe(4)
    expect(homeView(asking(), site).countries.map(({ name }) => name)).toEqual(['Kazakhstan'])
  })

  test('comes out the same when everything is derived anew', () => {
    expect(rebuild(vault.file).changed).toEqual([])
  })

  test('holds no name or sentence of its reports in any file of the vault', () => {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    )
    const bytes = Buffer.concat(files.map((entry) => readFileSync(join(entry.parentPath, entry.name))))
    const marks = ['Mamay', 'Kharlamov', 'was closed in January 2017', 'Editor of the example']
    for (const mark of marks) {
      expect(bytes.includes(Buffer.from(mark, 'utf8')), mark).toBe(false)
      expect(bytes.includes(Buffer.from(mark, 'utf16le')), mark).toBe(false)
    }
  })
})
