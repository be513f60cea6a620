// What a language model reads, kept as proposals: a second reading on a card of the rules, or a card of its own
// in place of a sentence that nobody claimed. Asked anew, what it said before goes, unless it was decided.
// All of it within a write that is open.
import type { DraftEvent, DraftMention } from '../../draft/draft.ts'
import type { SecondReading } from '../../draft/model/merge.ts'
import { overlap } from '../../draft/model/resolve.ts'
import type { Resolved } from '../../draft/model/resolve.ts'
import type { Vault } from '../../vault/vault.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import type { CardFields, SecondOpinion } from '../cards/card.ts'
import { getCard, insertProposal, listProposals, newProposalId } from '../cards/cards.ts'
import type { EventBody } from '../cards/cards.ts'
import { proposedFields } from '../cards/proposed.ts'
import type { Item } from '../inbox/inbox.ts'

export interface Background {
  item: Item
  mentions: readonly DraftMention[]
  model: string
}

export function clearModel({ file, pen }: Vault, item: string): void {
  const rows = file.all<{ id: string; body: string }>(
    `select id, body from proposal where item = ? and kind = 'event' and id not in (select proposal from decision)
     and (json_extract(body, '$.drafter') is not null or json_extract(body, '$.second') is not null)`,
    [item],
  )
  for (const { id, body } of rows) {
    const { drafter, instead } = JSON.parse(body) as EventBody
    if (!drafter) file.run("update proposal set body = json_remove(body, '$.second') where id = ?", [id])
    else file.run('delete from proposal where id = ?', [id])
    if (drafter && instead)
      insertProposal(file, {
        id: newProposalId(pen),
        item,
        kind: 'unclaimed',
        sentence: instead,
        body: instead,
      })
  }
}

/** A card that was decided, that a person made, or that is read no differently, stays as it is. */
export function keepSecond(
  file: VaultFile,
  background: Background,
  { of, reading, fills, differs }: SecondReading,
): boolean {
  const card = getCard(file, of)
  if (card.decision || card.madeOf || card.drafter || fills.length + differs.length === 0) return false
  const second: SecondOpinion = {
    model: background.model,
    fills,
    differs,
    fields: fieldsOf(reading, background),
  }
  file.run("update proposal set body = json_set(body, '$.second', json(?)) where id = ?", [
    JSON.stringify(second),
    of,
  ])
  return true
}

/** What a person said is no event is not proposed again. */
export function keepFurther({ file, pen }: Vault, background: Background, reading: Resolved): boolean {
  const { item, model } = background
  const { sentence, trigger, confidence, flags, modality } = reading.event
  if (modality === 'negated' || modality === 'habitual') return false
  const unclaimed = listProposals(file, item.id).filter(
    ({ kind, words }) => kind === 'unclaimed' && overlap(words, trigger),
  )
  if (unclaimed.some(({ decision }) => decision?.outcome === 'not an event')) return false
  const open = unclaimed.filter(({ decision }) => !decision)
  for (const { id } of open) file.run('delete from proposal where id = ?', [id])
  const body: EventBody = {
    event: { trigger, confidence, flags },
    fields: fieldsOf(reading, background),
    drafter: model,
    instead: open[0]?.words,
  }
  insertProposal(file, { id: newProposalId(pen), item: item.id, kind: 'event', sentence, body })
  return true
}

function fieldsOf({ event, kinds }: Resolved, { item, mentions }: Background): CardFields {
  const { report, details } = item
  const met: Pick<DraftMention, 'subject' | 'kind'>[] = [...mentions]
  let place = 0
  // Whom the rules did not meet is one subject on all cards of the report, by kind and name.
  const named = (part: DraftEvent['victims'][number]) => {
    const kind = kinds[place++] ?? 'group'
    const subject = part.subject ?? `model ${kind} ${part.name}`
    if (!part.subject) met.push({ subject, kind })
    return { ...part, subject }
  }
  const victims = event.victims.map(named)
  const actors = event.actors.map(named)
  return proposedFields(
    { ...event, victims, actors },
    {
      text: report.text,
      draft: { mentions: met },
      blocks: report.blocks,
      country: details.country,
      access: details.access,
    },
  )
}
