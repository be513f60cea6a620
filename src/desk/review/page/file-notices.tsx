// What is to be known of the file that a report came as: what was left out, not run and not fetched of it; what
// came with it; and, where it has no text, the place to say what it shows.
import type { VNode } from 'preact'
import type { Item } from '../../../review/inbox/inbox.ts'
import { Field } from '../../../site/parts/form.tsx'
import { Notice } from '../../../site/parts/notice.tsx'
import { reportAddress } from '../../address.ts'
import type { Desk } from '../../desk.ts'
import { PostForm } from '../../page.tsx'
import { isShownHere } from './files.ts'

interface FileProps {
  desk: Desk
  item: Item
}

export function FileNotices({ desk, item: { id, report } }: FileProps): VNode | null {
  const { notices = [], mediaType } = report
  if (TEXTS.has(mediaType)) return null
  return (
    <>
      {notices.length > 0 && (
        <Notice>
          {notices.map((notice) => (
            <p>{desk.tell(notice)}</p>
          ))}
        </Notice>
      )}
      <p>
        <a href={`${reportAddress(id)}/file`} download>
          {desk.say('The file as it came')}
        </a>
      </p>
    </>
  )
}

const TEXTS = new Set(['text/plain', 'text/markdown', 'text/html'])

export function Attachments({ desk, item: { id, report } }: FileProps): VNode | null {
  const { attachments = [] } = report
  if (attachments.length === 0) return null
  const { say } = desk
  return (
    <section aria-labelledby="attached">
      <h2 id="attached">{say('Attached to this message')}</h2>
      <p class="soft">{say('Kept with it, and not read. Each can be taken in as a source of its own.')}</p>
      <ul class="list" role="list">
        {attachments.map(({ name, mediaType, size, sha256 }) => (
          <li>
            <PostForm desk={desk} to={`${reportAddress(id)}/attachments/${sha256}`} class="actions">
              <span>
                {name}{' '}
                <small class="soft">
                  {mediaType} · {say('{size} kB', { size: String(Math.ceil(size / 1024)) })}
                </small>
              </span>
              <button>{say('Take it in')}</button>
            </PostForm>
          </li>
        ))}
      </ul>
    </section>
  )
}

export function WithoutText({ desk, item: { id, name, report } }: FileProps): VNode {
  const { say } = desk
  return (
    <>
      {isShownHere(report.mediaType) && (
        <p>
          <img
            class="taken"
            src={`${reportAddress(id)}/file`}
            alt={say('The picture as it came: {name}', { name })}
          />
        </p>
      )}
      <PostForm desk={desk} to={`${reportAddress(id)}/description`} class="text">
        <Field
          name="text"
          label={say('What it shows or says, in your words')}
          hint={say(
            'It becomes the text of this source, marked as your description, and what you record from it keeps your words. It cannot be changed later.',
          )}
        >
          {(control) => <textarea {...control} rows={7} autoComplete="off" required />}
        </Field>
        <Field name="who" label={say('Described by')}>
          {(control) => <input {...control} value={desk.name} autoComplete="off" />}
        </Field>
        <div class="actions">
          <button class="primary">{say('Keep the description')}</button>
        </div>
      </PostForm>
    </>
  )
}
