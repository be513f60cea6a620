import { runApart } from '../../apart.ts'
import type { Draft } from '../../draft/draft.ts'
import { draftToJson } from '../../draft/draft-to-json.ts'
import { readApart } from '../../intake/read-apart.ts'
import type { Report } from '../../intake/report.ts'
import { chronology } from '../printed/chronology.ts'
import type { Command, Given } from '../command.ts'
import { COUNTRY, countryOf, PUBLISHED, publishedOf } from '../given/details.ts'
import { readReportFile } from '../given/report-file.ts'
import { EXIT } from '../command.ts'
import { print, tell } from '../terminal.ts'

const LIMITS = {
  megabytes: 1024,
  milliseconds: 60_000,
  doing: { en: 'Drafting the report', ru: 'Разбор сообщения', kk: 'Хабарды талдау' },
}

export const command: Command = {
  name: 'draft',
  summary: 'Print what a report seems to say happened; nothing is kept',
  usage: 'draft FILE',
  words: { least: 1, most: 1 },
  options: [
    PUBLISHED,
    COUNTRY,
    {
      name: 'language',
      value: 'CODE',
      text: 'The language it is in, as en; else it is told by its letters and words',
    },
    {
      name: 'json',
      text: 'Print everything that was found, with its offsets, as JSON (docs/draft-format.md)',
    },
  ],
  more: 'Needs no vault. Exit code 2 when the report cannot be read.',
  unreadable: EXIT.usage,
  async run(given) {
    const { bytes, hint } = readReportFile(given.words[0] ?? '')
    const report = await readApart(bytes, hint)
    const context = contextOf(given, report)
    const draft = await runApart<object, Draft>('draft/apart-draft.js', { report, context }, LIMITS)
    tellAbout(report, draft)
    print(given.switches.has('json') ? JSON.stringify(draftToJson(draft, report)) : chronology(draft, report))
  },
}

function contextOf(given: Given, report: Report): object {
  const language = given.options['language'] ?? report.language
  return { published: publishedOf(given) ?? report.published, country: countryOf(given), language }
}

function tellAbout({ encoding }: Report, { document: { note } }: Draft): void {
  if (encoding !== 'utf-8') tell(`The file is not UTF-8; it was read as ${encoding}.`)
  if (note) tell(note)
}
