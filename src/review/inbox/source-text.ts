// The text of a source as it came, for its page in the record: without words that name somebody sealed
// from this reader.
import { withheldWords } from '../../find/withheld-words.ts'
import type { Reader } from '../../record/reader.ts'
import { mayRead } from '../../record/reader.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { findItemOf } from './inbox.ts'
import type { Item } from './inbox.ts'

export interface SourceText {
  item: Item
  withheld: { start: number; end: number }[]
}

export function findSourceText(file: VaultFile, reader: Reader, source: SubjectId): SourceText | undefined {
  const item = findItemOf(file, source)
  if (!item || !mayRead(reader, item.details.access)) return undefined
  return { item, withheld: withheldWords(file, reader, source) }
}
