// Reading foreign bytes happens in a process of its own, with limits: the desk always answers.
import { runApart } from '../apart.ts'
import { Refusal } from '../refusal.ts'
import { LARGEST_REPORT } from './decoding/decode.ts'
import type { Hint } from './decoding/media-type.ts'
import type { Report } from './report.ts'

const LIMITS = { megabytes: 512, milliseconds: 30_000 }

export async function readApart(bytes: Uint8Array, hint: Hint): Promise<Report> {
  if (bytes.length > LARGEST_REPORT) throw tooLarge(bytes.length)
  return runApart<object, Report>('intake/apart-read.js', { bytes, hint }, LIMITS)
}

// Said before the file is read into memory, wherever its size is known.
export function tooLarge(bytes: number): Refusal {
  const megabytes = (size: number) => Math.ceil(size / 1024 ** 2)
  return new Refusal(
    'invalid',
    'This file has {size} MB; a report may have {most}. Take it in parts, or only its text.',
    { size: megabytes(bytes), most: megabytes(LARGEST_REPORT) },
    'file',
  )
}
