import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Access, ChangeId } from '../../record/statement.ts'
import type { SubjectId } from '../../record/subject.ts'
import { append } from '../../vault/entries/append.ts'
import { addressOf } from '../address.ts'
import { emptyDesk, inventedDesk } from './invented-record.ts'
import type { Invented } from './invented-record.ts'

let desk: Invented

beforeEach(() => {
  desk = inventedDesk()
})
afterEach(() => desk.close())

// The words of the main part of a page, as they are read out.
function wordsOf(html: string): string {
  const main = /<main[^]*<\/main>/.exec(html)?.[0] ?? html
  return main
    .replace(/<[^>]*>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:])/g, '$1')
}

async function read(subject: SubjectId, more = ''): Promise<string> {
  return wordsOf(await desk.page(addressOf(subject) + more))
}

// Without who wrote what: that only ever grows.
async function readWithoutHistory(subject: SubjectId): Promise<string> {
  return wordsOf(
    (await desk.page(addressOf(subject))).replace(/<details class="history"[^]*?<\/details>/, ''),
  )
}

function say(subject: SubjectId, property: string, text: string, access: Access): ChangeId {
  const { file, pen } = desk.vault
  const value = { kind: 'text', text, language: 'en' } as const
  const statement = { subject, property, value, stance: 'states', access } as const
  const { ids } = file.write(() => append(file, pen, [{ kind: 'state', statement }]))
  return ids[0]!
}

describe('the page of an event', () => {
  test('sets an allegation, its confirmation and its denial beside each other, each with its speaker and words', async () => {
    const page = await desk.page(addressOf(desk.events.beating))
    const sides = /<ul class="sides"[^]*?<\/ul>/.exec(page)?.[0] ?? ''
    const columns = sides.split('<li>').slice(1).map(wordsOf)
    expect(columns).toHaveLength(3)
    expect(columns[0]).toContain('Aigerim Sadykova alleges Sadykova has said that guards beat her')
    expect(columns[1]).toContain('Bolat Akhmetov confirms')
    expect(columns[1]).toContain('Her lawyer Bolat Akhmetov confirmed this account.')
    expect(columns[2]).toContain('It did not take place The prison service denies')
    expect(columns[2]).toContain('The prison service denied it.')
  })

  test('leads from each statement to the very words in the source', async () => {
    const start = desk.winter.report.text.indexOf('The prison service denied it.')
    const page = await desk.page(addressOf(desk.events.beating))
    const address = `${addressOf(desk.winter.source)}?at=${start}#w${start}`
    expect(page).toContain(`href="${address}"`)
    const source = await desk.page(address.split('#')[0] ?? '')
    expect(source).toMatch(new RegExp(`<mark class="claimed" id="w${start}">The prison service denied it\\.`))
  })

  test('keeps words that allow no date as words, and says so', async () => {
    const page = await read(desk.events.prolonged)
    expect(page).toContain('from 10 May 2017 till the end of March 2017 · the words allow no date')
    expect(page).not.toMatch(/\d+ (March|May) – /)
  })

  test('shows both dates where they cannot both be', async () => {
    const page = await read(desk.events.detention)
    expect(page).toContain('Accounts differ: when')
    expect(page).toContain('Detention of Aigerim Sadykova, Kyzylsu, 10 February 2017 or 11–13 February 2017')
  })

  test('does not call it a dispute that two sources tell it in their own words', async () => {
    const page = await read(desk.events.detention)
    expect(page).not.toContain('Accounts differ: what happened')
    expect(page).toContain('police in Kyzylsu detained the editor')
    expect(page).toContain('was taken away by police in Kyzylsu')
  })

  test('says who wrote what, and keeps what was taken back', async () => {
    const said = say(desk.events.fine, 'summary', 'A fine that nobody could pay', 'team')
    const { file, pen } = desk.vault
    file.write(() =>
      append(file, pen, [{ kind: 'withdraw', targets: [said], reason: 'not so', access: 'team' }]),
    )
    const page = await desk.page(addressOf(desk.events.fine))
    expect(page).toContain('<s>A fine that nobody could pay</s>')
    expect(wordsOf(page)).toContain('taken back by Dana')
    expect(wordsOf(page)).toContain('not so')
    expect(wordsOf(page.replace(/<details class="history"[^]*/, ''))).not.toContain('nobody could pay')
  })
})

