// Checks and deadlines on the desk: raised where they belong, settled by form, due in order.
import { Hono } from 'hono'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { calendarOf } from '../../find/due/calendar.ts'
import { IN_ENGLISH } from '../../find/raised/tell.ts'
import { addToCase, openCase } from '../../review/cases/cases.ts'
import { addressOf } from '../address.ts'
import { findFeedBySecret } from '../../vault/calendar-feeds.ts'
import { append } from '../../vault/entries/append.ts'
import { code, ref, said, told } from '../../watch/invented.ts'
import { emptyDesk, inventedDesk } from '../record/invented-record.ts'
import type { Invented } from '../record/invented-record.ts'
import type { DeskEnv } from '../desk.ts'
import { voiceIn } from '../words/voice.tsx'
import { watchRoutes } from './routes.tsx'

let desk: Invented
beforeEach(() => {
  desk = inventedDesk()
})
afterEach(() => desk.close())

function formOf(page: string): { to: string; here: string } {
  return {
    to: /action="(\/desk\/checks\/[^"]+\/settlement)"/.exec(page)?.[1] ?? '',
    here: /name="here" value="([^"]+)"/.exec(page)?.[1] ?? '',
  }
}

const SOURCE = () => `/desk/sources/${desk.winter.source}`

describe('what is raised', () => {
  test('stands on the page of checks with its sentence, readings and place, and on the pages it bears on', async () => {
    const page = await desk.page('/desk/checks')
    expect(page).toContain('“from 10 May 2017 till the end of March 2017” ends before it begins.')
    expect(page).toContain('The end a year later: from 10 May 2017 until 31 March 2018')
    expect(page).toMatch(new RegExp(`href="${SOURCE()}\\?at=\\d+"`))
    expect(await desk.page(SOURCE())).toContain('ends before it begins')
    expect(await desk.page(`/desk/events/${desk.events.prolonged}`)).toContain('ends before it begins')
    const fine = await desk.page(`/desk/events/${desk.events.fine}`)
    expect(fine).toContain('After the report of it')
    expect(fine).not.toContain('ends before it begins')
    expect(await desk.page(`/desk/events/${desk.events.detention}`)).not.toContain('What is raised')
  })

  test('is counted by check, and can be asked for by check', async () => {
    expect(await desk.page('/desk/checks')).toMatch(
      /Ends before it begins<\/th><td class="number"><a href="[^"]*">1<\/a>/,
    )
    expect(await desk.page('/desk/checks?code=words.joined')).toContain('None of these is open.')
  })

  test('offers each reading in the form of the value it would change, filled in and not saved', async () => {
    const page = await desk.page('/desk/checks')
    const [, href = ''] =
      /The end a year later: [^<]*<a href="([^"]*)">Look at it in the form: When/.exec(page) ?? []
    const address = href.replaceAll('&amp;', '&').split('#')[0] ?? ''
    const form = await desk.page(address)
    expect(form).toContain('name="latest" type="date" value="2018-03-31"')
    expect(form).toContain('10 May 2017 – 31 March 2018</textarea>')
    expect(await desk.page(address.split('?')[0] ?? '')).not.toContain('31 March 2018')
  })

  test('stands on the page of a case that an event of it is in', async () => {
    const opened = openCase(desk.vault, { title: 'The port case', country: 'KZ' })
    expect(await desk.page(addressOf(opened))).not.toContain('What is raised')
    addToCase(desk.vault, opened, [desk.events.prolonged])
    const page = await desk.page(addressOf(opened))
    expect(page).toContain('ends before it begins')
    const [, change = ''] = /href="([^"]*\/properties)"/.exec(page) ?? []
    for (const words of ['Parties', 'Linked with']) expect(await desk.page(change)).toContain(words)
  })

  test('is settled with a reason, from the page where it stands, and stays settled', async () => {
    const { to, here } = formOf(await desk.page(SOURCE()))
    const answer = await desk.send(to, { reason: 'The court says: till <May>.', here })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `${SOURCE()}#raised`])
    expect(await desk.page('/desk/checks?code=range.reversed')).toContain('None of these is open.')
    expect(await desk.page('/desk/checks?settled=yes')).toMatch(
      /Settled by Dana, \d+ \w+ \d{4}: The court says: till &lt;May>\./,
    )
    expect(await desk.page(SOURCE())).toContain('1 is settled')
    const opening = to.replace('settlement', 'opening')
    expect((await desk.send(opening, { here })).status).toBe(303)
    expect(await desk.page('/desk/checks')).toContain('ends before it begins')
  })

  test('is not settled without a reason, nor where it is not raised', async () => {
    const { to } = formOf(await desk.page('/desk/checks'))
    const answer = await desk.send(to, { reason: ' ' })
    expect([answer.status, (await answer.text()).includes('Say why it is settled')]).toEqual([422, true])
    const gone = await desk.send(to.replace(/[0-9a-f]{16}/, '0'.repeat(16)), { reason: 'so' })
    expect([gone.status, (await gone.text()).includes('not raised any more')]).toEqual([409, true])
  })

  test('is said in the language of whoever reads', async () => {
    const app = new Hono<DeskEnv>()
    app.use(async (c, next) => {
      c.set('desk', { ...desk.desk, ...voiceIn('ru') })
      await next()
    })
    app.route('/desk', watchRoutes())
    expect(await (await app.request('/desk/checks')).text()).toContain('конец раньше начала')
  })
})

