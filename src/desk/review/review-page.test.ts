import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { listEvents } from '../../find/events.ts'
import { acceptCard } from '../../review/cards/accept.ts'
import { listCards, listProposals } from '../../review/cards/cards.ts'
import type { Item } from '../../review/inbox/inbox.ts'
import { inventedDesk, REPORT, takeInvented } from './invented-desk.ts'
import type { InventedDesk } from './invented-desk.ts'

let invented: InventedDesk
let item: Item

beforeEach(() => {
  invented = inventedDesk()
  item = takeInvented(invented.desk)
})
afterEach(() => invented.close())

const page = async () => (await invented.get(`/desk/inbox/${item.id}`)).html
const place = (id: string) => `/desk/inbox/${item.id}?card=${id}#card-${id}`
const cards = () => listCards(invented.desk.vault.file, item.id)
const proposal = (kind: string) => {
  const found = listProposals(invented.desk.vault.file, item.id).find((one) => one.kind === kind)
  if (!found) throw new Error(`no ${kind}`)
  return found
}
const card = (act: string) => {
  const found = cards().find(({ fields }) => fields.act === act)
  if (!found) throw new Error(`no card of ${act}`)
  return found
}
const events = () => listEvents(invented.desk.vault.file, invented.desk.reader)

describe('the review page', () => {
  test('shows the report with what is claimed marked and led to its card, and its furniture apart', async () => {
    const html = await page()
    const { id } = card('detention')
    expect(html).toMatch(new RegExp(`<a data-n="1" href="#card-${id}">detained</a>`))
    expect(html).toContain('<mark data-n="1">10 February 2017</mark>')
    expect(html).toMatch(/class="unclaimed"[^>]*>The newspaper may close\./)
    expect(html).toMatch(/class="reference"[^>]*>As previously covered</)
    const leftOut = html.slice(html.indexOf('Left out: furniture and comment form'))
    expect(leftOut).toContain('Leave a Reply')
    expect(html.slice(0, -leftOut.length)).not.toContain('Leave a Reply')
  })

  test('says on each card what is proposed, in whose words, and how sure it is', async () => {
    const html = await page()
    const shown = html.slice(html.indexOf(`id="card-${card('detention').id}"`))
    expect(shown).toContain('certain')
    expect(shown).toContain('Aigerim Sadykova, journalist')
    expect(html).toMatch(/Denies<\/dt><dd>prison service <q>The prison service<\/q>/)
  })

  test('counts sentences and decisions', async () => {
    expect(await page()).toContain('0 of 4 sentences settled')
    await invented.post(`/desk/cards/${card('ill-treatment').id}/setting-aside`)
    expect(await page()).toContain('1 of 4 sentences settled')
    expect(await page()).toContain('1 decision<')
  })

  test('is nobody’s where there is no such report', async () => {
    expect((await invented.get('/desk/inbox/nothing')).status).toBe(404)
  })
})

