import { expect, test } from 'vitest'
import { printChronology } from './chronology.ts'
import { draftReport } from './draft-report.ts'
import { reportOf } from './report-of.ts'

const text =
  'In June 2021 the blogger Tom Reyes was fined 300 EUR by a court in Osh. On 5 May 2021 police arrested Mara Lind. ' +
  'Adil Omarov was charged with libel. As previously covered on the Vostok Monitor, the law was adopted in May 2021. ' +
  'On 9 June 2021 the Vostok Foundation received an unusual visitor.'

const report = reportOf(text)
const printed = printChronology(draftReport(report, { published: '2021-12-01' }), report)

test('days come in order, then what has no day, open references and unclaimed sentences', () => {
  const order = [
    'Arrest',
    '2021-06-01 to 30  Fine',
    'Without a day',
    'Charge',
    'Points to earlier coverage',
    'no event claims it',
    'unusual visitor',
  ]
  const places = order.map((words) => printed.indexOf(words))
  expect(places).not.toContain(-1)
  expect(places).toEqual([...places].sort((a, b) => a - b))
})

test('an entry says who, by whom, where, what was imposed, and the words', () => {
  expect(printed).toContain('to: Tom Reyes')
  expect(printed).toContain('by: a court')
  expect(printed).toContain('in: Osh')
  expect(printed).toContain('measure: fine, “300 EUR”')
  expect(printed).toContain('“On 5 May 2021 police arrested Mara Lind.”')
})

test('no line is longer than 88 characters, and nothing is coloured', () => {
  expect(Math.max(...printed.split('\n').map((line) => line.length))).toBeLessThanOrEqual(88)
  expect(printed).not.toContain('\u001b')
})

test('a report in a language not read yet says so and nothing else', () => {
  const foreign = reportOf('5 мая полиция задержала Мару Линд.')
  expect(printChronology(draftReport(foreign, { language: 'ru' }), foreign)).toMatch(
    /^This report is not in English/,
  )
})
