// The cards of a report, and what was decided of each.
import type { Draft, DraftEvent } from '../../draft/draft.ts'
import { sameNamed } from '../../find/candidates.ts'
import { Refusal } from '../../refusal.ts'
import { base32 } from '../../record/subject.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { ChangeId } from '../../record/statement.ts'
import type { Vault } from '../../vault/vault.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { withFills, withLinks } from './card.ts'
import type { Card, CardFields, Decision, Outcome, Party, SecondOpinion, Words } from './card.ts'
import { getItem, setItemState } from '../inbox/inbox.ts'
import { proposedFields } from './proposed.ts'
import { quotationsByCard } from './quotations.ts'

// What a proposal holds, by its kind: an event, an open reference to earlier coverage, or a sentence
// that may report something and that no event claims.
export type ProposalKind = 'event' | 'reference' | 'unclaimed'

export interface Proposal {
  id: string
  item: string
  kind: ProposalKind
  position: number
  sentence: { start: number; end: number }
  words: { start: number; end: number; text: string }
  decision: Decision | undefined
}

// Puts a draft beside its report. Cards already decided stay; undecided ones of an earlier draft go.
export function keepDraft(vault: Vault, itemId: string, draft: Draft): void {
  const { file, pen } = vault
  file.write(() => {
    const { report, details } = getItem(file, itemId)
    file.run('delete from proposal where item = ? and id not in (select proposal from decision)', [itemId])
    const background = {
      text: report.text,
      draft,
      blocks: report.blocks,
      country: details.country,
      access: details.access,
    }
    const insert = (kind: ProposalKind, sentence: { start: number; end: number }, body: unknown) =>
      insertProposal(file, { id: newProposalId(pen), item: itemId, kind, sentence, body })
    for (const event of draft.events)
      insert('event', event.sentence, { event, fields: proposedFields(event, background) })
    for (const reference of draft.references) insert('reference', reference.sentence, reference)
    for (const words of draft.unclaimed) insert('unclaimed', words, words)
    file.run('update inbox set draft = ? where id = ?', [
      JSON.stringify({
        mentions: draft.mentions,
        sentences: draft.sentences,
        quotations: draft.quotations,
        note: draft.document.note,
      }),
      itemId,
    ])
    setItemState(file, itemId, 'drafted')
  })
}

export function newProposalId({ random }: Vault['pen']): string {
  return base32(random(10))
}

interface NewProposal {
  id: string
  item: string
  kind: ProposalKind
  sentence: { start: number; end: number }
  body: unknown
}

export function insertProposal(file: VaultFile, { id, item, kind, sentence, body }: NewProposal): void {
  const next =
    file.get<{ next: number }>('select coalesce(max(position), 0) + 1 as next from proposal where item = ?', [
      item,
    ])?.next ?? 1
  file.run(
    'insert into proposal (id, item, position, kind, first, last, body) values (?, ?, ?, ?, ?, ?, ?)',
    [id, item, next, kind, sentence.start, sentence.end, JSON.stringify(body)],
  )
}

interface ProposalRow {
  id: string
  item: string
  position: number
  kind: ProposalKind
  first: number
  last: number
  body: string
  outcome: Outcome | null
  event: SubjectId | null
  fields: string | null
  author: string | null
  instant: string | null
}

const columns =
  'p.id, p.item, p.position, p.kind, p.first, p.last, p.body, d.outcome, d.event, d.fields, d.author, d.instant'
const from = 'from proposal p left join decision d on d.proposal = p.id'

export interface EventBody {
  event: Pick<DraftEvent, 'trigger' | 'confidence' | 'flags'>
  fields: CardFields
  madeOf?: string | undefined
  drafter?: string | undefined
  instead?: Words | undefined // of a model's card: the unclaimed sentence it took the place of
  second?: SecondOpinion | undefined
}

export function listCards(file: VaultFile, item: string): Card[] {
  const rows = file.all<ProposalRow>(
    `select ${columns} ${from} where p.item = ? and p.kind = 'event' order by p.first, p.position`,
    [item],
  )
  return cardsOf(file, item, rows)
}

function cardsOf(file: VaultFile, item: string, rows: readonly ProposalRow[]): Card[] {
  const links = linksOf(file, item)
  const quotations = quotationsByCard(file, item)
  return rows.map((row) => ({ ...cardOf(file, row, links), quotations: quotations.get(row.id) ?? [] }))
}