describe('a decision', () => {
  test('accepting a card writes the event and leads to the next card that is open', async () => {
    const { id } = card('detention')
    const { status, to } = await invented.post(`/desk/cards/${id}/acceptance`)
    expect(status).toBe(303)
    expect(to).toBe(place(card('fine').id))
    expect(events().events.map(({ act }) => act)).toEqual(['detention'])
    expect(await page()).toContain('in the record')
  })

  test('the certain cards of a paragraph are accepted together, each as an entry of its own', async () => {
    const block = item.report.blocks.findIndex(({ start, end }) =>
      REPORT.slice(start, end).startsWith('On 10'),
    )
    expect(await page()).toContain('Accept the 2 certain cards of this paragraph')
    const { to } = await invented.post(`/desk/inbox/${item.id}/paragraphs/${block}/acceptance`)
    expect(events().total).toBe(2)
    expect(to).toContain(`#card-${proposal('reference').id}`)
    await invented.post(`/desk/cards/${card('fine').id}/undoing`)
    expect(events().events.map(({ act }) => act)).toEqual(['detention'])
  })

  test('the last one can be taken back, and the focus returns to its card', async () => {
    const { id } = card('fine')
    await invented.post(`/desk/cards/${id}/acceptance`)
    const { to } = await invented.post(`/desk/inbox/${item.id}/undoing`)
    expect(to).toBe(place(id))
    expect(events().total).toBe(0)
    const { status, html } = await invented.post(`/desk/inbox/${item.id}/undoing`)
    expect(status).toBe(409)
    expect(html).toContain('Nothing was decided')
  })

  test('a card decided in another window is not decided twice', async () => {
    const { id } = card('fine')
    await invented.post(`/desk/cards/${id}/acceptance`)
    const { status, html } = await invented.post(`/desk/cards/${id}/acceptance`)
    expect(status).toBe(409)
    expect(html).toContain('decided already')
    expect(events().total).toBe(1)
  })

  test('a card is split into two that stand one after the other', async () => {
    const { id } = card('fine')
    const { to } = await invented.post(`/desk/cards/${id}/split`)
    const fines = cards().filter(({ fields }) => fields.act === 'fine')
    expect(fines).toHaveLength(2)
    expect(to).toBe(place(fines.find((one) => one.id !== id)?.id ?? ''))
  })

  test('when all is settled the page says so', async () => {
    for (const { id, kind } of listProposals(invented.desk.vault.file, item.id))
      await invented.post(`/desk/${kind === 'event' ? 'cards' : 'proposals'}/${id}/setting-aside`)
    expect(await page()).toContain('This report is settled')
    const last = await invented.post(`/desk/inbox/${item.id}/undoing`)
    expect(last.to).toContain('#card-')
    expect(await page()).not.toContain('This report is settled')
  })
})

describe('who somebody is', () => {
  let second: Item

  beforeEach(() => {
    for (const { id } of cards()) acceptCard(invented.desk.vault, id)
    second = takeInvented(
      invented.desk,
      REPORT.replace('Pressure on the port press', 'A month on the coast')
        .replace(
          'her newspaper had been searched.',
          'the paper of the harbour, of which many copies were sold each week before the winter, had been searched by officers who showed no warrant and left no list of what they took.',
        )
        .replace(
          'Home > Updates',
          'Something else stands here, and goes on for a while so that nobody takes it for the same text again at all.',
        ),
    )
  })

  const secondCard = (act: string) => {
    const found = listCards(invented.desk.vault.file, second.id).find(({ fields }) => fields.act === act)
    if (!found) throw new Error(`no card of ${act}`)
    return found
  }

  test('is asked where the record knows the name, and nothing is accepted before it is said', async () => {
    const { html } = await invented.get(`/desk/inbox/${second.id}`)
    expect(html).toContain('Say who this is')
    const { id } = secondCard('fine')
    const refused = await invented.post(`/desk/cards/${id}/acceptance`)
    expect(refused.status).toBe(409)
    expect(refused.html).toContain('Say who “Bolat Akhmetov” is')
    expect(refused.html).toContain('name="parts.0.link"')
    expect(events().total).toBe(3)
  })

  test('a choice makes them the same, and the report’s other cards follow', async () => {
    const detention = secondCard('detention')
    const { html } = await invented.get(`/desk/inbox/${second.id}`)
    const fields = Object.fromEntries(
      [...html.matchAll(new RegExp(`name="(who\\.${detention.id}\\.\\d)" value="((?!new)[^"]+)"`, 'g'))].map(
        ([, name, value]) => [name, value] as [string, string],
      ),
    )
    expect(Object.keys(fields)).toHaveLength(1)
    expect((await invented.post(`/desk/cards/${detention.id}/acceptance`, fields)).status).toBe(303)
    const whom = events()
      .events.filter(({ act }) => act === 'detention')
      .map(({ parts }) => parts.find(({ role }) => role === 'victim')?.whom)
    expect(new Set(whom).size).toBe(1)
    expect(secondCard('ill-treatment').fields.parts[0]?.link).toBe(whom[0])
  })

  test('an event told before is offered to be joined, and is one only because somebody said so', async () => {
    const detention = secondCard('detention')
    const known = events().events.find(({ act }) => act === 'detention')
    const choices = Object.fromEntries(
      [
        ...(await invented.get(`/desk/inbox/${second.id}`)).html.matchAll(
          /name="(who\.[a-z2-7]+\.\d)" value="((?!new)[^"]+)"/g,
        ),
      ].map(([, name, value]) => [name, value] as [string, string]),
    )
    await invented.post(`/desk/cards/${secondCard('fine').id}/acceptance`, choices)
    const split = await invented.get(`/desk/inbox/${second.id}`)
    expect(split.html).not.toContain('Join with it')
    await invented.post(`/desk/cards/${detention.id}/acceptance`, { ...choices, joins: known?.subject ?? '' })
    const joined = events().events.find(({ act }) => act === 'detention')
    expect(joined?.tellings).toBe(2)
    await invented.post(`/desk/cards/${detention.id}/undoing`)
    expect(events().events.find(({ act }) => act === 'detention')?.tellings).toBe(1)
  })
})

