import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { listCards, listProposals } from '../../review/cards/cards.ts'
import { inventedModel, says } from '../../review/model/invented-model.ts'
import type { InventedModel } from '../../review/model/invented-model.ts'
import { neededFor } from '../allowed.ts'
import { inventedDesk, takeInvented } from '../review/invented-desk.ts'
import type { InventedDesk } from '../review/invented-desk.ts'

let model: InventedModel
let invented: InventedDesk
let item: string

beforeEach(async () => {
  model = await inventedModel()
  invented = inventedDesk()
  item = takeInvented(invented.desk).id
})
afterEach(async () => {
  invented.close()
  await model.close()
})

const setUp = (over: Record<string, string> = {}) =>
  invented.post('/desk/language-model', {
    address: model.address,
    model: 'tiny:1b',
    key: 'sk-secret',
    ...over,
  })
const ask = () => invented.post(`/desk/inbox/${item}/second-reading`)
const report = async (query = '') => (await invented.get(`/desk/inbox/${item}${query}`)).html

describe('the language model', () => {
  test('is off until an administrator sets it up: no button, no asking', async () => {
    expect(await report()).not.toContain('Ask the language model')
    expect((await ask()).status).toBe(409)
    for (const method of ['GET', 'POST'])
      expect(neededFor(method, '/desk/language-model')).toBe('administers')
    expect(neededFor('POST', '/desk/language-model/removal')).toBe('administers')
    expect(neededFor('POST', `/desk/inbox/${item}/second-reading`)).toBe('writes')
  })

  test('is set up with a key that no page shows again, and forgotten with it', async () => {
    expect((await setUp()).status).toBe(303)
    const { html } = await invented.get('/desk/language-model')
    expect(html).toContain('A key is kept; it is not shown.')
    expect(html + (await report())).not.toContain('sk-secret')
    await invented.post('/desk/language-model/removal')
    expect((await invented.get('/desk/language-model')).html).not.toContain('tiny:1b')
  })

  test('says what is wrong beside the field, and does not send a typed key back', async () => {
    const { status, html } = await setUp({ address: 'https://models.example.org' })
    expect(status).toBe(403)
    expect(html).toMatch(/id="field-address-error"[^>]*>This address is on another machine/)
    expect(html).not.toContain('sk-secret')
  })

  test('elsewhere, the report’s page says where the names go', async () => {
    await setUp({ address: 'https://models.example.org', elsewhere: 'yes' })
    expect(await report()).toContain('The whole report, with all names, is sent to models.example.org')
  })

  test('asked, marks its cards as its own and shows where it reads otherwise', async () => {
    await setUp()
    model.play(
      says(({ sentences }) => {
        const beaten = sentences.find(({ text }) => text.includes('was beaten'))?.n
        const searched = sentences.find(({ text }) => text.includes('been searched'))?.n
        return {
          events: [
            { sentence: beaten, act: 'attack', trigger: 'beaten', date: '10 February 2017' },
            { sentence: searched, act: 'search', trigger: 'searched' },
            { sentence: searched, act: 'search', trigger: 'raided' },
          ],
        }
      }),
    )
    const { status, to } = await ask()
    expect(status).toBe(303)
    expect(to).toContain('further=1')
    const html = await report(to.slice(to.indexOf('?')))
    expect(html).toContain('proposed one more card, filled something in on one and reads one otherwise.')
    expect(html).toContain('Left out, as it stands neither in the report nor in the lists: 1.')
    expect(html).toContain('Proposed by the language model tiny:1b, not by the rules.')
    expect(html).toContain('Filled in by the language model tiny:1b: when.')
    expect(html).toContain('The language model tiny:1b reads it otherwise: the act: ')
  })

  test('that fails leaves the report as it was, and says why', async () => {
    await setUp()
    model.play((_, response) => response.destroy())
    const before = JSON.stringify(listProposals(invented.desk.vault.file, item))
    const { status, html } = await ask()
    expect(status).toBe(409)
    expect(html).toContain('The language model could not be reached.')
    expect(JSON.stringify(listProposals(invented.desk.vault.file, item))).toBe(before)
  })

  test('a card of its own is accepted like any other', async () => {
    await setUp()
    model.play(
      says(({ sentences }) => ({
        events: [
          {
            sentence: sentences.find(({ text }) => text.includes('been searched'))?.n,
            act: 'search',
            trigger: 'searched',
          },
        ],
      })),
    )
    await ask()
    const card = listCards(invented.desk.vault.file, item).find(({ drafter }) => drafter)
    expect((await invented.post(`/desk/cards/${card?.id}/acceptance`)).status).toBe(303)
    expect(await report()).toContain('in the record')
  })
})
