// Where the program listens.
import { Misuse } from '../read-line.ts'
import type { Given, Option } from '../command.ts'

export const PORT = 4170

export const PORT_OPTION: Option = {
  name: 'port',
  value: 'N',
  text: `The port (${PORT}; 0 takes any free one)`,
}

export function portOf({ options }: Given): number {
  const port = Number(options['port'] ?? PORT)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new Misuse(`A port is a number from 0 to 65535, not ${options['port']}.`)
}
