// The pages of the public edition, drawn from the example: versions, translations, languages, months, and what
// is not there.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openCopyOf } from '../../../test/example-vault.ts'
import { makeExample } from '../../example/make.ts'
import { listCases } from '../../find/cases/cases.ts'
import { listUpdates } from '../../find/updates.ts'
import type { SubjectId } from '../../record/subject.ts'
import { beginNextVersion, beginTranslation } from '../../update/manuscript/begin.ts'
import { saveManuscript } from '../../update/manuscript/manuscripts.ts'
import type { Manuscript } from '../../update/manuscript/manuscript.ts'
import { publishManuscript } from '../../update/publication/publish.ts'
import { keyOfObstacle, listReadiness } from '../../update/publication/readiness.ts'
import { takeDown } from '../../update/publication/take-down.ts'
import { sealSubject } from '../../review/sealing.ts'
import type { Vault } from '../../vault/vault.ts'
import type { Language } from '../../vocabulary/list.ts'
import { liveLink } from '../live-address.ts'
import { drawPage, listAddresses } from './pages.ts'

const base = mkdtempSync(join(tmpdir(), 'khronika-pages-'))
let vault: Vault
let update: SubjectId
let count = 0

beforeAll(() => makeExample(join(base, 'example')))
beforeEach(() => {
  vault?.file.close()
  vault = openCopyOf(join(base, 'example'), join(base, `vault-${count++}`))
  update = listUpdates(vault.file, 'public')[0]!.subject
})
afterAll(() => {
  vault.file.close()
  rmSync(base, { recursive: true })
})

function draw(address: string, language: Language = 'en'): string | undefined {
  return drawPage({ file: vault.file, reader: 'public', language, link: liveLink(language) }, address)?.body
}

function pageAt(address: string, language?: Language) {
  return parseHTML(draw(address, language) ?? '').document
}

const addresses = () => listAddresses({ file: vault.file, reader: 'public' })

function publish(manuscript: Manuscript, day: string, change: (one: Manuscript) => Manuscript): void {
  const { id, version } = manuscript
  const saved = saveManuscript(vault, id, version, change)
  publishManuscript(vault, id, { day, seen: listReadiness(vault, saved).map(keyOfObstacle) })
}

const LAST = 'Corrected: the court sat a second time.'

function correct(): void {
  publish(beginNextVersion(vault, update), '2017-04-10', (one) => ({
    ...one,
    note: 'The second hearing was added.',
    passages: one.passages.map((passage, place) =>
      place === one.passages.length - 1
        ? { ...passage, text: LAST, rests: [], links: [], assessment: true }
        : passage,
    ),
  }))
}

describe('an update that was corrected', () => {
  test('says what changed and when, and keeps the version before at an address of its own', () => {
    expect(draw(`/updates/${update}/1`)).toBeUndefined()
    correct()
    const now = pageAt(`/updates/${update}`)
    expect(now.querySelector('.changes')?.textContent).toContain('The second hearing was added.')
    expect(now.querySelector('.changes')?.textContent).toContain('Version 2, 10 April 2017')
    expect(now.querySelector('article')?.textContent).toContain(LAST)
    const old = pageAt(`/updates/${update}/1`)
    expect(old.querySelector('.notice')?.textContent).toContain('This is version 1')
    expect(old.querySelector('article')?.textContent).not.toContain(LAST)
    expect(old.querySelector('article')?.textContent).toContain('once it carried a petition')
    expect(now.querySelector('article')?.textContent).not.toContain('once it carried a petition')
    expect(old.querySelector('.comments')).toBeNull()
    expect(draw(`/updates/${update}/2`)).toBeUndefined()
    expect(addresses()).toContain(`/updates/${update}/1`)
  })

  test('that is taken down leaves the note, and nothing of any version', () => {
    correct()
    takeDown(vault, update, { day: '2017-04-11', note: 'Under review.' })
    const page = pageAt(`/updates/${update}`)
    expect(page.querySelector('h1')?.textContent).toBe('Taken down on 11 April 2017')
    expect(page.querySelector('article')?.textContent).toContain('Under review.')
    expect(draw(`/updates/${update}`)).not.toContain(LAST)
    expect(draw(`/updates/${update}/1`)).toBeUndefined()
  })
})