describe('besides events', () => {
  test('a reference points at a source of the record once somebody says so, and can be left open', async () => {
    const { id } = proposal('reference')
    expect(await page()).toContain('Nothing is in the record yet')
    const other = takeInvented(
      invented.desk,
      `${REPORT.replaceAll('press', 'radio')} ${'Other words altogether. '.repeat(60)}`,
    )
    await invented.post(`/desk/cards/${listCards(invented.desk.vault.file, other.id)[0]?.id}/acceptance`)
    expect(await page()).toContain(`<option value="${other.source}">`)
    const nothing = await invented.post(`/desk/proposals/${id}/resolution`, { [`to.${id}`]: '' })
    expect(nothing.html).toContain(`<a href="${place(id)}">Back to where you were</a>`)
    expect(nothing.status).toBe(422)
    await invented.post(`/desk/proposals/${id}/resolution`, { [`to.${id}`]: other.source })
    expect(await page()).toContain('points at <a href="/desk/sources/')
    await invented.post(`/desk/cards/${id}/undoing`)
    await invented.post(`/desk/proposals/${id}/setting-aside`)
    expect(await page()).toContain('left open')
  })

  test('a sentence nobody claimed becomes a card, with the sentence as its words', async () => {
    const { to } = await invented.post(`/desk/proposals/${proposal('unclaimed').id}/card`)
    expect(to).toMatch(/^\/desk\/cards\//)
    const { html } = await invented.get(to)
    expect(html).toContain('A new card')
    expect(html).toContain('The newspaper may close.')
    const refused = await invented.post(`${to}/acceptance`)
    expect(refused.html).toContain('Choose what happened')
  })

  test('and that can be taken back like any decision: the card goes, the sentence is open again', async () => {
    const sentence = proposal('unclaimed').id
    const before = cards().length
    await invented.post(`/desk/proposals/${sentence}/card`)
    expect(await page()).toContain('made into a card')
    expect(await page()).toContain('0 of 4 sentences settled')
    const { to } = await invented.post(`/desk/inbox/${item.id}/undoing`)
    expect(to).toBe(place(sentence))
    expect(cards()).toHaveLength(before)
    expect(proposal('unclaimed').decision).toBeUndefined()
  })

  test('but not under a card that was decided since', async () => {
    const sentence = proposal('unclaimed').id
    const { to } = await invented.post(`/desk/proposals/${sentence}/card`)
    await invented.post(`${to}/split`)
    await invented.post(`${to}/setting-aside`)
    const refused = await invented.post(`/desk/cards/${sentence}/undoing`)
    expect(refused.status).toBe(409)
    expect(refused.html).toContain('Take that decision back first')
    await invented.post(`${to}/undoing`)
    const before = cards().length
    await invented.post(`/desk/cards/${sentence}/undoing`)
    expect(cards()).toHaveLength(before - 2)
  })
})
