// Each device's entries are a chain: every entry names the hash of the one before and is signed, so
// that a change, a gap or a second line of writing under one name shows.
import { contentHash, entryHash, FORMAT, LARGEST_LAMPORT, MOST_CHANGES } from './entry.ts'
import type { Entry } from './entry.ts'

export interface Fault {
  device: string
  number: number
  sentence: string
}

export interface Keys {
  deviceOf(publicKey: Uint8Array): string
  verify(publicKey: Uint8Array, bytes: Uint8Array, signature: Uint8Array): boolean
}

// All entries of one device, in any order. Erased contents are no fault.
export function checkChain(entries: readonly Entry[], keys: Keys): Fault[] {
  const line = [...entries].sort((a, b) => a.header.number - b.header.number)
  const key = line[0]?.header.key
  return line.flatMap((entry, at) =>
    checkEntry(entry, line[at - 1], key, keys).map((sentence) => ({
      device: entry.header.device,
      number: entry.header.number,
      sentence,
    })),
  )
}

/** What is wrong with one entry, after the one `before` it on its device; `key` is the device's. */
export function checkEntry(
  entry: Entry,
  before: Before | undefined,
  key: string | undefined,
  keys: Keys,
): string[] {
  return [...checkPlace(entry, before), ...checkForm(entry), ...checkSignature(entry, key, keys)]
}

export interface Before {
  header: Pick<Entry['header'], 'number' | 'lamport'>
  hash: string
}

function checkPlace({ header }: Entry, before: Before | undefined): string[] {
  if (!before)
    return header.number === 1 && header.previous === null ? [] : ['the entries before it are missing']
  if (before.header.number === header.number)
    return ['two entries have this number: the device wrote in two places (a fork)']
  if (before.header.number !== header.number - 1) return ['the entry before it is missing']
  if (before.hash !== header.previous) return ['it does not follow the entry before it']
  return before.header.lamport < header.lamport
    ? []
    : ['its place in the order is not after the entry before it']
}

function checkForm({ header, hash, contents }: Entry): string[] {
  if (header.version > FORMAT) return []
  const sentences: string[] = []
  if (entryHash(header) !== hash) sentences.push('its hash does not fit what it says')
  if (!Number.isSafeInteger(header.lamport) || header.lamport < 1 || header.lamport > LARGEST_LAMPORT) {
    sentences.push('its place in the order is out of bounds')
  }
  if (header.changes.length !== contents.length || contents.length > MOST_CHANGES) {
    sentences.push('it holds another number of changes than was signed')
  }
  contents.forEach((content, index) => {
    if (content && contentHash(content) !== header.changes[index])
      sentences.push(`its change ${index} was altered`)
  })
  return sentences
}

function checkSignature({ header, hash, signature }: Entry, key: string | undefined, keys: Keys): string[] {
  if (!key) return ['the key of its device is missing']
  const bytes = Buffer.from(key, 'hex')
  if (keys.deviceOf(bytes) !== header.device) return ['the key is not the key of its device']
  return keys.verify(bytes, Buffer.from(hash, 'hex'), Buffer.from(signature, 'hex'))
    ? []
    : ['its signature does not hold']
}
