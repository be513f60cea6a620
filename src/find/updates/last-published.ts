// An update as it was last public: of one that was taken down, as it was until then. For its editors,
// who go on from there.
import type { Filed, State } from '../../record/change.ts'
import { readSubject, textsOf, valueOf } from '../../record/reading.ts'
import { settle } from '../../record/settle.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { Day, Passage } from '../../record/values/value.ts'
import { viewFor } from '../../record/view.ts'
import { Refusal } from '../../refusal.ts'
import { changesAbout } from '../../vault/entries/gather.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { originalIn } from '../updates.ts'
import { asBefore, passagesIn } from './versions.ts'

export interface LastPublished {
  id: SubjectId
  title: string
  country: string
  from: Day | undefined
  until: Day | undefined
  language: string
  credit: string[]
  original: { update: SubjectId; version: number } | undefined
  source: SubjectId | undefined
  note: undefined
  passages: Passage[]
}

export function asLastPublished(file: VaultFile, update: SubjectId): LastPublished {
  const reading = readSubject([update], viewFor(settle(untilTakenDown(file, update)), 'public'))
  if (!reading) throw new Refusal('not-found', 'There is no such update.')
  const period = valueOf(reading, 'period', 'when')
  return {
    id: update,
    title: valueOf(reading, 'title', 'text')?.text ?? '',
    country: valueOf(reading, 'country', 'code')?.code ?? '',
    from: period?.earliest,
    until: period?.latest,
    language: valueOf(reading, 'language', 'text')?.text ?? 'en',
    credit: textsOf(reading, 'credit'),
    original: originalIn(reading),
    source: valueOf(reading, 'source', 'ref')?.subject,
    note: undefined,
    passages: passagesIn(reading),
  }
}

function untilTakenDown(file: VaultFile, update: SubjectId): Filed[] {
  const changes = changesAbout(file, [update])
  const stands = settle(changes).statements.find(
    ({ statement }) => statement.subject === update && statement.property === 'taken-down',
  )
  if (!stands) return changes
  const down = changes.find((one): one is Filed<State> => one.id === stands.id && one.entry === stands.entry)
  return down ? asBefore(changes, update, down) : changes
}
