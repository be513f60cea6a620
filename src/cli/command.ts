// A command: what its help says and what it does. The help is data, so that it is printed, checked
// against docs/commands.md and used to read the command line alike.
export interface Option {
  name: string // without the dashes
  value?: string | undefined // what stands for its value in the help; without one it is a switch
  text: string
}

export interface Given {
  words: string[] // what stands on the line besides options
  options: Partial<Record<string, string>>
  switches: ReadonlySet<string>
}

export interface Command {
  name: string
  summary: string // one line
  usage: string // after the program's name
  words: { least: number; most: number }
  options: readonly Option[]
  more?: string | undefined // what one should know besides
  unreadable?: number | undefined // exit code of a refusal, where it is not 1
  run(given: Given): Promise<number | void> // an exit code, where it is not 0
}

export const EXIT = { done: 0, refused: 1, usage: 2, found: 3, bug: 70 } as const
