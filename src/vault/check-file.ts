// What is looked at before SQLite may touch a file, each with a sentence for the person who has it.
import { accessSync, constants, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { Refusal } from '../refusal.ts'
import { isPlaintext, readFirstPage } from './first-page.ts'
import { FORMAT } from './formats.ts'
import { PAGE } from './page.ts'

export const APPLICATION = 0x4b48524f // "KHRO"

export function checkPlace(file: string): void {
  const found = statSync(file, { throwIfNoEntry: false })
  if (!found) throw new Refusal('not-found', `There is no vault at ${file}.`)
  if (!found.isFile()) throw new Refusal('invalid', `${file} is not a file, so it cannot be a vault.`)
  if (!isWritable(file)) {
    throw new Refusal(
      'invalid',
      `The vault ${file} cannot be written. Make it writable for you, then try again.`,
    )
  }
  if (!isWritable(dirname(file))) {
    const what = `The folder ${dirname(file)} cannot be written, and a vault keeps its journal beside it.`
    throw new Refusal('invalid', `${what} Make it writable for you, then try again.`)
  }
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK | constants.W_OK)
    return true
  } catch {
    return false
  }
}

export function checkContent(file: string, key: Uint8Array): void {
  if (isPlaintext(file)) {
    throw new Refusal('invalid', `${file} is an SQLite file that is not encrypted, so not a vault.`)
  }
  const { size } = statSync(file)
  if (size === 0) {
    const what = `${file} is empty: the vault was never finished, or its file was lost.`
    throw new Refusal('invalid', `${what} Restore a backup, or remove it and make a new vault.`)
  }
  // Twice: another program may have been copying this very page from the log to the file.
  const first = readFirstPage(file, key) ?? readFirstPage(file, key)
  if (!first) {
    const what = `The key does not open ${file}: it belongs to another vault, or the file is not a vault`
    throw new Refusal('not-allowed', `${what} or is damaged. Nothing was changed.`)
  }
  checkFormat(first.format, first.application)
  if (size < first.pages * PAGE && !hasLog(file)) {
    const what = `${file} is cut short: ${size} bytes of ${first.pages * PAGE}.`
    throw new Refusal('invalid', `${what} Leave it as it is and restore your last backup.`)
  }
}

// What the file lacks after a crash may stand in its log.
function hasLog(file: string): boolean {
  return (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0
}

export function checkFormat(format: unknown, application: unknown): void {
  if (application !== APPLICATION) {
    throw new Refusal(
      'invalid',
      'The key opens this file, but Khronika did not make it. Nothing was changed.',
    )
  }
  if (typeof format !== 'number' || format > FORMAT) {
    const what = `This vault was written by a newer Khronika (format ${String(format)}, this one knows ${FORMAT}).`
    throw new Refusal('invalid', `${what} Update Khronika, then open it again. Nothing was changed.`)
  }
}
