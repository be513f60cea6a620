// Whole stories through the routes of the desk: begun from a period, rewritten, gone stale, looked at,
// published, corrected, translated, taken down.
import { keepAccount } from '../../vault/accounts.ts'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { listNamed } from '../../find/candidates.ts'
import { claimsAbout } from '../../find/claims.ts'
import { listEvents } from '../../find/events.ts'
import { listUpdates } from '../../find/updates.ts'
import { listTranslations } from '../../find/updates/translations.ts'
import { listVersions } from '../../find/updates/versions.ts'
import type { SubjectId } from '../../record/subject.ts'
import { acceptCard } from '../../review/cards/accept.ts'
import { listCards } from '../../review/cards/cards.ts'
import { liveLink } from '../../site/live-address.ts'
import { drawPage } from '../../site/pages/pages.ts'
import { getManuscript, saveManuscript } from '../../update/manuscript/manuscripts.ts'
import { append } from '../../vault/entries/append.ts'
import { inventedDesk, takeInvented } from '../review/invented-desk.ts'
import type { InventedDesk } from '../review/invented-desk.ts'
import { asPublished, typedIn } from './published-by-hand.ts'

let invented: InventedDesk

beforeEach(() => {
  invented = inventedDesk()
  const item = takeInvented(invented.desk)
  for (const { id } of listCards(file(), item.id)) acceptCard(invented.desk.vault, id)
})
afterEach(() => invented.close())

const file = () => invented.desk.vault.file
const html = async (path: string) => (await invented.get(path)).html
const idOf = (to: string) => to.slice(to.lastIndexOf('/') + 1) as SubjectId
const manuscript = (to: string) => getManuscript(file(), idOf(to))
const save = async (to: string, changes: Record<string, string>) =>
  invented.post(to, { ...typedIn(await html(to)), act: 'save', ...changes })
async function begin(): Promise<string> {
  return (await invented.post('/desk/updates', { country: 'KZ', until: '2017-04-12' })).to
}
const keyOf = (to: string, words: string) =>
  manuscript(to).passages.find(({ text }) => text.includes(words))?.key ?? ''
function page(address: string): string {
  const asking = { file: file(), reader: 'public', language: 'en', link: liveLink('en') } as const
  return drawPage(asking, address)?.body ?? ''
}
function withdrawDate(act: string): void {
  const { reader, vault } = invented.desk
  const event = listEvents(file(), reader).events.find((one) => one.act === act)
  const claims = event ? claimsAbout(file(), reader, event.subject) : []
  const when = claims.find(({ standing }) => standing.statement.property === 'when')
  file().write(() =>
    append(file(), vault.pen, [
      { kind: 'withdraw', targets: when ? [when.standing.id] : [], access: 'team' },
    ]),
  )
}

describe('an update begun from a country and a period', () => {
  test('shows first what is new, then drafts it and credits the partners', async () => {
    const asked = await html('/desk/updates/new?country=kz')
    expect(asked).toContain('Nothing was published of Kazakhstan before.')
    expect(asked).toContain('3 events')
    const to = await begin()
    expect(manuscript(to)).toMatchObject({ country: 'KZ', credit: ['Harbour Press Watch'], version: 1 })
    expect(manuscript(to).passages.map(({ text }) => text)).toContainEqual(
      expect.stringContaining(
        'On 10 February 2017, police detained the journalist Aigerim Sadykova in Kyzylsu.',
      ),
    )
    expect(await html('/desk/updates')).toContain('being written')
  })

  test('says what happened before the period and was never told', async () => {
    const asked = await html('/desk/updates/new?country=KZ&from=2017-03-01&until=2017-04-12')
    expect(asked).toMatch(/\d events? from before then were never told/)
  })

  test('is refused without a country, and where the period ends before it begins', async () => {
    expect((await invented.post('/desk/updates', { country: '' })).html).toContain('Choose the country')
    const turned = await invented.post('/desk/updates', {
      country: 'KZ',
      from: '2017-04-01',
      until: '2017-03-01',
    })
    expect([turned.status, turned.html.includes('ends before it begins')]).toEqual([422, true])
  })

  test('has nothing new any more once it is published', async () => {
    await asPublished(invented, await begin(), '2017-04-12')
    const asked = await html('/desk/updates/new?country=KZ')
    expect(asked).toContain('Nothing new in this period')
    expect(asked).toContain('value="2017-04-12"')
  })
})

