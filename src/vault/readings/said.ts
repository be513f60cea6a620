// The words of a reading, folded as names are, so that they are found in any script and spelling: what a
// subject is called apart from what is said of it. Each audience has an index of its own, made of its own
// readings: what somebody may not read changes no count of theirs.
import { foldName } from '../../names/fold.ts'
import type { Reading } from '../../record/reading.ts'
import type { Value } from '../../record/values/value.ts'
import type { VaultFile } from '../vault-file.ts'
import { namesOf } from './called.ts'
import type { Audience } from './refresh.ts'

export interface Said {
  names: string[]
  texts: string[]
}

export function writeSaid(file: VaultFile, audience: Audience, id: number, reading: Reading): void {
  const { names, texts } = saidIn(reading)
  file.run(`insert into said_${audience} (rowid, name, text) values (?, ?, ?)`, [
    id,
    folded(names),
    folded(texts),
  ])
}

export function dropSaid(file: VaultFile, audience: Audience, id: number): void {
  file.run(`delete from said_${audience} where rowid = ?`, [id])
}

export function isSaidAlike(one: Reading, other: Reading): boolean {
  return JSON.stringify(saidIn(one)) === JSON.stringify(saidIn(other))
}

/** What is erased must leave the pages of the indexes too; a row that is deleted there is only marked. */
export function forgetErased(file: VaultFile): void {
  for (const index of ['said_public', 'said_team', 'name_key', 'reported'])
    file.run(`insert into ${index} (${index}) values ('optimize')`)
}

// A measure, a charge or a hearing is found as what it belongs to: all its words are its name.
const PARTS_OF_EVENTS = new Set(['measure', 'charge', 'hearing'])

export function saidIn(reading: Reading): Said {
  const names = namesOf(reading)
  const texts = new Set<string>()
  for (const { shown, objections, remarks } of reading.properties) {
    for (const { value, claims } of shown) {
      for (const text of textsIn(value)) texts.add(text)
      for (const { statement } of claims) if (statement.cite) texts.add(statement.cite.quote)
    }
    for (const { statement } of [...objections, ...remarks]) {
      for (const text of textsIn(statement.value)) texts.add(text)
      if (statement.cite) texts.add(statement.cite.quote)
    }
  }
  for (const name of names) texts.delete(name)
  if (PARTS_OF_EVENTS.has(reading.kind)) return { names: [...names, ...texts], texts: [] }
  return { names, texts: withoutPartsOf([...texts]) }
}

function textsIn(value: Value): string[] {
  if (value.kind === 'text') return [value.text]
  if (value.kind === 'passage') return [value.text, value.speakerName ?? '']
  if (value.kind === 'part') return value.count ? [value.count.said] : []
  return 'said' in value ? [value.said] : []
}

// A date or a name is mostly quoted from words that stand there whole.
function withoutPartsOf(texts: readonly string[]): string[] {
  const longest = [...texts].sort((a, b) => b.length - a.length)
  const kept: string[] = []
  for (const text of longest) if (text !== '' && !kept.some((one) => one.includes(text))) kept.push(text)
  return kept
}

function folded(texts: readonly string[]): string {
  return texts.map(foldName).join(' ')
}