describe('an event that was told twice', () => {
  test('is one page with both tellings until it is split again, and then two as before', async () => {
    const { detention, again } = desk.events
    expect(await read(detention)).toContain('Told 2 times')
    await desk.send(`${addressOf(detention)}/splits`, {})
    const apart = [await readWithoutHistory(detention), await readWithoutHistory(again)]
    expect(apart[0]).not.toContain('Told 2 times')
    expect(apart[0]).not.toContain('taken away')
    expect(apart[1]).toContain('taken away')

    await desk.send(`${addressOf(detention)}/joins`, { with: again, reason: 'the same night' })
    expect(await read(detention)).toContain('Told 2 times')
    expect(await readWithoutHistory(again)).toBe(await readWithoutHistory(detention))
    expect(await read(detention)).toContain('the same night')

    const answer = await desk.send(`${addressOf(again)}/splits`, {})
    expect(answer.status).toBe(303)
    expect([await readWithoutHistory(detention), await readWithoutHistory(again)]).toEqual(apart)
  })

  test('is offered to be joined where a fitting one is recorded, and never joined by the program', async () => {
    const { fine } = desk.events
    const twice = await desk.send('/desk/events', {
      act: 'fine',
      happened: 'yes',
      when: 'March 2017',
      country: 'KZ',
      'parts.0.name': 'Aigerim Sadykova',
      'parts.0.kind': 'person',
      'parts.0.role': 'victim',
      'parts.0.link': desk.events.aigerim,
      'accounts.0.stance': 'states',
      access: 'team',
    })
    expect(twice.status).toBe(303)
    const page = wordsOf(await desk.page(twice.headers.get('location') ?? ''))
    expect(page).toContain('Told elsewhere too?')
    expect(page).not.toContain('Told 2 times')
    expect(await read(fine)).not.toContain('Told 2 times')
  })
})

describe('the page of a person', () => {
  test('tells what happened in order, in which part, with what came of it and who says so', async () => {
    const page = await read(desk.events.aigerim)
    expect(page).toContain('Told of as journalist (4 events)')
    expect(page).toMatch(/Detention.*Fine.*Torture or ill-treatment/)
    expect(page).toContain(
      'Victim, journalist · Fine, 340,000 Tenge · according to Steppe Monitor and Harbour Press Watch',
    )
    expect(page).toContain('The prison service denies')
    expect(page).toContain('Sources that speak of them')
  })

  test('of one who only speaks shows what they say and of what', async () => {
    const lawyer = await subjectNamed('Bolat Akhmetov')
    expect(await read(lawyer)).toContain('Torture or ill-treatment: Aigerim Sadykova')
    expect(await read(lawyer)).toContain('Bolat Akhmetov confirms')
  })

  test('is read together with another after a search by name, and split again', async () => {
    const lawyer = await subjectNamed('Bolat Akhmetov')
    const found = await desk.send(`${addressOf(lawyer)}/candidates`, { name: 'SADYK' })
    expect(wordsOf(await found.text())).toContain('Aigerim Sadykova')
    const before = await readWithoutHistory(lawyer)
    await desk.send(`${addressOf(lawyer)}/joins`, { with: desk.events.aigerim, reason: '' })
    expect(await read(lawyer)).toContain('Read together: ')
    expect(await read(desk.events.aigerim)).toContain('Bolat Akhmetov')
    await desk.send(`${addressOf(lawyer)}/splits`, {})
    expect(await readWithoutHistory(lawyer)).toBe(before)
  })

  test('cannot be joined with nobody, with itself, or with a place', async () => {
    const { aigerim } = desk.events
    const place = await subjectNamed('Kyzylsu')
    const joins = `${addressOf(aigerim)}/joins`
    expect((await desk.send(joins, {})).status).toBe(422)
    expect((await desk.send(joins, { with: aigerim })).status).toBe(409)
    expect((await desk.send(joins, { with: place })).status).toBe(422)
    expect((await desk.send(`${addressOf(aigerim)}/splits`, {})).status).toBe(409)
  })
})

