// A backup read from its beginning to its end, each file compared with its hash. What is damaged is named.
import { createTarDecoder } from 'modern-tar'
import type { ParsedTarEntry } from 'modern-tar'
import { createHash } from 'node:crypto'
import { createReadStream, statSync } from 'node:fs'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { Refusal } from '../../refusal.ts'
import { SUMS, isOurs, readSums } from './layout.ts'
import { decrypterFor } from './lock.ts'
import type { Opener } from './lock.ts'

export type Taker = (name: string, bytes: AsyncIterable<Uint8Array>) => Promise<void>

/** Each file is handed to `take` while it is read; only when this returns is any of it known to be whole. */
export async function readBackup(path: string, opener: Opener, take: Taker): Promise<void> {
  const found = new Map<string, string>()
  let sums: Map<string, string> | undefined
  try {
    for await (const { header, body } of await entriesOf(path, opener)) {
      const { name, size } = header
      const bytes = body as unknown as AsyncIterable<Uint8Array>
      if (name === SUMS && size < MOST_SUMS) sums = readSums(await text(bytes))
      else if (isOurs(name) && (header.type ?? 'file') === 'file')
        found.set(name, await taken(name, bytes, take))
      else throw notOurs(path)
    }
  } catch (error) {
    if (error instanceof Refusal || isSystem(error)) throw error
    throw new Refusal('invalid', `${path} is damaged or cut short. Take another backup.`)
  }
  compare(path, found, sums)
}

const MOST_SUMS = 512 * 1024 ** 2

async function entriesOf(path: string, opener: Opener): Promise<AsyncIterable<ParsedTarEntry>> {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile())
    throw new Refusal('not-found', `There is no backup ${path}.`)
  const bytes = Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>
  const tar = await opened(path, () => decrypterFor(opener).decrypt(bytes))
  return tar.pipeThrough(createTarDecoder({ strict: true }))
}

async function opened<Result>(path: string, open: () => Promise<Result>): Promise<Result> {
  try {
    return await open()
  } catch (error) {
    if (error instanceof Refusal) throw error
    const what = `The passphrase or identity does not open ${path}, or it is not a backup.`
    throw new Refusal('not-allowed', `${what} A backup opens with the passphrase it was made with.`)
  }
}

async function taken(name: string, bytes: AsyncIterable<Uint8Array>, take: Taker): Promise<string> {
  const hash = createHash('sha256')
  await take(
    name,
    hashing(bytes, (part) => hash.update(part)),
  )
  return hash.digest('hex')
}

async function* hashing(
  bytes: AsyncIterable<Uint8Array>,
  see: (part: Uint8Array) => void,
): AsyncGenerator<Uint8Array> {
  for await (const part of bytes) {
    see(part)
    yield part
  }
}

function compare(
  path: string,
  found: ReadonlyMap<string, string>,
  sums: ReadonlyMap<string, string> | undefined,
) {
  if (!sums || !found.has('vault.khronika') || !found.has('vault.key'))
    throw new Refusal('invalid', `${path} is cut short. Take another backup.`)
  const amiss = [...sums].find(([name, hash]) => found.get(name) !== hash)
  if (amiss) throw new Refusal('invalid', `In ${path}, ${amiss[0]} is damaged. Take another backup.`)
}

function notOurs(path: string): Refusal {
  return new Refusal('invalid', `${path} holds files that no backup of Khronika holds. Nothing was restored.`)
}

function isSystem(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error
}
