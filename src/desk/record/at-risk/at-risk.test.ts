import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { consentsOf, hasConsent } from '../../../find/consents.ts'
import { keptReading, labelFor } from '../../../find/readings.ts'
import { inEnglish } from '../../../sentence.ts'
import type { Obstacle } from '../../../update/publication/readiness.ts'
import { peopleAtRisk } from '../../../update/publication/people-at-risk.ts'
import type { ManuscriptPassage } from '../../../update/manuscript/manuscript.ts'
import { standingAbout } from '../../../find/about/standing.ts'
import { addressOf } from '../../address.ts'
import { inventedDesk } from '../invented-record.ts'
import type { Invented } from '../invented-record.ts'

let desk: Invented
let page: string

beforeEach(() => {
  desk = inventedDesk()
  page = addressOf(desk.events.aigerim)
})
afterEach(() => desk.close())

const nobody = { member: '' }
const label = 'a journalist'

describe('sealing somebody', () => {
  test('puts the label in place of the name, and opening brings the name back', async () => {
    const { file } = desk.vault
    expect((await desk.send(`${page}/sealing`, { label, readers: 'me' })).status).toBe(303)
    expect(labelFor(file, desk.events.aigerim, nobody)).toBe(label)
    expect(JSON.stringify(keptReading(file, desk.events.detention, nobody))).not.toContain('Sadykova')
    expect(await desk.page(page)).toContain('The public reads “a journalist”')
    expect((await desk.send(`${page}/sealing/opening`, {})).status).toBe(303)
    expect(labelFor(file, desk.events.aigerim, nobody)).toContain('Sadykova')
    expect((await desk.send(`${page}/sealing/opening`, {})).status).toBe(409)
  })

  test('again takes the first sealing’s place, with another label', async () => {
    await desk.send(`${page}/sealing`, { label, readers: 'me' })
    await desk.send(`${page}/sealing`, { label: 'a reporter', readers: 'team' })
    expect(labelFor(desk.vault.file, desk.events.aigerim, 'public')).toBe('a reporter')
    await desk.send(`${page}/sealing/opening`, {})
    expect(labelFor(desk.vault.file, desk.events.aigerim, nobody)).toContain('Sadykova')
  })

  test('refuses a label that holds a part of the name, and says so beside it', async () => {
    const answer = await desk.send(`${page}/sealing`, { label: 'Айгерим, a journalist', readers: 'team' })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('holds a part of the name')
    expect(labelFor(desk.vault.file, desk.events.aigerim, nobody)).toContain('Sadykova')
  })
})

describe('what somebody agreed to', () => {
  const consents = () => consentsOf(desk.vault.file, nobody, desk.events.aigerim)

  test('is kept use by use, and the last answer holds for as long as it was given', async () => {
    const first = {
      'use-named': 'yes',
      'use-un': 'yes',
      answer: 'in-writing',
      since: '2017-03-01',
      until: '2017-06-01',
    }
    expect((await desk.send(`${page}/consents`, first)).status).toBe(303)
    expect(hasConsent(consents(), 'named', '2017-05-31')).toBe(true)
    expect(hasConsent(consents(), 'named', '2017-06-02')).toBe(false)
    expect(hasConsent(consents(), 'partner', '2017-05-31')).toBe(false)
    await desk.send(`${page}/consents`, { 'use-named': 'yes', answer: 'withdrawn', since: '2017-04-01' })
    expect(hasConsent(consents(), 'named', '2017-05-31')).toBe(false)
    expect(hasConsent(consents(), 'un', '2017-05-31')).toBe(true)
    expect(await desk.page(page)).toContain('Published by name: <b>withdrawn</b>')
  })

  test('is refused without a use, and where it ends before it was given', async () => {
    expect((await desk.send(`${page}/consents`, { answer: 'in-writing' })).status).toBe(422)
    const turned = { 'use-named': 'yes', answer: 'in-writing', since: '2017-04-01', until: '2017-03-01' }
    expect((await desk.send(`${page}/consents`, turned)).status).toBe(422)
    expect(consents()).toEqual([])
  })

  test('is never public', async () => {
    await desk.send(`${page}/consents`, { 'use-named': 'yes', answer: 'in-writing' })
    const said = standingAbout(desk.vault.file, 'public', desk.events.aigerim)
    expect(said.filter(({ statement }) => statement.property.startsWith('consent'))).toEqual([])
  })
})

describe('before publishing', () => {
  function passage(text: string): ManuscriptPassage {
    const statements = standingAbout(desk.vault.file, nobody, desk.events.detention).map(({ id }) => id)
    const rests = [{ start: 0, end: text.length, statements }]
    const form = { kind: 'passage', order: 0, section: 'lead', form: 'paragraph' } as const
    return { ...form, text, language: 'en', rests, links: [], key: 'k' }
  }
  const asked = (text = 'A journalist was held.') =>
    peopleAtRisk(desk.vault.file, [passage(text)], '2017-04-12')
  const told = (obstacles: Obstacle[], code: string) =>
    obstacles
      .filter((one) => one.code === code)
      .map(inEnglish)
      .join(' ')
  const codes = (text?: string) => asked(text).map(({ code, weight }) => `${code} ${weight}`)

  test('whoever is named without having agreed is listed, and whoever refused cannot be published', async () => {
    expect(codes()).toContain('consent asks')
    expect(told(asked(), 'consent')).toContain('Sadykova')
    await desk.send(`${page}/consents`, { 'use-named': 'yes', answer: 'by-word' })
    expect(codes()).not.toContain('consent asks')
    await desk.send(`${page}/consents`, { 'use-named': 'yes', answer: 'refused' })
    expect(codes()).toContain('consent refuses')
  })

  test('it is said where somebody sealed is named, and where a label stands beside what tells', async () => {
    await desk.send(`${page}/sealing`, { label, readers: 'me' })
    expect(codes()).not.toContain('consent asks')
    expect(codes()).toContain('combination asks')
    expect(told(asked('Aigerim Sadykova was held.'), 'sealed')).toBe(
      'Passage 1 names somebody who is sealed: the public will read “a journalist”.',
    )
  })
})
