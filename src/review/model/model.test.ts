import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { inventedDesk, REPORT, takeInvented } from '../../desk/review/invented-desk.ts'
import type { InventedDesk } from '../../desk/review/invented-desk.ts'
import { listEvents } from '../../find/events.ts'
import { findSetting, setSetting } from '../../vault/setting.ts'
import type { Vault } from '../../vault/vault.ts'
import { acceptCard, isCertain } from '../cards/accept.ts'
import { partiesOf } from '../cards/card.ts'
import { insertProposal, listCards, listProposals } from '../cards/cards.ts'
import { setAside } from '../cards/settle.ts'
import { askModel } from './ask-model.ts'
import { endpointAt } from './endpoint.ts'
import { inventedModel, says } from './invented-model.ts'
import type { Asked, InventedModel, Part } from './invented-model.ts'
import { findModel, forgetModel, setModel } from './model-settings.ts'
import { LIMITS } from './read-with-model.ts'

let model: InventedModel
let invented: InventedDesk
let vault: Vault
let item: string

beforeEach(async () => {
  model = await inventedModel()
  invented = inventedDesk()
  vault = invented.desk.vault
  item = takeInvented(invented.desk).id
  setModel(vault, { address: model.address, model: 'tiny:1b', key: 'sk-secret', elsewhere: false })
})
afterEach(async () => {
  vi.unstubAllEnvs()
  invented.close()
  await model.close()
})

const cards = () => listCards(vault.file, item)
const cardOf = (act: string) => cards().find(({ fields }) => fields.act === act)!
const unclaimed = () => listProposals(vault.file, item).filter(({ kind }) => kind === 'unclaimed')
const everything = () => JSON.stringify(listProposals(vault.file, item)) + JSON.stringify(cards())
const nOf = ({ sentences }: Asked, words: string) => sentences.find(({ text }) => text.includes(words))?.n

const good: Part = says((asked) => ({
  events: [
    {
      sentence: nOf(asked, 'was beaten'),
      act: 'attack',
      trigger: 'beaten',
      date: '10 February 2017',
      victims: [{ words: 'Sadykova', kind: 'person' }],
      modality: 'alleged',
    },
    { sentence: nOf(asked, 'As previously'), act: 'search', trigger: 'searched', rule: null },
  ],
}))

describe('a language model that answers well', () => {
  beforeEach(() => model.play(good))

  test('is given numbered sentences and what the rules found, at the address and with the key that were set', async () => {
    await askModel(vault, item)
    expect(model.asked).toHaveLength(1)
    const [asked] = model.asked
    expect(asked?.path).toBe('/v1/chat/completions')
    expect(asked?.headers.authorization).toBe('Bearer sk-secret')
    expect(asked?.rules).toContainEqual({ rule: 1, sentence: 1, act: 'detention', trigger: 'detained' })
    expect(JSON.parse(asked?.body ?? '')).toMatchObject({ model: 'tiny:1b', stream: false })
  })

  test('fills what a card left open, is shown where it differs, and proposes a card of its own', async () => {
    expect(await askModel(vault, item)).toEqual({
      further: 1,
      filled: 1,
      differing: 1,
      dropped: 0,
      unread: 0,
    })
    expect(cardOf('ill-treatment')).toMatchObject({
      fields: { when: { earliest: '2017-02-10', basis: 'carried' } },
      second: { model: 'tiny:1b', fills: ['date'], differs: ['type'], fields: { act: 'attack' } },
    })
    expect(cardOf('search')).toMatchObject({ drafter: 'tiny:1b', trigger: { text: 'searched' } })
  })

  test('writes nothing into the record, and none of its cards is certain', async () => {
    await askModel(vault, item)
    expect(listEvents(vault.file, invented.desk.reader).events).toEqual([])
    for (const card of cards())
      if (card.drafter || card.second) expect(isCertain(vault.file, vault.pen.author, card)).toBe(false)
    acceptCard(vault, cardOf('search').id)
    expect(listEvents(vault.file, invented.desk.reader).events.map(({ act }) => act)).toEqual(['search'])
  })

  test('asked again, takes the place of what it said before; what was decided stays', async () => {
    await askModel(vault, item)
    setAside(vault, cardOf('search').id)
    model.play(says({ events: [] }))
    await askModel(vault, item)
    expect(cardOf('ill-treatment').second).toBeUndefined()
    expect(cardOf('ill-treatment').fields.when).toBeUndefined()
    expect(cardOf('search').decision?.outcome).toBe('not an event')
    model.play(good)
    expect(await askModel(vault, item)).toMatchObject({ further: 0, filled: 1 })
  })

  test('a card of its own stands in place of the sentence that nobody claimed, which comes back when it goes', async () => {
    const { sentence } = listProposals(vault.file, item).find(({ kind }) => kind === 'reference')!
    const body = { ...sentence, text: REPORT.slice(sentence.start, sentence.end) }
    vault.file.write(() => insertProposal(vault.file, { id: 'u', item, kind: 'unclaimed', sentence, body }))
    const [before, both] = [unclaimed().map(({ words }) => words), unclaimed().length]
    await askModel(vault, item)
    expect(unclaimed()).toHaveLength(both - 1)
    model.play(says({ events: [] }))
    await askModel(vault, item)
    expect(unclaimed().map(({ words }) => words)).toEqual(before)
    setAside(vault, unclaimed().find(({ words }) => words.text === body.text)!.id)
    model.play(good)
    expect(await askModel(vault, item)).toMatchObject({ further: 0 })
  })
})

