// The command line as a command's own options say it is read. What does not fit is said in a sentence.
import { parseArgs } from 'node:util'
import type { Command, Given } from './command.ts'

export class Misuse extends Error {
  override name = 'Misuse'
}

export function readLine(command: Command, line: string[]): Given {
  const { values, positionals } = parse(command, line)
  checkWords(command, positionals)
  const entries: [string, unknown][] = Object.entries(values)
  return {
    words: positionals,
    options: Object.fromEntries(
      entries.flatMap(([name, value]): [string, string][] =>
        typeof value === 'string' ? [[name, value]] : [],
      ),
    ),
    switches: new Set(entries.filter(([, value]) => value === true).map(([name]) => name)),
  }
}

function parse({ name, options }: Command, line: string[]): { values: object; positionals: string[] } {
  const known = options.map((option) => [option.name, { type: option.value ? 'string' : 'boolean' }] as const)
  try {
    return parseArgs({ args: line, options: Object.fromEntries(known), allowPositionals: true, strict: true })
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new Misuse(`${reasonOf(error)} \`khronika help ${name}\` says what it takes.`)
  }
}

// Node's words for it go on with advice on how to write a file name that begins with a dash.
function reasonOf({ message }: Error): string {
  const [reason = ''] = message.split(/[.\n]/, 1)
  return `${reason}.`
}

function checkWords({ name, usage, words }: Command, given: string[]): void {
  if (given.length >= words.least && given.length <= words.most) return
  const what = given.length < words.least ? 'Something is missing' : 'There is more than it takes'
  throw new Misuse(`${what}: the command is \`khronika ${usage}\`. See \`khronika help ${name}\`.`)
}
