// Accepting a card: at once an entry. It holds the event, the subjects it needs, and nothing else.
import { candidates } from '../../find/candidates.ts'
import type { Change } from '../../record/change.ts'
import type { Access } from '../../record/statement.ts'
import { kindOf, newSubjectId } from '../../record/subject.ts'
import type { SubjectId } from '../../record/subject.ts'
import { Refusal } from '../../refusal.ts'
import { append } from '../../vault/entries/append.ts'
import type { Vault } from '../../vault/vault.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { anchoredTo } from './anchor.ts'
import { partiesOf } from './card.ts'
import type { Card, CardFields, Party, Words } from './card.ts'
import { getCard, keepDecision } from './cards.ts'
import { changesOfCard, checkLinked } from './event-changes.ts'
import type { Quoted, Recorded } from './event-changes.ts'
import { isQuoted } from './quotations.ts'
import { fileSource } from '../inbox/source.ts'
import { getItem } from '../inbox/inbox.ts'

export interface Acceptance {
  fields?: CardFields | undefined // as corrected; without, as proposed
  joins?: SubjectId | undefined // an event already recorded that this one is
}

// The event the card became.
export function acceptCard(vault: Vault, cardId: string, { fields, joins }: Acceptance = {}): SubjectId {
  const { file, pen } = vault
  return file.write(() => {
    const card = getCard(file, cardId)
    refuseDecided(card)
    const accepted = fields ?? card.fields
    const member = { member: pen.author }
    checkFields(accepted)
    checkLinked(partiesOf(accepted), (party) => candidates(file, member, party.kind, party.name).length > 0)
    fileSource(vault, card.item)
    return write(vault, card, accepted, joins)
  })
}

function write(vault: Vault, card: Card, fields: CardFields, joins: SubjectId | undefined): SubjectId {
  const { file, pen } = vault
  const { source, details } = getItem(file, card.item)
  const mentions = mentionsOf(file, card.item)
  const event = eventOf(vault, card)
  const anchor = fields.when && anchoredTo(file, card, fields.when)
  let recorded: Recorded | undefined
  const { ids } = append(file, pen, (idAt) => {
    recorded = changesOfCard(fields, {
      event,
      anchor,
      random: pen.random,
      idAt,
      source,
      language: details.language,
      mentions,
      quotations: quotedWith(file, card, fields, source),
    })
    return joins ? [...recorded.changes, judgedSame(recorded.event, joins, fields.access)] : recorded.changes
  })
  if (!recorded) throw new Error('an entry was written without its changes')
  for (const [draftSubject, subject] of recorded.made) keepLink(file, card, draftSubject, subject)
  keepDecision(vault, {
    proposal: card.id,
    item: card.item,
    outcome: joins ? 'joined' : 'accepted',
    event: recorded.event,
    fields,
    changes: ids,
  })
  return recorded.event
}

// Each once. Its speaker is who the report says it is; where that is nobody, whoever alone made the statement.
// One of whom nobody has said yet who they are is left open, never guessed.
function quotedWith(file: VaultFile, card: Card, fields: CardFields, source: SubjectId): Quoted[] {
  const said = fields.parts.filter(({ role }) => role === 'actor')
  const only = said.length === 1 ? said[0] : undefined
  return card.quotations
    .filter(({ words }) => !isQuoted(file, source, words.start))
    .map(({ words, speaker, draftSubject }) => {
      const named = speakerNamed(file, card, fields, { draftSubject, name: speaker })
      return { words, speaker: named ?? (speaker ? undefined : only) }
    })
}

function speakerNamed(
  file: VaultFile,
  card: Card,
  fields: CardFields,
  { draftSubject, name }: { draftSubject: string | undefined; name: string | undefined },
): Party | undefined {
  const beside = partiesOf(fields).find(
    (party) => (draftSubject && party.draftSubject === draftSubject) || (name && party.name === name),
  )
  if (beside || !draftSubject) return beside
  const [link] = file.all<{ subject: SubjectId }>(
    'select subject from link where item = ? and draft_subject = ? order by rowid',
    [card.item, draftSubject],
  )
  const kind = link && kindOf(link.subject)
  if (!link || (kind !== 'person' && kind !== 'organisation' && kind !== 'group')) return undefined
  return { name: '', kind, draftSubject, link: link.subject }
}

// A card taken back and accepted again is the same event, so that what counts from it still does.
function eventOf({ file, pen }: Vault, card: Card): SubjectId {
  const row = file.get<{ event: SubjectId | null }>('select event from proposal where id = ?', [card.id])
  if (row?.event) return row.event
  const event = newSubjectId('event', pen.random)
  file.run('update proposal set event = ? where id = ?', [event, card.id])
  return event
}

function judgedSame(event: SubjectId, other: SubjectId, access: Access): Change {
  return { kind: 'judge', subjects: [event, other], judgement: 'same', replaces: [], access }
}

function refuseDecided({ decision }: Card): void {
  if (decision)
    throw new Refusal(
      'conflict',
      'This card was decided already, perhaps in another window. Take that back first.',
    )
}

export function checkFields(fields: CardFields): void {
  if (!fields.act) throw new Refusal('invalid', 'Choose what happened from the list of acts.', 'act')
  for (const party of partiesOf(fields)) {
    if (party.name.trim() === '')
      throw new Refusal(
        'invalid',
        'Give a name, or words that describe who it is, or remove the line.',
        'parts',
      )
  }
}

export function mentionsOf(file: VaultFile, item: string): Map<string, Words[]> {
  const row = file.get<{ draft: string | null }>('select draft from inbox where id = ?', [item])
  const { mentions } = JSON.parse(row?.draft ?? '{"mentions":[]}') as {
    mentions: (Words & { subject: string })[]
  }
  const found = new Map<string, Words[]>()
  for (const { subject, start, end, text } of mentions)
    found.set(subject, [...(found.get(subject) ?? []), { start, end, text }])
  return found
}

function keepLink(file: VaultFile, card: Card, draftSubject: string, subject: SubjectId): void {
  file.run('insert into link (item, draft_subject, subject, proposal) values (?, ?, ?, ?)', [
    card.item,
    draftSubject,
    subject,
    card.id,
  ])
}

// A card that can be accepted with others at one key: nothing in it is open.
export function isCertain(file: VaultFile, member: string, card: Card): boolean {
  if (card.decision || card.confidence !== 'high' || card.flags.length > 0) return false
  if (card.drafter || (card.second && card.second.fills.length + card.second.differs.length > 0)) return false
  const isOpen = (party: Party) =>
    party.link === undefined && candidates(file, { member }, party.kind, party.name).length > 0
  return !partiesOf(card.fields).some(isOpen)
}
