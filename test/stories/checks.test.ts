// What cannot be right in a record that was reviewed: each fault raised by its code, and none wrongly. In the
// example, and in the real report that its facts come from, where it lies beside the project (KHRONIKA_SHARED).
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { env } from 'node:process'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ready } from '../../src/access/seal.ts'
import { makeExample } from '../../src/example/make.ts'
import { sameNamed } from '../../src/find/candidates.ts'
import { keepUpUntil } from '../../src/find/raised/keep-up.ts'
import { listRaised } from '../../src/find/raised/raised.ts'
import { IN_ENGLISH, tellFinding } from '../../src/find/raised/tell.ts'
import { acceptCard } from '../../src/review/cards/accept.ts'
import { blankFields } from '../../src/review/cards/blank.ts'
import type { Card, CardFields, CardPart } from '../../src/review/cards/card.ts'
import { withLinks } from '../../src/review/cards/card.ts'
import { listCards } from '../../src/review/cards/cards.ts'
import { newCard } from '../../src/review/cards/settle.ts'
import { listItems } from '../../src/review/inbox/inbox.ts'
import type { Item } from '../../src/review/inbox/inbox.ts'
import { takeIn } from '../../src/review/inbox/take-in.ts'
import { makeVault } from '../../src/vault/make.ts'
import type { Vault } from '../../src/vault/vault.ts'
import { openCopyOf } from '../example-vault.ts'

const team = { member: '' }
const base = mkdtempSync(join(tmpdir(), 'khronika-checks-'))
afterAll(() => rmSync(base, { recursive: true }))

// Whoever bears a name that is known is that one, as a reviewer says who knows the matter.
function accept(vault: Vault, card: Card, fields: CardFields = card.fields): void {
  const known = (kind: CardPart['kind'], name: string) =>
    sameNamed(vault.file, team, kind, name)[0]?.subject ?? 'new'
  acceptCard(vault, card.id, {
    fields: withLinks(fields, (party) => party.link ?? known(party.kind, party.name)),
  })
}

function raisedIn({ file }: Vault): { code: string; sentence: string; readings: string[] }[] {
  expect(keepUpUntil(file)).toBe(true)
  return listRaised(file, team, { today: '2017-04-12' }).raised.map(({ finding }) => ({
    code: finding.code,
    ...tellFinding(file, team, finding, IN_ENGLISH),
  }))
}

async function example(): Promise<Vault> {
  await makeExample(join(base, 'made'))
  const vault = openCopyOf(join(base, 'made'), join(base, 'example'))
  const items = listItems(vault.file).map((item) => listCards(vault.file, item.id))
  const waiting = items.find((cards) => cards.some((one) => !one.decision)) ?? []
  for (const card of waiting) if (!card.decision && card.fields.act) accept(vault, card)
  return vault
}

describe('the example, its waiting report accepted as drafted', () => {
  let vault: Vault
  beforeAll(async () => {
    vault = await example()
  }, 120_000)
  afterAll(() => vault.file.close())

  test('raises the range that ends before it begins, and what both reports tell', () => {
    const raised = raisedIn(vault)
    const twice = raised.filter(({ code }) => code === 'event.twice')
    const whom = twice.map(({ sentence }) => / and (\S+ \S+) in both\.$/.exec(sentence)?.[1] ?? '')
    expect(whom.sort()).toEqual(['Erland Kaliev', 'Olesya Khalabuzar', 'Zhanbolat Mamay', 'Zhanbolat Mamay'])
    expect(raised.slice(twice.length).map(({ code }) => code)).toEqual(['range.reversed'])
    expect(raised.at(-1)).toMatchObject({
      sentence: '“from 10 May 2017 until the end of March 2017” ends before it begins.',
      readings: [
        'The two the other way round: from 31 March 2017 until 10 May 2017',
        'The end a year later: from 10 May 2017 until 31 March 2018',
        'The beginning a year earlier: from 10 May 2016 until 31 March 2017',
      ],
    })
  })
})

