// Comments that wait, what was shown, and for which countries they are open.
import type { VNode } from 'preact'
import { areCommentsOpen, commentsOf } from '../../find/comments.ts'
import type { Comment } from '../../find/comments.ts'
import { listCoveredCountries } from '../../find/covered.ts'
import { listUpdates } from '../../find/updates.ts'
import type { UpdateLine } from '../../find/updates.ts'
import { printDay } from '../../record/values/print.ts'
import type { Refusal } from '../../refusal.ts'
import { listWaiting } from '../../review/comments/moderate.ts'
import type { WaitingComment } from '../../review/comments/moderate.ts'
import { addressOf as publicAddressOf } from '../../site/from-record/address.ts'
import { Field } from '../../site/parts/form.tsx'
import { Empty, Notice } from '../../site/parts/notice.tsx'
import { countryName } from '../../vocabulary/countries.ts'
import type { Desk } from '../desk.ts'
import { PostForm, renderDesk } from '../page.tsx'

export function commentsPage(desk: Desk, refusal?: Refusal): string {
  const { file } = desk.vault
  const waiting = listWaiting(file)
  const updates = listUpdates(file, 'public')
  return renderDesk(
    { desk, title: 'Comments', here: 'Comments' },
    <div class="text">
      <h1>Comments</h1>
      {refusal && (
        <Notice refused>
          <p>{refusal.message}</p>
        </Notice>
      )}
      {waiting.length === 0 ? (
        <Empty title="No comment waits">
          <p>
            What readers send waits here until somebody shows it, takes it into the inbox, or sets it aside.
          </p>
        </Empty>
      ) : (
        <ul class="list" role="list">
          {waiting.map((comment) => (
            <Waiting desk={desk} comment={comment} updates={updates} />
          ))}
        </ul>
      )}
      <Shown desk={desk} updates={updates} />
      <Countries desk={desk} />
    </div>,
  )
}

function Waiting({
  desk,
  comment,
  updates,
}: {
  desk: Desk
  comment: WaitingComment
  updates: readonly UpdateLine[]
}): VNode {
  const { id, about, name, text, received } = comment
  const title =
    updates.find(({ subject }) => subject === about)?.title ?? 'an update that is not public any more'
  return (
    <li>
      <p class="small soft">
        {name || 'Without a name'}, {printDay(received)}, on <a href={publicAddressOf(about)}>{title}</a>
      </p>
      <p class="comment-text">{text}</p>
      <div class="actions">
        <PostForm desk={desk} to={`/desk/comments/${id}/showing`}>
          <button class="primary">Show it</button>
        </PostForm>
        <PostForm desk={desk} to={`/desk/comments/${id}/report`}>
          <button>Take it into the inbox</button>
        </PostForm>
        <PostForm desk={desk} to={`/desk/comments/${id}/setting-aside`}>
          <button class="quiet">Set aside</button>
        </PostForm>
      </div>
    </li>
  )
}

function Shown({ desk, updates }: { desk: Desk; updates: readonly UpdateLine[] }): VNode | null {
  const shown = updates.flatMap((update) =>
    commentsOf(desk.vault.file, 'public', update.subject).map((comment) => ({ update, comment })),
  )
  if (shown.length === 0) return null
  return (
    <section>
      <h2>Shown</h2>
      <ul class="list" role="list">
        {shown.map(({ update, comment }) => (
          <One desk={desk} update={update} comment={comment} />
        ))}
      </ul>
    </section>
  )
}

function One({ desk, update, comment }: { desk: Desk; update: UpdateLine; comment: Comment }): VNode {
  const to = `/desk/updates/${update.subject}/comments`
  return (
    <li>
      <p class="small soft">
        {comment.name || 'Without a name'}, on <a href={publicAddressOf(update.subject)}>{update.title}</a>
      </p>
      <p class="comment-text">{comment.text}</p>
      {comment.replies.map(({ text }) => (
        <p class="comment-text">
          <b>Reply:</b> {text}
        </p>
      ))}
      <details>
        <summary>Reply, or take it down</summary>
        <PostForm desk={desk} to={`${to}/replies`}>
          <input type="hidden" name="comment" value={comment.id} />
          <Field name={`reply-${comment.id.replaceAll(':', '-')}`} label="Reply, in public">
            {(control) => <textarea {...control} name="reply" rows={3} />}
          </Field>
          <button>Reply</button>
        </PostForm>
        <PostForm desk={desk} to={`${to}/taking-down`}>
          <input type="hidden" name="comment" value={comment.id} />
          <button class="quiet">Take it down</button>
        </PostForm>
      </details>
    </li>
  )
}

function Countries({ desk }: { desk: Desk }): VNode {
  const { file } = desk.vault
  return (
    <section>
      <h2>Where comments are open</h2>
      <p class="small soft">
        Closed unless you open them. Where people are questioned over what they write on the net, an open form
        may harm those who use it, and a comment may bring a suit upon you.
      </p>
      <ul class="plain" role="list">
        {listCoveredCountries(file, 'public').map((code) => {
          const open = areCommentsOpen(file, code)
          return (
            <li>
              <PostForm desk={desk} to={`/desk/comments/countries/${code}`} class="row">
                <span>
                  {countryName(code)}: <b>{open ? 'open' : 'closed'}</b>
                </span>
                <button class="quiet" name="open" value={open ? 'no' : 'yes'}>
                  {open ? 'Close them' : 'Open them'}
                </button>
              </PostForm>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
