// Saves what is said of a source. Its cards are drafted anew where that changes how the report is
// read, as long as nothing was decided on them.
import type { Vault } from '../../vault/vault.ts'
import { getItem } from './inbox.ts'
import type { SourceDetails } from './inbox.ts'
import { lastDecision } from '../cards/settle.ts'
import { saveDetails } from './source.ts'
import { draftItem } from './take-in.ts'

const READ_BY = ['published', 'country', 'language', 'access'] as const

export async function settleDetails(vault: Vault, itemId: string, details: SourceDetails): Promise<void> {
  const before = getItem(vault.file, itemId)
  saveDetails(vault, itemId, details)
  const readsOtherwise = READ_BY.some((field) => details[field] !== before.details[field])
  if (
    before.report.text !== '' &&
    before.state !== 'copy' &&
    readsOtherwise &&
    !lastDecision(vault.file, itemId)
  )
    await draftItem(vault, itemId)
}
