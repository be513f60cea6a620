import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { listCommands } from './commands.ts'
import { helpOf } from './commands/help.ts'

const docs = readFileSync(new URL('../../docs/commands.md', import.meta.url), 'utf8')
const commands = await listCommands()

function chapterOf(name: string): string {
  const chapters = docs.split(/^## /m)
  return chapters.find((chapter) => chapter.startsWith(`\`khronika ${name}`)) ?? ''
}

test.each(commands.map((command) => [command.name, command] as const))(
  'docs/commands.md says what `%s` does and every option it takes',
  (name, { options }) => {
    const chapter = chapterOf(name)
    expect(chapter).not.toBe('')
    for (const { name: option, value } of options)
      expect(chapter).toContain(value ? `\`--${option} ${value}\`` : `\`--${option}\``)
  },
)

test('docs/commands.md speaks of no command and no option that is not there', () => {
  const chapters = [...docs.matchAll(/^## `khronika ([\w-]+)/gm)].map(([, name]) => name)
  expect(chapters).toEqual(commands.map(({ name }) => name))
  for (const { name, options } of commands) {
    const said = [...chapterOf(name).matchAll(/`--([\w-]+)/g)].map(([, option]) => option)
    const known = new Set(['version', 'help', ...options.map((option) => option.name)])
    for (const option of said) expect(known).toContain(option)
  }
})

test('every command explains itself in full sentences, on lines that fit', () => {
  for (const command of commands) {
    const help = helpOf(command)
    expect(help).toContain(command.usage)
    expect(command.summary).toMatch(/^[A-Z].*[^.]$/)
    for (const { text } of command.options) expect(text.length).toBeLessThan(100)
  }
})
