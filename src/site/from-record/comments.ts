import { areCommentsOpen, commentsOf } from '../../find/comments.ts'
import type { Reading } from '../../record/reading.ts'
import { valueOf } from '../../record/reading.ts'
import type { Day } from '../../record/values/value.ts'
import { dayIn } from '../../find/words/days.ts'
import type { CommentsView, DayView } from '../view.ts'
import type { Asking } from './asking.ts'

/** What readers said of an update. A page of files has no form: nobody is there to be told. */
export function commentsView(asking: Asking, reading: Reading): CommentsView {
  const { file, reader, language, asked } = asking
  const open = areCommentsOpen(file, valueOf(reading, 'country', 'code')?.code ?? '')
  const dayOf = (day: Day | undefined): DayView => ({ said: day ? dayIn(language, day) : '', day })
  return {
    open,
    form: open && asked ? `/updates/${reading.subject}/comments` : undefined,
    shown: commentsOf(file, reader, reading.subject).map(({ name, text, day, replies }, place) => ({
      id: `comment-${place + 1}`,
      name,
      text,
      day: dayOf(day),
      replies: replies.map((reply) => ({ text: reply.text, day: dayOf(reply.day) })),
    })),
  }
}
