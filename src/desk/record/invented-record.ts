// A desk over a real vault in a temporary folder, with two invented reports about an editor: what she
// says was done to her is confirmed and denied, one date cannot be, and her detention is told twice.
import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import { readReport } from '../../intake/read-report.ts'
import type { Draft } from '../../draft/draft.ts'
import type { SubjectId } from '../../record/subject.ts'
import { acceptCard } from '../../review/cards/accept.ts'
import type { CardFields, CardPart, Party, Words } from '../../review/cards/card.ts'
import { keepDraft, listProposals } from '../../review/cards/cards.ts'
import { cardFromSentence } from '../../review/cards/card-from-sentence.ts'
import { takeReport } from '../../review/inbox/inbox.ts'
import type { Item } from '../../review/inbox/inbox.ts'
import { createVault, newAccountId } from '../../vault/vault.ts'
import type { Vault } from '../../vault/vault.ts'
import { NO_SLOTS } from '../invented-slots.ts'
import { voiceIn } from '../words/voice.tsx'
import { caseRoutes } from '../cases/routes.tsx'
import type { Desk, DeskEnv } from '../desk.ts'
import { answerRefusal } from '../refused.tsx'
import { registerRoutes } from '../registers/routes.tsx'
import { watchRoutes } from '../watch/routes.tsx'
import { recordRoutes } from './routes.ts'

const WINTER = `The coast in January and February

Steppe Monitor and Harbour Press Watch provided the information for this report.

Expression

On 10 February 2017, police in Kyzylsu detained the editor Aigerim Sadykova. In March 2017 a court fined her 340,000 Tenge.

Sadykova has said that guards beat her while she was held. Her lawyer Bolat Akhmetov confirmed this account. The prison service denied it.

Her house arrest was prolonged from 10 May 2017 till the end of March 2017.
`

const SECOND = `An editor is held

Between 11 and 13 February 2017 the journalist Aigerim Sadykova was taken away by police in Kyzylsu.
`

export interface Door {
  desk: Desk
  vault: Vault
  ask(path: string, init?: RequestInit): Promise<Response>
  send(path: string, fields: Record<string, string>): Promise<Response>
  page(path: string): Promise<string>
  close(): void
}

export interface Invented extends Door {
  winter: Item
  second: Item
  events: Recorded
}

