// What the team does with a comment: shows it, replies, takes it into the inbox as a report, or sets it aside.
// What is shown becomes part of the record; what is set aside is forgotten.
import type { State } from '../../record/change.ts'
import type { ChangeId } from '../../record/statement.ts'
import type { SubjectId } from '../../record/subject.ts'
import { onDay } from '../../record/values/on-day.ts'
import type { Day, Passage } from '../../record/values/value.ts'
import { commentsOf, commentsSetting } from '../../find/comments.ts'
import { Refusal } from '../../refusal.ts'
import { append } from '../../vault/entries/append.ts'
import { setSetting } from '../../vault/setting.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import type { Vault } from '../../vault/vault.ts'
import { takeNote } from '../inbox/take-note.ts'

export interface WaitingComment {
  id: string
  about: SubjectId
  name: string
  text: string
  received: Day
}

/** The longest waiting first. */
export function listWaiting(file: VaultFile): WaitingComment[] {
  return file.all<WaitingComment>(
    "select id, about, name, text, received from comment where state = 'waiting' order by received, rowid",
    [],
  )
}

export function openComments({ file }: Vault, country: string, open: boolean): void {
  setSetting(file, commentsSetting(country), open ? 'open' : 'closed')
}

export function showComment({ file, pen }: Vault, id: string): void {
  file.write(() => {
    const { about, name, text, received } = getWaiting(file, id)
    append(file, pen, [said(about, 'comment', { text, name }, received)])
    forget(file, id)
  })
}

export function setAsideComment({ file }: Vault, id: string): void {
  file.write(() => {
    getWaiting(file, id)
    forget(file, id)
  })
}

/** A lead, in private: read and reviewed like any other report. Its writer's name goes with it, if they gave one. */
export async function takeCommentIn(vault: Vault, id: string): Promise<void> {
  const { name, text, received } = getWaiting(vault.file, id)
  await takeNote(vault, { text, who: name, how: 'left as a comment' }, { published: received })
  forget(vault.file, id)
}

/** The right of reply, also of whoever the comment is about: in public, under the comment. */
export function replyTo(
  { file, pen }: Vault,
  update: SubjectId,
  comment: string,
  text: string,
  day: Day,
): void {
  if (text.trim() === '') throw new Refusal('invalid', 'Write the reply.', 'reply')
  file.write(() => {
    const { id } = getShown(file, update, comment)
    append(file, pen, [said(update, 'reply', { text: text.trim(), name: '' }, day, id)])
  })
}

/** Out of public again, with its replies. */
export function hideComment({ file, pen }: Vault, update: SubjectId, comment: string): void {
  file.write(() => {
    const { id, replies } = getShown(file, update, comment)
    const targets = [id, ...replies.map((reply) => reply.id)]
    append(file, pen, [{ kind: 'withdraw', targets, reason: 'a comment taken down', access: 'team' }])
  })
}

function getWaiting(file: VaultFile, id: string): WaitingComment {
  const found = listWaiting(file).find((one) => one.id === id)
  if (!found) throw new Refusal('conflict', 'This comment waits no more: somebody has dealt with it.')
  return found
}

function getShown(file: VaultFile, update: SubjectId, comment: string) {
  const found = commentsOf(file, 'public', update).find(({ id }) => id === comment)
  if (!found) throw new Refusal('conflict', 'This comment is not shown any more.')
  return found
}

// Nothing of it stays: it was never part of the record.
function forget(file: VaultFile, id: string): void {
  file.run('delete from comment where id = ?', [id])
}

function said(
  subject: SubjectId,
  property: 'comment' | 'reply',
  { text, name }: { text: string; name: string },
  day: Day,
  answers?: ChangeId,
): State {
  const value: Passage = {
    kind: 'passage',
    order: 0,
    section: 'lead',
    form: 'paragraph',
    text,
    language: 'und', // whatever its writer wrote in
    rests: [],
    links: [],
    ...(name ? { speakerName: name } : {}),
  }
  return {
    kind: 'state',
    statement: {
      subject,
      property,
      value,
      stance: 'comments',
      saidWhen: onDay(day),
      access: 'public',
      ...(answers ? { answers } : {}),
    },
  }
}
