// Updates that say all the words, in any spelling of a name: in their title, their text or the name of
// who speaks in it.
import { foldName } from '../../names/fold.ts'
import type { Reader } from '../../record/reader.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { keptReading } from '../readings.ts'
import { remembered } from '../remembered.ts'
import { listUpdates } from '../updates.ts'
import type { UpdateLine } from '../updates.ts'
import { passagesIn } from '../updates/versions.ts'

export interface Saying {
  words: readonly string[] // folded
  country?: string | undefined
  freedom?: string | undefined
  year?: number | undefined
}

export function findUpdatesSaying(file: VaultFile, reader: Reader, saying: Saying): UpdateLine[] {
  const { words, country, freedom, year } = saying
  return listUpdates(file, reader, country)
    .filter(({ published }) => !year || published?.startsWith(`${year}-`))
    .filter((line) => {
      const { text, sections } = saidIn(file, reader, line)
      return words.every((word) => text.includes(` ${word}`)) && (!freedom || sections.includes(freedom))
    })
}

function saidIn(
  file: VaultFile,
  reader: Reader,
  { subject, title }: UpdateLine,
): { text: string; sections: string[] } {
  return remembered(file, 'said in', `${reader === 'public'} ${subject}`, () =>
    textOf(file, reader, subject, title),
  )
}

function textOf(file: VaultFile, reader: Reader, subject: SubjectId, title: string) {
  const reading = keptReading(file, subject, reader)
  const passages = reading ? passagesIn(reading) : []
  const said = passages.flatMap(({ text, speakerName = '' }) => [text, speakerName])
  return {
    text: ` ${foldName([title, ...said].join(' '))}`,
    sections: passages.map(({ section }) => section),
  }
}
