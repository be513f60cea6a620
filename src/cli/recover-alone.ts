// The command `recover` by itself, for a machine that has Node and nothing of ours but this.
import { Refusal } from '../refusal.ts'
import { EXIT } from './command.ts'
import { command } from './commands/recover.ts'
import { Misuse, readLine } from './read-line.ts'
import { tell } from './terminal.ts'

try {
  await command.run(readLine(command, process.argv.slice(2)))
} catch (error) {
  if (!(error instanceof Refusal || error instanceof Misuse)) throw error
  tell(error.message)
  process.exitCode = error instanceof Misuse ? EXIT.usage : EXIT.refused
}
