// Publishing is an act: one entry that says what the update is and opens what it rests on. Taking it
// down withdraws that entry, and with it what it opened.
import type { Change } from '../record/change.ts'
import type { ChangeId } from '../record/statement.ts'
import { newSubjectId } from '../record/subject.ts'
import type { SubjectId } from '../record/subject.ts'
import { findUpdateOf } from '../find/updates.ts'
import { printDay } from '../record/values/print.ts'
import type { Day, Value } from '../record/values/value.ts'
import { Refusal } from '../refusal.ts'
import { getItem } from '../review/inbox/inbox.ts'
import { append } from '../vault/entries/append.ts'
import { ID, PLACED } from '../vault/entries/change-place.ts'
import { findEntry } from '../vault/entries/entries.ts'
import type { Vault } from '../vault/vault.ts'
import { draftUpdate } from './from-source.ts'

export interface Publication {
  title: string
  published: Day
}

export function publishUpdate(vault: Vault, itemId: string, { title, published }: Publication): SubjectId {
  const { file, pen } = vault
  if (title.trim() === '') throw new Refusal('invalid', 'Give the update a title.', 'title')
  return file.write(() => {
    const item = getItem(file, itemId)
    if (findUpdateOf(file, 'public', item.source))
      throw new Refusal('conflict', 'This report is published already. Take that update down first.')
    const drafted = draftUpdate(file, { member: pen.author }, item)
    if (!drafted.country)
      throw new Refusal(
        'invalid',
        'Say which country the report is about, in “About this report”: an update belongs to a country.',
        'country',
      )
    const update = newSubjectId('update', pen.random)
    const text = (words: string): Value => ({ kind: 'text', text: words, language: item.details.language })
    const said: [string, Value][] = [
      ['title', text(title.trim())],
      ['country', { kind: 'code', list: 'countries', code: drafted.country }],
      [
        'published',
        { kind: 'when', said: printDay(published), earliest: published, latest: published, basis: 'stated' },
      ],
      ['source', { kind: 'ref', subject: item.source }],
      ...drafted.credit.map((partner): [string, Value] => ['credit', text(partner)]),
      ...drafted.passages.map((passage): [string, Value] => ['passage', passage]),
    ]
    const states: Change[] = said.map(([property, value]) => ({
      kind: 'state',
      statement: { subject: update, property, value, stance: 'states', access: 'public' },
    }))
    append(file, pen, [...states, ...opening(drafted.opens)])
    return update
  })
}

function opening(targets: ChangeId[]): Change[] {
  if (targets.length === 0) return []
  return [{ kind: 'grade', targets, to: 'public', reason: 'published', replaces: [], access: 'team' }]
}

export function takeDown(vault: Vault, update: SubjectId): void {
  const { file, pen } = vault
  file.write(() => {
    const row = file.get<{ id: ChangeId }>(
      `select ${ID} as id from about i ${PLACED} where i.subject = ? order by e.lamport limit 1`,
      [update],
    )
    const entry = row && findEntry(file, row.id)
    if (!entry) throw new Refusal('not-found', 'There is no such update.')
    const targets = entry.contents.map(
      (_, index): ChangeId => `${entry.header.device}:${entry.header.number}:${index}`,
    )
    append(file, pen, [{ kind: 'withdraw', targets, reason: 'taken down', access: 'team' }])
  })
}
