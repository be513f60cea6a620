// A bug is told on standard error in one line: what kind, on which route, where in our code. Never a
// message or an address: those may hold a name.
import { dirname, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const ours = dirname(dirname(fileURLToPath(import.meta.url)))

export function failureLine(error: unknown, route: string): string {
  const frames = error instanceof Error ? framesOf(error) : []
  return `khronika: ${nameOf(error)} at ${route}, in ${frames.join(' < ') || 'code that is not ours'}\n`
}

function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return 'something thrown that is no error'
  const code = 'code' in error ? String(error.code) : ''
  return [error.name, code].filter((word) => /^\w{1,40}$/.test(word)).join(' ')
}

// The message comes first and may look like anything, so only whole paths of ours are taken.
function framesOf({ stack = '' }: Error): string[] {
  return stack.split('\n').flatMap(placeOf).slice(0, 5)
}

function placeOf(line: string): string[] {
  const [, file = '', number = ''] = /^ {4}at (?:.*\()?(\S+?):(\d+):\d+\)?$/.exec(line) ?? []
  const path = relative(ours, file.startsWith('file:') ? fileURLToPath(file) : file)
  return /^[a-z][a-z/-]*\.[jt]sx?$/.test(path) ? [`${path}:${number}`] : []
}