async function subjectNamed(name: string): Promise<SubjectId> {
  const row = desk.vault.file.get<{ subject: SubjectId }>('select subject from name where name = ?', [name])
  expect(row).toBeDefined()
  return row?.subject ?? 'person-'
}

describe('the page of a source', () => {
  test('marks the words that something was made of, and leads both ways', async () => {
    const page = await desk.page(addressOf(desk.winter.source))
    const number = /denied it\.<\/mark><a class="ref" href="#c(\d+)"/.exec(page)?.[1]
    expect(number).toBeDefined()
    const start = desk.winter.report.text.indexOf('The prison service denied it.')
    expect(page).toMatch(new RegExp(`id="c${number}"[^>]*><a class="made-number" href="#w${start}"`))
    expect(wordsOf(page)).toContain('Did it happen Did not take place (The prison service denies)')
  })

  test('shows every word of the report in its order', async () => {
    const page = await desk.page(addressOf(desk.winter.source))
    const prose = /<div class="prose"[^]*?<\/section>/.exec(page)?.[0] ?? ''
    const shown = wordsOf(prose.replace(/<a class="ref"[^]*?<\/a>/g, ''))
    expect(shown.replace(/\s/g, '')).toBe(desk.winter.report.text.replace(/\s/g, ''))
  })

  test('shows the hash of the bytes that were kept', async () => {
    expect(await read(desk.winter.source)).toContain(desk.winter.report.sha256)
  })
})

describe('what is sealed to others', () => {
  test('shows on no page: a statement, its words, a count', async () => {
    const before = await read(desk.events.detention)
    say(desk.events.detention, 'summary', 'Told in confidence', { sealed: ['somebody-else'] })
    expect(await read(desk.events.detention)).toBe(before)
  })

  test('shows where it is sealed to the reader by name', async () => {
    say(desk.events.detention, 'summary', 'Told in confidence', { sealed: [desk.desk.reader.member] })
    expect(await read(desk.events.detention)).toContain('Told in confidence')
  })

  test('takes a person with their words out of the text of a source', async () => {
    const { file, pen } = desk.vault
    const { source, report } = desk.winter
    const lawyer = await subjectNamed('Bolat Akhmetov')
    const start = report.text.indexOf('Bolat Akhmetov')
    const mention = {
      kind: 'mention',
      subject: lawyer,
      start,
      end: start + 14,
      quote: 'Bolat Akhmetov',
    } as const
    const access = { sealed: ['somebody-else'] }
    file.write(() =>
      append(file, pen, [
        {
          kind: 'state',
          statement: {
            subject: source,
            property: 'mention',
            value: mention,
            stance: 'states',
            access: 'team',
          },
        },
        { kind: 'grade', targets: [lawyer], to: access, replaces: [], access },
      ]),
    )
    for (const address of [addressOf(source), addressOf(desk.events.beating), addressOf(desk.events.aigerim)])
      expect(await desk.page(address)).not.toContain('Akhmetov')
    expect(await read(source)).toContain('Her lawyer […] confirmed')
    expect((await desk.ask(addressOf(lawyer))).status).toBe(404)
    expect(wordsOf(await desk.page('/desk/people'))).not.toContain('Akhmetov')
  })
})

