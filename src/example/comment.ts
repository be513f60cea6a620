// Comments of the example: open, one shown with a reply, one waiting.
import type { SubjectId } from '../record/subject.ts'
import type { Day } from '../record/values/value.ts'
import { commentsOf } from '../find/comments.ts'
import { leaveComment } from '../review/comments/leave.ts'
import { listWaiting, openComments, replyTo, showComment } from '../review/comments/moderate.ts'
import type { Vault } from '../vault/vault.ts'
import type { ReviewFile } from './review-file.ts'

export function comment(made: Vault, update: SubjectId, { comments, update1, day }: ReviewFile): void {
  const vault = onThatDay(made, day)
  openComments(vault, update1.country, true)
  leaveComment(vault, update, comments.shown)
  for (const { id } of listWaiting(vault.file)) showComment(vault, id)
  for (const { id } of commentsOf(vault.file, 'public', update))
    replyTo(vault, update, id, comments.shown.reply, day)
  leaveComment(vault, update, comments.waiting)
}

// The example plays on a day of its own, and so do its readers.
function onThatDay(vault: Vault, day: Day): Vault {
  return { ...vault, pen: { ...vault.pen, now: () => `${day}T09:00:00Z` } }
}
