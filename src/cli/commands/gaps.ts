import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { runApart } from '../../apart.ts'
import type { Draft } from '../../draft/draft.ts'
import { findGaps } from '../../draft/leftover/gaps.ts'
import { readApart } from '../../intake/read-apart.ts'
import { Refusal } from '../../refusal.ts'
import type { Command } from '../command.ts'
import { readReportFile } from '../given/report-file.ts'
import { EXIT } from '../command.ts'
import { oneLine, print, tell } from '../terminal.ts'

const LIMITS = {
  megabytes: 1024,
  milliseconds: 60_000,
  doing: { en: 'Drafting the report', ru: 'Разбор сообщения', kk: 'Хабарды талдау' },
}

export const command: Command = {
  name: 'gaps',
  summary: 'Print the sentences of a folder of reports that no act claims',
  usage: 'gaps FOLDER',
  words: { least: 1, most: 1 },
  options: [{ name: 'flagged', text: 'Only those that the draft says may report something' }],
  more: 'Needs no vault. A sentence that the draft flags is printed after a !. Exit code 2 when nothing can be read.',
  unreadable: EXIT.usage,
  async run(given) {
    const folder = given.words[0] ?? ''
    const files = reportsIn(folder)
    if (files.length === 0)
      throw new Refusal('invalid', `There is no report in ${folder}; reports are .txt, .md and .html files.`)
    for (const file of files) await printGaps(file, given.switches.has('flagged'))
  },
}

function reportsIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => /\.(?:txt|md|html)$/i.test(name))
      .sort()
      .map((name) => join(folder, name))
  } catch {
    throw new Refusal('not-found', `${folder} is no folder that can be read; name a folder of reports.`)
  }
}

async function printGaps(file: string, isFlaggedOnly: boolean): Promise<void> {
  try {
    const { bytes, hint } = readReportFile(file)
    const report = await readApart(bytes, hint)
    const draft = await runApart<object, Draft>('draft/apart-draft.js', { report, context: {} }, LIMITS)
    const gaps = findGaps(draft, report.text)
    print(`${file}: ${gaps.length} of ${draft.sentences.length} sentences are claimed by no act`)
    for (const { text, isFlagged } of gaps)
      if (isFlagged || !isFlaggedOnly) print(`${isFlagged ? '!' : ' '} ${oneLine(text)}`)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    tell(`${file}: ${error.message}`)
  }
}