describe('lists', () => {
  test('of events say how many there are, in either order, and narrow by act', async () => {
    const newest = wordsOf(await desk.page('/desk/events'))
    expect(newest).toContain('4 events')
    expect(newest.indexOf('Fine ·')).toBeLessThan(newest.indexOf('Detention ·'))
    const oldest = wordsOf(await desk.page('/desk/events?order=oldest'))
    expect(oldest.indexOf('Detention ·')).toBeLessThan(oldest.indexOf('Fine ·'))
    const fines = wordsOf(await desk.page('/desk/events?act=fine'))
    expect(fines).toContain('1 event ')
    expect(fines).not.toContain('Detention ·')
    expect(wordsOf(await desk.page('/desk/events?country=FR'))).toContain('Nothing fits')
  })

  test('of people are searched by the beginning of a name in other letters', async () => {
    expect(wordsOf(await desk.page('/desk/people?q=садык'))).toContain('Aigerim Sadykova')
    expect(wordsOf(await desk.page('/desk/people?q=omarov'))).toContain('Nothing fits')
  })

  test('say what to do where there is nothing yet', async () => {
    const empty = emptyDesk()
    for (const list of ['events', 'people', 'organisations', 'places', 'sources'])
      expect(wordsOf(await empty.page(`/desk/${list}`))).toContain('Nothing is here yet')
    expect(wordsOf(await empty.page('/desk'))).toContain('Begin with a report')
    empty.close()
  })

  test('have pages for every kind of subject that they lead to', async () => {
    const subjects = desk.vault.file.all<{ subject: SubjectId }>(
      "select subject from reading where audience = 'team'",
    )
    for (const { subject } of subjects) expect((await desk.ask(addressOf(subject))).status).toBe(200)
    expect(new Set(subjects.map(({ subject }) => subject.split('-')[0]))).toEqual(
      new Set(['event', 'group', 'measure', 'organisation', 'person', 'place', 'source']),
    )
  })

  test('have no page for what is not there', async () => {
    expect((await desk.ask('/desk/people/person-aaaaaaaaaaaaaaaa')).status).toBe(404)
  })
})

describe('the first page', () => {
  test('of the example leads to five things to try, and ticks what is done', async () => {
    const example = inventedDesk(true)
    const page = await example.page('/desk')
    const { events } = example
    expect(page).toContain(`href="/desk/inbox/${example.winter.id}"`)
    expect(page).toContain(`<a href="${addressOf(events.aigerim)}">Open a person</a>`)
    expect(page).toContain(`<a href="${addressOf(events.beating)}">See a dispute with its speakers</a>`)
    expect(wordsOf(page)).toContain('Accept a card done')
    example.close()
  })

  test('of one’s own vault shows what waits and what is new', async () => {
    const page = wordsOf(await desk.page('/desk'))
    expect(page).toContain('The coast in January and February')
    expect(page).toContain('sentences settled')
    expect(page).toContain('All 4 events')
    expect(page).not.toContain('Five steps')
  })
})

describe('an event typed in by hand', () => {
  const typed = {
    act: 'detention',
    happened: 'yes',
    when: '3 April 2017',
    country: 'KZ',
    'parts.0.name': 'Timur Ospanov',
    'parts.0.kind': 'person',
    'parts.0.role': 'victim',
    'accounts.0.stance': 'states',
    access: 'team',
    account: 'He called from the station.',
  }

  test('is recorded as said by whoever wrote it', async () => {
    const answer = await desk.send('/desk/events', typed)
    const page = wordsOf(await desk.page(answer.headers.get('location') ?? ''))
    expect(page).toContain('Detention of Timur Ospanov, 3 April 2017')
    expect(page).toContain('He called from the station. Written by Dana')
  })

  test('is not recorded while it is not said who somebody is', async () => {
    const answer = await desk.send('/desk/events', { ...typed, 'parts.0.name': 'Aigerim Sadykova' })
    expect(answer.status).toBe(409)
    const page = wordsOf(await answer.text())
    expect(page).toContain('Say who “Aigerim Sadykova” is')
    expect(page).toContain('He called from the station.')
    expect(wordsOf(await desk.page('/desk/events'))).toContain('4 events')
  })

  test('asks for what is missing beside the field and keeps what was typed', async () => {
    const answer = await desk.send('/desk/events', { ...typed, act: '' })
    expect(answer.status).toBe(422)
    expect(wordsOf(await answer.text())).toContain('Choose what happened from the list of acts.')
  })
})

test('a name that looks like markup is shown as it is written', async () => {
  say(desk.events.aigerim, 'name', '<img src=x onerror=alert(1)>', 'team')
  for (const address of [addressOf(desk.events.aigerim), '/desk/people', '/desk/events']) {
    const page = await desk.page(address)
    expect(page).not.toContain('<img')
  }
  expect(await desk.page(addressOf(desk.events.aigerim))).toContain('&lt;img')
})
