// The review page as rows: a piece of the report's text, and beside it the cards that rest on it.
import type { Block } from '../../../intake/report.ts'
import type { Item } from '../../../review/inbox/inbox.ts'
import type { Card } from '../../../review/cards/card.ts'
import { listCards, listProposals } from '../../../review/cards/cards.ts'
import type { Proposal } from '../../../review/cards/cards.ts'
import { FREEDOMS } from '../../../vocabulary/freedoms.ts'
import { labelOf } from '../../../vocabulary/list.ts'
import type { VaultFile } from '../../../vault/vault-file.ts'
import { markOfProposal, marksOfCard } from './marks.ts'
import type { Mark } from './marks.ts'

export interface Entry {
  number: number // in the order of the text
  proposal: Proposal
  card: Card | undefined // of an event
}

export interface Row {
  index: number | undefined // of the block; of a piece of one, none
  block: Block
  heading: string | undefined // proposed: this copy of the report has lost it
  entries: Entry[]
}

export interface ReviewRows {
  rows: Row[] // the whole text in its order, furniture and comment form too
  marks: Mark[]
  entries: Entry[]
}

export function rowsOf(file: VaultFile, { id, report, details }: Item): ReviewRows {
  const cards = new Map(listCards(file, id).map((card) => [card.id, card]))
  const entries = listProposals(file, id).map((proposal, index): Entry => ({
    number: index + 1,
    proposal,
    card: cards.get(proposal.id),
  }))
  const rows = rowsFor(report.blocks).filter(({ block }) => !isTitle(block, report.text, details.title))
  const shown = rows.filter((row) => !isLeftOut(row))
  for (const entry of entries) rowAt(shown, placeOf(entry))?.entries.push(entry)
  return {
    rows,
    entries,
    marks: entries.flatMap(({ card, proposal }) => (card ? marksOfCard(card) : [markOfProposal(proposal)])),
  }
}

function rowsFor(blocks: readonly Block[]): Row[] {
  let section = ''
  return blocks.map((block, index): Row => {
    const row = { index, block, heading: undefined, entries: [] }
    if (isLeftOut(row)) return row
    const { freedom = '', basis } = block.section ?? {}
    const heading = basis === 'inferred' && freedom !== section ? labelOf(FREEDOMS, freedom) : undefined
    section = freedom
    return { ...row, heading }
  })
}

// It stands above the page already.
function isTitle({ kind, start, end }: Block, text: string, title: string): boolean {
  return kind === 'title' && text.slice(start, end).replace(/\s+/g, ' ') === title
}

// Furniture and comment form: nothing is proposed of them, and they stand apart.
export function isLeftOut({ block: { kind } }: Row): boolean {
  return kind === 'furniture' || kind === 'comment-form'
}

export function placeOf({ card, proposal }: Entry): number {
  return card ? card.trigger.start : proposal.words.start
}

// The row a place is in; for a place between two, the one before it.
function rowAt(rows: Row[], place: number): Row | undefined {
  return rows.findLast(({ block }) => block.start <= place) ?? rows[0]
}
