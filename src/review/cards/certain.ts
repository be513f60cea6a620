// A paragraph's certain cards in one stroke. Each is still an entry of its own, and can be taken back
// alone.
import type { Vault } from '../../vault/vault.ts'
import { acceptCard, isCertain } from './accept.ts'
import type { Card } from './card.ts'
import { getCard, listCards } from './cards.ts'
import { getItem } from '../inbox/inbox.ts'

// Cards in a block of the report (by its index) that can be accepted together.
export function certainCards({ file, pen }: Vault, itemId: string, block: number): Card[] {
  const span = getItem(file, itemId).report.blocks[block]
  if (!span) return []
  return listCards(file, itemId).filter(
    (card) =>
      span.start <= card.trigger.start && card.trigger.start < span.end && isCertain(file, pen.author, card),
  )
}

// How many were accepted. One may have become a question through another: it is left.
export function acceptCertain(vault: Vault, itemId: string, block: number): number {
  let accepted = 0
  for (const { id } of certainCards(vault, itemId, block)) {
    if (!isCertain(vault.file, vault.pen.author, getCard(vault.file, id))) continue
    acceptCard(vault, id)
    accepted++
  }
  return accepted
}
