import { readFileSync, statSync } from 'node:fs'
import { comparedIn, comparisonData } from '../../find/registers/comparison.ts'
import type { Compared } from '../../find/registers/comparison.ts'
import { listLinked } from '../../find/registers/listings.ts'
import { openRegister } from '../../find/registers/opened.ts'
import { listRegisters, listSnapshots } from '../../find/registers/registers.ts'
import type { Register } from '../../find/registers/registers.ts'
import { readTablesApart, refuseLargeTable } from '../../intake/tables/read-tables-apart.ts'
import type { Reader } from '../../record/reader.ts'
import type { SubjectId } from '../../record/subject.ts'
import { isDay } from '../../record/values/day.ts'
import { printDay } from '../../record/values/print.ts'
import { Refusal } from '../../refusal.ts'
import { addRegister, nameColumns } from '../../review/registers/add-register.ts'
import { takeSnapshot } from '../../review/registers/take-snapshot.ts'
import type { Vault } from '../../vault/vault.ts'
import type { Command, Given } from '../command.ts'
import { COUNTRY, countryOf } from '../given/details.ts'
import { VAULT, withVault } from '../given/own-vault.ts'
import { PASSPHRASE } from '../given/passphrase.ts'
import { todayIn } from '../given/today.ts'
import { Misuse } from '../read-line.ts'
import { oneLine, print } from '../terminal.ts'

export const command: Command = {
  name: 'register',
  summary: 'Take a snapshot of a public register, and say what changed since the one before',
  usage: 'register [FILE]',
  words: { least: 0, most: 1 },
  options: [
    {
      name: 'of',
      value: 'NAME',
      text: 'Which register: its name, a part of it that no other has, or its id',
    },
    { name: 'day', value: 'DAY', text: 'The day it read so, as 2026-03-01 (today)' },
    { name: 'new', text: 'Watch a register of this name from now on' },
    { name: 'keeper', value: 'NAME', text: 'With --new: who keeps it' },
    COUNTRY,
    { name: 'name-column', value: 'COLUMN', text: 'In which column the names stand' },
    { name: 'key-column', value: 'COLUMN', text: 'Which column tells rows apart (else the names)' },
    { name: 'json', text: 'What changed as JSON' },
    VAULT,
    PASSPHRASE,
  ],
  more: 'Takes CSV and saved web pages. Without FILE it lists the registers. Nothing is recorded of anybody: that is decided at the desk.',
  async run(given) {
    const [path] = given.words
    if (path === undefined && given.options['name-column'] !== undefined)
      return withVault(given, (vault) => nameItsColumns(vault, given), 'writes')
    if (path === undefined) return withVault(given, list)
    const day = dayOf(given)
    return withVault(given, (vault) => take(vault, given, path, day), 'writes')
  },
}

function list({ file, pen }: Vault): void {
  const reader = { member: pen.author }
  const registers = listRegisters(file, reader)
  if (registers.length === 0)
    print('No register is watched. Take the first snapshot of one with --new --of NAME.')
  for (const register of registers) {
    const snapshots = listSnapshots(file, reader, register)
    const last = snapshots.at(-1)
    const told = last ? `${snapshots.length} taken, the last of ${printDay(last.day)}` : 'no snapshot yet'
    print(oneLine(`${register.subject}  ${register.name}: ${told}`))
  }
}

function dayOf({ options: { day } }: Given): string | undefined {
  if (day === undefined || isDay(day)) return day
  throw new Misuse(`A day is written as 2017-04-06, not ${oneLine(day)}.`)
}

async function take(vault: Vault, given: Given, path: string, day: string | undefined): Promise<void> {
  const reader = { member: vault.pen.author }
  const bytes = readTableFile(path)
  const today = todayIn(vault)
  const isNew = given.switches.has('new')
  if (isNew) await readTablesApart([bytes]) // no register is left without its first snapshot
  const register = isNew ? added(vault, given) : chosen(vault, reader, given)
  const { source, table } = await takeSnapshot(vault, register, { bytes, day: day ?? today, today })
  sayColumns(vault, register, given, table.columns)
  await tellWhatChanged(vault, register, source, given)
}

