// A card that a person makes of a sentence no card was drafted from. The sentence stays, as decided, so
// that making the card can be taken back like any other decision.
import { Refusal } from '../../refusal.ts'
import type { Vault } from '../../vault/vault.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import type { CardFields } from './card.ts'
import { getProposal, insertProposal, keepDecision, newProposalId } from './cards.ts'
import type { EventBody } from './cards.ts'

// The card's id.
export function cardFromSentence(vault: Vault, proposalId: string, fields: CardFields): string {
  const { file, pen } = vault
  return file.write(() => {
    const { item, kind, sentence, words } = getProposal(file, proposalId)
    if (kind !== 'unclaimed')
      throw new Refusal('invalid', 'Only a sentence that no card was made of can become a card.')
    keepDecision(vault, { proposal: proposalId, item, outcome: 'made a card', changes: [] })
    const id = newProposalId(pen)
    const event: EventBody['event'] = { trigger: words, confidence: 'medium', flags: [] }
    insertProposal(file, { id, item, kind: 'event', sentence, body: { event, fields, madeOf: proposalId } })
    return id
  })
}

// Within a write that is open. The card goes again, and what was split from it; not once one is decided.
export function removeMadeOf(file: VaultFile, proposalId: string): void {
  const made = file.all<{ id: string; outcome: string | null }>(
    `select p.id, d.outcome from proposal p left join decision d on d.proposal = p.id
     where p.item = (select item from proposal where id = ?) and json_extract(p.body, '$.madeOf') = ?`,
    [proposalId, proposalId],
  )
  if (made.some(({ outcome }) => outcome !== null))
    throw new Refusal(
      'conflict',
      'The card made of this sentence was decided since. Take that decision back first.',
    )
  for (const { id } of made) file.run('delete from proposal where id = ?', [id])
}
