import { describe, expect, test } from 'vitest'
import { ASSEMBLY_SAID } from './assembly.ts'
import { ASSOCIATION_SAID } from './association.ts'
import { INTEGRITY_SAID } from './integrity.ts'
import { LATER_SAID } from './later.ts'
import { LAW_SAID } from './law.ts'
import { LIBERTY_SAID } from './liberty.ts'
import { NOTHING_SAID } from './nothing.ts'
import { PENALTY_SAID } from './penalty.ts'
import { PEOPLE_SAID } from './names.ts'
import { PROCESS_SAID } from './process.ts'
import { TIMES_SAID } from './times.ts'
import { ADVOCACY } from '../../vocabulary/acts/advocacy.ts'
import { draftOf, isSameAct, linesOf, readSaid, toldIn } from './said.ts'

describe.each([
  ['liberty', LIBERTY_SAID],
  ['process', PROCESS_SAID],
  ['penalty and search', PENALTY_SAID],
  ['association and expression', ASSOCIATION_SAID],
  ['assembly', ASSEMBLY_SAID],
  ['integrity', INTEGRITY_SAID],
  ['law', LAW_SAID],
  ['later', LATER_SAID],
])('%s', (_, table) => {
  const said = readSaid(table)

  test('every sentence gives its act, but for those known to be missed', () => {
    const missed = said.filter(
      ({ act, sentence }) => !toldIn(draftOf(sentence)).some((event) => isSameAct(act, event.type)),
    )
    expect(missed.map((one) => one.sentence)).toEqual(
      said.filter((one) => one.isMissed).map((one) => one.sentence),
    )
  })

  test('nine of ten acts found are done to the right one', () => {
    const found = said.flatMap((one) => {
      const event = toldIn(draftOf(one.sentence)).find(({ type }) => isSameAct(one.act, type))
      return event && one.victim ? [{ ...one, event }] : []
    })
    const right = found.filter(({ victim, event }) =>
      event.victims.some(({ name }) => isNamed(name, victim!)),
    )
    expect(right.length).toBeGreaterThanOrEqual(found.length * 0.9)
  })
})

test('what is general, usual, asked for or possible gives no act', () => {
  const claimed = linesOf(NOTHING_SAID).filter((sentence) =>
    toldIn(draftOf(sentence)).some((event) => !ADVOCACY.some((act) => act.code === event.type)),
  )
  expect(claimed).toEqual([])
})

test('people of many languages are told from bodies, places, laws and outlets', () => {
  let [found, right, wanted] = [0, 0, 0]
  for (const line of linesOf(PEOPLE_SAID)) {
    const [names = '', sentence = ''] = line.split(' | ')
    const people = names === '-' ? [] : names.split('; ')
    const given = draftOf(sentence).mentions.filter((mention) => mention.kind === 'person')
    found += given.length
    wanted += people.length
    right += given.filter(({ text }) => people.some((name) => name.endsWith(text))).length
  }
  expect(right / found).toBeGreaterThan(0.95)
  expect(right / wanted).toBeGreaterThan(0.95)
})

test.each(linesOf(TIMES_SAID).map((line) => line.split(' | ')))(
  '%s is %s',
  (_, bounds = '', sentence = '') => {
    const { dates } = draftOf(sentence)
    const [earliest, latest = earliest] = bounds.split('..')
    expect(dates.map((date) => [date.earliest, date.latest])).toEqual([[earliest, latest]])
  },
)

function isNamed(name: string, victim: string): boolean {
  const [given, wanted] = [name.toLowerCase().replace(/^the /, ''), victim.toLowerCase()]
  return (
    given.includes(wanted) ||
    wanted.split(/ and |, /).some((one) => one.includes(given) || given.includes(one))
  )
}
