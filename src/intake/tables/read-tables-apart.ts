// Foreign tables are read in a process of their own, with limits; several small ones in one.
import { runApart } from '../../apart.ts'
import { Refusal } from '../../refusal.ts'
import { LARGEST_REPORT } from '../decoding/decode.ts'
import type { Table } from './table.ts'

const LIMITS = {
  megabytes: 512,
  milliseconds: 60_000,
  doing: { en: 'Reading the table', ru: 'Чтение таблицы', kk: 'Кестені оқу' },
}

export async function readTablesApart(files: readonly Uint8Array[]): Promise<Table[]> {
  for (const { length } of files) refuseLargeTable(length)
  const tables: Table[] = []
  for (const batch of batchesOf(files))
    tables.push(...(await runApart<object, Table[]>('intake/tables/apart-tables.js', batch, LIMITS)))
  return tables
}

/** Before a file is read into memory, wherever its size is known. */
export function refuseLargeTable(bytes: number): void {
  if (bytes <= LARGEST_REPORT) return
  throw new Refusal(
    'invalid',
    'A table may have {most} MB. Take it in parts, or as CSV.',
    { most: LARGEST_REPORT / 1024 ** 2 },
    'file',
  )
}

function batchesOf(files: readonly Uint8Array[]): Uint8Array[][] {
  const batches: Uint8Array[][] = []
  let size = Infinity
  for (const bytes of files) {
    size += bytes.length
    if (size > LARGEST_REPORT) batches.push([])
    if (size > LARGEST_REPORT) size = bytes.length
    batches.at(-1)?.push(bytes)
  }
  return batches
}
