import { readFileSync } from 'node:fs'
import type { Command, Option } from '../command.ts'
import { findCommand, listCommands } from '../commands.ts'
import { Misuse } from '../read-line.ts'
import { print } from '../terminal.ts'

export const command: Command = {
  name: 'help',
  summary: 'Say what the commands are, or what one of them takes',
  usage: 'help [COMMAND]',
  words: { least: 0, most: 1 },
  options: [{ name: 'version', text: 'Say which Khronika this is' }],
  async run({ words: [name], switches }) {
    if (switches.has('version')) return print(versionOf())
    if (name === undefined) return print(overview(await listCommands()))
    const asked = await findCommand(name)
    if (asked) return print(helpOf(asked))
    throw new Misuse(`There is no command \`${name}\`. \`khronika help\` lists them.`)
  },
}

function overview(commands: readonly Command[]): string {
  const widest = Math.max(...commands.map(({ usage }) => usage.length))
  const lines = commands.map(({ usage, summary }) => `  khronika ${usage.padEnd(widest)}  ${summary}`)
  return [
    'Khronika keeps a sourced record of what happened to whom, encrypted on this machine.',
    '',
    ...lines,
    '',
    '`khronika help COMMAND` says more.',
  ].join('\n')
}

export function helpOf({ usage, summary, options, more }: Command): string {
  const parts = [`khronika ${usage}`, `${summary}.`]
  if (more) parts.push(more)
  if (options.length > 0) parts.push(options.map(optionLine).join('\n'))
  return parts.join('\n\n')
}

function optionLine(option: Option): string {
  return `  ${optionWords(option).padEnd(24)} ${option.text}`
}

export function optionWords({ name, value }: Option): string {
  return value ? `--${name} ${value}` : `--${name}`
}

function versionOf(): string {
  const path = new URL('../../../package.json', import.meta.url)
  const { version } = JSON.parse(readFileSync(path, 'utf8')) as { version: string }
  return `khronika ${version}`
}
