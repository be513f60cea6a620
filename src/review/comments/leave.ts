// A reader leaves a comment: it waits for somebody of the team. No account, no address, and no hour is kept.
import { areCommentsOpen } from '../../find/comments.ts'
import { getReading } from '../../find/readings.ts'
import { takenDownIn } from '../../find/updates/taken-down.ts'
import { valueOf } from '../../record/reading.ts'
import { base32 } from '../../record/subject.ts'
import { Refusal } from '../../refusal.ts'
import type { Vault } from '../../vault/vault.ts'

export const LONGEST_COMMENT = 4000
const LONGEST_NAME = 80
const MOST_WAITING = 200 // of one update: whoever floods it fills no disk

export interface LeftComment {
  name: string
  text: string
}

export function leaveComment({ file, pen }: Vault, update: string, { name, text }: LeftComment): void {
  const reading = getReading(file, update, 'public')
  const country = valueOf(reading, 'country', 'code')?.code ?? ''
  if (reading.kind !== 'update' || takenDownIn(reading) || !areCommentsOpen(file, country))
    throw new Refusal('not-found', 'Comments are not open here.')
  const told = text.trim()
  if (told === '') throw new Refusal('invalid', 'Write what you want to say.', 'text')
  if (told.length > LONGEST_COMMENT)
    throw new Refusal(
      'invalid',
      'A comment has at most {most} characters.',
      { most: LONGEST_COMMENT },
      'text',
    )
  file.write(() => {
    refuseFlood(
      file.get<{ waiting: number }>(
        "select count(*) as waiting from comment where about = ? and state = 'waiting'",
        [reading.subject],
      )?.waiting,
    )
    file.run('insert into comment (id, about, name, text, state, received) values (?, ?, ?, ?, ?, ?)', [
      base32(pen.random(10)),
      reading.subject,
      name.trim().slice(0, LONGEST_NAME),
      told,
      'waiting',
      pen.now().slice(0, 10),
    ])
  })
}

function refuseFlood(waiting = 0): void {
  if (waiting >= MOST_WAITING)
    throw new Refusal('conflict', 'Too many comments wait to be read here. Come back in some days.')
}
