// What runs in the child process: bytes in, the report they hold out.
import type { Hint } from './decoding/media-type.ts'
import { readDocument } from './documents/read-document.ts'
import type { Report } from './report.ts'

export function answer({ bytes, hint }: { bytes: Uint8Array; hint: Hint }): Promise<Report> {
  // Of a broken PDF its library drops some failures on the way and reads on; they must not end the process.
  process.on('unhandledRejection', () => undefined)
  return readDocument(bytes, hint)
}
