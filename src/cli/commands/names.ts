import { TextDecoder } from 'node:util'
import { compareNames } from '../../names/compare/compare.ts'
import type { NameKind } from '../../names/compare/compare.ts'
import { Refusal } from '../../refusal.ts'
import { EXIT } from '../command.ts'
import type { Command } from '../command.ts'
import { cellsOf, commaSeparated, placesOf } from '../given/comma-separated.ts'
import { readReportFile } from '../given/report-file.ts'
import { inWords } from '../printed/comparison.ts'
import { Misuse } from '../read-line.ts'
import { print } from '../terminal.ts'

export const command: Command = {
  name: 'names',
  summary: 'Compare the names of a table in pairs and say how alike they are, and why',
  usage: 'names compare FILE.csv',
  words: { least: 2, most: 2 },
  options: [],
  more: 'Needs no vault. The table has columns name1 and name2; where schema is not Person, it is an organisation.',
  unreadable: EXIT.usage,
  // oxlint-disable-next-line require-await
  async run({ words: [verb, file = ''] }) {
    if (verb !== 'compare') throw new Misuse(`Names can be compared: names compare FILE.csv, not “${verb}”.`)
    const [heading = [], ...rows] = cellsOf(textOf(readReportFile(file).bytes))
    const { name1, name2 } = placesOf(heading, ['name1', 'name2'])
    const schema = heading.findIndex((name) => name.trim() === 'schema')
    print(commaSeparated([...heading, 'score', 'why']))
    for (const row of rows) {
      const kind: NameKind = schema < 0 || row[schema] === 'Person' ? 'person' : 'organisation'
      const { score, reasons } = compareNames(kind, row[name1] ?? '', row[name2] ?? '')
      print(
        commaSeparated([
          ...heading.map((_, at) => row[at] ?? ''),
          score.toFixed(3),
          reasons.map(inWords).join('; '),
        ]),
      )
    }
  },
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Refusal('invalid', 'The table is not in UTF-8. Save it again as CSV in UTF-8.', 'file')
  }
}
