// A report given by its path. Its size is looked at before a byte of it is read.
import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { LARGEST_REPORT } from '../../intake/decoding/decode.ts'
import type { Hint } from '../../intake/decoding/media-type.ts'
import { tooLarge } from '../../intake/read-apart.ts'
import { Refusal } from '../../refusal.ts'

export interface ReportFile {
  bytes: Uint8Array
  hint: Hint
}

export function readReportFile(path: string): ReportFile {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) throw new Refusal('not-found', `There is no file ${path}.`, 'file')
  if (!found.isFile()) throw new Refusal('invalid', `${path} is not a file. Name one report.`, 'file')
  if (found.size > LARGEST_REPORT) throw tooLarge(found.size)
  return { bytes: readBytes(path), hint: { name: basename(path) } }
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch {
    throw new Refusal('not-allowed', `${path} cannot be read. Make it readable for you.`, 'file')
  }
}
