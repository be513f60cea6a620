// The record as lines of JSON: a first line that says what follows, each entry as it was signed, each captured
// file. Nothing is lost, and another vault can take it in. It is not encrypted.
import { z } from 'zod'
import type { Entry } from '../../record/entry.ts'
import { MOST_CHANGES, entryHash } from '../../record/entry.ts'
import { Refusal } from '../../refusal.ts'
import type { Captures } from '../../vault/captures.ts'
import { capturesIn } from '../../vault/captures-named.ts'
import { eachEntry } from '../../vault/entries/entries.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { checkChange } from './change-form.ts'

const FIRST = { khronika: 'entries', version: 1 }

/** Each with its line break; a page of entries is in memory at a time. */
export function* entryLines(file: VaultFile, captures: Captures): Generator<string> {
  yield `${JSON.stringify(FIRST)}\n`
  const named = new Set<string>()
  for (const entry of eachEntry(file)) {
    yield `${JSON.stringify(entry)}\n`
    for (const hash of capturesNamed(entry)) named.add(hash)
  }
  for (const sha256 of [...named].sort()) {
    const bytes = captures.findCapture(sha256)
    if (bytes) yield `${JSON.stringify({ sha256, bytes: Buffer.from(bytes).toString('base64') })}\n`
  }
}

function capturesNamed({ contents }: Entry): string[] {
  return contents.flatMap((content) => (content ? capturesIn(content.body) : []))
}

export interface CaptureLine {
  sha256: string
  bytes: Uint8Array
}

const hash = z.string().regex(/^[0-9a-f]{64}$/)
const entryForm = z.strictObject({
  header: z.looseObject({
    version: z.number().int().min(1),
    device: z.string().regex(/^[a-z2-7]{16}$/),
    number: z.number().int().min(1),
    previous: hash.nullable(),
    lamport: z.number().int().min(1),
    author: z.string().max(100),
    instant: z.iso.datetime(),
    key: z
      .string()
      .regex(/^[0-9a-f]{2,400}$/)
      .optional(),
    changes: z.array(hash).min(1).max(MOST_CHANGES),
  }),
  hash,
  signature: z.string().regex(/^[0-9a-f]{128}$/),
  contents: z.array(
    z.strictObject({ salt: z.string().regex(/^[0-9a-f]{32}$/), body: z.string().max(200_000) }).nullable(),
  ),
})
const captureForm = z.strictObject({ sha256: hash, bytes: z.base64() })

export function checkFirstLine(line: string, path: string): void {
  const found = z.looseObject({ khronika: z.literal('entries'), version: z.number() }).safeParse(parsed(line))
  if (!found.success) throw new Refusal('invalid', `${path} is not an export of entries from Khronika.`)
  if (found.data.version !== FIRST.version)
    throw new Refusal('invalid', `${path} was written by a newer Khronika. Update Khronika, then take it in.`)
}

/** What cannot be read as either is refused, with its place. */
export function readLine(line: string, place: string): Entry | CaptureLine {
  const found = parsed(line)
  const capture = captureForm.safeParse(found)
  if (capture.success) return { ...capture.data, bytes: Buffer.from(capture.data.bytes, 'base64') }
  const entry = entryForm.safeParse(found)
  if (!entry.success) throw malformed(place)
  try {
    entryHash(entry.data.header) // refuses what no device could have signed
    for (const content of entry.data.contents) if (content) checkChange(content.body)
  } catch {
    throw malformed(place)
  }
  return entry.data
}

function malformed(place: string): Refusal {
  return new Refusal('invalid', `${place} is not an entry as Khronika writes it. Nothing was taken in.`)
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line) as unknown
  } catch {
    return undefined
  }
}
