import { describe, expect, test } from 'vitest'
import type { CardFields } from '../../../review/cards/card.ts'
import type { Fields } from '../../form.ts'
import { formOfFields, formOfSent, withAction } from './card-form.ts'
import type { CardForm } from './card-form.ts'
import { readCard } from './read-card.ts'

const TEXT = 'On 10 February 2017 police in Kyzylsu detained the editor Aigerim Sadykova for two days.'
const words = (said: string) => ({
  start: TEXT.indexOf(said),
  end: TEXT.indexOf(said) + said.length,
  text: said,
})

const FIELDS: CardFields = {
  act: 'detention',
  happened: 'yes',
  when: {
    said: '10 February 2017',
    earliest: '2017-02-10',
    latest: '2017-02-10',
    basis: 'stated',
    words: words('10 February 2017'),
  },
  country: 'KZ',
  place: { name: 'Kyzylsu', kind: 'place', words: words('Kyzylsu'), draftSubject: 'l1', link: undefined },
  parts: [
    {
      name: 'Aigerim Sadykova',
      kind: 'person',
      words: words('Aigerim Sadykova'),
      draftSubject: 'p1',
      link: 'new',
      role: 'victim',
      capacity: 'journalist',
    },
    {
      name: 'police',
      kind: 'group',
      words: words('police'),
      draftSubject: undefined,
      link: undefined,
      role: 'actor',
      capacity: undefined,
    },
  ],
  measure: { kind: 'custody', said: 'two days', words: words('two days') },
  freedom: 'expression',
  accounts: [{ speaker: undefined, stance: 'states', words: undefined }],
  account: words(TEXT),
  access: 'team',
}

const background = { card: { fields: FIELDS }, text: TEXT, published: '2017-02-20', member: 'dana' }

// As a browser sends the form that was shown.
function sentOf(form: CardForm): Fields {
  const sent: Fields = {}
  for (const [name, value] of Object.entries(form) as [string, unknown][]) {
    if (typeof value === 'string') sent[name] = value
    else if (Array.isArray(value)) value.forEach((row, at) => put(`${name}.${at}`, row as Fields))
    else put(name, value as Fields)
  }
  function put(prefix: string, row: Fields): void {
    for (const [name, value] of Object.entries(row)) sent[`${prefix}.${name}`] = value
  }
  return sent
}

const shown = formOfFields(FIELDS)
const read = (over: Fields = {}) => readCard(formOfSent({ ...sentOf(shown), ...over }), background)
const fieldsIn = (over: Fields) => read(over).troubles.map(({ field }) => field)

describe('a card’s form', () => {
  test('sent back unchanged gives the same card', () => {
    expect(read()).toMatchObject({ fields: FIELDS, troubles: [], unread: false })
  })

  test('keeps quotes verbatim: words are cut from the report, never taken from the browser', () => {
    const { fields } = read({ 'parts.0.words': '0-2', 'parts.1.words': '5000-6000' })
    expect(fields.parts[0]?.words).toEqual({ start: 0, end: 2, text: 'On' })
    expect(fields.parts[1]?.words).toEqual(words('police'))
  })

  test('reads new words for the day, and ties them to the sentence where it has them', () => {
    expect(read({ when: 'February 2017' }).fields.when).toMatchObject({
      said: 'February 2017',
      earliest: '2017-02-01',
      latest: '2017-02-28',
      words: words('February 2017'),
    })
    expect(read({ when: 'late March 2017' }).fields.when).toMatchObject({
      earliest: '2017-03-21',
      words: undefined,
    })
  })

  test('keeps words that no date can be made of, without days, and says so', () => {
    const { fields, unread, troubles } = read({ when: 'when the ice broke' })
    expect(fields.when).toMatchObject({ said: 'when the ice broke', earliest: undefined, latest: undefined })
    expect({ unread, troubles }).toEqual({ unread: true, troubles: [] })
  })

  test('lets a day set by hand stand over the words, as worked out', () => {
    const { fields } = read({ when: 'when the ice broke', earliest: '2017-03-20', latest: '2017-03-25' })
    expect(fields.when).toMatchObject({
      said: 'when the ice broke',
      earliest: '2017-03-20',
      latest: '2017-03-25',
      basis: 'inferred',
    })
  })

  test('has no day where its words are taken away', () => {
    expect(read({ when: '' }).fields.when).toBeUndefined()
  })

  test.each([
    ['an act that is none', { act: 'rudeness' }, 'act'],
    ['a day that is none', { earliest: '2017-02-31' }, 'earliest'],
    ['a last day before the first', { earliest: '2017-02-12' }, 'latest'],
    ['a part without a name', { 'parts.0.name': ' ' }, 'parts.0.name'],
    ['a role that is none', { 'parts.1.role': 'villain' }, 'parts.1.role'],
    ['words of a measure that is not chosen', { measure: '' }, 'measure'],
    ['a country that is none', { country: 'ZZ' }, 'country'],
  ])('says of %s what is to be mended, beside it', (_, over: Fields, field) => {
    expect(fieldsIn(over)).toEqual([field])
  })

  test('says all that is to be mended at once', () => {
    expect(fieldsIn({ act: '', 'parts.0.name': '', country: 'ZZ' })).toEqual([
      'act',
      'country',
      'parts.0.name',
    ])
  })

  test('forgets whom the drafter meant where another name is written', () => {
    expect(read({ 'parts.0.name': 'A. Sadykova' }).fields.parts[0]?.draftSubject).toBe('p1')
    expect(read({ 'parts.0.name': 'Bolat Akhmetov' }).fields.parts[0]?.draftSubject).toBeUndefined()
  })

  test('takes no link to a subject of another kind', () => {
    const known = 'person-abcdefghijklmnop'
    expect(read({ 'parts.0.link': known }).fields.parts[0]?.link).toBe(known)
    expect(
      read({ 'parts.0.link': known, 'parts.0.kind': 'organisation' }).fields.parts[0]?.link,
    ).toBeUndefined()
    expect(read({ 'parts.0.link': 'person-../..' }).fields.parts[0]?.link).toBeUndefined()
  })

  test('can be kept to oneself', () => {
    expect(read({ access: 'me' }).fields.access).toEqual({ sealed: ['dana'] })
  })

  test('gets and loses rows by its buttons, and loses nothing else', () => {
    const more = withAction(shown, 'add-part')
    expect(more.parts).toHaveLength(3)
    expect(withAction(more, 'remove-part:0').parts.map(({ name }) => name)).toEqual(['police', ''])
    const voices = withAction(shown, 'add-account')
    expect(withAction(voices, 'remove-account:1')).toEqual(shown)
    expect(withAction(shown, 'anything:else')).toEqual(shown)
  })
})
