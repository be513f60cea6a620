// An update drafted from reviewed reports: the example’s, and the real one that its facts come from, where it
// lies beside the project (KHRONIKA_SHARED names the folder; nobody has to have it).
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { env } from 'node:process'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ready } from '../../access/seal.ts'
import { openCopyOf } from '../../../test/example-vault.ts'
import { makeExample } from '../../example/make.ts'
import { standingAbout } from '../../find/about/standing.ts'
import { listEvents } from '../../find/events.ts'
import { eventsBehind } from '../../find/updates/told.ts'
import type { Passage } from '../../record/values/value.ts'
import { acceptCard } from '../../review/cards/accept.ts'
import { blankFields } from '../../review/cards/blank.ts'
import type { Card, CardFields, CardPart } from '../../review/cards/card.ts'
import { withLinks } from '../../review/cards/card.ts'
import { listCards } from '../../review/cards/cards.ts'
import { newCard } from '../../review/cards/settle.ts'
import { listItems } from '../../review/inbox/inbox.ts'
import type { Item } from '../../review/inbox/inbox.ts'
import { takeIn } from '../../review/inbox/take-in.ts'
import { makeVault } from '../../vault/make.ts'
import type { Vault } from '../../vault/vault.ts'
import { checkText } from './check-text.ts'
import { draftPassages } from './draft-passages.ts'

const team = { member: '' }
const base = mkdtempSync(join(tmpdir(), 'khronika-drafted-'))
afterAll(() => rmSync(base, { recursive: true }))

interface Drafted {
  vault: Vault
  passages: Passage[]
  asked: { country: string; from?: string; until?: string }
}

// Whatever the drafter read right is accepted as it stands; whom nobody knows yet is new.
function acceptAsDrafted(vault: Vault, card: Card, fields: CardFields = card.fields): void {
  acceptCard(vault, card.id, { fields: withLinks(fields, (party) => party.link ?? 'new') })
}

function draft(vault: Vault, asked: Drafted['asked']): Drafted {
  return { vault, asked, passages: draftPassages(vault.file, team, asked) }
}

async function example(): Promise<Drafted> {
  await makeExample(join(base, 'made'))
  const vault = openCopyOf(join(base, 'made'), join(base, 'example'))
  const waiting = listItems(vault.file).find((item) =>
    listCards(vault.file, item.id).some((one) => !one.decision),
  )
  if (!waiting) throw new Error('the example has no report that waits')
  for (const card of listCards(vault.file, waiting.id))
    if (!card.decision && card.fields.act) acceptAsDrafted(vault, card)
  return draft(vault, { country: 'KZ', until: '2017-12-31' })
}

const REPORT = join(env['KHRONIKA_SHARED'] ?? '/nowhere', 'reports', 'seed-kazakhstan-2017.txt')
const GOLD = join(env['KHRONIKA_SHARED'] ?? '/nowhere', 'gold', 'seed-kazakhstan-2017.gold.json')

interface Reader {
  events: {
    type: string
    salience: string
    trigger: { start: number; end: number; text: string }
    sentence: { start: number; end: number }
    date: { text: string | null; earliest: string | null; latest: string | null; basis: string }
    victims: (string | { group: string; start: number; end: number })[]
    actors: (string | { group: string; start: number; end: number })[]
  }[]
  persons: { id: string; name: string }[]
  organisations: { id: string; name: string }[]
}

async function realReport(): Promise<Drafted> {
  await ready()
  const { vault } = makeVault(join(base, 'real'), {
    passphrase: 'tried out here',
    name: 'Dana',
    strength: 'quick',
  })
  const gold = JSON.parse(readFileSync(GOLD, 'utf8')) as Reader
  const { item } = await takeIn(
    vault,
    readFileSync(REPORT),
    { name: 'report.txt' },
    { published: '2017-04-12', country: 'KZ' },
  )
  const cards = listCards(vault.file, item.id)
  for (const event of gold.events.filter(({ salience }) => salience !== 'summary')) {
    const card = cards.find(
      ({ trigger, decision, fields }) =>
        !decision &&
        fields.act !== '' &&
        trigger.start < event.trigger.end &&
        event.trigger.start < trigger.end,
    )
    if (card && listCards(vault.file, item.id).find(({ id }) => id === card.id)?.decision) continue
    if (card) acceptAsDrafted(vault, card)
    else writeCard(vault, item, gold, event)
  }
  return draft(vault, { country: 'KZ', until: '2017-12-31' })
}