describe('rewriting', () => {
  test('shows beside each sentence who said so, in which words; what is new rests on nothing', async () => {
    const to = await begin()
    const key = keyOf(to, 'On 10 February 2017, police detained')
    await save(to, {
      [`text-${key}`]:
        'In February the editor was held. Akhmetov was fined. Her paper had been warned before.',
      [`section-${key}`]: 'assembly',
      [`form-${key}`]: 'paragraph',
    })
    const [passage] = manuscript(to).passages.filter((one) => one.key === key)
    expect(passage).toMatchObject({ section: 'assembly', form: 'paragraph' })
    expect(passage?.rests).toMatchObject([
      { start: 0, end: 32 },
      { start: 33, end: 52 },
    ])
    const shown = await html(to)
    expect(shown).toContain('Her paper had been warned before.')
    expect(shown).toContain('Rests on nothing.')
    expect(shown).toContain('<q lang="en">On 10 February 2017 police in Kyzylsu detained')
  })

  test('an empty line parts a passage; passages are added, moved, taken out and put back', async () => {
    const to = await begin()
    const [first, second] = manuscript(to).passages
    await save(to, { [`text-${first?.key}`]: 'One thing.\n\nAnother thing.' })
    expect(
      manuscript(to)
        .passages.slice(0, 2)
        .map(({ text }) => text),
    ).toEqual(['One thing.', 'Another thing.'])
    const moved = await save(to, { act: `up ${second?.key}` })
    expect(moved.to).toBe(`${to}#passage-${second?.key}`)
    expect(manuscript(to).passages[1]?.key).toBe(second?.key)
    await save(to, { act: `add ${second?.key}` })
    expect(manuscript(to).passages[2]?.text).toBe('')
    await save(to, { act: `remove ${second?.key}` })
    expect(manuscript(to).passages.map(({ key }) => key)).not.toContain(second?.key)
    expect(await html(to)).toContain('One passage was taken out')
    await save(to, { act: `back ${second?.key}` })
    expect(manuscript(to).passages.map(({ key }) => key)).toContain(second?.key)
  })

  test('statements are chosen from the country’s events, and let go', async () => {
    const to = await begin()
    await save(to, { act: 'add' })
    const key = manuscript(to).passages.at(-1)?.key ?? ''
    const choosing = await save(to, { [`text-${key}`]: 'The lawyer was fined.', act: `statements ${key}` })
    const choose = await html(choosing.to)
    expect(choose).toContain('Fine: Bolat Akhmetov')
    const fine = listEvents(file(), invented.desk.reader).events.find(({ act }) => act === 'fine')
    const version = String(manuscript(to).version)
    await invented.post(choosing.to, { version, sentence: '0', [`all-${fine?.subject}`]: 'yes' })
    const rested = () => manuscript(to).passages.find((one) => one.key === key)?.rests[0]?.statements ?? []
    expect(rested().length).toBeGreaterThan(4)
    const before = rested()
    await save(to, { [`drop-${key}-${before[0]}`]: 'yes' })
    expect(rested()).toEqual(before.slice(1))
  })

  test('words lead on to whom they name, until the editor says no more', async () => {
    const to = await begin()
    const [first] = manuscript(to).passages
    const person = listNamed(file(), invented.desk.reader, 'person', { limit: 1, offset: 0 }).subjects[0]
    if (!first || !person) throw new Error('nobody is named')
    const link = { start: 0, end: 4, subject: person.subject }
    saveManuscript(invented.desk.vault, idOf(to), 1, (now) => ({
      ...now,
      passages: now.passages.map((one) => (one === now.passages[0] ? { ...one, links: [link] } : one)),
    }))
    expect(await html(to)).toContain(`leads to <a href="/desk/people/${person.subject}">${person.label}`)
    await save(to, { [`unlink-${first.key}-0`]: 'yes' })
    expect(manuscript(to).passages[0]?.links).toEqual([])
  })

  test('an assessment is the author’s own, and is marked', async () => {
    const to = await begin()
    await save(to, { act: 'add' })
    const key = manuscript(to).passages.at(-1)?.key ?? ''
    await save(to, { [`text-${key}`]: 'This is a pattern.', [`assessment-${key}`]: 'yes' })
    expect(await html(to)).toContain('The author’s own view.')
    expect(await html(`${to}/publication`)).not.toContain('rests on nothing')
    expect(await html(`${to}/preview`)).toContain('The author’s assessment')
  })

  test('a statement withdrawn marks the passages that rest on it, before and after publishing', async () => {
    const to = await begin()
    expect(await html(to)).not.toContain('withdrawn or changed')
    withdrawDate('detention')
    expect(await html(to)).toContain('A statement it rests on was withdrawn or changed')
    expect(await html('/desk/updates')).toContain('1 passage rests on a statement that was withdrawn')
    await asPublished(invented, to, '2017-04-12')
    expect(await html(to)).toContain('Write the next version to mend it')
  })
})

