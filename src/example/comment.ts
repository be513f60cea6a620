// Comments of the example: open, one shown with a reply, one waiting.
import type { SubjectId } from '../record/subject.ts'
import { commentsOf } from '../find/comments.ts'
import { leaveComment } from '../review/comments/leave.ts'
import { listWaiting, openComments, replyTo, showComment } from '../review/comments/moderate.ts'
import type { Vault } from '../vault/vault.ts'
import type { ReviewFile } from './review-file.ts'

export function comment(vault: Vault, update: SubjectId, { comments, update1, day }: ReviewFile): void {
  openComments(vault, update1.country, true)
  leaveComment(vault, update, comments.shown)
  for (const { id } of listWaiting(vault.file)) showComment(vault, id)
  for (const { id } of commentsOf(vault.file, 'public', update))
    replyTo(vault, update, id, comments.shown.reply, day)
  leaveComment(vault, update, comments.waiting)
}
