import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ready } from '../access/seal.ts'
import { listEvents } from '../find/events.ts'
import { listUpdates } from '../find/updates.ts'
import { findTakenDown } from '../find/updates/taken-down.ts'
import { findReading, labelFor } from '../find/readings.ts'
import { sameEventCandidates } from '../find/same-event.ts'
import { readReport } from '../intake/read-report.ts'
import { findProperty, isDisputed, valueOf } from '../record/reading.ts'
import { beginFromReport } from '../update/manuscript/begin.ts'
import { openingOf } from '../update/publication/opens.ts'
import { keyOfObstacle, listReadiness } from '../update/publication/readiness.ts'
import { publishManuscript } from '../update/publication/publish.ts'
import { takeDown } from '../update/publication/take-down.ts'
import { tableHashes } from '../vault/readings/rebuild.ts'
import { createVault, newAccountId } from '../vault/vault.ts'
import type { Vault } from '../vault/vault.ts'
import { acceptCard } from './cards/accept.ts'
import type { CardFields, Words } from './cards/card.ts'
import { getCard, listProposals } from './cards/cards.ts'
import { splitSubjects } from './identity.ts'
import { getItem, takeReport } from './inbox/inbox.ts'
import { progressOf } from './cards/progress.ts'
import { lastDecision, newCard, setAside, splitCard, undoDecision } from './cards/settle.ts'
import { saveDetails } from './inbox/source.ts'

const TEXT = `Two held in Altyn

The Steppe Watch (SW) provided the information for this update.

On 3 March 2017 police detained Aigerim Sadykova in Altyn. Her lawyer said that guards beat her, which the ministry denied. Bolat Omarov was detained on 4 March 2017.

Sadykova, detained on 3 March 2017, was later released.
`

let vault: Vault
let folder: string
let item: string

beforeEach(async () => {
  await ready()
  folder = mkdtempSync(join(tmpdir(), 'khronika-'))
  vault = createVault(join(folder, 'vault.khronika'), join(folder, 'captures'), randomBytes(32), {
    account: newAccountId(),
    name: 'Ana',
  })
  item = take(TEXT)
})

afterEach(() => {
  vault.file.close()
  rmSync(folder, { recursive: true })
})

function take(text: string, name = 'report.txt'): string {
  const bytes = new TextEncoder().encode(text)
  return takeReport(vault, {
    bytes,
    name,
    report: readReport(bytes, { name }),
    details: { country: 'KZ', published: '2017-03-10' },
  }).item.id
}

function words(text: string, whole = TEXT): Words {
  const start = whole.indexOf(text)
  expect(start, text).toBeGreaterThanOrEqual(0)
  return { start, end: start + text.length, text }
}

function fields(more: Partial<CardFields> = {}): CardFields {
  const account = words('On 3 March 2017 police detained Aigerim Sadykova in Altyn.')
  return {
    act: 'detention',
    happened: 'yes',
    when: {
      said: '3 March 2017',
      earliest: '2017-03-03',
      latest: '2017-03-03',
      basis: 'stated',
      words: words('3 March 2017'),
    },
    country: 'KZ',
    place: { name: 'Altyn', kind: 'place', words: words('Altyn.'), draftSubject: 'l1' },
    parts: [
      {
        name: 'Aigerim Sadykova',
        kind: 'person',
        role: 'victim',
        words: words('Aigerim Sadykova'),
        draftSubject: 'p1',
      },
    ],
    measure: undefined,
    freedom: 'expression',
    accounts: [{ speaker: undefined, stance: 'states' }],
    account,
    access: 'team',
    ...more,
  }
}

function card(more: Partial<CardFields> = {}): string {
  const made = fields(more)
  const at = made.account ?? words('On 3 March')
  return newCard(vault, item, { sentence: at, words: at, fields: made })
}

const member = () => ({ member: vault.pen.author })