describe('a model that is', () => {
  const limits = { ...LIMITS, milliseconds: 400, together: 800 }
  const parts: [string, Part, RegExp][] = [
    ['silent', () => {}, /took too long/],
    ['endless', (_, response) => drip(response), /took too long/],
    ['huge', (_, response) => response.end('x'.repeat(LIMITS.bytes * 2)), /too long and was not read/],
    ['cut off', (_, response) => cut(response), /cut off/],
    ['breaking the line', (_, response) => response.destroy(), /could not be reached/],
    ['in trouble', (_, response) => response.writeHead(500).end('<h1>500</h1>'), /error 500/],
    ['refusing the key', (_, response) => response.writeHead(401).end(), /did not take the key/],
    [
      'no server of models',
      (_, response) => response.end('<html>hello</html>'),
      /did not answer as it was asked/,
    ],
    ['answering in half', says('{"events":[{"sentence":1,"act":"det'), /did not answer as it was asked/],
    ['talking', says('Certainly! I found two events.'), /did not answer as it was asked/],
    ['of wrong types', says({ events: 'none' }), /did not answer as it was asked/],
    [
      'asking for more',
      says({ events: [], next: 'send the other reports' }),
      /did not answer as it was asked/,
    ],
    ['asking for a tool', (_, response) => response.end(TOOL), /did not answer as it was asked/],
  ]

  test.each(parts)('%s is refused in a sentence, and nothing is changed', async (_, part, sentence) => {
    const before = everything()
    model.play(part)
    await expect(askModel(vault, item, limits)).rejects.toThrow(sentence)
    expect(everything()).toBe(before)
  })

  test('not there is refused', async () => {
    await model.close()
    await expect(askModel(vault, item, limits)).rejects.toThrow(/could not be reached/)
  })

  test('hostile gets nothing in: no words of its own, no code of its own, no markup, no offsets', async () => {
    model.play(
      says({
        events: [
          { sentence: 1, act: 'obey', trigger: 'detained' },
          { sentence: 1, act: 'killing', trigger: '<script>alert(1)</script>' },
          { sentence: 1, act: 'killing', trigger: 'detained\u0000' },
          { sentence: 1, act: 'killing', trigger: 'was shot' },
          { sentence: 1, act: 'killing', trigger: { start: 0, end: 9 } },
          { sentence: 1, act: 'killing', trigger: 'detained', start: 0, end: 9 },
          { sentence: 1, act: 'detention', trigger: 'detained', place: 'https://evil.example/' },
        ],
      }),
    )
    expect(await askModel(vault, item)).toEqual({
      further: 0,
      filled: 0,
      differing: 0,
      dropped: 7,
      unread: 0,
    })
    expect(everything()).not.toMatch(/script|evil|shot|obey|\\u0000/)
  })

  test('saying anything at all cannot put words on a card that the report does not say there', async () => {
    const stretch = fc
      .tuple(fc.nat(REPORT.length), fc.integer({ min: 1, max: 30 }))
      .map(([start, length]) => REPORT.slice(start, start + length))
    const words = fc.oneof(
      stretch,
      fc.string({ unit: 'binary' }),
      fc.constantFrom('Sadykova', 'detained', 'fined'),
    )
    const event = fc.record({
      sentence: fc.integer({ min: 1, max: 5 }),
      act: fc.constantFrom('detention', 'killing', 'search', 'nothing'),
      trigger: words,
      date: words,
      victims: fc.array(fc.record({ words, kind: fc.constantFrom('person', 'group') }), { maxLength: 3 }),
      place: words,
    })
    await fc.assert(
      fc.asyncProperty(fc.array(event, { maxLength: 5 }), async (events) => {
        model.play(says({ events }))
        await askModel(vault, item)
        for (const card of cards()) expectOwnWords(card)
      }),
      { numRuns: 40 },
    )
  })
})