function writeCard(vault: Vault, item: Item, gold: Reader, event: Reader['events'][number]): void {
  const { start, end } = event.sentence
  const words = { start, end, text: item.report.text.slice(start, end) }
  const fields = {
    ...blankFields(words, item.report.blocks, item.details),
    act: event.type,
    parts: [...event.victims.map(partOf(gold, 'victim')), ...event.actors.map(partOf(gold, 'actor'))],
  }
  acceptCard(vault, newCard(vault, item.id, { sentence: event.sentence, words: event.trigger, fields }))
}

function partOf({ persons, organisations }: Reader, role: string) {
  return (who: Reader['events'][number]['victims'][number]): CardPart => {
    if (typeof who !== 'string') return { name: who.group, kind: 'group', role, link: 'new' }
    const person = persons.find(({ id }) => id === who)
    const name = person?.name ?? organisations.find(({ id }) => id === who)?.name ?? who
    return { name, kind: person ? 'person' : 'organisation', role, link: 'new' }
  }
}

const drafts: [string, () => Promise<Drafted>][] = [['the example', example]]
if (existsSync(REPORT)) drafts.push(['the report of 2017', realReport])

describe.each(drafts)('an update drafted from %s', (name, make) => {
  let drafted: Drafted
  beforeAll(async () => {
    drafted = await make()
    if (env['KHRONIKA_PRINT'])
      writeFileSync(join(env['KHRONIKA_PRINT'], `${name.replaceAll(' ', '-')}.txt`), printed(drafted))
  }, 120_000)
  afterAll(() => drafted.vault.file.close())

  test('holds every event that no update told yet', () => {
    const { vault, passages, asked } = drafted
    const told = eventsBehind(vault.file, team, passages)
    const before = eventsBehind(vault.file, team, [])
    const all = listEvents(vault.file, team, { country: asked.country }).events.map(({ subject }) => subject)
    const untold = all.filter((event) => !told.has(event) && !before.has(event))
    const published = new Set(
      listEvents(vault.file, 'public', { country: asked.country }).events.map(({ subject }) => subject),
    )
    expect(untold.filter((event) => !published.has(event))).toEqual([])
    expect(told.size).toBeGreaterThan(5)
  })

  test('tells each event in one paragraph', () => {
    const { vault, passages } = drafted
    const places = new Map<string, number[]>()
    passages.forEach((passage, place) => {
      if (passage.form === 'quotation' || passage.text.startsWith('As previously covered')) return
      for (const event of eventsBehind(vault.file, team, [passage]))
        places.set(event, [...(places.get(event) ?? []), place])
    })
    expect([...places].filter(([, told]) => told.length > 1)).toEqual([])
  })

  test('holds every quotation once, verbatim and with whoever speaks', () => {
    const { vault, passages } = drafted
    const events = [...eventsBehind(vault.file, team, passages)]
    const kept = events.flatMap((event) =>
      standingAbout(vault.file, team, event).flatMap(({ statement: { property, value } }) =>
        property === 'quotation' && value.kind === 'text' ? [value.text] : [],
      ),
    )
    expect(kept.length).toBeGreaterThan(0)
    const given = passages.map(({ text }) => text)
    const counts = [...new Set(kept)].map((text) => [text, given.filter((one) => one.includes(text)).length])
    expect(counts.filter(([, times]) => times !== 1)).toEqual([])
  })

  test('opens behind each sentence the statements it rests on', () => {
    for (const { text, rests } of drafted.passages) {
      const covered = rests.reduce(
        (all, { start, end }) => all.fill(true, start, end),
        Array<boolean>(text.length).fill(false),
      )
      const bare = Array.from(text, (letter, at) => (covered[at] ? '' : letter))
        .join('')
        .trim()
      expect(bare, text).toBe('')
      expect(rests.every(({ statements }) => statements.length > 0)).toBe(true)
    }
  })

  test('says no name, day, number or quotation that its statements do not hold', () => {
    const { vault, passages } = drafted
    const unheld = passages.flatMap((passage) =>
      checkText(vault.file, team, passage).map(({ kind, text }) => [kind, text]),
    )
    expect(unheld).toEqual([])
  })
})

function printed({ passages }: Drafted): string {
  return passages.map(({ section, form, text }) => `[${section} ${form}] ${text}`).join('\n\n')
}
