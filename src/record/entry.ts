// One signed act of writing by one person on one device. What is signed names the contents by salted
// hashes only, so that a content can be erased for ever and the chain still verifies.
import { createHash } from 'node:crypto'
import { Refusal } from '../refusal.ts'
import { canonical } from './canonical.ts'
import type { Plain } from './canonical.ts'
import type { Change, Filed } from './change.ts'
import type { ChangeId } from './statement.ts'

export const FORMAT = 1
export const MOST_CHANGES = 500
export const LONGEST_CONTENT = 131_072 // UTF-16 units of one change in its canonical form
export const LARGEST_LAMPORT = 2 ** 48

export interface Header {
  version: number
  device: string
  number: number // 1, 2, 3 … on this device
  previous: string | null // hash of this device's entry before
  lamport: number
  author: string
  instant: string // ISO 8601 UTC, a claim of this device
  key?: string | undefined // the device's public key, hex, in its first entry
  changes: string[] // salted hashes of the contents, in order
}

export interface Content {
  salt: string // sixteen bytes, hex
  body: string // the change in its canonical form; of a newer version it may be of a kind unknown here
}

export interface Entry {
  header: Header
  hash: string
  signature: string // Ed25519 over the hash, hex
  contents: (Content | null)[] // null: erased
}

export interface Hand {
  sign: (bytes: Uint8Array) => Uint8Array
  random: (bytes: number) => Uint8Array
}

export function sealEntry(
  draft: Omit<Header, 'version' | 'changes'>,
  changes: readonly Change[],
  hand: Hand,
): Entry {
  if (changes.length === 0) throw new Error('an entry without changes says nothing')
  if (changes.length > MOST_CHANGES) {
    throw new Refusal(
      'invalid',
      'An entry holds at most {most} changes; this one has {count}. Save it in parts.',
      { most: MOST_CHANGES, count: changes.length },
    )
  }
  const contents = changes.map((change) => ({ salt: hex(hand.random(16)), body: bodyOf(change) }))
  const header: Header = { version: FORMAT, ...draft, changes: contents.map(contentHash) }
  const hash = entryHash(header)
  return { header, hash, signature: hex(hand.sign(Buffer.from(hash, 'hex'))), contents }
}

function bodyOf(change: Change): string {
  const body = canonical(change as unknown as Plain)
  if (body.length > LONGEST_CONTENT) {
    throw new Refusal(
      'invalid',
      'One statement is too long to be kept ({count} characters, at most {most}). Shorten its text.',
      { count: body.length, most: LONGEST_CONTENT },
    )
  }
  return body
}

export function entryHash(header: Header): string {
  return sha256(Buffer.from(`khronika entry 1\n${canonical(header as unknown as Plain)}`))
}

export function contentHash({ salt, body }: Content): string {
  return sha256(
    Buffer.concat([Buffer.from('khronika change 1\n'), Buffer.from(salt, 'hex'), Buffer.from(body)]),
  )
}

export function changeId(device: string, number: number, index: number): ChangeId {
  return `${device}:${number}:${index}`
}

// The changes of an entry at their place in the record: what is erased is gone, what a newer version
// wrote is passed over.
export function fileChanges({ header, hash, contents }: Entry): Filed[] {
  return contents.flatMap((content, index) => {
    const change = content && (JSON.parse(content.body) as Change)
    if (!change || !isKnown(change)) return []
    const id = changeId(header.device, header.number, index)
    return [
      { id, lamport: header.lamport, entry: hash, author: header.author, instant: header.instant, change },
    ]
  })
}

const known = new Set<string>(['state', 'withdraw', 'rank', 'judge', 'grade', 'erase'])

export function isKnown(change: { kind: string }): change is Change {
  return known.has(change.kind)
}

// The order of the record. Never by wall clock: clocks do not converge.
export function inOrder(a: Filed<unknown>, b: Filed<unknown>): number {
  return a.lamport - b.lamport || compareText(a.entry, b.entry) || indexOf(a.id) - indexOf(b.id)
}

function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

function indexOf(id: ChangeId): number {
  return Number(id.slice(id.lastIndexOf(':') + 1))
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}