test('an empty vault says what will stand here', async () => {
  const empty = emptyDesk()
  expect(await empty.page('/desk/checks')).toContain('Nothing is raised')
  expect(await empty.page('/desk/deadlines')).toContain('Nothing is due')
  empty.close()
})

describe('deadlines', () => {
  beforeEach(() => {
    const { file, pen } = desk.vault
    file.write(() =>
      append(file, pen, [
        ...told('event-aaaaaaaaaaaaaaaa', 'administrative-arrest', '1 April 2017', desk.events.aigerim),
        said('event-aaaaaaaaaaaaaaaa', 'measure', ref('measure-aaaaaaaaaaaaaaaa')),
        said('measure-aaaaaaaaaaaaaaaa', 'kind', code('measures', 'administrative-arrest')),
        said('measure-aaaaaaaaaaaaaaaa', 'length', { kind: 'duration', said: '15 days', iso: 'P15D' }),
      ]),
    )
  })

  test('say when the fifteen days end', async () => {
    const page = await desk.page('/desk/deadlines')
    expect(page).toContain('<b>16 April 2017</b> · An ordered time in custody ends')
    expect(page).toContain('Aigerim Sadykova, under administrative arrest: the ordered time ends')
  })

  test('are read as a calendar at a secret address, without names unless they are asked for', async () => {
    const { file } = desk.vault
    const secretIn = (page: string) => /calendar\/([\w-]{43})\.ics/.exec(page)?.[1] ?? ''
    const first = secretIn(await (await desk.send('/desk/deadlines/calendar', {})).text())
    expect(findFeedBySecret(file, first)).toMatchObject({ names: false })
    expect(JSON.stringify(file.all('select * from calendar_feed'))).not.toContain(first)
    const second = secretIn(await (await desk.send('/desk/deadlines/calendar', { names: 'yes' })).text())
    expect(findFeedBySecret(file, first)).toBeUndefined()
    expect(findFeedBySecret(file, second)).toMatchObject({ names: true })
    expect(await desk.page('/desk/deadlines')).not.toContain(second)
    await desk.send('/desk/deadlines/calendar/removal', {})
    expect(findFeedBySecret(file, second)).toBeUndefined()
    await desk.page('/desk/deadlines')
    const asked = { today: '2017-04-12', stamp: '2017-04-12T08:00:00Z', speech: IN_ENGLISH }
    const unnamed = calendarOf(file, desk.desk.reader, { ...asked, names: false })
    const named = calendarOf(file, desk.desk.reader, { ...asked, names: true })
    expect(unnamed).toContain('SUMMARY:An ordered time in custody ends\r\n')
    expect(unnamed).not.toMatch(/Sadykova|aaaaaaaa/)
    expect(named.replaceAll('\r\n ', '')).toContain('Aigerim Sadykova\\, under administrative arrest')
  })
})
