// Whom an update credits: the partners of the sources that its passages rest on.
import { standingAbout } from '../../find/about/standing.ts'
import { keptReading } from '../../find/readings.ts'
import { valueWords } from '../../find/words/value-words.ts'
import type { Reader } from '../../record/reader.ts'
import { valuesOf } from '../../record/reading.ts'
import type { ChangeId } from '../../record/statement.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { Passage } from '../../record/values/value.ts'
import { subjectsOf } from '../../vault/entries/change-place.ts'
import type { VaultFile } from '../../vault/vault-file.ts'

export function partnersOf(file: VaultFile, reader: Reader, passages: readonly Passage[]): string[] {
  const names = sourcesOf(file, reader, passages).flatMap((source) => {
    const reading = keptReading(file, source, reader)
    return reading ? valuesOf(reading, 'partner').map((value) => valueWords(file, reader, value)) : []
  })
  return [...new Set(names)]
}

function sourcesOf(file: VaultFile, reader: Reader, passages: readonly Passage[]): SubjectId[] {
  const ids = new Set<string>(passages.flatMap(({ rests }) => rests.flatMap(({ statements }) => statements)))
  const subjects = new Set([...ids].flatMap((id) => subjectsOf(file, id as ChangeId)))
  const standing = [...subjects].flatMap((subject) => standingAbout(file, reader, subject))
  return [...new Set(standing.flatMap(({ id, statement }) => (ids.has(id) && statement.cite?.source) || []))]
}
