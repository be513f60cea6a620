// What an update is about: its title and what is told of the whole.
import type { VNode } from 'preact'
import { Field } from '../../../site/parts/form.tsx'
import { Notice } from '../../../site/parts/notice.tsx'
import { CountryField } from '../../review/inbox/fields.tsx'
import { updateAddress } from '../where.ts'
import { link } from '../../words/voice.tsx'
import type { EditorProps } from './editor-page.tsx'

export function WhatChanged({ desk, manuscript, sent, refusal }: EditorProps): VNode {
  return (
    <div class="about-update">
      <Field
        name="note"
        label={desk.say('What changed since the version that is public')}
        hint={desk.say('A public note, shown with the day on which this version is published.')}
        error={refusal?.field === 'note' ? desk.tell(refusal) : undefined}
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

export function About({ desk, manuscript, sent, refusal }: EditorProps): VNode {
  const of = (name: string, kept: string) => sent?.[name] ?? kept
  const errorOf = (field: string) => (refusal?.field === field ? desk.tell(refusal) : undefined)
  const { title, country, from, until, credit } = manuscript
  const { say } = desk
  const isOther = sent && refusal?.code === 'conflict' && sent['title'] !== title
  const theirs = isOther ? say('As it is saved: “{text}”', { text: title }) : undefined
  return (
    <details
      class="about-update"
      open={!title || !country || ABOUT.has(refusal?.field ?? '') || theirs !== undefined}
    >
      <summary>{say('Title, country, period, credit')}</summary>
      <Field name="title" label={say('Title')} hint={theirs} error={errorOf('title')}>
        {(control) => <input {...control} value={of('title', title)} autoComplete="off" />}
      </Field>
      <div class="row">
        <CountryField value={of('country', country)} error={errorOf('country')} label={say('Country')} />
        <Field name="from" label={say('From')} error={errorOf('from')}>
          {(control) => <input {...control} type="date" value={of('from', from ?? '')} />}
        </Field>
        <Field name="until" label={say('Until')} error={errorOf('until')}>
          {(control) => <input {...control} type="date" value={of('until', until ?? '')} />}
        </Field>
      </div>
      <Field
        name="credit"
        label={say('Information came from')}
        hint={say('One partner a line, as they are to be named.')}
      >
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

export function OriginalMoved({ desk, manuscript: { original }, newest = 0 }: EditorProps): VNode | null {
  if (!original) return null
  return (
    <div class="translated">
      <p>
        {desk.say(
          'A translation of version {version} of <original>its original</original>. Each passage stands below the words that it translates.',
          { version: original.version, original: link(updateAddress(original.update)) },
        )}
      </p>
      {original.version < newest && (
        <Notice>
          <p>{desk.say('The original is at version {newest} by now.', { newest })}</p>
          <button name="act" value="catch-up">
            {desk.say('Bring in what changed')}
          </button>
        </Notice>
      )}
    </div>
  )
}