// Of the snapshot that was taken last.
async function nameItsColumns(vault: Vault, given: Given): Promise<void> {
  const reader = { member: vault.pen.author }
  const register = chosen(vault, reader, given)
  const last = (await openRegister(vault, reader, register)).taken.findLast(({ table }) => table)
  if (!last?.table) throw new Refusal('not-found', 'There is no snapshot of this register yet.')
  sayColumns(vault, register, given, last.table.columns)
  await tellWhatChanged(vault, register, last.source, given)
}

function sayColumns(vault: Vault, register: SubjectId, given: Given, columns: readonly string[]): void {
  const { 'name-column': name, 'key-column': key = '' } = given.options
  if (name !== undefined) nameColumns(vault, register, { name, key }, columns)
}

async function tellWhatChanged(
  vault: Vault,
  register: SubjectId,
  source: SubjectId,
  given: Given,
): Promise<void> {
  const reader = { member: vault.pen.author }
  const opened = await openRegister(vault, reader, register)
  const own = opened.taken.find((one) => one.source === source)
  if (!own?.rows) return print(unmapped(opened.register, own?.table?.columns ?? []))
  const before = opened.snapshots[opened.snapshots.findIndex(({ id }) => id === source) - 1]
  const compared = before && comparedIn(opened, before.id, source)
  if (given.switches.has('json'))
    return print(JSON.stringify(compared ? comparisonData(opened.register, compared) : null, undefined, 2))
  print(oneLine(`${opened.register.name}: as of ${printDay(own.day)}, ${rowsInWords(own.rows.rows.length)}.`))
  print(compared ? inWords(compared) : 'It is the first snapshot; the next shows what changed.')
  const news = listLinked(vault.file, reader, opened).filter(({ isNew }) => isNew).length
  if (news > 0) print(`Of those who are linked, ${news} stand otherwise than the record says: see the desk.`)
}

function readTableFile(path: string): Uint8Array {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found?.isFile()) throw new Refusal('not-found', `There is no file ${path}.`, 'file')
  refuseLargeTable(found.size)
  return readFileSync(path)
}

function added(vault: Vault, given: Given): SubjectId {
  const { of: name = '', keeper = '' } = given.options
  return addRegister(vault, { name, keeper, country: countryOf(given) ?? '' })
}

function chosen({ file }: Vault, reader: Reader, { options: { of } }: Given): SubjectId {
  const registers = listRegisters(file, reader)
  const named = registers.filter(({ subject, name }) => subject === of || name === of)
  const like = registers.filter(({ name }) => name.toLowerCase().includes((of ?? '').toLowerCase()))
  const [only, ...others] = named.length > 0 ? named : like
  if (only && others.length === 0) return only.subject
  const known = registers.map(({ name }) => `“${name}”`).join(', ') || 'none'
  throw new Refusal('not-found', `Say which register with --of NAME. There is: ${known}.`)
}

function unmapped({ mapping }: Register, columns: readonly string[]): string {
  const why = mapping.name.length === 0 ? 'Its columns are' : 'It has other columns than those before:'
  const how =
    'Say which holds the names: khronika register --of NAME --name-column COLUMN --key-column COLUMN.'
  return oneLine(`The snapshot is kept. ${why} ${columns.join(', ')}. ${how}`)
}

function inWords({ earlier, found }: Compared): string {
  const { added: came, removed, changed, renamed } = found
  const counts = `${came.length} added, ${removed.length} removed, ${changed.length} changed`
  const row = (mark: string, { key, name }: { key: string; name: string }) => `  ${mark} ${key} ${name}`
  const lines = [
    ...came.map((one) => row('+', one)),
    ...removed.map((one) => row('-', one)),
    ...changed.map(({ after, cells }) => {
      const what = cells.map(({ column, before, after: is }) => `${column}: ${before} → ${is}`)
      return `${row('~', after)}: ${what.join('; ')}`
    }),
    ...renamed.map(({ before, after }) => `  ? ${before.key} is perhaps ${after.key} now: ${after.name}`),
  ]
  return [`Since ${printDay(earlier.day)}: ${counts}.`, ...lines]
    .map((line) => line.replace(/\p{Cc}/gu, ' '))
    .join('\n')
}

function rowsInWords(rows: number): string {
  return rows === 1 ? '1 row' : `${rows} rows`
}
