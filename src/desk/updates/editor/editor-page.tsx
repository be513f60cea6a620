// The editor: what an update is about, then passage by passage its text with what it rests on beside it.
import type { VNode } from 'preact'
import type { Refusal } from '../../../refusal.ts'
import { Field } from '../../../site/parts/form.tsx'
import { Notice } from '../../../site/parts/notice.tsx'
import { Beside } from '../../../update/manuscript/beside.ts'
import type { Manuscript } from '../../../update/manuscript/manuscript.ts'
import type { Meanwhile } from '../../../update/manuscript/typed.ts'
import type { Desk } from '../../desk.ts'
import type { Fields } from '../../form.ts'
import { PostForm } from '../../page.tsx'
import { Instant } from '../../record/subject/history.tsx'
import { CountryField } from '../../review/inbox/fields.tsx'
import { updateAddress } from '../where.ts'
import { PassageFields } from './passage-fields.tsx'

export interface EditorProps {
  desk: Desk
  manuscript: Manuscript
  version: number // that is public; 0 where none is
  savedBy: string
  newest: number | undefined // version of the original, of a translation
  sent?: Fields | undefined // what was typed, where it could not be saved
  refusal?: Refusal | undefined
  meanwhile?: Meanwhile[] | undefined
}

export function Editor(props: EditorProps): VNode {
  const { desk, manuscript, sent, refusal, meanwhile = [] } = props
  const beside = new Beside(desk.vault.file, desk.reader)
  const to = updateAddress(manuscript.id)
  return (
    <div class="manuscript">
      <h1>{manuscript.title || 'Untitled update'}</h1>
      <Standing {...props} />
      {refusal && (
        <Notice refused>
          <p>{refusal.message}</p>
        </Notice>
      )}
      <PostForm desk={desk} to={to} id="manuscript">
        {/* Enter in a field presses the first button of a form. */}
        <button class="hidden" name="act" value="save" tabindex={-1}>
          Save
        </button>
        <input type="hidden" name="version" value={manuscript.version} />
        <Saving />
        {props.version > 0 && <WhatChanged {...props} />}
        <About {...props} />
        {manuscript.original && <OriginalMoved {...props} />}
        {manuscript.passages.map((passage, place) => (
          <PassageFields
            desk={desk}
            passage={passage}
            place={place}
            last={place === manuscript.passages.length - 1}
            beside={beside}
            sent={sent}
            theirs={meanwhile.find(({ key }) => key === passage.key)?.now}
          />
        ))}
        <p class="actions">
          <button name="act" value="add">
            Add a passage
          </button>
        </p>
        <Gone lost={meanwhile.filter(({ now }) => now === undefined)} />
        <Removed manuscript={manuscript} />
      </PostForm>
      <Discard desk={desk} to={to} version={props.version} />
    </div>
  )
}

function Standing({ manuscript, version, savedBy }: EditorProps): VNode {
  const state = version === 0 ? 'Not public yet.' : `Version ${version} is public; this is the next.`
  return (
    <p class="soft" id="saved">
      {state} Saved by {savedBy}, <Instant instant={manuscript.instant} />.
    </p>
  )
}

function Saving(): VNode {
  return (
    <div class="actions saving">
      <button class="primary" name="act" value="save" aria-keyshortcuts="Control+S">
        Save
      </button>
      <button name="act" value="preview">
        Look at it
      </button>
      <button name="act" value="publication">
        Go on to publishing
      </button>
    </div>
  )
}

function WhatChanged({ manuscript, sent, refusal }: EditorProps): VNode {
  return (
    <div class="about-update">
      <Field
        name="note"
        label="What changed since the version that is public"
        hint="A public note, shown with the day on which this version is published."
        error={refusal?.field === 'note' ? refusal.message : undefined}
      >
        {(control) => (
          <textarea {...control} autoComplete="off" rows={2}>
            {sent?.['note'] ?? manuscript.note ?? ''}
          </textarea>
        )}
      </Field>
    </div>
  )
}

function About({ manuscript, sent, refusal }: EditorProps): VNode {
  const of = (name: string, kept: string) => sent?.[name] ?? kept
  const errorOf = (field: string) => (refusal?.field === field ? refusal.message : undefined)
  const { title, country, from, until, credit } = manuscript
  return (
    <details class="about-update" open={!title || !country || refusal !== undefined}>
      <summary>Title, country, period, credit</summary>
      <Field name="title" label="Title" error={errorOf('title')}>
        {(control) => <input {...control} value={of('title', title)} autoComplete="off" />}
      </Field>
      <div class="row">
        <CountryField value={of('country', country)} error={errorOf('country')} label="Country" />
        <Field name="from" label="From" error={errorOf('from')}>
          {(control) => <input {...control} type="date" value={of('from', from ?? '')} />}
        </Field>
        <Field name="until" label="Until" error={errorOf('until')}>
          {(control) => <input {...control} type="date" value={of('until', until ?? '')} />}
        </Field>
      </div>
      <Field name="credit" label="Information came from" hint="One partner a line, as they are to be named.">
        {(control) => (
          <textarea {...control} autoComplete="off" rows={Math.max(2, credit.length)}>
            {of('credit', credit.join('\n'))}
          </textarea>
        )}
      </Field>
    </details>
  )
}

function OriginalMoved({ manuscript: { original }, newest = 0 }: EditorProps): VNode | null {
  if (!original) return null
  const is = `A translation of version ${original.version} of`
  return (
    <div class="translated">
      <p>
        {is} <a href={updateAddress(original.update)}>its original</a>. Each passage stands below the words
        that it translates.
      </p>
      {original.version < newest && (
        <Notice>
          <p>The original is at version {newest} by now.</p>
          <button name="act" value="catch-up">
            Bring in what changed
          </button>
        </Notice>
      )}
    </div>
  )
}

function Gone({ lost }: { lost: Meanwhile[] }): VNode | null {
  if (lost.length === 0) return null
  return (
    <section>
      <h2>Your words in passages that are gone</h2>
      <p>Somebody took these passages out meanwhile. Copy from here what is to stay.</p>
      {lost.map(({ key, typed }) => (
        <Field name={`lost-${key}`} label="What you wrote">
          {(control) => (
            <textarea {...control} autoComplete="off" rows={4}>
              {typed}
            </textarea>
          )}
        </Field>
      ))}
    </section>
  )
}

function Removed({ manuscript: { removed = [] } }: { manuscript: Manuscript }): VNode | null {
  if (removed.length === 0) return null
  return (
    <details class="removed">
      <summary>
        {removed.length === 1 ? 'One passage was' : `${removed.length} passages were`} taken out
      </summary>
      <ul class="list" role="list">
        {removed.map(({ key, text }) => (
          <li>
            <p>{text}</p>
            <button class="quiet" name="act" value={`back ${key}`}>
              Put it back
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}

function Discard({ desk, to, version }: { desk: Desk; to: string; version: number }): VNode {
  const what = version === 0 ? 'this update' : 'this next version'
  return (
    <details class="discard">
      <summary>Throw {what} away</summary>
      <PostForm desk={desk} to={`${to}/discarding`}>
        <p>What was written here is lost. What is public stays as it is.</p>
        <button class="danger">Throw it away</button>
      </PostForm>
    </details>
  )
}
