// Entries of another vault come in by union: each is as its device signed it and follows the one before, or
// none is taken. The whole file is read and checked first, then kept in batches; a run that was broken off
// goes on where it ended, for what is here already is passed over.
import { createHash } from 'node:crypto'
import { deviceOf, verifySignature } from '../../access/device.ts'
import { checkEntry } from '../../record/chain.ts'
import type { Before } from '../../record/chain.ts'
import type { Entry } from '../../record/entry.ts'
import { Refusal } from '../../refusal.ts'
import { keepEntry } from '../../vault/entries/append.ts'
import { entriesAt, keyOfDevice } from '../../vault/entries/entries.ts'
import type { Vault } from '../../vault/vault.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { checkFirstLine, readLine } from './entry-lines.ts'
import type { CaptureLine } from './entry-lines.ts'
import { linesOf } from './lines.ts'

export interface Arrival {
  entries: number // in the file
  fresh: number // of them, not here before
  captures: number
  devices: number
}

/** Reads and checks; keeps nothing. */
export async function checkEntryFile(file: VaultFile, path: string): Promise<Arrival> {
  const arriving = new Arriving(file)
  const arrival: Arrival = { entries: 0, fresh: 0, captures: 0, devices: 0 }
  let number = 1
  for await (const line of entriesAndCaptures(path)) {
    number++
    if ('sha256' in line) {
      checkCapture(line, path, number)
      arrival.captures++
      continue
    }
    arrival.entries++
    if (arriving.follow(line, `Line ${number} of ${path}`)) arrival.fresh++
  }
  return { ...arrival, devices: arriving.devices }
}

export async function takeEntryFile({ file, captures }: Vault, path: string): Promise<Arrival> {
  const arrival = await checkEntryFile(file, path)
  let batch: Entry[] = []
  const keep = () => {
    file.write(() => batch.forEach((entry) => keepEntry(file, entry)))
    batch = []
  }
  for await (const line of entriesAndCaptures(path)) {
    if ('sha256' in line) captures.keepCapture(line.bytes)
    else batch.push(line)
    if (batch.length === BATCH) keep()
  }
  keep()
  return arrival
}

const BATCH = 100

async function* entriesAndCaptures(path: string): AsyncGenerator<Entry | CaptureLine> {
  let number = 0
  for await (const line of linesOf(path)) {
    number++
    if (number === 1) checkFirstLine(line, path)
    else if (line !== '') yield readLine(line, `Line ${number} of ${path}`)
  }
  if (number === 0) throw new Refusal('invalid', `${path} is empty.`)
}

function checkCapture({ sha256, bytes }: CaptureLine, path: string, number: number): void {
  if (createHash('sha256').update(bytes).digest('hex') === sha256) return
  throw new Refusal(
    'invalid',
    `Line ${number} of ${path}: the captured file was altered. Nothing was taken in.`,
  )
}

const keys = { deviceOf, verify: verifySignature }

// How far each device's chain has come, here and in the file.
class Arriving {
  readonly #file: VaultFile
  readonly #ends = new Map<string, Before & { key: string | undefined }>()

  constructor(file: VaultFile) {
    this.#file = file
  }

  get devices(): number {
    return this.#ends.size
  }

  /** False: it is here already. */
  follow(entry: Entry, place: string): boolean {
    const { device, number, lamport, key: own } = entry.header
    const key = this.#ends.get(device)?.key ?? own ?? keyOfDevice(this.#file, device)
    const here = entriesAt(this.#file, device, number)
    if (here.length > 0 && !here.some(({ hash }) => hash === entry.hash)) throw fork(place, device, number)
    const before = this.#ends.get(device) ?? this.#lastBefore(device, number)
    const [fault] = checkEntry(entry, before, key, keys)
    if (fault)
      throw new Refusal(
        'invalid',
        `${place}, entry ${number} of device ${device}: ${fault}. Nothing was taken in.`,
      )
    this.#ends.set(device, { header: { number, lamport }, hash: entry.hash, key })
    return here.length === 0
  }

  #lastBefore(device: string, number: number): Before | undefined {
    const [before] = entriesAt(this.#file, device, number - 1)
    return before && { header: { number: number - 1, lamport: before.lamport }, hash: before.hash }
  }
}

function fork(place: string, device: string, number: number): Refusal {
  const what = `${place}: device ${device} wrote two different entries under the number ${number}`
  return new Refusal('conflict', `${what} (a copied vault went on writing). Nothing was taken in.`)
}
