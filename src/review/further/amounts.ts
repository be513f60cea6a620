// Counts and things taken, as the source says them: "80 copies of this book" stays so said.
import { newSubjectId } from '../../record/subject.ts'
import type { SubjectId } from '../../record/subject.ts'
import { readCount } from '../../record/values/read-amounts.ts'
import type { Value } from '../../record/values/value.ts'
import { valuesOf } from '../../record/reading.ts'
import { findReading } from '../../find/readings.ts'
import { valueOf } from '../../record/reading.ts'
import { Refusal } from '../../refusal.ts'
import { append } from '../../vault/entries/append.ts'
import type { Vault } from '../../vault/vault.ts'
import { Saying } from './saying.ts'

export function addCount(vault: Vault, event: string, said: string): void {
  const { file, pen } = vault
  const saying = new Saying(vault, event)
  const { count, unread } = readCount(said)
  if (unread)
    throw new Refusal('invalid', 'Write a number and what is counted, such as “over 800 signatures”.', 'said')
  file.write(() => append(file, pen, [saying.state(saying.subject, 'count', count, said.trim())]))
}

/** A line for each thing; with a number where there is one. */
export function addItems(vault: Vault, event: string, lines: string): void {
  const { file, pen } = vault
  const saying = new Saying(vault, event)
  const items = lines.split('\n').flatMap((line) => line.trim() || [])
  if (items.length === 0)
    throw new Refusal('invalid', 'Write what was taken, a line for each thing.', 'items')
  const known = seizureOf(vault, saying.subject)
  const seizure = known ?? newSubjectId('measure', pen.random)
  const made = known
    ? []
    : [
        saying.state(seizure, 'kind', { kind: 'code', list: 'measures', code: 'seizure' }),
        saying.ref(saying.subject, 'measure', seizure),
      ]
  file.write(() =>
    append(file, pen, [...made, ...items.map((item) => saying.state(seizure, 'item', itemOf(item), item))]),
  )
}

function itemOf(said: string): Value {
  const { count, unread } = readCount(said)
  return unread ? { kind: 'text', text: said, language: 'en' } : count
}

function seizureOf({ file, pen }: Vault, event: SubjectId): SubjectId | undefined {
  const reader = { member: pen.author }
  const reading = findReading(file, event, reader)
  const measures = reading ? valuesOf(reading, 'measure') : []
  return measures
    .flatMap((value) => (value.kind === 'ref' ? [value.subject] : []))
    .find((measure) => {
      const own = findReading(file, measure, reader)
      return own && valueOf(own, 'kind', 'code')?.code === 'seizure'
    })
}
