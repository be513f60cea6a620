import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { inventedDesk, REPORT, takeInvented } from '../../desk/review/invented-desk.ts'
import type { InventedDesk } from '../../desk/review/invented-desk.ts'
import { acceptCard } from '../../review/cards/accept.ts'
import { withLinks } from '../../review/cards/card.ts'
import type { CardFields } from '../../review/cards/card.ts'
import { getCard, listCards, listProposals } from '../../review/cards/cards.ts'
import { newCard, setAside } from '../../review/cards/settle.ts'
import type { Vault } from '../../vault/vault.ts'
import { goldOfVault } from './reviewed.ts'

let invented: InventedDesk
let vault: Vault
let item: string

beforeEach(() => {
  invented = inventedDesk()
  vault = invented.desk.vault
  item = takeInvented(invented.desk).id
})
afterEach(() => invented.close())

const reviewed = () => goldOfVault(vault.file, invented.desk.reader)
const gold = () => reviewed().reviewed[0]!.gold
const card = (act: string) => listCards(vault.file, item).find(({ fields }) => fields.act === act)!
const accept = (id: string, over: Partial<CardFields> = {}) =>
  acceptCard(vault, id, {
    fields: withLinks({ ...getCard(vault.file, id).fields, ...over }, ({ link }) => link ?? 'new'),
  })
const setTheRestAside = () => {
  for (const { id, decision } of listProposals(vault.file, item)) if (!decision) setAside(vault, id)
}

describe('the gold of a reviewed report', () => {
  test('is not written while something on it is open', () => {
    expect(reviewed()).toEqual({ reviewed: [], open: 0 })
    accept(card('detention').id)
    expect(reviewed()).toEqual({ reviewed: [], open: 1 })
  })

  test('has accepted and corrected cards as events, with who, when and where', () => {
    accept(card('detention').id)
    accept(card('fine').id, { act: 'administrative-arrest' })
    setTheRestAside()
    const { document, persons, places, dates, events } = gold()
    expect(document).toMatchObject({ file: '001-port.txt', published: '2017-02-20' })
    expect(persons.map(({ name }) => name)).toEqual(['Aigerim Sadykova', 'Bolat Akhmetov'])
    expect(places).toMatchObject([{ id: 'L1', name: 'Kyzylsu' }])
    expect(dates).toMatchObject([{ text: '10 February 2017', earliest: '2017-02-10' }])
    expect(events).toMatchObject([
      {
        type: 'detention',
        salience: 'core',
        trigger: { text: 'detained' },
        date: { earliest: '2017-02-10', basis: 'stated' },
        victims: ['P1'],
        actors: [{ group: 'police' }],
        place: 'L1',
        country: 'KZ',
      },
      { type: 'administrative-arrest', victims: ['P2'] },
    ])
  })

  test('has what was set aside, or did not take place, as no event', () => {
    accept(card('detention').id, { happened: 'no' })
    setTheRestAside()
    const { events, notEvents } = gold()
    expect(events).toEqual([])
    expect(notEvents.map(({ text, why }) => `${text}: ${why}`)).toEqual([
      'detained: negated',
      'fined: set aside on review',
      'As previously covered: set aside on review',
      'beaten: set aside on review',
      'The newspaper may close.: set aside on review',
    ])
  })

  test('takes a person made by hand from where the report names them, and an event told again as a summary', () => {
    const { fields, sentence, trigger } = card('detention')
    const event = accept(card('detention').id)
    const parts = [
      { name: 'Leave', kind: 'person' as const, role: 'victim' },
      { name: 'Nobody', kind: 'person' as const, role: 'victim' },
    ]
    const made = newCard(vault, item, { sentence, words: trigger, fields: { ...fields, parts } })
    acceptCard(vault, made, {
      fields: withLinks(getCard(vault.file, made).fields, ({ link }) => link ?? 'new'),
      joins: event,
    })
    setTheRestAside()
    const { events, persons } = gold()
    expect(events.map(({ salience }) => salience)).toEqual(['core', 'summary'])
    expect(persons.map(({ name }) => name)).toEqual(['Aigerim Sadykova', 'Leave'])
  })

  test('keeps from a reader what is sealed to others', () => {
    accept(card('detention').id, { access: { sealed: ['somebody-else'] } })
    accept(card('fine').id)
    setTheRestAside()
    expect(gold().events.map(({ type }) => type)).toEqual(['fine'])
  })

  test('has no words but the report’s own', () => {
    for (const { id } of listCards(vault.file, item)) accept(id)
    setTheRestAside()
    const { events, dates, notEvents, persons } = gold()
    const spans = [...events.map(({ trigger }) => trigger), ...dates, ...notEvents]
    for (const { start, end, text } of spans) expect(REPORT.slice(start, end)).toBe(text)
    for (const { mentions } of persons)
      for (const [start, end] of mentions) expect(REPORT.slice(start, end)).toMatch(/Sadykova|Akhmetov/)
    expect(reviewed().reviewed[0]?.text).toBe(REPORT)
  })
})
