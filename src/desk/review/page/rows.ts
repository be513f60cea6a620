// The review page as rows: a piece of the report's text, and beside it the cards that rest on it.
import type { Block } from '../../../intake/report.ts'
import type { Item } from '../../../review/inbox.ts'
import { isCertain } from '../../../review/accept.ts'
import type { Card } from '../../../review/card.ts'
import { listCards, listProposals } from '../../../review/cards.ts'
import type { Proposal } from '../../../review/cards.ts'
import { FREEDOMS } from '../../../vocabulary/freedoms.ts'
import { labelOf } from '../../../vocabulary/list.ts'
import type { Vault } from '../../../vault/vault.ts'
import { markOfProposal, marksOfCard } from './marks.ts'
import type { Mark } from './marks.ts'

export interface Entry {
  number: number // in the order of the text
  proposal: Proposal
  card: Card | undefined // of an event
  certain: boolean
}

export interface Row {
  index: number // of the block
  block: Block
  heading: string | undefined // proposed: this copy of the report has lost it
  entries: Entry[]
}

export interface ReviewRows {
  rows: Row[]
  leftOut: Block[] // furniture and comment form
  marks: Mark[]
  entries: Entry[]
}

export function rowsOf({ file, pen }: Vault, { id, report, details }: Item): ReviewRows {
  const cards = new Map(listCards(file, id).map((card) => [card.id, card]))
  const entries = listProposals(file, id).map((proposal, index): Entry => {
    const card = cards.get(proposal.id)
    return { number: index + 1, proposal, card, certain: card ? isCertain(file, pen.author, card) : false }
  })
  const rows = rowsFor(report.blocks).filter(({ block }) => !isTitle(block, report.text, details.title))
  for (const entry of entries) rowAt(rows, placeOf(entry))?.entries.push(entry)
  return {
    rows,
    entries,
    leftOut: report.blocks.filter(isLeftOut),
    marks: entries.flatMap(({ card, proposal }) => (card ? marksOfCard(card) : [markOfProposal(proposal)])),
  }
}

function rowsFor(blocks: readonly Block[]): Row[] {
  let section = ''
  return blocks.flatMap((block, index): Row[] => {
    if (isLeftOut(block)) return []
    const { freedom = '', basis } = block.section ?? {}
    const heading = basis === 'inferred' && freedom !== section ? labelOf(FREEDOMS, freedom) : undefined
    section = freedom
    return [{ index, block, heading, entries: [] }]
  })
}

// It stands above the page already.
function isTitle({ kind, start, end }: Block, text: string, title: string): boolean {
  return kind === 'title' && text.slice(start, end).replace(/\s+/g, ' ') === title
}

function isLeftOut({ kind }: Block): boolean {
  return kind === 'furniture' || kind === 'comment-form'
}

function placeOf({ card, proposal }: Entry): number {
  return card ? card.trigger.start : proposal.words.start
}

// The row a place is in; for a place between two, the one before it.
function rowAt(rows: Row[], place: number): Row | undefined {
  return rows.findLast(({ block }) => block.start <= place) ?? rows[0]
}
