// Every entry that can still be read from the file of a vault, with nothing but its key: no database engine, no
// tree, no index. Entries and contents find each other by their hashes, which also say that neither was altered.
import { contentHash, entryHash } from '../../record/entry.ts'
import type { Content, Entry, Header } from '../../record/entry.ts'
import { capturesIn } from '../captures-named.ts'
import { VaultPages } from './pages.ts'
import { rowsOn } from './rows.ts'
import type { Cell } from './rows.ts'

export interface Recovered {
  entries: Entry[] // in each device's own order; what is erased or lost is null
  captures: Set<string> // the hashes of the captured files that entries or the inbox name
  pages: number
  damaged: number[] // numbers of pages
}

/** Reads only. Everything is held in memory: some three times what the entries take in the file. */
export function recoverEntries(path: string, ...keys: Uint8Array[]): Recovered {
  const pages = new VaultPages(path, keys)
  try {
    return readAll(pages)
  } finally {
    pages.close()
  }
}

function readAll(pages: VaultPages): Recovered {
  const [found, contents] = [new Map<string, Entry>(), new Map<string, Content>()]
  const [captures, damaged] = [new Set<string>(), new Array<number>()]
  for (let number = 1; number <= pages.count; number++) {
    const page = pages.findPage(number)
    if (!page) damaged.push(number)
    for (const row of page ? rowsOn(page, number, (other) => pages.findPage(other)) : []) {
      const entry = entryIn(row)
      if (entry) found.set(entry.hash, entry)
      const content = contentIn(row)
      if (content) contents.set(contentHash(content), content)
      for (const hash of capturesOn(row, content)) captures.add(hash)
    }
  }
  const entries = [...found.values()].map((entry) => withContents(entry, contents))
  return { entries: entries.sort(inDeviceOrder), captures, pages: pages.count, damaged }
}

// The tables' columns, see schema.ts: id, last, hash, device, number, lamport, clock, author, instant, header, signature.
function entryIn(row: Cell[]): Entry | undefined {
  const [hash, text, signature] = [row[2], row[9], row[10]]
  if (row.length !== 11 || typeof hash !== 'string' || typeof text !== 'string') return undefined
  if (typeof signature !== 'string' || !isHash(hash)) return undefined
  const header = headerIn(text)
  return header && entryHash(header) === hash ? { header, hash, signature, contents: [] } : undefined
}

function headerIn(text: string): Header | undefined {
  try {
    const header = JSON.parse(text) as Header
    return Array.isArray(header.changes) && typeof header.device === 'string' ? header : undefined
  } catch {
    return undefined
  }
}

// id, entry, position, salt, body.
function contentIn(row: Cell[]): Content | undefined {
  const [salt, body] = [row[3], row[4]]
  if (row.length !== 5 || typeof salt !== 'string' || typeof body !== 'string') return undefined
  return /^[0-9a-f]{32}$/.test(salt) ? { salt, body } : undefined
}

// A source states its capture; what waits in the inbox has it in a column of its own.
function capturesOn(row: Cell[], content: Content | undefined): string[] {
  if (content) return capturesIn(content.body)
  return row.length > 11 ? row.filter((cell) => typeof cell === 'string').filter(isHash) : []
}

function withContents(entry: Entry, contents: ReadonlyMap<string, Content>): Entry {
  return { ...entry, contents: entry.header.changes.map((hash) => contents.get(hash) ?? null) }
}

function isHash(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text)
}

function inDeviceOrder(a: Entry, b: Entry): number {
  if (a.header.device !== b.header.device) return a.header.device < b.header.device ? -1 : 1
  return a.header.number - b.header.number
}
