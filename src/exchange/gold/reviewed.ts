// Every report of a vault on which something was decided and nothing is open.
import type { Reader } from '../../record/reader.ts'
import { listProposals } from '../../review/cards/cards.ts'
import { getItem, listItems } from '../../review/inbox/inbox.ts'
import type { ItemLine } from '../../review/inbox/inbox.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { goldOf } from './gold.ts'
import type { Gold } from './gold.ts'

export interface Reviewed {
  name: string
  text: string // of the report, into which every offset points
  gold: Gold
}

/** In the order in which they came; `open`: how many are begun and not finished. */
export function goldOfVault(file: VaultFile, reader: Reader): { reviewed: Reviewed[]; open: number } {
  const reviewed: Reviewed[] = []
  let open = 0
  for (const line of listItems(file).toReversed()) {
    const proposals = listProposals(file, line.id)
    const decided = proposals.filter(({ decision }) => decision).length
    if (decided === 0) continue
    if (decided < proposals.length) {
      open++
      continue
    }
    const item = getItem(file, line.id)
    const name = nameOf(line, reviewed.length + 1)
    reviewed.push({ name, text: item.report.text, gold: goldOf(file, reader, item, name) })
  }
  return { reviewed, open }
}

// A file's name came from outside, and two may have the same.
function nameOf({ name }: ItemLine, number: number): string {
  const plain = name
    .replace(/\.\w{1,5}$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
  return [String(number).padStart(3, '0'), plain].filter(Boolean).join('-')
}
