// What an update is about: its title and what is told of the whole.
import type { VNode } from 'preact'
import { Field } from '../../../site/parts/form.tsx'
import { Notice } from '../../../site/parts/notice.tsx'
import { CountryField } from '../../review/inbox/fields.tsx'
import { updateAddress } from '../where.ts'
import type { EditorProps } from './editor-page.tsx'

export function WhatChanged({ manuscript, sent, refusal }: EditorProps): VNode {
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

export function About({ manuscript, sent, refusal }: EditorProps): VNode {
  const of = (name: string, kept: string) => sent?.[name] ?? kept
  const errorOf = (field: string) => (refusal?.field === field ? refusal.message : undefined)
  const { title, country, from, until, credit } = manuscript
  const isOther = sent && refusal?.code === 'conflict' && sent['title'] !== title
  const theirs = isOther ? `As it is saved: “${title}”` : undefined
  return (
    <details
      class="about-update"
      open={!title || !country || ABOUT.has(refusal?.field ?? '') || theirs !== undefined}
    >
      <summary>Title, country, period, credit</summary>
      <Field name="title" label="Title" hint={theirs} error={errorOf('title')}>
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

const ABOUT = new Set(['title', 'country', 'from', 'until', 'credit'])

export function OriginalMoved({ manuscript: { original }, newest = 0 }: EditorProps): VNode | null {
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
