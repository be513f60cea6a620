// What runs in the child process: files in, the table of each out.
import { readTable } from './read-table.ts'
import type { Table } from './table.ts'

export function answer(files: readonly Uint8Array[]): Table[] {
  return files.map(readTable)
}