describe('an accepted card', () => {
  test('is at once one entry, with each value citing the words it came from', () => {
    const event = acceptCard(vault, card())
    const reading = findReading(vault.file, event, member())
    const when = reading && findProperty(reading, 'when')?.shown[0]?.claims[0]?.statement
    expect(when?.cite?.quote).toBe('3 March 2017')
    expect(TEXT.slice(when?.cite?.start, when?.cite?.end)).toBe('3 March 2017')
    const [line] = listEvents(vault.file, member()).events
    expect([line?.act, line?.parts[0]?.label, line?.place?.label]).toEqual([
      'detention',
      'Aigerim Sadykova',
      'Altyn',
    ])
    expect(
      vault.file.all(
        'select distinct t.entry from about i join content t on t.id = i.change where i.subject = ?',
        [event],
      ),
    ).toHaveLength(1)
  })

  test('is private: nobody outside the team sees it', () => {
    acceptCard(vault, card())
    expect(listEvents(vault.file, 'public')).toEqual({ events: [], total: 0 })
  })

  test('is decided once: a second window is told so and changes nothing', () => {
    const id = card()
    acceptCard(vault, id)
    const before = tableHashes(vault.file)
    expect(() => acceptCard(vault, id)).toThrow(/decided already/)
    expect(() => setAside(vault, id)).toThrow(/decided already/)
    expect(tableHashes(vault.file)).toEqual(before)
  })

  test('says who everybody in this report is, so that its other cards propose the same person', () => {
    acceptCard(vault, card())
    const second = getCard(vault.file, card({ act: 'release' }))
    expect(second.fields.parts[0]?.link).toBe(listEvents(vault.file, member()).events[0]?.parts[0]?.whom)
  })

  test('never joins people by equal names alone: the reviewer says who it is', () => {
    acceptCard(vault, card())
    const parts = [{ name: 'SADYKOVA Aigerim', kind: 'person' as const, role: 'victim' }]
    expect(() => acceptCard(vault, card({ parts }))).toThrow(/Say who “SADYKOVA Aigerim” is/)
    acceptCard(
      vault,
      card({ parts: parts.map((part) => ({ ...part, link: 'new' as const })), place: undefined }),
    )
    expect(new Set(listEvents(vault.file, member()).events.map(({ parts: [one] }) => one?.whom)).size).toBe(2)
  })

  test('puts an account, its confirmation and its denial side by side with their speakers', () => {
    const account = words('Her lawyer said that guards beat her, which the ministry denied.')
    const party = (name: string, kind: 'person' | 'organisation') => ({ name, kind })
    const event = acceptCard(
      vault,
      card({
        act: 'ill-treatment',
        when: undefined,
        account,
        accounts: [
          {
            speaker: party('lawyer of Aigerim Sadykova', 'person'),
            stance: 'alleges',
            words: words('Her lawyer said that guards beat her'),
          },
          {
            speaker: party('the ministry', 'organisation'),
            stance: 'denies',
            words: words('which the ministry denied'),
          },
        ],
      }),
    )
    const reading = findReading(vault.file, event, member())
    const happened = reading && findProperty(reading, 'happened')
    expect(happened && isDisputed(happened)).toBe(true)
    expect(happened?.shown[0]?.alleged).toBe(true)
    const denial = happened?.objections[0]
    expect(denial?.statement.answers).toBe(happened?.shown[0]?.claims[0]?.id)
    expect(denial?.statement.speaker && labelFor(vault.file, denial.statement.speaker, member())).toBe(
      'the ministry',
    )
  })

  test('keeps words that allow no date as words', () => {
    const when = { said: 'from 10 May 2017 till the end of March 2017', basis: 'stated' as const }
    const event = acceptCard(vault, card({ act: 'remand-extension', when }))
    const reading = findReading(vault.file, event, member())
    const shown = reading && valueOf(reading, 'when', 'when')
    expect([shown?.said, shown?.earliest, shown?.latest]).toEqual([when.said, undefined, undefined])
  })

  test('that counts from the day before keeps the event it counts from, also when that is taken back and accepted again', () => {
    const first = card()
    acceptCard(vault, first)
    const when = {
      said: 'the following day',
      earliest: '2017-03-04',
      latest: '2017-03-04',
      basis: 'carried' as const,
    }
    const later = words('Bolat Omarov was detained on 4 March 2017.')
    const event = acceptCard(vault, card({ when, account: later, parts: [], place: undefined }))
    const day = () => {
      const reading = findReading(vault.file, event, member())
      return reading && valueOf(reading, 'when', 'when')
    }
    expect(day()).toMatchObject({ earliest: '2017-03-04', anchor: { from: 1, to: 1 } })
    undoDecision(vault, first)
    expect(day()?.earliest).toBeUndefined()
    acceptCard(vault, first)
    expect(day()).toMatchObject({ earliest: '2017-03-04', latest: '2017-03-04' })
  })

  test('without an act, or with somebody who has no name, is refused beside the field', () => {
    expect(() => acceptCard(vault, card({ act: '' }))).toThrow(expect.objectContaining({ field: 'act' }))
    expect(() => acceptCard(vault, card({ parts: [{ name: ' ', kind: 'person', role: 'victim' }] }))).toThrow(
      expect.objectContaining({ field: 'parts' }),
    )
    expect(listEvents(vault.file, member()).total).toBe(0)
  })
})

describe('taking back', () => {
  test('leaves every reading as it was before, and the card open again', () => {
    acceptCard(vault, card())
    const seen = () =>
      JSON.stringify(
        vault.file.all('select audience, subject, kind, label, body from reading order by audience, subject'),
      )
    const before = seen()
    const id = card({ act: 'release', place: undefined })
    acceptCard(vault, id)
    expect(seen()).not.toBe(before)
    expect(lastDecision(vault.file, item)).toBe(id)
    undoDecision(vault, id)
    expect(seen()).toBe(before)
    expect(getCard(vault.file, id).decision).toBeUndefined()
    expect(() => undoDecision(vault, id)).toThrow(/nothing to take back/)
  })

  test('of the card that gave somebody a name keeps the name while another entry speaks of them', () => {
    const first = card()
    acceptCard(vault, first)
    acceptCard(vault, card({ act: 'release' }))
    undoDecision(vault, first)
    const [line] = listEvents(vault.file, member()).events
    expect([line?.act, line?.parts[0]?.label]).toEqual(['release', 'Aigerim Sadykova'])
  })
})