export function getCard(file: VaultFile, id: string): Card {
  const row = file.get<ProposalRow>(`select ${columns} ${from} where p.id = ? and p.kind = 'event'`, [id])
  const [card] = row ? cardsOf(file, row.item, [row]) : []
  if (card) return card
  throw new Refusal(
    'not-found',
    'There is no such card. It may have been drafted anew: go back to the report.',
  )
}

// References and sentences: what has to be settled besides the cards.
export function listProposals(file: VaultFile, item: string): Proposal[] {
  const rows = file.all<ProposalRow>(
    `select ${columns} ${from} where p.item = ? order by p.first, p.position`,
    [item],
  )
  return rows.map(proposalOf)
}

export function getProposal(file: VaultFile, id: string): Proposal {
  const found = findProposal(file, id)
  if (found) return found
  throw new Refusal(
    'not-found',
    'There is nothing to settle here. The report may have been drafted anew: go back to it.',
  )
}

export function findProposal(file: VaultFile, id: string): Proposal | undefined {
  const row = file.get<ProposalRow>(`select ${columns} ${from} where p.id = ?`, [id])
  return row && proposalOf(row)
}

function proposalOf(row: ProposalRow): Proposal {
  const body = JSON.parse(row.body) as Proposal['words'] | EventBody
  const words = 'event' in body ? body.event.trigger : body
  const { id, item, kind, position } = row
  return {
    id,
    item,
    kind,
    position,
    sentence: { start: row.first, end: row.last },
    words,
    decision: decisionOf(row),
  }
}

function cardOf(file: VaultFile, row: ProposalRow, links: Map<string, SubjectId>): Card {
  const { event, fields, madeOf, drafter, second } = JSON.parse(row.body) as EventBody
  const decision = decisionOf(row)
  return {
    id: row.id,
    item: row.item,
    position: row.position,
    sentence: { start: row.first, end: row.last },
    trigger: event.trigger,
    fields:
      decision?.fields ?? withLinks(withFills(fields, second), (one) => one.link ?? linkOf(file, one, links)),
    confidence: event.confidence,
    flags: event.flags,
    madeOf,
    drafter,
    second,
    decision,
    quotations: [],
  }
}

function decisionOf({ outcome, event, fields, author, instant }: ProposalRow): Decision | undefined {
  if (!outcome) return undefined
  return {
    outcome,
    event: event ?? undefined,
    fields: fields ? (JSON.parse(fields) as CardFields) : undefined,
    author: author ?? '',
    instant: instant ?? '',
  }
}

type Link = Party['link']

// Once a reviewer has said who somebody in this report is, the report's other cards propose the same.
// A place is proposed by its name alone, and shown as such; a person or an organisation never is.
function linkOf(file: VaultFile, { draftSubject, kind, name }: Party, links: Map<string, SubjectId>): Link {
  const known = draftSubject ? links.get(draftSubject) : undefined
  if (known || kind !== 'place') return known
  const [only, ...others] = sameNamed(file, { member: '' }, kind, name)
  return others.length === 0 ? only?.subject : undefined
}

function linksOf(file: VaultFile, item: string): Map<string, SubjectId> {
  const rows = file.all<{ draft_subject: string; subject: SubjectId }>(
    'select draft_subject, subject from link where item = ? order by rowid',
    [item],
  )
  return new Map(rows.map((row) => [row.draft_subject, row.subject]))
}

interface NewDecision {
  proposal: string
  item: string
  outcome: Outcome
  event?: SubjectId | undefined
  fields?: CardFields | undefined
  changes: ChangeId[]
}

export function keepDecision(
  { file, pen }: Vault,
  { proposal, item, outcome, event, fields, changes }: NewDecision,
): void {
  if (file.get('select 1 from decision where proposal = ?', [proposal])) {
    throw new Refusal(
      'conflict',
      'This card was decided already, perhaps in another window. Take that back first.',
    )
  }
  file.run(
    'insert into decision (proposal, item, outcome, event, fields, changes, author, instant) values (?, ?, ?, ?, ?, ?, ?, ?)',
    [
      proposal,
      item,
      outcome,
      event,
      fields && JSON.stringify(fields),
      JSON.stringify(changes),
      pen.author,
      pen.now(),
    ],
  )
}

// Where the drafter saw sentences in a report; none where it was not drafted.
export function sentencesOf(file: VaultFile, item: string): { start: number; end: number }[] {
  const row = file.get<{ draft: string | null }>('select draft from inbox where id = ?', [item])
  return (JSON.parse(row?.draft ?? '{"sentences":[]}') as { sentences: { start: number; end: number }[] })
    .sentences
}
