import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Change, Filed } from '../change.ts'
import { settle } from '../settle.ts'
import type { ChangeId, Statement } from '../statement.ts'
import type { SubjectId } from '../subject.ts'
import type { Passage, Value } from '../values/value.ts'
import { viewFor } from '../view.ts'

const she: SubjectId = 'person-aaaaaaaaaaaaaaaa'
const other: SubjectId = 'person-bbbbbbbbbbbbbbbb'
const event: SubjectId = 'event-aaaaaaaaaaaaaaaa'
const source: SubjectId = 'source-aaaaaaaaaaaaaaaa'
const update: SubjectId = 'update-aaaaaaaaaaaaaaaa'

let count = 0
function filed(change: Change): Filed {
  count++
  return {
    id: `d1:${count}:0`,
    lamport: count,
    entry: String(count).padStart(64, '0'),
    author: 'ana',
    instant: '2017-04-12T08:00:00Z',
    change,
  }
}

function said(
  subject: SubjectId,
  property: string,
  value: Value | string,
  more: Partial<Statement> = {},
): Filed {
  const told: Value = typeof value === 'string' ? { kind: 'text', text: value, language: 'en' } : value
  return filed({
    kind: 'state',
    statement: { subject, property, value: told, stance: 'states', access: 'public', ...more },
  })
}

const seal = (...targets: SubjectId[]) =>
  filed({ kind: 'grade', targets, to: 'team', replaces: [], access: 'team' })
const named = [said(she, 'name', 'Zarina Bolatqyzy Invented'), said(she, 'name', 'Зарина Инвентед')]
const labelled = said(she, 'public-label', 'a human rights defender')

function read(...history: Filed[]): Statement[] {
  return viewFor(settle(history), 'public').statements.map(({ statement }) => statement)
}

function textOf(property: string, ...history: Filed[]): string | undefined {
  const value = read(...history).find((one) => one.property === property)?.value
  return value && 'text' in value ? value.text : undefined
}

function passage(text: string, more: Partial<Passage> = {}): Passage {
  return {
    kind: 'passage',
    order: 0,
    section: 'lead',
    form: 'paragraph',
    text,
    language: 'en',
    rests: [],
    links: [],
    ...more,
  }
}

