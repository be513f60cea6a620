import type { CommentsView } from '../view.ts'
import { useWords } from '../words/use-words.ts'
import { Field } from './form.tsx'
import { Day } from './timeline.tsx'

/** What readers said, with replies; and a form where more can be sent. */
export function Comments({ comments }: { comments: CommentsView }) {
  const words = useWords()
  const { open, form, shown } = comments
  return (
    <section class="comments" id="comments">
      <h2>{words.comments}</h2>
      {shown.map(({ id, name, text, day, replies }) => (
        <article class="comment" id={id}>
          <p class="byline">
            <b>{name || words.noName}</b>, <Day {...day} />
          </p>
          <Lines text={text} />
          {replies.map((reply) => (
            <div class="reply">
              <p class="byline">
                <b>{words.reply}</b>, <Day {...reply.day} />
              </p>
              <Lines text={reply.text} />
            </div>
          ))}
        </article>
      ))}
      {!open && <p class="soft">{words.closed}</p>}
      {form && <Form to={form} />}
    </section>
  )
}

function Lines({ text }: { text: string }) {
  return (
    <>
      {text.split(/\n\s*\n/).map((part) => (
        <p>{part}</p>
      ))}
    </>
  )
}

function Form({ to }: { to: string }) {
  const words = useWords()
  return (
    <form method="post" action={to} class="comment-form">
      <input type="hidden" name="language" value={words.code} />
      <p class="soft small">{words.commentRule}</p>
      <Field name="name" label={words.commentName}>
        {(control) => <input {...control} maxlength={80} autocomplete="off" />}
      </Field>
      <Field name="text" label={words.commentText}>
        {(control) => <textarea {...control} rows={5} maxlength={4000} required />}
      </Field>
      <button>{words.commentSend}</button>
    </form>
  )
}
