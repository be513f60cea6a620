// A file of lines, read a piece at a time. A line has an end: a file without one must not fill the memory.
import { createReadStream, statSync } from 'node:fs'
import { Refusal } from '../../refusal.ts'

const LONGEST_LINE = 40 * 1024 * 1024 // a captured file of 25 MB, in base64

export async function* linesOf(path: string): AsyncGenerator<string> {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile())
    throw new Refusal('not-found', `There is no file ${path}.`)
  let held: string[] = []
  let length = 0
  for await (const piece of createReadStream(path, 'utf8') as AsyncIterable<string>) {
    const [first = '', ...more] = piece.split('\n')
    held.push(first)
    length += first.length
    if (length > LONGEST_LINE) throw new Refusal('invalid', `${path} has a line too long to be one of ours.`)
    if (more.length === 0) continue
    yield held.join('')
    const last = more.pop() ?? ''
    yield* more
    held = [last]
    length = last.length
  }
  if (length > 0) yield held.join('')
}