describe('somebody sealed', () => {
  test.each([
    'Zarina Bolatqyzy Invented',
    'Зарина Инвентед',
    'Zarina Invented',
    'Invented Zarina',
    'Z. Invented',
    'Зарина Болатқызы Инвентед',
    'ZARINA INVENTED',
    'zarina invented',
  ])('is not named in any text: %s', (spelling) => {
    const text = `Yesterday ${spelling}’s lawyer spoke.`
    expect(textOf('description', ...named, seal(she), said(other, 'description', text))).toBe(
      'Yesterday [name withheld]’s lawyer spoke.',
    )
    expect(textOf('description', ...named, labelled, seal(she), said(other, 'description', text))).toBe(
      'Yesterday a human rights defender’s lawyer spoke.',
    )
  })

  test('is named to those who may read it', () => {
    const history = [...named, seal(she), said(other, 'description', 'A friend of Zarina Invented')]
    const team = viewFor(settle(history), { member: 'ana' }).statements
    expect(JSON.stringify(team)).toContain('A friend of Zarina Invented')
  })

  test('goes by her label in what she took part in, and is absent without one', () => {
    const part = said(event, 'part', { kind: 'part', whom: she, role: 'victim' })
    expect(read(...named, part, seal(she))).toEqual([])
    const told = read(...named, labelled, part, seal(she))
    expect(told.map(({ property }) => property)).toEqual(['public-label', 'part'])
  })

  test('is meant by one word of her name where the text tells of her, and nowhere else', () => {
    const part = said(event, 'part', { kind: 'part', whom: she, role: 'victim' })
    const summary = said(event, 'summary', 'Invented was fined')
    expect(textOf('summary', ...named, part, summary, seal(she))).toBe('[name withheld] was fined')
    const elsewhere = said(other, 'description', 'Karl Invented, a baker')
    expect(textOf('description', ...named, part, elsewhere, seal(she))).toBe('Karl Invented, a baker')
  })

  test('takes her quotations with her, and the words that name her', () => {
    const cite = { source, start: 10, end: 30, quote: 'Zarina Invented said' }
    const own = said(event, 'quotation', 'I will write on.', { speaker: she })
    const account = said(event, 'account', 'Zarina Invented was held.')
    const when = said(event, 'place', { kind: 'unknown' }, { cite })
    const told = read(...named, labelled, own, account, when, seal(she))
    expect(told.map(({ property, cite: kept }) => [property, kept])).toEqual([
      ['public-label', undefined],
      ['place', undefined],
    ])
  })

  test('leaves a passage whose stretches lie where they lay', () => {
    const text = 'On Monday, Zarina Invented was fined. The court sat alone.'
    const second = text.indexOf('The court')
    const rests = [
      { start: 0, end: second - 1, statements: ['d1:1:0'] },
      { start: second, end: text.length, statements: ['d1:2:0'] },
    ]
    const links = [{ start: 11, end: 26, subject: she }]
    const [shown] = read(
      ...named,
      labelled,
      seal(she),
      said(update, 'passage', passage(text, { rests, links })),
    ).flatMap(({ value }) => (value.kind === 'passage' ? [value] : []))
    expect(shown?.text).toBe('On Monday, a human rights defender was fined. The court sat alone.')
    expect(shown?.rests.map(({ start, end }) => shown.text.slice(start, end))).toEqual([
      'On Monday, a human rights defender was fined.',
      'The court sat alone.',
    ])
    expect(shown?.links).toEqual([])
    const quoted = passage('Zarina Invented is free.', { form: 'quotation' })
    expect(read(...named, seal(she), said(update, 'passage', quoted))).toEqual([])
  })

  test('is not found through whoever was judged the same', () => {
    const alias = said(other, 'name', 'Tomiris')
    const same = filed({
      kind: 'judge',
      subjects: [she, other],
      judgement: 'same',
      replaces: [],
      access: 'team',
    })
    expect(read(...named, alias, same, seal(she), said(event, 'summary', 'Tomiris sang'))).toMatchObject([
      { value: { text: '[name withheld] sang' } },
    ])
  })

  test('leaves a namesake the very name, and takes it out of what is called after her', () => {
    const namesake = said(other, 'name', 'Зарина Болатқызы Инвентед')
    const fund: SubjectId = 'organisation-aaaaaaaaaaaaaaaa'
    const told = read(...named, namesake, said(fund, 'name', 'Zarina Invented Fund'), seal(she))
    expect(told.map(({ value }) => 'text' in value && value.text)).toEqual([
      'Зарина Болатқызы Инвентед',
      '[name withheld] Fund',
    ])
  })

  test('an organisation goes with its acronym and its address, and ordinary words stay', () => {
    const club: SubjectId = 'organisation-bbbbbbbbbbbbbbbb'
    const history = [said(club, 'name', 'Liberty'), said(club, 'acronym', 'IT'), seal(club)]
    const text = 'Liberty (IT) wrote that liberty is dear to it: https://liberty.example/it'
    expect(textOf('description', ...history, said(other, 'description', text))).toBe(
      '[name withheld] ([name withheld]) wrote that liberty is dear to it: https://[name withheld].example/it',
    )
    expect(read(...history, said(source, 'copy', 'https://liberty.example/a'))).toEqual([])
  })
})

const filler = fc.constantFrom(
  'the',
  'court',
  'fined',
  'in',
  'Almaty',
  '“',
  '”',
  ',',
  '.',
  'Mr',
  'on 5 May',
  '—',
)
const spelt = fc.constantFrom(
  'Zarina Invented',
  'Зарина Инвентед',
  'Invented Z.',
  'ZARINA INVENTED',
  'Zarina Invented’s',
)
const text = fc
  .array(fc.oneof(filler, spelt), { minLength: 1, maxLength: 20 })
  .map((pieces) => pieces.join(' '))

describe('the laws of the veil', () => {
  test('whatever a text says, no spelling is left in it, and its stretches stay within it and in order', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (words, a, b) => {
        const [start, end] = [a % words.length, b % (words.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ]
        const rests = start < end ? [{ start, end, statements: ['d1:1:0' as ChangeId] }] : []
        const [value] = read(...named, seal(she), said(update, 'passage', passage(words, { rests }))).flatMap(
          (one) => (one.value.kind === 'passage' ? [one.value] : []),
        )
        expect(value?.text).not.toMatch(/zarina|invented|зарина|инвентед/iu)
        for (const rest of value?.rests ?? []) {
          expect(rest.start).toBeLessThan(rest.end)
          expect(rest.end).toBeLessThanOrEqual(value?.text.length ?? 0)
        }
      }),
    )
  })

  test('where nobody is sealed every word stays', () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(textOf('description', ...named, said(other, 'description', words))).toBe(words)
      }),
    )
  })
})
