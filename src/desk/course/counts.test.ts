import { afterEach, beforeEach, expect, test } from 'vitest'
import type { State } from '../../record/change.ts'
import type { SubjectId } from '../../record/subject.ts'
import { readCount } from '../../record/values/read-amounts.ts'
import { readWhen } from '../../record/values/read-when.ts'
import { append } from '../../vault/entries/append.ts'
import { addressOf } from '../address.ts'
import { emptyDesk } from '../record/invented-record.ts'
import type { Door } from '../record/invented-record.ts'

const petition: SubjectId = 'work-aaaaaaaaaaaaaaaa'
let desk: Door

beforeEach(() => {
  desk = emptyDesk()
})
afterEach(() => desk.close())

function counted(said: string, on: string): State {
  const { when } = readWhen(on)
  const value = readCount(said).count
  const statement = { subject: petition, property: 'count', value, stance: 'states', saidWhen: when } as const
  return { kind: 'state', statement: { ...statement, access: 'team' } }
}

test('signatures under a petition stand in the order of the days on which they were counted', async () => {
  const { file, pen } = desk.vault
  file.write(() =>
    append(file, pen, [
      counted('2,500 signatures', '9 May 2017'),
      counted('1,200 signatures', 'late April 2017'),
    ]),
  )
  const page = await desk.page(addressOf(petition))
  const rows = [...page.matchAll(/<td>([^<]*)<\/td><td>([^<]*)<\/td>/g)].map(([, on, many]) => [on, many])
  expect(rows).toEqual([
    ['21–30 April 2017', '1,200 signatures'],
    ['9 May 2017', '2,500 signatures'],
  ])
})
