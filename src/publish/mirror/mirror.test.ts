// The example’s edition, written to a folder, changed, written again.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, posix } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openCopyOf } from '../../../test/example-vault.ts'
import { readKeyFile } from '../../access/key-file.ts'
import { unwrapKey } from '../../access/passphrase-key.ts'
import { EXAMPLE_PASSPHRASE, makeExample } from '../../example/make.ts'
import { listEvents } from '../../find/events.ts'
import { getReading } from '../../find/readings.ts'
import { asLastPublished } from '../../find/updates/last-published.ts'
import { listUpdates } from '../../find/updates.ts'
import type { Change } from '../../record/change.ts'
import { newSubjectId } from '../../record/subject.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { Value } from '../../record/values/value.ts'
import { Refusal } from '../../refusal.ts'
import { keepManuscript } from '../../update/manuscript/manuscripts.ts'
import { publishManuscript } from '../../update/publication/publish.ts'
import { keyOfObstacle, listReadiness } from '../../update/publication/readiness.ts'
import { takeDown } from '../../update/publication/take-down.ts'
import { append } from '../../vault/entries/append.ts'
import { vaultIn } from '../../vault/folder.ts'
import type { Vault } from '../../vault/vault.ts'
import { publishMirror, publishMirrorTogether } from './mirror.ts'
import { verifyMirror } from './verify-mirror.ts'

let base: string
let vault: Vault
let count = 0

beforeAll(async () => {
  base = mkdtempSync(join(tmpdir(), 'khronika-mirror-'))
  await makeExample(join(base, 'example'))
})

beforeEach(() => {
  vault?.file.close()
  vault = openCopyOf(join(base, 'example'), join(base, `vault-${count++}`))
})

afterAll(() => {
  vault.file.close()
  rmSync(base, { recursive: true })
})

const out = () => join(base, `out-${count}`)
const fresh = () => join(base, `fresh-${count}`)

function say(...changes: Change[]): void {
  vault.file.write(() => append(vault.file, vault.pen, changes))
}

function stated(subject: SubjectId, property: string, value: Value): Change {
  return {
    kind: 'state',
    statement: { subject, property, value, stance: 'states', access: 'public' },
  }
}

function files(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
  const paths = entries.map((one) => join(one.parentPath, one.name))
  return new Map(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]))
}

// Every page alike; what is withdrawn leaves a notice in the one that was there before.
function expectAsFresh(): void {
  publishMirror(vault, out())
  publishMirror(vault, fresh())
  const [kept, made] = [files(out()), files(fresh())]
  const pages = (all: Map<string, string>) => [...all].filter(([path]) => !isOfEdition(path))
  const notices = pages(kept).filter(([path, text]) => !made.has(path) && text.includes('withdrawn'))
  const rest = pages(kept).filter(([path]) => made.has(path) || !notices.some(([one]) => one === path))
  const notTranslated = rest.filter(([path]) => !made.has(path) && !/\.(ru|kk)\.html$/.test(path))
  expect(notTranslated.map(([path]) => path)).toEqual([])
  for (const [path, text] of pages(made)) expect(kept.get(path), path).toBe(text)
}

function isOfEdition(path: string): boolean {
  return /^manifest\/|^MANIFEST|^edition\.json$/.test(path)
}

const someEvent = () => listEvents(vault.file, 'public', { act: 'detention' }).events[0]!
const somebody = () => someEvent().parts.find(({ role }) => role === 'victim')!.whom

