import { expect, test } from 'vitest'
import { creditedPartners } from './credit.ts'

function names(line: string): string[] {
  return creditedPartners(line).map(({ name, acronym }) => (acronym ? `${name}|${acronym}` : name))
}

test.each([
  [
    'The Lantern Society (LS) and the Osk Bureau for Law and Order (OBLO) provided the information for this update.',
    ['Lantern Society|LS', 'Osk Bureau for Law and Order|OBLO'],
  ],
  ['Lantern Society and Open Desk contributed to this report.', ['Lantern Society', 'Open Desk']],
  ['The information in this report comes from the Lantern Society (LS).', ['Lantern Society|LS']],
  ['This update was prepared by the Osk Centre for Law and Order.', ['Osk Centre for Law and Order']],
  [
    'Information for this update was provided by Lantern Society, Open Desk and the Osk Bureau for Law.',
    ['Lantern Society', 'Open Desk', 'Osk Bureau for Law'],
  ],
  [
    'Общество «Фонарь» и Бюро Оскланда предоставили информацию для этого обзора.',
    ['Общество «Фонарь»', 'Бюро Оскланда'],
  ],
])('partners are read from %j', (line, partners) => {
  expect(names(line)).toEqual(partners)
})

test.each([
  'The witnesses provided the information to the court.',
  'The minister prepared a bill. The Lantern Society provided the information for this update.',
])('no credit line is %j', (line) => {
  expect(names(line)).toEqual([])
})