test('of two who write at once nobody loses a word', async () => {
  const to = await begin()
  const [first, second] = manuscript(to).passages
  const opened = typedIn(await html(to))
  await save(to, { [`text-${first?.key}`]: 'What she wrote.' })
  const refused = await invented.post(to, {
    ...opened,
    act: 'save',
    title: 'His title',
    [`text-${first?.key}`]: 'What he wrote.',
    [`text-${second?.key}`]: 'More of his.',
  })
  expect(refused.status).toBe(409)
  expect(manuscript(to).passages[0]?.text).toBe('What she wrote.')
  expect(refused.html).toContain('As it is saved: “What she wrote.”')
  expect(refused.html).toMatch(/Passages: <a href="#passage-\w+">1<\/a>, <a href="#passage-\w+">2<\/a>/)
  expect(refused.html).toContain('As it is saved: “Kazakhstan, by 12 April 2017”')
  const again = typedIn(refused.html)
  expect(again).toMatchObject({
    title: 'His title',
    [`text-${first?.key}`]: 'What he wrote.',
    [`text-${second?.key}`]: 'More of his.',
  })
  expect((await invented.post(to, { ...again, act: 'save' })).status).toBe(303)
  expect(
    manuscript(to)
      .passages.slice(0, 2)
      .map(({ text }) => text),
  ).toEqual(['What he wrote.', 'More of his.'])
})

test('words typed into a passage that somebody took out are shown', async () => {
  const to = await begin()
  const [first] = manuscript(to).passages
  const opened = typedIn(await html(to))
  await save(to, { act: `remove ${first?.key}` })
  const refused = await invented.post(to, { ...opened, act: 'save', [`text-${first?.key}`]: 'Kept words.' })
  expect(refused.html).toContain('Your words in passages that are gone')
  expect(refused.html).toContain('Kept words.')
})

describe('a look before publishing', () => {
  test('is to the byte what is public afterwards, on every page, and leaves nothing behind', async () => {
    const to = await begin()
    const rows = () => file().all('select id from content')
    const before = rows()
    const addresses = [`/updates/${idOf(to)}`, '/kz', '/']
    const seen = await Promise.all(addresses.map((address) => html(`${to}/preview${address}`)))
    expect(await html(`${to}/preview`)).toBe(seen[0])
    expect(rows()).toEqual(before)
    expect(page(addresses[0] ?? '')).toBe('')
    expect((await invented.get(`${to}/preview/look.css`)).status).toBe(200)
    await asPublished(invented, to, '2017-04-12')
    for (const [place, address] of addresses.entries()) {
      const shown = (seen[place] ?? '')
        .replace(/<aside class="banner" aria-label="Preview" lang="en">.*?<\/aside>/, '')
        .replaceAll(`${to}/preview`, '')
      const live = page(address)
      expect(live).toContain('</html>')
      const title = /<title>[^<]*/.exec(live)?.[0] ?? ''
      expect(shown.replace(/<title>[^<]*/, title), address).toBe(live)
    }
  })

  test('there is none of a page that would not be there', async () => {
    const to = await begin()
    expect((await invented.get(`${to}/preview/updates/update-aaaaaaaaaaaaaaaa`)).status).toBe(404)
  })
})

describe('the next version', () => {
  test('takes back what is gone, keeps the rest in its place, and says in public what changed', async () => {
    const to = await begin()
    await asPublished(invented, to, '2017-04-12')
    const address = `/updates/${idOf(to)}`
    expect(page(address)).toContain('id="p20"')
    await invented.post(`${to}/version`)
    expect(manuscript(to).version).toBe(1)
    const inPublic = await html(`${to}/public`)
    expect(inPublic).toContain('Go on writing the next version')
    expect(inPublic).toContain('Take it down')
    const gone = keyOf(to, 'On 10 February 2017, police detained')
    await save(to, { act: `remove ${gone}` })
    const unnoted = await html(`${to}/publication`)
    expect(unnoted).toContain('Say in a public note what changed')
    const answer = await asPublished(invented, to, '2017-04-20', { note: 'A detention was told wrongly.' })
    expect(answer.to).toBe(address)
    expect(listVersions(file(), 'public', idOf(to))).toEqual([
      { number: 1, day: '2017-04-12', note: undefined },
      { number: 2, day: '2017-04-20', note: 'A detention was told wrongly.' },
    ])
    expect(page(address)).not.toContain('detained')
    expect(listEvents(file(), 'public').events.map(({ act }) => act)).not.toContain('detention')
    const standing = await html(to)
    expect(standing).toContain('A detention was told wrongly.')
  })
})

