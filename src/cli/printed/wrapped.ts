// Lines no longer than `width`, broken between words. Control characters of a report stay out of the terminal.
import { oneLine } from '../terminal.ts'

export function wrapped(text: string, width: number): string[] {
  const lines = ['']
  for (const word of oneLine(text).split(' ')) {
    const line = lines.at(-1) ?? ''
    if (line === '') lines[lines.length - 1] = word
    else if (line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines
}
