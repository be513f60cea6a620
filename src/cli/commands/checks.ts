import { keepUpUntil } from '../../find/raised/keep-up.ts'
import { listRaised } from '../../find/raised/raised.ts'
import type { Raised } from '../../find/raised/raised.ts'
import { IN_ENGLISH, tellFinding } from '../../find/raised/tell.ts'
import { nameOfAccount } from '../../vault/vault.ts'
import type { Vault } from '../../vault/vault.ts'
import { CHECK_CODES, isCheckCode } from '../../watch/codes.ts'
import { EXIT } from '../command.ts'
import type { Command, Given } from '../command.ts'
import { VAULT, withVault } from '../given/own-vault.ts'
import { PASSPHRASE } from '../given/passphrase.ts'
import { todayIn } from '../given/today.ts'
import { Misuse } from '../read-line.ts'
import { oneLine, print } from '../terminal.ts'

export const command: Command = {
  name: 'checks',
  summary: 'What cannot be right in the record, or needs a second look, and what was settled',
  usage: 'checks',
  words: { least: 0, most: 0 },
  options: [
    { name: 'code', value: 'CODE', text: 'Only this check, such as range.reversed' },
    { name: 'settled', text: 'What was settled, instead of what is open' },
    { name: 'json', text: 'As JSON' },
    VAULT,
    PASSPHRASE,
  ],
  more: `Ends with ${EXIT.found} where something is open. docs/checks.md says what each check looks for.`,
  async run(given) {
    const settled = given.switches.has('settled')
    const code = codeOf(given)
    const lines = await withVault(given, (vault) => {
      keepUpUntil(vault.file)
      const reader = { member: vault.pen.author }
      const { raised } = listRaised(vault.file, reader, { code, settled, today: todayIn(vault) })
      return raised.map((one) => lineOf(vault, one))
    })
    print(given.switches.has('json') ? JSON.stringify(lines, undefined, 2) : table(lines, settled))
    return !settled && lines.length > 0 ? EXIT.found : EXIT.done
  },
}

function codeOf({ options: { code } }: Given) {
  if (code === undefined || isCheckCode(code)) return code
  throw new Misuse(`There is no check ${oneLine(code)}. The checks are ${CHECK_CODES.join(', ')}.`)
}

function lineOf({ file, pen }: Vault, { finding, ground, settled }: Raised) {
  const { sentence, settle, readings } = tellFinding(file, { member: pen.author }, finding, IN_ENGLISH)
  const { code, about, also } = finding
  return {
    code,
    about,
    also,
    sentence,
    settle,
    readings,
    ground,
    settled: settled && {
      by: nameOfAccount(file, settled.author) ?? settled.author,
      on: settled.instant,
      reason: settled.reason,
    },
  }
}

type Line = ReturnType<typeof lineOf>

function table(lines: readonly Line[], settled: boolean): string {
  const width = Math.max(0, ...lines.map(({ code }) => code.length))
  const rows = lines.flatMap((line) => [
    `${line.code.padEnd(width)}  ${oneLine(line.sentence)}  ${line.about}`,
    ...line.readings.map((reading) => `${' '.repeat(width)}  perhaps: ${oneLine(reading)}`),
    ...(line.settled ? [`${' '.repeat(width)}  settled: ${settledWords(line.settled)}`] : []),
  ])
  const count = `${lines.length} ${settled ? 'settled' : 'open'}.`
  return [...rows, count].join('\n')
}

function settledWords({ by, on, reason }: NonNullable<Line['settled']>): string {
  return oneLine(`${reason} (${by}, ${on.slice(0, 10)})`)
}
