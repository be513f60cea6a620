// How a document was made, and how far it can be checked: the last lines of each.
import type { VaultFile } from '../../vault/vault-file.ts'

export function closingOf(file: VaultFile): string[] {
  const last = file.get<{ hash: string; number: number }>(
    'select hash, (select count(*) from entry) as number from entry order by id desc limit 1',
    [],
  )
  return [
    'Each paragraph rests on statements of the record: who said what, in which source, in which words. Numbers in brackets name the sources. Where accounts differ, each stands with its speaker. Dates and amounts are as the sources give them; what they leave open is left open.',
    ...(last
      ? [
          `The record this was made from held ${last.number} signed entries; the SHA-256 of the last was ${last.hash}. Each entry names the one before it, so a later change of what is told here would show.`,
        ]
      : []),
  ]
}