describe('a mirror', () => {
  test('is byte-identical when nothing changed, and no file is touched', () => {
    const first = publishMirror(vault, out())
    const before = files(out())
    const times = [...before.keys()].map((path) => statSync(join(out(), path)).mtimeMs)
    const again = publishMirror(vault, out())
    expect(again).toEqual({ edition: first.edition, drawn: 0, written: 0, withdrawn: 0 })
    expect(publishMirror(vault, out(), { whole: true }).written).toBe(0)
    expect(files(out())).toEqual(before)
    expect([...before.keys()].map((path) => statSync(join(out(), path)).mtimeMs)).toEqual(times)
  })

  test('is the same to the byte when several processes draw it, and when they look at every file again', async () => {
    const { key } = unwrapKey(readKeyFile(vaultIn(join(base, 'example')).keyFile), EXAMPLE_PASSPHRASE)
    publishMirror(vault, fresh())
    await publishMirrorTogether(vault, key, out(), { processes: 3 })
    // search.js prints functions of the program, which a child runs built and a test as it is written
    const isOwn = (path: string) => isOfEdition(path) || path === 'search.js'
    const pages = (folder: string) => Object.fromEntries([...files(folder)].filter(([path]) => !isOwn(path)))
    expect(pages(out())).toEqual(pages(fresh()))
    expect(verifyMirror(out()).faults).toEqual([])
    const spoilt = [...files(out()).keys()].filter((path) => /^people\/.*\.html$/.test(path))
    for (const path of spoilt) writeFileSync(join(out(), path), 'spoilt')
    const again = await publishMirrorTogether(vault, key, out(), { processes: 3, whole: true })
    expect(again.written).toBe(spoilt.length)
    expect(pages(out())).toEqual(pages(fresh()))
  })

  test('is verified as signed, and no longer after one flipped byte, a lost file, a new file, or another key', () => {
    publishMirror(vault, out())
    const { fingerprint, faults } = verifyMirror(out())
    expect(faults).toEqual([])
    expect(verifyMirror(out(), fingerprint).faults).toEqual([])
    expect(verifyMirror(out(), 'aaaa-bbbb-cccc-dddd').faults).toHaveLength(1)
    for (const path of files(out()).keys()) {
      const whole = readFileSync(join(out(), path))
      const flipped = Buffer.from(whole)
      flipped[Math.floor(flipped.length / 2)]! ^= 1
      writeFileSync(join(out(), path), flipped)
      expect(faultsOf(out()), path).not.toEqual([])
      writeFileSync(join(out(), path), whole)
    }
    writeFileSync(join(out(), 'more.html'), 'more')
    expect(verifyMirror(out()).faults).toEqual(['more.html is no part of the edition'])
    rmSync(join(out(), 'more.html'))
    rmSync(join(out(), 'index.html'))
    expect(verifyMirror(out()).faults).toEqual(['index.html is missing'])
  })

  test('every link of a page and of a feed leads to a file of the edition, and nothing stands inline', () => {
    publishMirror(vault, out())
    const all = files(out())
    for (const [path, text] of all) {
      if (!/\.(html|atom)$/.test(path)) continue
      expect(text, path).not.toMatch(/ style=|<style|<script(?![^>]* src=)/)
      const links = [...text.matchAll(/(?:href|src|action)="([^"#?]+)/g)].map(([, link = '']) => link)
      const own = links.filter((link) => !/^(?:https?|data):/.test(link))
      const lost = own.filter((link) => !all.has(posix.join(posix.dirname(path), decodeURIComponent(link))))
      expect(lost, path).toEqual([])
    }
  })

  test('mends what somebody else did to it when asked for the whole', () => {
    publishMirror(vault, out())
    const before = files(out())
    writeFileSync(join(out(), 'index.html'), 'forged')
    expect(publishMirror(vault, out(), { whole: true }).written).toBe(1)
    expect(files(out())).toEqual(before)
  })

  test('leaves a folder alone that holds other files, or another’s edition', () => {
    expect(() => publishMirror(vault, base)).toThrow(Refusal)
    publishMirror(vault, out())
    vault.file.write(() => vault.file.run("delete from setting where name like 'edition-%'"))
    expect(() => publishMirror(vault, out())).toThrow(/another organisation/)
  })
})

describe('after a change the edition is what it would be if made anew', () => {
  beforeEach(() => {
    publishMirror(vault, out())
  })

  test('a person has another name', () => {
    const person = somebody()
    const name = getReading(vault.file, person, 'public').properties.find(
      ({ property }) => property === 'name',
    )!
    const ids = name.shown.flatMap(({ claims }) => claims.map(({ id }) => id))
    say(
      { kind: 'withdraw', targets: ids, access: 'team' },
      stated(person, 'name', { kind: 'text', text: 'Zarina Invented', language: 'en' }),
    )
    expectAsFresh()
  })

  test('an event is withdrawn from public, and leaves a notice', () => {
    const { subject } = someEvent()
    say({ kind: 'grade', targets: [subject], to: 'team', replaces: [], access: 'team' })
    expectAsFresh()
    expect(readFileSync(join(out(), `events/${subject}.html`), 'utf8')).toContain('withdrawn')
  })

  test('an event happens on another day, to somebody else, elsewhere', () => {
    const { subject } = someEvent()
    const reading = getReading(vault.file, subject, 'public')
    const ids = reading.properties
      .filter(({ property }) => ['when', 'part', 'place'].includes(property))
      .flatMap(({ shown }) => shown.flatMap(({ claims }) => claims.map(({ id }) => id)))
    const [person, place] = [
      newSubjectId('person', vault.pen.random),
      newSubjectId('place', vault.pen.random),
    ]
    say(
      { kind: 'withdraw', targets: ids, access: 'team' },
      stated(person, 'name', { kind: 'text', text: 'Bolat Invented', language: 'en' }),
      stated(place, 'name', { kind: 'text', text: 'Kyzylsu', language: 'en' }),
      stated(subject, 'part', { kind: 'part', whom: person, role: 'victim' }),
      stated(subject, 'place', { kind: 'ref', subject: place }),
      stated(subject, 'when', {
        kind: 'when',
        said: 'in May 2016',
        earliest: '2016-05-01',
        latest: '2016-05-31',
        basis: 'stated',
      }),
    )
    expectAsFresh()
  })

  test('two people are judged the same, and told apart again', () => {
    const [one, other] = [somebody(), newSubjectId('person', vault.pen.random)]
    say(stated(other, 'name', { kind: 'text', text: 'Another Spelling', language: 'en' }))
    expectAsFresh()
    const { ids } = vault.file.write(() =>
      append(vault.file, vault.pen, [
        { kind: 'judge', subjects: [one, other], judgement: 'same', replaces: [], access: 'public' },
      ]),
    )
    expectAsFresh()
    say({ kind: 'withdraw', targets: ids, access: 'team' })
    expectAsFresh()
  })

  test('a person is sealed, and comes back', () => {
    const { ids } = vault.file.write(() =>
      append(vault.file, vault.pen, [
        { kind: 'grade', targets: [somebody()], to: 'team', replaces: [], access: 'team' },
      ]),
    )
    expectAsFresh()
    say({ kind: 'withdraw', targets: ids, access: 'team' })
    expectAsFresh()
  })

  test('a second update tells of an event that is public already', () => {
    const [first] = listUpdates(vault.file, 'public')
    const passages = asLastPublished(vault.file, first!.subject).passages.slice(0, 3)
    const manuscript = keepManuscript(vault, {
      id: newSubjectId('update', vault.pen.random),
      title: 'Told again',
      country: 'KZ',
      language: 'en',
      credit: [],
      passages: passages.map((passage, place) => ({ ...passage, key: `k${place}` })),
    })
    const seen = listReadiness(vault, manuscript).map(keyOfObstacle)
    publishManuscript(vault, manuscript.id, { day: '2017-04-02', seen })
    expectAsFresh()
    takeDown(vault, manuscript.id, { day: '2017-04-03', note: 'Told twice.' })
    expectAsFresh()
  })

  test('an update is taken down', () => {
    const [update] = listUpdates(vault.file, 'public')
    takeDown(vault, update!.subject, { day: '2017-04-01', note: 'Withdrawn while it is checked.' })
    expectAsFresh()
  })
})

function faultsOf(folder: string): string[] {
  try {
    return verifyMirror(folder).faults
  } catch (error) {
    return [String(error)]
  }
}
