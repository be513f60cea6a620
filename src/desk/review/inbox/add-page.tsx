// Three ways for a report to come in: files, pasted text, a quick note.
import type { ComponentChildren, VNode } from 'preact'
import { Field } from '../../../site/parts/form.tsx'
import { Notice } from '../../../site/parts/notice.tsx'
import type { Desk } from '../../desk.ts'
import type { Fields } from '../../form.ts'
import { PostForm } from '../../page.tsx'
import { AddressField, CountryField, Published } from './fields.tsx'

export const WAYS = ['file', 'text', 'note'] as const
export type Way = (typeof WAYS)[number]

export interface Trouble {
  sentence: string
  field?: string | undefined
}

interface AddProps {
  desk: Desk
  way: Way
  sent?: Fields // as typed, where it was refused: nothing is lost
  trouble?: Trouble[]
}

export function AddReport({ desk, way, sent = {}, trouble = [] }: AddProps): VNode {
  return (
    <div class="text">
      <h1>Add a report</h1>
      <nav class="ways" aria-label="How it comes in">
        <ul>
          {WAYS.map((one) => (
            <li>
              <a href={`/desk/inbox/new?way=${one}`} aria-current={one === way ? 'page' : undefined}>
                {TITLES[one]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {trouble.map(({ sentence }) => (
        <Notice refused>
          <p>{sentence}</p>
        </Notice>
      ))}
      <PostForm desk={desk} to="/desk/inbox" files>
        <input type="hidden" name="way" value={way} />
        {FORMS[way]({ sent, errorOf: (field) => trouble.find((one) => one.field === field)?.sentence })}
        <div class="actions">
          <button class="primary">{way === 'note' ? 'Keep the note' : 'Take it in'}</button>
          <a class="button quiet" href="/desk/inbox">
            Not now
          </a>
        </div>
      </PostForm>
    </div>
  )
}

const TITLES: Record<Way, string> = { file: 'A file', text: 'Pasted text', note: 'A quick note' }

interface FormProps {
  sent: Fields
  errorOf: (field: string) => string | undefined
}

const FORMS: Record<Way, (props: FormProps) => VNode> = { file: FileForm, text: TextForm, note: NoteForm }

function FileForm({ sent, errorOf }: FormProps): VNode {
  return (
    <>
      <Field
        name="file"
        label="Files"
        error={errorOf('file')}
        hint="Text, Markdown or a saved web page, at most 20 MB. Several may be chosen at once. They are kept as they came."
      >
        {(control) => (
          <input {...control} type="file" multiple accept=".txt,.md,.markdown,.html,.htm,.xhtml,text/*" />
        )}
      </Field>
      <OfTheSource sent={sent} errorOf={errorOf} />
    </>
  )
}

function TextForm({ sent, errorOf }: FormProps): VNode {
  return (
    <>
      <Field
        name="text"
        label="Text"
        error={errorOf('text')}
        hint="As it was found, whole: what is not the report is told apart."
      >
        {(control) => (
          <textarea {...control} rows={14} autoComplete="off">
            {sent['text'] ?? ''}
          </textarea>
        )}
      </Field>
      <OfTheSource sent={sent} errorOf={errorOf} />
    </>
  )
}

function NoteForm({ sent, errorOf }: FormProps): VNode {
  return (
    <>
      <Field name="text" label="What was said" error={errorOf('text')}>
        {(control) => (
          <textarea {...control} rows={7} autoComplete="off">
            {sent['text'] ?? ''}
          </textarea>
        )}
      </Field>
      <Row>
        <Field name="how" label="How" error={errorOf('how')}>
          {(control) => <input {...control} value={sent['how'] ?? 'phoned'} autoComplete="off" />}
        </Field>
        <Field name="who" label="By whom" error={errorOf('who')}>
          {(control) => <input {...control} value={sent['who'] ?? ''} autoComplete="off" />}
        </Field>
        <Field name="at" label="At what time" error={errorOf('at')}>
          {(control) => (
            <input {...control} value={sent['at'] ?? ''} placeholder="23:10" autoComplete="off" />
          )}
        </Field>
      </Row>
      <Published
        value={sent['published'] ?? ''}
        error={errorOf('published')}
        label="On which day"
        hint="The day it was said: “yesterday” is read by it. Leave it empty where nobody knows."
      />
      <CountryField value={sent['country'] ?? ''} error={errorOf('country')} />
    </>
  )
}

function OfTheSource({ sent, errorOf }: FormProps): VNode {
  return (
    <>
      <Published value={sent['published'] ?? ''} error={errorOf('published')} />
      <CountryField value={sent['country'] ?? ''} error={errorOf('country')} />
      <AddressField value={sent['address'] ?? ''} error={errorOf('address')} />
    </>
  )
}

function Row({ children }: { children: ComponentChildren }): VNode {
  return <div class="row">{children}</div>
}