const REPORT = join(env['KHRONIKA_SHARED'] ?? '/nowhere', 'reports', 'seed-kazakhstan-2017.txt')
const GOLD = join(env['KHRONIKA_SHARED'] ?? '/nowhere', 'gold', 'seed-kazakhstan-2017.gold.json')

type Who = string | { group: string; start: number; end: number }

// What a careful reader found in it.
interface Gold {
  events: {
    type: string
    salience: string
    trigger: { start: number; end: number; text: string }
    sentence: { start: number; end: number }
    date: { text: string | null; earliest: string | null; latest: string | null; basis: string }
    victims: Who[]
    actors: Who[]
  }[]
  persons: { id: string; name: string }[]
  organisations: { id: string; name: string }[]
}

async function realReport(): Promise<Vault> {
  await ready()
  const { vault } = makeVault(join(base, 'real'), {
    passphrase: 'tried out here',
    name: 'Dana',
    strength: 'quick',
  })
  const gold = JSON.parse(readFileSync(GOLD, 'utf8')) as Gold
  const details = { published: '2017-04-12', country: 'KZ' }
  const { item } = await takeIn(vault, readFileSync(REPORT), { name: 'report.txt' }, details)
  for (const event of gold.events.filter(({ salience }) => salience !== 'summary')) {
    const fields = fieldsOf(item, gold, event)
    const card = newCard(vault, item.id, { sentence: event.sentence, words: event.trigger, fields })
    accept(vault, listCards(vault.file, item.id).find(({ id }) => id === card) as Card, fields)
  }
  return vault
}

function fieldsOf(item: Item, gold: Gold, event: Gold['events'][number]): CardFields {
  const { start, end } = event.sentence
  const words = { start, end, text: item.report.text.slice(start, end) }
  const { text, earliest, latest } = event.date
  const parts = (whom: Who[], role: string) => whom.map((who) => partOf(gold, who, role))
  return {
    ...blankFields(words, item.report.blocks, item.details),
    act: event.type,
    parts: [...parts(event.victims, 'victim'), ...parts(event.actors, 'actor')],
    when:
      text || earliest || latest
        ? {
            said: text ?? '',
            earliest: earliest ?? undefined,
            latest: latest ?? undefined,
            basis: 'stated',
            words,
          }
        : undefined,
  }
}

function partOf({ persons, organisations }: Gold, who: Who, role: string): CardPart {
  if (typeof who !== 'string') return { name: who.group, kind: 'group', role, link: 'new' }
  const person = persons.find(({ id }) => id === who)
  const name = person?.name ?? organisations.find(({ id }) => id === who)?.name ?? who
  return { name, kind: person ? 'person' : 'organisation', role }
}

describe.runIf(existsSync(REPORT))('the report of 2017, reviewed', () => {
  let vault: Vault
  beforeAll(async () => {
    vault = await realReport()
  }, 120_000)
  afterAll(() => vault.file.close())

  // The list of faults that a careful reader made of this report.
  test('raises each listed fault by its code, and nothing else', () => {
    expect(raisedIn(vault).map(({ code, sentence }) => [code, sentence])).toEqual([
      [
        'count.named',
        '“three people”, but then “a number of activists, including CSO leader, Olesya Khalabuzar, historian, Nurlan Amrekulov, and blogger, Zhanar Akhmet,”: 3 are named, and others with them.',
      ],
      [
        'count.shrinks',
        'First “thousands of signatories”, later “over 800 signatures”: such a number only grows.',
      ],
      [
        'decision.not-competent',
        '“finding him guilty, the National Anti-corruption Bureau”: “National Anti-corruption Bureau” is not a court, and guilt and punishment are for courts.',
      ],
      ['range.reversed', '“from 10th May 2017 till the end of March 2017” ends before it begins.'],
      [
        'status.without-event',
        'The source speaks of “the arrest” of Alexander Kharlamov, but the record knows of nothing by which they are held now.',
      ],
      ['words.joined', expect.stringContaining('2017and')],
      ['words.joined', expect.stringContaining('kalamnewspaper')],
    ])
  })
})
