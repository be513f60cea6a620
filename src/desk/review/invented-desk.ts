// For tests: a desk over a real vault in a temporary folder, and an invented report with its draft as
// a drafter would give it. What is posted here is posted as a browser does.
import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import type { Draft, DraftEvent, DraftMention } from '../../draft/draft.ts'
import { readReport } from '../../intake/read-report.ts'
import { keepDraft } from '../../review/cards/cards.ts'
import { takeReport } from '../../review/inbox/inbox.ts'
import type { Item } from '../../review/inbox/inbox.ts'
import { createVault, newAccountId } from '../../vault/vault.ts'
import { NO_SLOTS } from '../invented-slots.ts'
import type { Desk, DeskEnv } from '../desk.ts'
import { deskRoutes } from '../routes.ts'
import { voiceIn } from '../words/voice.tsx'

export const REPORT = `Home > Updates

Pressure on the port press

Harbour Press Watch provided the information for this update.

On 10 February 2017 police in Kyzylsu detained the editor Aigerim Sadykova and fined her colleague Bolat Akhmetov. As previously covered, her newspaper had been searched.

Sadykova was beaten in custody, her lawyer says. The prison service denied this. The newspaper may close.

Leave a Reply
Your email address will not be published.
`

export interface InventedDesk {
  desk: Desk
  get(path: string): Promise<{ status: number; html: string }>
  post(
    path: string,
    fields?: Record<string, string> | FormData,
  ): Promise<{ status: number; to: string; html: string }>
  close(): void
}

export function inventedDesk(): InventedDesk {
  const folder = mkdtempSync(join(tmpdir(), 'khronika-review-'))
  const captures = join(folder, 'captures')
  mkdirSync(captures)
  const account = newAccountId()
  const key = new Uint8Array(randomBytes(32))
  const vault = createVault(join(folder, 'vault.khronika'), captures, key, { account, name: 'Dana' })
  const desk: Desk = {
    vault,
    reader: { member: account },
    name: 'Dana',
    role: 'administers',
    slots: NO_SLOTS,
    today: '2017-04-12',
    example: false,
    csrf: 'x',
    path: '/desk',
    ...voiceIn('en'),
  }
  const app = new Hono<DeskEnv>()
  app.use(async (c, next) => {
    c.set('desk', desk)
    await next()
  })
  app.route('/desk', deskRoutes())
  return {
    desk,
    async get(path) {
      const answer = await app.request(path)
      return { status: answer.status, html: await answer.text() }
    },
    async post(path, fields = {}) {
      const body = fields instanceof FormData ? fields : new URLSearchParams({ csrf: 'x', ...fields })
      const answer = await app.request(path, { method: 'POST', body })
      return { status: answer.status, to: answer.headers.get('location') ?? '', html: await answer.text() }
    },
    close() {
      vault.file.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

// Takes the invented report in. Another `text` tells another story of the same people.
export function takeInvented({ vault }: Desk, text = REPORT): Item {
  const bytes = new TextEncoder().encode(text)
  const report = readReport(bytes, { name: 'port.txt' })
  const details = { country: 'KZ', published: '2017-02-20' }
  const { item } = takeReport(vault, { bytes, name: 'port.txt', report, details })
  keepDraft(vault, item.id, draftOf(text, report.sha256))
  return item
}

function draftOf(text: string, sha256: string): Draft {
  const detained = sentence(text, 'On 10 February', 'Bolat Akhmetov.')
  const beaten = sentence(text, 'Sadykova was beaten', 'lawyer says.')
  const reference = sentence(text, 'As previously covered', 'been searched.')
  const date = {
    ...words(text, '10 February 2017'),
    earliest: '2017-02-10',
    latest: '2017-02-10',
    basis: 'stated' as const,
  }
  const aigerim = {
    ...words(text, 'Aigerim Sadykova'),
    name: 'Aigerim Sadykova',
    subject: 'p1',
    capacity: 'journalist',
  }
  const bolat = { ...words(text, 'Bolat Akhmetov'), name: 'Bolat Akhmetov', subject: 'p2' }
  const again = { ...words(text, 'Sadykova was'), name: 'Aigerim Sadykova', subject: 'p1' }
  const police = { ...words(text, 'police'), name: 'police' }
  const service = words(text, 'The prison service')
  const place = { ...words(text, 'Kyzylsu'), name: 'Kyzylsu', subject: 'l1' }
  const told = (id: string, type: string, over: Partial<DraftEvent>): DraftEvent => ({
    id,
    type,
    trigger: words(text, 'detained'),
    sentence: detained,
    date,
    victims: [],
    actors: [],
    place: null,
    measure: null,
    modality: 'asserted',
    confidence: 'high',
    flags: [],
    attribution: [],
    ...over,
  })
  return {
    document: { sha256, language: 'en', published: '2017-02-20' },
    sentences: [detained, reference, beaten],
    mentions: [
      mention(text, 'Aigerim Sadykova', 'person', 'p1'),
      mention(text, 'Bolat Akhmetov', 'person', 'p2'),
      mention(text, 'Kyzylsu', 'place', 'l1'),
    ],
    dates: [],
    amounts: [],
    events: [
      told('e1', 'detention', { victims: [aigerim], actors: [police], place }),
      told('e2', 'fine', { trigger: words(text, 'fined'), victims: [bolat] }),
      told('e3', 'ill-treatment', {
        trigger: words(text, 'beaten'),
        sentence: beaten,
        date: null,
        victims: [again],
        confidence: 'medium',
        modality: 'alleged',
        attribution: [
          { ...words(text, 'her lawyer says'), speaker: 'her lawyer', stance: 'alleges' },
          { ...service, speaker: 'prison service', stance: 'denies' },
        ],
      }),
    ],
    references: [{ ...words(text, 'As previously covered'), sentence: reference }],
    quotations: [],
    unclaimed: [{ ...sentence(text, 'The newspaper may', 'close.'), text: 'The newspaper may close.' }],
  }
}

function words(text: string, said: string): { start: number; end: number; text: string } {
  const start = text.indexOf(said)
  if (start < 0) throw new Error(`the report does not say “${said}”`)
  return { start, end: start + said.length, text: said }
}

function sentence(text: string, first: string, last: string): { start: number; end: number } {
  const start = words(text, first).start
  return { start, end: text.indexOf(last, start) + last.length }
}

function mention(text: string, said: string, kind: DraftMention['kind'], subject: string): DraftMention {
  return { ...words(text, said), kind, subject }
}