export function emptyDesk(example = false): Door {
  const folder = mkdtempSync(join(tmpdir(), 'khronika-desk-'))
  mkdirSync(join(folder, 'captures'))
  const account = newAccountId()
  const vault = createVault(
    join(folder, 'vault.khronika'),
    join(folder, 'captures'),
    new Uint8Array(randomBytes(32)),
    {
      account,
      name: 'Dana',
    },
  )
  const desk: Desk = {
    vault,
    reader: { member: account },
    name: 'Dana',
    role: 'administers',
    slots: NO_SLOTS,
    today: '2017-04-12',
    example,
    csrf: 'token',
    path: '/desk',
    ...voiceIn('en'),
  }
  const app = new Hono<DeskEnv>()
  app.onError(answerRefusal)
  app.use(async (c, next) => {
    c.set('desk', desk)
    await next()
  })
  app.route('/desk', registerRoutes())
  app.route('/desk', caseRoutes())
  app.route('/desk', watchRoutes())
  app.route('/desk', recordRoutes())
  const ask = async (path: string, init?: RequestInit) => app.request(path, init)
  return {
    desk,
    vault,
    ask,
    send: (path, fields) => ask(path, { method: 'POST', body: new URLSearchParams(fields) }),
    page: async (path) => (await ask(path)).text(),
    close: () => {
      vault.file.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export interface Recorded {
  detention: SubjectId
  fine: SubjectId
  beating: SubjectId
  prolonged: SubjectId
  again: SubjectId
  aigerim: SubjectId
}

export function inventedDesk(example = false): Invented {
  const empty = emptyDesk(example)
  const winter = take(empty.vault, WINTER, 'winter.txt', '2017-02-28')
  const second = take(empty.vault, SECOND, 'second.txt', '2017-02-20')
  return { ...empty, winter, second, events: record(empty.vault, winter, second) }
}

function take(vault: Vault, text: string, name: string, published: string): Item {
  const report = readReport(Buffer.from(text), { name })
  const { item } = takeReport(vault, {
    bytes: Buffer.from(text),
    name,
    report,
    details: { published, country: 'KZ' },
  })
  const draft: Draft = {
    document: { sha256: report.sha256, language: 'en', published },
    sentences: [],
    mentions: [],
    dates: [],
    amounts: [],
    events: [],
    references: [],
    quotations: [],
    unclaimed: [...report.text.matchAll(/[^.\n]+\./g)].map((found) => ({
      start: found.index,
      end: found.index + found[0].length,
      text: found[0],
    })),
  }
  keepDraft(vault, item.id, draft)
  return item
}

function record(vault: Vault, winter: Item, second: Item): Recorded {
  const told = teller(vault, winter)
  const detention = told('On 10 February 2017, police', {
    act: 'detention',
    when: { said: 'On 10 February 2017', earliest: '2017-02-10', latest: '2017-02-10', basis: 'stated' },
    place: { name: 'Kyzylsu', kind: 'place', link: 'new' },
    parts: [editor('new'), { name: 'police', kind: 'group', role: 'actor', link: 'new' }],
    accounts: [{ speaker: undefined, stance: 'states' }],
  })
  const aigerim = subjectNamed(vault, 'Aigerim Sadykova')
  const fine = told('In March 2017 a court', {
    act: 'fine',
    when: { said: 'In March 2017', earliest: '2017-03-01', latest: '2017-03-31', basis: 'stated' },
    parts: [editor(aigerim)],
    measure: { kind: 'fine', said: '340,000 Tenge' },
    accounts: [{ speaker: undefined, stance: 'states' }],
  })
  const beating = told('Sadykova has said', {
    act: 'ill-treatment',
    parts: [editor(aigerim)],
    accounts: [
      { speaker: { name: 'Aigerim Sadykova', kind: 'person', link: aigerim }, stance: 'alleges' },
      {
        speaker: speaker('Bolat Akhmetov', 'person'),
        stance: 'confirms',
        words: wordsOf(winter, 'Her lawyer Bolat Akhmetov confirmed this account.'),
      },
      {
        speaker: speaker('The prison service', 'organisation'),
        stance: 'denies',
        words: wordsOf(winter, 'The prison service denied it.'),
      },
    ],
  })
  const prolonged = told('Her house arrest was', {
    act: 'house-arrest',
    when: { said: 'from 10 May 2017 till the end of March 2017', basis: 'stated' },
    parts: [editor(aigerim)],
    accounts: [{ speaker: undefined, stance: 'states' }],
  })
  const again = teller(
    vault,
    second,
    detention,
  )('Between 11 and 13', {
    act: 'detention',
    when: {
      said: 'Between 11 and 13 February 2017',
      earliest: '2017-02-11',
      latest: '2017-02-13',
      basis: 'stated',
    },
    parts: [editor(aigerim)],
    accounts: [{ speaker: undefined, stance: 'states' }],
  })
  return { detention, fine, beating, prolonged, again, aigerim }
}

function teller(vault: Vault, item: Item, joins?: SubjectId) {
  return (begins: string, fields: Partial<CardFields>): SubjectId => {
    const proposal = listProposals(vault.file, item.id).find(({ words }) =>
      words.text.trim().startsWith(begins),
    )
    if (!proposal) throw new Error(`no sentence begins “${begins}”`)
    const whole: CardFields = {
      act: '',
      happened: 'yes',
      when: undefined,
      country: 'KZ',
      place: undefined,
      parts: [],
      measure: undefined,
      freedom: 'expression',
      accounts: [],
      account: proposal.words,
      access: 'team',
      ...fields,
    }
    return acceptCard(vault, cardFromSentence(vault, proposal.id, withWords(item, whole)), { joins })
  }
}

// Every name and date with its place in the report.
function withWords(item: Item, fields: CardFields): CardFields {
  const at = fields.account?.start ?? 0
  return {
    ...fields,
    when: fields.when && { ...fields.when, words: wordsOf(item, fields.when.said, at) },
    place: fields.place && { ...fields.place, words: wordsOf(item, fields.place.name, at) },
    measure: fields.measure && { ...fields.measure, words: wordsOf(item, fields.measure.said, at) },
    parts: fields.parts.map((part) => ({ ...part, words: wordsOf(item, part.name, at) })),
  }
}

function wordsOf({ report }: Item, text: string, from = 0): Words | undefined {
  const start = report.text.indexOf(text, from)
  return start < 0 ? undefined : { start, end: start + text.length, text }
}

function editor(link: SubjectId | 'new'): CardPart {
  return { name: 'Aigerim Sadykova', kind: 'person', role: 'victim', capacity: 'journalist', link }
}

function speaker(name: string, kind: Party['kind']): Party {
  return { name, kind, link: 'new' }
}

function subjectNamed(vault: Vault, name: string): SubjectId {
  const row = vault.file.get<{ subject: SubjectId }>('select subject from name where name = ?', [name])
  if (!row) throw new Error(`nobody is called ${name}`)
  return row.subject
}
