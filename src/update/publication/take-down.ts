// Taking down withdraws all that the update says but its country and its day, and what it opened: what
// another update rests on stays open, for that one opened it too. A public note stays at its address.
import type { SubjectId } from '../../record/subject.ts'
import type { Day } from '../../record/values/value.ts'
import { Refusal } from '../../refusal.ts'
import { append } from '../../vault/entries/append.ts'
import { gradesBeside } from '../../vault/entries/openings.ts'
import type { Vault } from '../../vault/vault.ts'
import { notedOn, publishedAs } from './statements.ts'
import type { Published } from './statements.ts'
import { withdrawing } from './withdrawing.ts'

export interface TakingDown {
  day: Day
  note: string // public: why, as far as it can be said
}

export function takeDown(vault: Vault, update: SubjectId, { day, note }: TakingDown): void {
  const { file, pen } = vault
  if (note.trim() === '')
    throw new Refusal(
      'invalid',
      'Say in a public note why it is taken down, as far as that can be said.',
      'note',
    )
  file.write(() => {
    const published = publishedAs(file, update)
    if (!published) throw new Refusal('not-found', 'There is no such update.')
    if (published.takenDown) throw new Refusal('conflict', 'This update was taken down already.')
    const said = published.standing.filter(({ statement }) => !STAYS.has(statement.property))
    const targets = [...said, ...gradesBeside(file, update)].map(({ id }) => id)
    const noted = notedOn(update, 'taken-down', { note: note.trim(), language: languageOf(published) }, day)
    append(file, pen, [...withdrawing(targets, 'taken down'), noted])
  })
}

const STAYS = new Set(['country', 'published', 'language', 'original', 'signed-off', 'comment', 'reply'])

function languageOf({ standing }: Published): string {
  const said = standing.find(({ statement }) => statement.property === 'language')?.statement.value
  return said?.kind === 'text' ? said.text : 'en'
}
