// The command line: finds the command, runs it, and turns what went wrong into one line and an exit code.
import { Refusal } from '../refusal.ts'
import { failureLine } from '../server/failure-log.ts'
import { EXIT } from './command.ts'
import type { Command } from './command.ts'
import { findCommand } from './commands.ts'
import { readLine, Misuse } from './read-line.ts'
import { systemTrouble } from './system-trouble.ts'
import { tell } from './terminal.ts'

// Also what is thrown outside of any request: never a message, for it may hold a name.
process.on('uncaughtException', (error) => process.exit(failed(error, 'that runs')))
// Whoever reads us may stop reading: `khronika draft … | head`.
process.stdout.on('error', () => process.exit(EXIT.done))

process.exitCode = await main(process.argv.slice(2))

async function main([first = 'help', ...rest]: string[]): Promise<number> {
  const { name, line } = asked(first, rest)
  let command: Command | undefined
  try {
    command = await findCommand(name)
    if (!command) throw new Misuse(`There is no command \`${first}\`. \`khronika help\` lists them.`)
    return (await command.run(readLine(command, line))) ?? EXIT.done
  } catch (error) {
    return failed(error, name, command?.unreadable)
  }
}

// `khronika draft --help` is `khronika help draft`.
function asked(first: string, rest: string[]): { name: string; line: string[] } {
  if (first === '--version' || first === '-v') return { name: 'help', line: ['--version'] }
  if (first === '--help' || first === '-h') return { name: 'help', line: [] }
  if (rest.includes('--help')) return { name: 'help', line: [first] }
  return { name: first, line: rest }
}

function failed(error: unknown, name: string, unreadable: number = EXIT.refused): number {
  if (error instanceof Misuse) {
    tell(error.message)
    return EXIT.usage
  }
  const refusal = error instanceof Refusal ? error.message : systemTrouble(error)
  if (refusal !== undefined) {
    tell(refusal)
    return unreadable
  }
  process.stderr.write(failureLine(error, `the command ${name}`))
  tell('Something went wrong in the program; the line above says where. What was saved before is safe.')
  return EXIT.bug
}
