// The other decisions on what a report says, and taking any of them back.
import { append } from '../../vault/entries/append.ts'
import { ID, PLACED, subjectsOf } from '../../vault/entries/change-place.ts'
import type { Change } from '../../record/change.ts'
import type { ChangeId } from '../../record/statement.ts'
import type { SubjectId } from '../../record/subject.ts'
import { Refusal } from '../../refusal.ts'
import type { Vault } from '../../vault/vault.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import type { CardFields, Words } from './card.ts'
import { removeMadeOf } from './card-from-sentence.ts'
import { getCard, getProposal, insertProposal, keepDecision, newProposalId } from './cards.ts'
import { getItem } from '../inbox/inbox.ts'
import { fileSource } from '../inbox/source.ts'

// A card or a sentence that reports nothing for the record. No entry: nothing was said.
export function setAside(vault: Vault, proposalId: string): void {
  vault.file.write(() => {
    const { id, item } = getProposal(vault.file, proposalId)
    keepDecision(vault, { proposal: id, item, outcome: 'not an event', changes: [] })
  })
}

// 'As previously covered' now points at an update, a case or an earlier source.
export function resolveReference(vault: Vault, proposalId: string, to: SubjectId): void {
  const { file, pen } = vault
  file.write(() => {
    const { id, item, kind, words } = getProposal(file, proposalId)
    if (kind !== 'reference')
      throw new Refusal('invalid', 'Only a reference to earlier coverage can be resolved.')
    const { source, details } = getItem(file, item)
    fileSource(vault, item)
    const cite = { source, start: words.start, end: words.end, quote: words.text }
    const statement = {
      subject: source,
      property: 'refers',
      value: { kind: 'ref', subject: to },
      stance: 'infers',
      cite,
      access: details.access,
    } as const
    const { ids } = append(file, pen, [{ kind: 'state', statement }])
    keepDecision(vault, { proposal: id, item, outcome: 'resolved', event: to, changes: ids })
  })
}

// A second card from the same words: one sentence that tells of two events. Its id.
export function splitCard(vault: Vault, cardId: string): string {
  const { file, pen } = vault
  return file.write(() => {
    const { item, sentence, trigger, fields, confidence, flags, madeOf, drafter } = getCard(file, cardId)
    const id = newProposalId(pen)
    insertProposal(file, {
      id,
      item,
      kind: 'event',
      sentence,
      body: { event: { trigger, confidence, flags }, fields, madeOf, drafter },
    })
    return id
  })
}

// A card that no drafter proposed. Its id.
export function newCard(
  vault: Vault,
  item: string,
  made: { sentence: Stretch; words: Words; fields: CardFields },
): string {
  const { file, pen } = vault
  const id = newProposalId(pen)
  const { sentence, words, fields } = made
  const body = { event: { trigger: words, confidence: 'medium', flags: [] }, fields }
  file.write(() => insertProposal(file, { id, item, kind: 'event', sentence, body }))
  return id
}

interface Stretch {
  start: number
  end: number
}

// Takes back the decision on a card: its entry is answered by one that withdraws. A person whom other
// entries meanwhile speak of keeps the name that this card gave.
export function undoDecision(vault: Vault, proposalId: string): void {
  const { file, pen } = vault
  file.write(() => {
    const row = file.get<{ changes: string }>('select changes from decision where proposal = ?', [proposalId])
    if (!row)
      throw new Refusal(
        'conflict',
        'There is nothing to take back: this was not decided, or was taken back already.',
      )
    removeMadeOf(file, proposalId)
    const targets = withdrawable(file, JSON.parse(row.changes) as ChangeId[])
    const withdraw: Change = { kind: 'withdraw', targets, reason: 'taken back on review', access: 'team' }
    if (targets.length > 0) append(file, pen, [withdraw])
    file.run('delete from decision where proposal = ?', [proposalId])
    file.run('delete from link where proposal = ?', [proposalId])
  })
}

// The last decision on a report, for the key that takes back.
export function lastDecision(file: VaultFile, item: string): string | undefined {
  return file.get<{ proposal: string }>(
    'select proposal from decision where item = ? order by rowid desc limit 1',
    [item],
  )?.proposal
}

function withdrawable(file: VaultFile, changes: readonly ChangeId[]): ChangeId[] {
  const own = new Set<string>(changes)
  return changes.filter((id) => {
    return !subjectsOf(file, id).some(
      (subject) =>
        !subject.startsWith('event-') &&
        !subject.startsWith('measure-') &&
        !subject.startsWith('source-') &&
        isSpokenOf(file, subject, own),
    )
  })
}

// Does anything that stands in another entry speak of this subject?
function isSpokenOf(file: VaultFile, subject: SubjectId, own: ReadonlySet<string>): boolean {
  const pointing = file.all<{ id: string }>(
    `select ${ID} as id from (
       select change from pointer where subject = ? union select change from about where subject = ?
     ) i ${PLACED}`,
    [subject, subject],
  )
  return pointing.some(({ id }) => !own.has(id) && !isWithdrawn(file, id))
}

function isWithdrawn(file: VaultFile, id: string): boolean {
  return file.get("select 1 from aim where target = ? and kind = 'withdraw'", [id]) !== undefined
}
