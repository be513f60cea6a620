// Counts, things taken and further places, as the source says them: "80 copies of this book" stays so said.
import { findStep } from '../../find/course/steps.ts'
import type { Change } from '../../record/change.ts'
import { newSubjectId } from '../../record/subject.ts'
import { readCount } from '../../record/values/read-amounts.ts'
import type { Value } from '../../record/values/value.ts'
import { Refusal } from '../../refusal.ts'
import { append } from '../../vault/entries/append.ts'
import type { Vault } from '../../vault/vault.ts'
import { Saying } from './saying.ts'

export interface Amounts {
  count?: string | undefined // "over 800 signatures"
  items?: string | undefined // a line for each thing, with a number where there is one
  place?: string | undefined // in words: "the home of her mother"
}

export function addAmounts(vault: Vault, event: string, { count, items, place }: Amounts): void {
  const { file, pen } = vault
  const saying = new Saying(vault, event)
  const said: Change[] = [
    ...counted(saying, count),
    ...taken(vault, saying, items),
    ...saying.text(saying.subject, 'also-at', place),
  ]
  if (said.length === 0) throw new Refusal('invalid', 'Fill in one of these fields first.', 'said')
  file.write(() => append(file, pen, said))
}

function counted(saying: Saying, said = ''): Change[] {
  if (said.trim() === '') return []
  const { count, unread } = readCount(said)
  if (unread)
    throw new Refusal('invalid', 'Write a number and what is counted, such as “over 800 signatures”.', 'said')
  return [saying.state(saying.subject, 'count', count, said.trim())]
}

// To what the event says was seized, or as a seizure of its own.
function taken({ file, pen }: Vault, saying: Saying, lines = ''): Change[] {
  const items = lines.split('\n').flatMap((line) => line.trim() || [])
  if (items.length === 0) return []
  const measures = findStep(file, { member: pen.author }, saying.subject)?.measures ?? []
  const known = measures.find(({ kind }) => kind === 'seizure')?.subject
  const seizure = known ?? newSubjectId('measure', pen.random)
  const made = [
    saying.state(seizure, 'kind', { kind: 'code', list: 'measures', code: 'seizure' }),
    saying.ref(saying.subject, 'measure', seizure),
  ]
  return [...(known ? [] : made), ...items.map((item) => saying.state(seizure, 'item', itemOf(item), item))]
}

function itemOf(said: string): Value {
  const { count, unread } = readCount(said)
  return unread ? { kind: 'text', text: said, language: 'en' } : count
}
