// A row of the table of lines into its place in the columns.
import { FREEDOMS } from '../../vocabulary/freedoms.ts'
import { fromDayNumber } from '../../record/values/day.ts'
import type { LineRow } from '../../vault/readings/line.ts'
import { KIND_ORDER } from './kinds.ts'
import { GONE, OPEN } from './columns.ts'
import type { Columns } from './columns.ts'

export function fill(columns: Columns, row: LineRow, isOpen: boolean): number {
  const known = columns.slotOfSubject.get(row.subject)
  if (known !== undefined) untie(columns, known)
  const slot = known ?? columns.size++
  const { codes, subjects } = columns
  columns.slotOfSubject.set(row.subject, slot)
  slotsUpTo(columns, row.id)[row.id] = slot
  columns.ids[slot] = row.id
  columns.subject[slot] = row.subject
  columns.label[slot] = row.label
  columns.kind[slot] = KIND_ORDER.indexOf(row.kind)
  columns.act[slot] = codes.of(row.act ?? '')
  columns.happened[slot] = codes.of(row.happened ?? '')
  columns.country[slot] = codes.of(row.country ?? '')
  columns.month[slot] = codes.of(monthOf(row.earliest ?? row.latest))
  columns.earliest[slot] = row.earliest ?? OPEN
  columns.latest[slot] = row.latest ?? OPEN
  columns.place[slot] = row.place === null ? -1 : subjects.of(row.place)
  columns.freedoms[slot] = bitsOf(row.freedoms)
  columns.disputed[slot] = row.disputed
  columns.open[slot] = isOpen ? 1 : 0
  columns.parts[slot] = partsIn(columns, row.parts)
  columns.ties[slot] = tiesIn(columns, row.ties)
  if (row.told === null) columns.told.delete(slot)
  else columns.told.set(slot, row.told)
  tie(columns, slot)
  return slot
}

function partsIn({ codes, subjects }: Columns, text: string): readonly number[] {
  if (text === '') return NOTHING
  const numbers: number[] = []
  for (const part of text.split(' ')) {
    const [whom = '', role = '', capacity = ''] = part.split('/')
    numbers.push(subjects.of(whom), codes.of(role), codes.of(capacity))
  }
  return numbers
}

function tiesIn({ codes, subjects }: Columns, text: string): readonly number[] {
  if (text === '') return NOTHING
  const numbers: number[] = []
  for (const words of text.split(' ')) {
    const at = words.indexOf(':')
    numbers.push(codes.of(words.slice(0, at)), subjects.of(words.slice(at + 1)))
  }
  return numbers
}

// Texts for days are made once for each: most events share theirs.
const months = new Map<number, string>()

function monthOf(day: number | null): string {
  if (day === null) return ''
  const known = months.get(day)
  if (known !== undefined) return known
  const month = fromDayNumber(day).slice(0, 7)
  months.set(day, month)
  return month
}

function tie({ tied, acting, act, place, parts, ties }: Columns, slot: number): void {
  const add = (lists: number[][], number: number) => {
    const list = (lists[number] ??= [])
    if (list.at(-1) !== slot) list.push(slot)
  }
  const own = parts[slot]!
  for (let at = 0; at < own.length; at += 3) add(tied, own[at]!)
  const others = ties[slot]!
  for (let at = 1; at < others.length; at += 2) add(tied, others[at]!)
  if (place[slot]! >= 0) add(tied, place[slot]!)
  if (act[slot]! > 0) add(acting, act[slot]!)
}

function untie({ tied, acting, act, place, parts, ties }: Columns, slot: number): void {
  const drop = (lists: number[][], number: number) => {
    const at = lists[number]?.indexOf(slot) ?? -1
    if (at >= 0) lists[number]!.splice(at, 1)
  }
  const own = parts[slot]!
  for (let at = 0; at < own.length; at += 3) drop(tied, own[at]!)
  const others = ties[slot]!
  for (let at = 1; at < others.length; at += 2) drop(tied, others[at]!)
  if (place[slot]! >= 0) drop(tied, place[slot]!)
  if (act[slot]! > 0) drop(acting, act[slot]!)
}

function slotsUpTo(columns: Columns, id: number): Int32Array {
  if (id < columns.slotOfId.length) return columns.slotOfId
  const longer = new Int32Array(Math.ceil(id * 1.25) + 1024).fill(-1)
  longer.set(columns.slotOfId)
  columns.slotOfId = longer
  return longer
}

export function empty(columns: Columns, slot: number): void {
  const subject = columns.subject[slot]
  if (subject !== undefined) columns.slotOfSubject.delete(subject)
  columns.slotOfId[columns.ids[slot]!] = -1
  untie(columns, slot)
  columns.kind[slot] = GONE
  columns.parts[slot] = NOTHING
  columns.ties[slot] = NOTHING
  columns.told.delete(slot)
}

const NOTHING: readonly number[] = []

export const FREEDOM_CODES: readonly string[] = FREEDOMS.terms.map(({ code }) => code)

function bitsOf(freedoms: string): number {
  if (freedoms === '') return 0
  let bits = 0
  for (const code of freedoms.split(' ')) {
    const at = FREEDOM_CODES.indexOf(code)
    if (at >= 0) bits |= 1 << at
  }
  return bits
}