test('the address of an update taken down says so, with the day and the note, and nothing of its text', async () => {
  const to = await begin()
  await asPublished(invented, to, '2017-04-12')
  const down = await invented.post(`${to}/taking-down`, { note: 'A person asked for it.' })
  expect(down.to).toBe(`${to}/public`)
  const left = page(`/updates/${idOf(to)}`)
  expect(left).toContain('Taken down on 12 April 2017')
  expect(left).toContain('A person asked for it.')
  expect(left).not.toContain('Sadykova')
})

describe('a translation', () => {
  test('has each passage below its original, and is stale when the original moves on', async () => {
    const to = await begin()
    await asPublished(invented, to, '2017-04-12')
    const translation = (await invented.post(`${to}/translations`, { language: 'ru' })).to
    expect((await invented.post(`${to}/translations`, { language: 'ru' })).status).toBe(409)
    expect(await html(translation)).toContain('Not translated yet.')
    const texts = Object.fromEntries(
      manuscript(translation).passages.map((one) => [`text-${one.key}`, `По-русски: ${one.text}`]),
    )
    await save(translation, { ...texts, title: 'Казахстан' })
    expect(manuscript(translation).passages.every(({ rests }) => rests.length > 0)).toBe(true)
    expect(await html(translation)).not.toContain('Not translated yet.')
    await asPublished(invented, translation, '2017-04-13')
    const known = () => listTranslations(file(), 'public', idOf(to))
    expect(known()).toMatchObject([
      { isOriginal: true, language: 'en', stale: false },
      { isOriginal: false, language: 'ru', version: 1, stale: false, title: 'Казахстан' },
    ])

    await invented.post(`${to}/version`)
    await save(to, {
      [`text-${keyOf(to, 'On 10 February 2017, police detained')}`]: 'The detention of an editor.',
    })
    await asPublished(invented, to, '2017-04-20', { note: 'Shorter.' })
    expect(known()[1]).toMatchObject({ stale: true })
    expect(await html(to)).toContain('of version 1, the original is newer')
    expect(await html('/desk/updates')).toContain('The original has a newer version')

    await invented.post(`${translation}/version`)
    expect(await html(translation)).toContain('The original is at version 2 by now.')
    await save(translation, { act: 'catch-up' })
    const caught = await html(translation)
    expect(caught).toContain('The original changed here.')
    expect(caught).toContain('<b>It was:</b> On 10 February 2017, police detained')
    const changed = keyOf(translation, 'По-русски: On 10 February')
    await save(translation, { [`text-${changed}`]: 'Задержание редактора.' })
    expect(await html(translation)).not.toContain('The original changed here.')
    await asPublished(invented, translation, '2017-04-21', { note: 'По второй версии.' })
    expect(known()[1]).toMatchObject({ stale: false, version: 2 })
  })
})

describe('a second person', () => {
  const other = 'aaaaaaaaaaaaaaaa'
  function become(account: string): void {
    const { desk } = invented
    desk.vault = { ...desk.vault, pen: { ...desk.vault.pen, author: account } }
    desk.reader = { member: account }
  }

  test('signs off what is published, where there is one; a word changed after it makes that void', async () => {
    const own = invented.desk.reader.member
    const to = await begin()
    expect(await html(`${to}/publication`)).toContain('Nobody else can sign this off')
    const timur = { id: other, name: 'Timur', role: 'publishes', made: '2017-01-01' } as const
    keepAccount(file(), timur)
    const sign = () => invented.post(`${to}/sign-off`, { version: String(manuscript(to).version) })
    expect(await html(`${to}/publication`)).toContain('You saved it last, so somebody else does.')
    expect((await sign()).status).toBe(403)
    const refused = await asPublished(invented, to, '2017-04-12')
    expect(refused.status).toBe(422)
    expect(listUpdates(file(), 'public')).toEqual([])

    become(other)
    expect((await sign()).status).toBe(303)
    expect(await html(`${to}/publication`)).toContain('Timur signed this text off')
    become(own)
    await save(to, { title: 'Another title' })
    expect(await html(`${to}/publication`)).toContain('Nobody has signed this text off yet.')
    become(other)
    await sign()
    become(own)
    expect((await asPublished(invented, to, '2017-04-12')).status).toBe(303)
    expect(listUpdates(file(), 'public')).toHaveLength(1)
    expect(JSON.stringify(file().all("select body from reading where audience = 'public'"))).not.toContain(
      'signed-off',
    )
  })
})

test('an update that is thrown away leaves what is public as it is', async () => {
  const to = await begin()
  await asPublished(invented, to, '2017-04-12')
  await invented.post(`${to}/version`)
  expect((await invented.post(`${to}/discarding`)).status).toBe(303)
  expect(listUpdates(file(), 'public')).toHaveLength(1)
  expect(await html(to)).toContain('read it as everybody does')
})