describe('one event told twice', () => {
  test('is offered, is one only because the reviewer said so, and is split again', () => {
    const first = acceptCard(vault, card())
    const whom = listEvents(vault.file, member()).events[0]?.parts.map((part) => part.whom) ?? []
    const again = words('Sadykova, detained on 3 March 2017, was later released.')
    const offered = sameEventCandidates(vault.file, member(), {
      act: 'arrest',
      earliest: '2017-03-03',
      latest: '2017-03-03',
      whom,
    })
    expect(offered.map(({ subject }) => subject)).toEqual([first])
    const second = acceptCard(vault, card({ account: again }), { joins: first })
    expect(listEvents(vault.file, member())).toMatchObject({ total: 1, events: [{ tellings: 2 }] })
    splitSubjects(vault, second)
    expect(listEvents(vault.file, member())).toMatchObject({ total: 2 })
    expect(() => splitSubjects(vault, second)).toThrow(/nothing to split/)
  })

  test('one sentence that tells of two events becomes two cards', () => {
    const id = card()
    const other = splitCard(vault, id)
    acceptCard(vault, id)
    acceptCard(vault, other, { fields: { ...getCard(vault.file, other).fields, act: 'release' } })
    expect(
      listEvents(vault.file, member())
        .events.map(({ act }) => act)
        .sort(),
    ).toEqual(['detention', 'release'])
  })
})

describe('the inbox', () => {
  test('knows the same bytes again, and nearly the same text at another address as a copy', () => {
    const bytes = new TextEncoder().encode(TEXT)
    const again = takeReport(vault, {
      bytes,
      name: 'other.txt',
      report: readReport(bytes, { name: 'other.txt' }),
    })
    expect([again.copy, again.item.id]).toEqual(['same bytes', item])
    const repost = new TextEncoder().encode(`Home > News\n\n${TEXT}\nShare | Print\n`)
    const copy = takeReport(vault, {
      bytes: repost,
      name: 'repost.txt',
      report: readReport(repost, { name: 'repost.txt' }),
    })
    expect([copy.copy, copy.item.copyOf, copy.item.state]).toEqual(['same words', item, 'copy'])
  })

  test('counts the sentences that are settled', () => {
    const [one, two] = [card(), card({ account: words('Bolat Omarov was detained on 4 March 2017.') })]
    expect(progressOf(vault.file, item)).toEqual({ settled: 0, sentences: 2, decisions: 0 })
    acceptCard(vault, one)
    setAside(vault, two)
    expect(progressOf(vault.file, item)).toEqual({ settled: 2, sentences: 2, decisions: 2 })
    expect(listProposals(vault.file, item).map(({ decision }) => decision?.outcome)).toEqual([
      'accepted',
      'not an event',
    ])
  })

  test('what is said of the source can be mended: the new value stands alone, and an unknown day keeps its bound', () => {
    acceptCard(vault, card())
    const { source, details } = getItem(vault.file, item)
    saveDetails(vault, item, { ...details, title: 'Two held', published: undefined })
    const reading = findReading(vault.file, source, member())
    expect(reading && findProperty(reading, 'title')?.shown.map(({ value }) => value)).toMatchObject([
      { text: 'Two held' },
    ])
    expect(reading && valueOf(reading, 'published', 'when')).toMatchObject({
      said: 'not before 4 March 2017, by the text',
      earliest: '2017-03-04',
    })
    expect(reading && findProperty(reading, 'partner')?.shown.map(({ value }) => value)).toMatchObject([
      { text: 'Steppe Watch' },
    ])
  })
})

describe('an update made of a report', () => {
  test('shows a reader without rights the report, opens what it rests on, and is gone when taken down', () => {
    acceptCard(vault, card())
    const manuscript = beginFromReport(vault, item)
    const { statements, names } = openingOf(vault.file, manuscript.passages)
    expect(names).toEqual(['Aigerim Sadykova', 'Altyn'])
    expect(statements.length).toBeGreaterThan(5)
    const seen = listReadiness(vault, manuscript).map(keyOfObstacle)
    const read = () =>
      vault.file.all("select * from reading where audience = 'public' and kind <> 'update' order by subject")
    const before = read()
    const update = publishManuscript(vault, manuscript.id, { day: '2017-03-11', seen })
    expect(listEvents(vault.file, 'public').events[0]?.parts[0]?.label).toBe('Aigerim Sadykova')
    expect(labelFor(vault.file, update, 'public')).toBe(manuscript.title)
    takeDown(vault, update, { day: '2017-03-12', note: 'Taken down at a person’s request.' })
    expect(read()).toEqual(before)
    expect(listUpdates(vault.file, 'public')).toEqual([])
    expect(findTakenDown(vault.file, 'public', update)).toMatchObject({ day: '2017-03-12', country: 'KZ' })
  })
})
