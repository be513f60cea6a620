import { whatIsDue } from '../../find/due/due.ts'
import type { Due } from '../../find/due/due.ts'
import { tellDeadline } from '../../find/due/tell-due.ts'
import { keepUpUntil } from '../../find/raised/keep-up.ts'
import { IN_ENGLISH } from '../../find/raised/tell.ts'
import { printBounds } from '../../record/values/print.ts'
import type { Vault } from '../../vault/vault.ts'
import type { Deadline } from '../../watch/due/deadline.ts'
import type { Command, Given } from '../command.ts'
import { VAULT, withVault } from '../given/own-vault.ts'
import { PASSPHRASE } from '../given/passphrase.ts'
import { todayIn } from '../given/today.ts'
import { Misuse } from '../read-line.ts'
import { oneLine, print } from '../terminal.ts'

export const command: Command = {
  name: 'deadlines',
  summary: 'What is due, what ends, and which cases have been silent',
  usage: 'deadlines',
  words: { least: 0, most: 0 },
  options: [
    { name: 'days', value: 'N', text: 'How far ahead (60)' },
    { name: 'json', text: 'As JSON' },
    VAULT,
    PASSPHRASE,
  ],
  more: 'What is counted by a rule of law names it; no rule has been reviewed by a lawyer. See docs/deadlines.md.',
  async run(given) {
    const ahead = daysOf(given)
    const told = await withVault(given, (vault) => {
      keepUpUntil(vault.file)
      const due = whatIsDue(vault.file, { member: vault.pen.author }, { today: todayIn(vault), ahead })
      return linesOf(vault, due)
    })
    print(given.switches.has('json') ? JSON.stringify(told, undefined, 2) : table(told))
  },
}

function daysOf({ options: { days = '60' } }: Given): number {
  const number = Number(days)
  if (Number.isSafeInteger(number) && number >= 0 && number <= 3660) return number
  throw new Misuse(`How many days is a whole number up to 3660, such as 60, not ${oneLine(days)}.`)
}

function linesOf(vault: Vault, { overdue, coming, silent, undated }: Due) {
  const lines = (deadlines: readonly Deadline[]) => deadlines.map((one) => lineOf(vault, one))
  return { overdue: lines(overdue), coming: lines(coming), silent: lines(silent), undated: lines(undated) }
}

function lineOf({ file, pen }: Vault, deadline: Deadline) {
  const { label, sentence, source } = tellDeadline(file, { member: pen.author }, deadline, IN_ENGLISH)
  const { code, about, on, rule } = deadline
  return { code, about, earliest: on.earliest, latest: on.latest, label, sentence, rule, source }
}

type Lines = ReturnType<typeof linesOf>

const HEADS: Record<keyof Lines, string> = {
  overdue: 'Past',
  coming: 'Coming',
  silent: 'Silent for 60 days and longer',
  undated: 'Nobody says when',
}

function table(told: Lines): string {
  const parts = (Object.keys(HEADS) as (keyof Lines)[]).filter((part) => told[part].length > 0)
  if (parts.length === 0) return 'Nothing is due.'
  return parts.map((part) => [`${HEADS[part]}:`, ...told[part].map(rowOf)].join('\n')).join('\n\n')
}

function rowOf({ earliest, latest, label, sentence, source }: Lines['coming'][number]): string {
  const days = earliest || latest ? printBounds({ earliest, latest }) : 'no day'
  return oneLine(`  ${days}: ${label}. ${sentence}${source ? ` (${source})` : ''}`)
}
