// What somebody is quoted with in a report goes into the record with the card whose sentence leads it in,
// verbatim: a quotation in that sentence, or set off after it.
import type { DraftQuotation } from '../../draft/draft.ts'
import type { Block } from '../../intake/report.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { ACTS } from '../../vocabulary/acts/acts.ts'
import { findTerm } from '../../vocabulary/list.ts'
import type { CardQuotation } from './card.ts'

/** By the card that each goes with. */
export function quotationsByCard(file: VaultFile, item: string): Map<string, CardQuotation[]> {
  const found = new Map<string, CardQuotation[]>()
  const { quotations, blocks } = reportOf(file, item)
  const cards = quotations.length > 0 ? cardsThatMayLead(file, item) : []
  for (const quotation of quotations) {
    const card = leading(quotation, blocks, cards)
    if (card) found.set(card.id, [...(found.get(card.id) ?? []), asQuotation(quotation)])
  }
  return found
}

interface Leading {
  id: string
  first: number // where its sentence begins …
  last: number // … and ends
  act: string
}

function cardsThatMayLead(file: VaultFile, item: string): Leading[] {
  return file.all<Leading>(
    `select p.id, p.first, p.last, json_extract(coalesce(d.fields, json_extract(p.body, '$.fields')), '$.act') as act
     from proposal p left join decision d on d.proposal = p.id
     where p.item = ? and p.kind = 'event' and coalesce(d.outcome, '') <> 'not an event'
     order by p.first, p.position`,
    [item],
  )
}

function asQuotation({ start, end, text, speaker, subject }: DraftQuotation): CardQuotation {
  return { words: { start, end, text }, speaker: speaker ?? undefined, draftSubject: subject }
}

/** Does the record hold it already, from another card? */
export function isQuoted(file: VaultFile, source: SubjectId, start: number): boolean {
  const rows = file.all<{ body: string }>(
    `select t.body from pointer p join content t on t.id = p.change
     left join entry e on e.id = t.entry
     where p.subject = ? and p.way = 'cite'
       and json_extract(t.body, '$.statement.property') = 'quotation'
       and not exists (
         select 1 from aim a where a.target = e.device || ':' || e.number || ':' || t.position and a.kind = 'withdraw'
       )`,
    [source],
  )
  return rows.some(({ body }) => startOf(body) === start)
}

function startOf(body: string): number | undefined {
  return (JSON.parse(body) as { statement?: { cite?: { start: number } } }).statement?.cite?.start
}

// Those of the sentence it stands in, or that ends before it; else a statement told earlier in the same
// paragraph ('As the joint statement declared:').
function leading(
  { start, end }: DraftQuotation,
  blocks: readonly Block[],
  cards: readonly Leading[],
): Leading | undefined {
  const at = blocks.findIndex((block) => block.start <= start && end <= block.end)
  const own = blocks[at]
  const block = own?.kind === 'quotation' ? blocks[at - 1] : own
  if (!block) return undefined
  const until = Math.min(start, block.end)
  const before = cards.filter(({ first }) => block.start <= first && first < until)
  const beside = before.filter(({ last }) => last >= until - 2)
  const isStatement = ({ act }: Leading) => findTerm(ACTS, act)?.family === 'advocacy'
  return beside.find(isStatement) ?? beside[0] ?? before.findLast(isStatement)
}

function reportOf(file: VaultFile, item: string): { quotations: DraftQuotation[]; blocks: Block[] } {
  const row = file.get<{ draft: string | null; report: string }>(
    'select draft, report from inbox where id = ?',
    [item],
  )
  const { quotations = [] } = JSON.parse(row?.draft ?? '{}') as { quotations?: DraftQuotation[] }
  const { blocks } = JSON.parse(row?.report ?? '{"blocks":[]}') as { blocks: Block[] }
  const quoted = quotations.filter(({ speaker, start }) => speaker !== null || isSetOff(blocks, start))
  return { quotations: quoted, blocks }
}

// Words in quotation marks of which nobody is the speaker are quoted from a law, or doubted.
function isSetOff(blocks: readonly Block[], start: number): boolean {
  return blocks.some((block) => block.kind === 'quotation' && block.start <= start && start < block.end)
}
