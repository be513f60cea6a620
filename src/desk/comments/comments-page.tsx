// Comments that wait, what was shown, and for which countries they are open.
import type { VNode } from 'preact'
import { areCommentsOpen, commentsOf } from '../../find/comments.ts'
import type { Comment } from '../../find/comments.ts'
import { listCoveredCountries } from '../../find/covered.ts'
import { listUpdates } from '../../find/updates.ts'
import type { UpdateLine } from '../../find/updates.ts'
import type { Refusal } from '../../refusal.ts'
import { listWaiting } from '../../review/comments/moderate.ts'
import type { WaitingComment } from '../../review/comments/moderate.ts'
import { addressOf as publicAddressOf } from '../../site/from-record/address.ts'
import { Field } from '../../site/parts/form.tsx'
import { Empty, Notice } from '../../site/parts/notice.tsx'
import { dayIn } from '../../find/words/days.ts'
import { countryName } from '../../vocabulary/countries.ts'
import type { Desk } from '../desk.ts'
import { PostForm, renderDesk } from '../page.tsx'
import { AsFileLinks } from '../tables/as-file-links.tsx'
import { link } from '../words/voice.tsx'

export function commentsPage(desk: Desk, refusal?: Refusal): string {
  const { file } = desk.vault
  const waiting = listWaiting(file)
  const updates = listUpdates(file, 'public')
  return renderDesk(
    { desk, title: 'Comments', here: 'Comments' },
    <div class="text">
      <h1>{desk.say('Comments')}</h1>
      {refusal && (
        <Notice refused>
          <p>{desk.tell(refusal)}</p>
        </Notice>
      )}
      {waiting.length === 0 ? (
        <Empty title={desk.say('No comment waits')}>
          <p>
            {desk.say(
              'What readers send waits here until somebody shows it, takes it into the inbox, or sets it aside.',
            )}
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
      <AsFileLinks desk={desk} address="/desk/comments" />
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
    updates.find(({ subject }) => subject === about)?.title ??
    desk.say('an update that is not public any more')
  return (
    <li>
      <p class="small soft">
        {desk.say('{name}, {day}, on <update>{title}</update>', {
          name: name || desk.say('Without a name'),
          day: dayIn(desk.language, received),
          title,
          update: link(publicAddressOf(about)),
        })}
      </p>
      <p class="comment-text">{text}</p>
      <div class="actions">
        <PostForm desk={desk} to={`/desk/comments/${id}/showing`}>
          <button class="primary">{desk.say('Show it')}</button>
        </PostForm>
        <PostForm desk={desk} to={`/desk/comments/${id}/report`}>
          <button>{desk.say('Take it into the inbox')}</button>
        </PostForm>
        <PostForm desk={desk} to={`/desk/comments/${id}/setting-aside`}>
          <button class="quiet">{desk.say('Set aside')}</button>
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
      <h2>{desk.say('Shown')}</h2>
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
        {desk.say('{name}, on <update>{title}</update>', {
          name: comment.name || desk.say('Without a name'),
          title: update.title,
          update: link(publicAddressOf(update.subject)),
        })}
      </p>
      <p class="comment-text">{comment.text}</p>
      {comment.replies.map(({ text }) => (
        <p class="comment-text">{desk.say('<b>Reply:</b> {text}', { text })}</p>
      ))}
      <details>
        <summary>{desk.say('Reply, or take it down')}</summary>
        <PostForm desk={desk} to={`${to}/replies`}>
          <input type="hidden" name="comment" value={comment.id} />
          <Field name={`reply-${comment.id.replaceAll(':', '-')}`} label={desk.say('Reply, in public')}>
            {(control) => <textarea {...control} name="reply" rows={3} />}
          </Field>
          <button>{desk.say('Reply')}</button>
        </PostForm>
        <PostForm desk={desk} to={`${to}/taking-down`}>
          <input type="hidden" name="comment" value={comment.id} />
          <button class="quiet">{desk.say('Take it down')}</button>
        </PostForm>
      </details>
    </li>
  )
}

function Countries({ desk }: { desk: Desk }): VNode {
  const { file } = desk.vault
  return (
    <section>
      <h2>{desk.say('Where comments are open')}</h2>
      <p class="small soft">
        {desk.say(
          'Closed unless you open them. Where people are questioned over what they write on the net, an open form may harm those who use it, and a comment may bring a suit upon you.',
        )}
      </p>
      <ul class="plain" role="list">
        {listCoveredCountries(file, 'public').map((code) => {
          const open = areCommentsOpen(file, code)
          return (
            <li>
              <PostForm desk={desk} to={`/desk/comments/countries/${code}`} class="row">
                <span>
                  {countryName(code, desk.language)}:{' '}
                  <b>{desk.say(open ? 'open ## of comments' : 'closed ## of comments')}</b>
                </span>
                <button class="quiet" name="open" value={open ? 'no' : 'yes'}>
                  {desk.say(open ? 'Close them' : 'Open them')}
                </button>
              </PostForm>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