test('a translation leads to its original and back, and says when the original moved on', () => {
  publish(beginTranslation(vault, update, 'ru'), '2017-04-02', (one) => ({
    ...one,
    title: 'Союз закрыт, редактор под стражей',
    passages: one.passages.map((passage) => ({ ...passage, text: `Перевод. ${passage.text}`, rests: [] })),
  }))
  const russian = listUpdates(vault.file, 'public').find(({ language }) => language === 'ru')!.subject
  expect(pageAt(`/updates/${update}`).querySelector('.byline [lang=ru] a')?.textContent).toBe('Русский')
  expect(pageAt(`/updates/${russian}`, 'ru').body.textContent).toContain('Переведено с версии 1')
  expect(pageAt(`/updates/${russian}`, 'ru').body.textContent).not.toContain('изменился после перевода')
  correct()
  expect(pageAt(`/updates/${russian}`, 'ru').body.textContent).toContain('Оригинал изменился после перевода')
  expect(pageAt('/kz', 'ru').querySelector('.latest')?.textContent).toContain('Союз закрыт')
})

describe('every page', () => {
  test('is there in each language, says which it is, and leads to itself in the others', () => {
    const pages = addresses().filter((address) => !/\.\w+$/.test(address) && !address.startsWith('/find'))
    expect(pages.length).toBeGreaterThan(40)
    for (const address of pages) {
      if (draw(address) === undefined) continue
      for (const language of ['en', 'ru', 'kk'] as const) {
        const page = pageAt(address, language)
        expect(page.documentElement.getAttribute('lang'), address).toBe(language)
        const others = [...page.querySelectorAll('link[rel=alternate][hreflang]')]
        expect(
          others.map((one) => one.getAttribute('href')),
          address,
        ).toEqual((['en', 'ru', 'kk'] as const).map((one) => liveLink(one)(address)))
        expect(page.querySelectorAll('.crumbs li').length, address).toBeGreaterThan(address === '/' ? -1 : 1)
        expect(
          (draw(address, language) ?? '').replace(/<svg class="map"[^]*?<\/svg>/, '').length,
          address,
        ).toBeLessThan(60_000)
      }
    }
  })

  test('of a month tells what happened in it, and no other', () => {
    const page = pageAt('/kz/2017-01')
    expect(page.querySelector('h1')?.textContent).toBe('January 2017')
    expect(page.querySelectorAll('.timeline > li').length).toBeGreaterThan(2)
    for (const when of page.querySelectorAll('.timeline-when')) expect(when.textContent).toContain('January')
    expect(draw('/kz/2016-01')).toBeUndefined()
    expect(draw('/kz/2017-01/2')).toBeUndefined()
    expect(draw('/kz/2017-13')).toBeUndefined()
  })
})

test('a case has a page once an update leads to it, with its public events and where each stands', () => {
  const own = listCases(vault.file, { member: vault.pen.author }).find(({ title }) =>
    title.includes('editor'),
  )!
  const before = draw(`/cases/${own.subject}`)
  publish(beginNextVersion(vault, update), '2017-04-10', (one) => ({
    ...one,
    note: 'A link to the case.',
    passages: one.passages.map((passage, place) =>
      place === 0 ? { ...passage, links: [{ start: 0, end: 10, subject: own.subject }] } : passage,
    ),
  }))
  expect(before).toBeUndefined()
  const page = pageAt(`/cases/${own.subject}`, 'ru')
  expect(page.querySelector('h1')?.textContent).toBe(own.title)
  expect(page.querySelectorAll('.timeline > li').length).toBe(own.events)
  expect(page.querySelector('.values')?.textContent).toContain('под стражей до суда')
  expect(pageAt(`/updates/${update}`).querySelector(`a[href="/cases/${own.subject}"]`)).not.toBeNull()
})

describe('there is no page', () => {
  test('of a case that nothing public leads to', () => {
    const [own] = listCases(vault.file, { member: vault.pen.author })
    expect(draw(`/cases/${own!.subject}`)).toBeUndefined()
  })

  test('of somebody sealed, though what they took part in tells of them by their label', () => {
    const people = addresses().filter((address) => address.startsWith('/people/'))
    const person = people.find((address) => pageAt(address).querySelector('.timeline a'))!
    const id = person.slice('/people/'.length) as SubjectId
    const event = pageAt(person).querySelector('.timeline a')?.getAttribute('href') ?? ''
    sealSubject(vault, id, { to: 'team', label: 'a defender' })
    expect(draw(person)).toBeUndefined()
    expect(addresses()).not.toContain(person)
    expect(pageAt(event).body.textContent).toContain('a defender')
    expect(draw(event)).not.toContain(id)
  })
})