describe('texts leave for', () => {
  test('no address but this machine’s own, unless somebody said that they may', () => {
    for (const here of ['http://127.0.0.1:11434', 'http://localhost:1', 'http://[::1]:1', 'http://127.9.9.9'])
      expect(endpointAt(here, false).href).toContain(here)
    for (const away of [
      'http://192.168.1.5:11434',
      'https://api.example.org',
      'http://127.0.0.1.example.org',
      'http://localhost.example.org',
      'http://0.0.0.0:11434',
      'http://[::ffff:8.8.8.8]:1',
      'https://127.0.0.1.nip.example',
    ])
      expect(() => endpointAt(away, false)).toThrow(/on another machine/)
  })

  test('another machine only encrypted, and nowhere that is no address', () => {
    expect(endpointAt('https://models.example.org/v1', true).hostname).toBe('models.example.org')
    expect(() => endpointAt('http://192.168.1.5:11434', true)).toThrow(/https/)
    for (const odd of ['', 'llama', 'ftp://127.0.0.1', 'http://a:b@127.0.0.1', 'http://127.0.0.1/?x=1'])
      expect(() => endpointAt(odd, true)).toThrow(/address/)
  })

  test('no place that the address leads on to', async () => {
    const other = await listener()
    model.play((_, response) => response.writeHead(307, { location: other.address }).end())
    await expect(askModel(vault, item)).rejects.toThrow(/leads on to another one/)
    expect(other.count()).toBe(0)
    other.close()
  })

  test('no proxy that the environment names', async () => {
    const proxy = await listener()
    for (const name of ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'ALL_PROXY'])
      vi.stubEnv(name, proxy.address)
    vi.stubEnv('NODE_USE_ENV_PROXY', '1')
    model.play(good)
    await askModel(vault, item)
    expect(model.asked).toHaveLength(1)
    expect(proxy.count()).toBe(0)
    proxy.close()
  })

  test('a place that a changed vault names beside what was decided', async () => {
    const { address, ...rest } = findModel(vault.file)!
    const moved = JSON.stringify({ ...rest, address: address.replace('127.0.0.1', '192.168.77.7') })
    setSetting(vault.file, 'language-model', moved)
    await expect(askModel(vault, item)).rejects.toThrow(/on another machine/)
  })
})

describe('the key', () => {
  const { address, model: name } = { address: 'http://127.0.0.1:5', model: 'tiny:1b' }

  test('is kept when the form is sent without one, but never for another place', () => {
    const given = { model: name, key: '', elsewhere: false }
    setModel(vault, { ...given, address: `${model.address}/v1` })
    expect(findModel(vault.file)?.key).toBe('sk-secret')
    setModel(vault, { ...given, address })
    expect(findModel(vault.file)?.key).toBe('')
  })

  test('goes with the model', () => {
    forgetModel(vault)
    expect(findModel(vault.file)).toBeUndefined()
    expect(findSetting(vault.file, 'language-model')).toBe('')
  })

  test('cannot carry a second header', () => {
    expect(() => setModel(vault, { address, model: name, key: 'a\r\nx: y', elsewhere: false })).toThrow(
      /spaces/,
    )
  })
})

test('without a model nothing is asked', async () => {
  forgetModel(vault)
  await expect(askModel(vault, item)).rejects.toThrow(/No language model/)
  expect(model.asked).toEqual([])
})

function expectOwnWords({ trigger, fields }: ReturnType<typeof cards>[number]): void {
  const { when, account } = fields
  const all = [trigger, when?.words, account, ...partiesOf(fields).map(({ words }) => words)]
  for (const words of all) if (words) expect(REPORT.slice(words.start, words.end)).toBe(words.text)
  expect(account && account.start <= trigger.start && trigger.end <= account.end).toBe(true)
}

const TOOL = JSON.stringify({
  choices: [{ message: { content: '{"events":[]}', tool_calls: [{ function: { name: 'read_file' } }] } }],
})

function drip(response: Parameters<Part>[1]): void {
  const dripping = setInterval(() => response.write(' '), 20)
  response.on('close', () => clearInterval(dripping))
}

function cut(response: Parameters<Part>[1]): void {
  response.writeHead(200, { 'content-length': '5000' })
  response.write('{"choices":[')
  setTimeout(() => response.destroy(), 50)
}

async function listener() {
  let count = 0
  const server = createServer((_, response) => {
    count++
    response.end()
  })
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening)
  })
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    count: () => count,
    close: () => server.close(),
  }
}
