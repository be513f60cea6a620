// Three ways for a report to come in: files, pasted text, a quick note.
import type { ComponentChildren, VNode } from 'preact'
import { Field } from '../../../site/parts/form.tsx'
import type { Telling } from '../../../sentence.ts'
import { Notice } from '../../../site/parts/notice.tsx'
import type { Desk } from '../../desk.ts'
import type { Fields } from '../../form.ts'
import { PostForm } from '../../page.tsx'
import { useVoice } from '../../words/voice.tsx'
import { AddressField, CountryField, Published } from './fields.tsx'

export const WAYS = ['file', 'text', 'note'] as const
export type Way = (typeof WAYS)[number]

export interface Trouble extends Telling {
  field?: string | undefined
  file?: string | undefined // the name of the one that was refused
}

interface AddProps {
  desk: Desk
  way: Way
  sent?: Fields // as typed, where it was refused: nothing is lost
  trouble?: Trouble[]
}

export function AddReport({ desk, way, sent = {}, trouble = [] }: AddProps): VNode {
  const Form = FORMS[way]
  const errorOf = (field: string) => {
    const found = trouble.find((one) => one.field === field)
    return found && desk.tell(found)
  }
  return (
    <div class="text">
      <h1>{desk.say('Add a report')}</h1>
      <nav class="ways" aria-label={desk.say('How it comes in')}>
        <ul>
          {WAYS.map((one) => (
            <li>
              <a href={`/desk/inbox/new?way=${one}`} aria-current={one === way ? 'page' : undefined}>
                {desk.say(TITLES[one])}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {trouble.map((one) => (
        <Notice refused>
          <p>
            {one.file ? desk.say('“{file}”: {why}', { file: one.file, why: desk.tell(one) }) : desk.tell(one)}
          </p>
        </Notice>
      ))}
      <PostForm desk={desk} to="/desk/inbox" files>
        <input type="hidden" name="way" value={way} />
        <Form sent={sent} errorOf={errorOf} />
        <div class="actions">
          <button class="primary">{desk.say(way === 'note' ? 'Keep the note' : 'Take it in')}</button>
          <a class="button quiet" href="/desk/inbox">
            {desk.say('Not now')}
          </a>
        </div>
      </PostForm>
    </div>
  )
}

const TITLES = { file: 'A file', text: 'Pasted text', note: 'A quick note' } as const satisfies Record<
  Way,
  string
>

interface FormProps {
  sent: Fields
  errorOf: (field: string) => string | undefined
}

const FORMS: Record<Way, (props: FormProps) => VNode> = { file: FileForm, text: TextForm, note: NoteForm }

function FileForm({ sent, errorOf }: FormProps): VNode {
  const { say } = useVoice()
  return (
    <>
      <Field
        name="file"
        label={say('Files')}
        error={errorOf('file')}
        hint={say(
          'Text, Markdown, saved web pages, Word documents (.docx), PDFs, messages (.eml), tables (.xlsx, .csv), pictures and recordings; at most 25 MB each. Several may be chosen at once. They are kept as they came; nothing in them is run or fetched.',
        )}
      >
        {(control) => (
          <input
            {...control}
            type="file"
            multiple
            accept=".txt,.md,.markdown,.html,.htm,.xhtml,.docx,.docm,.pdf,.eml,.xlsx,.xlsm,.csv,.tsv,text/*,image/*,audio/*"
          />
        )}
      </Field>
      <OfTheSource sent={sent} errorOf={errorOf} />
    </>
  )
}

function TextForm({ sent, errorOf }: FormProps): VNode {
  const { say } = useVoice()
  return (
    <>
      <Field
        name="text"
        label={say('Text')}
        error={errorOf('text')}
        hint={say('As it was found, whole: what is not the report is told apart.')}
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
  const { say } = useVoice()
  return (
    <>
      <Field name="text" label={say('What was said')} error={errorOf('text')}>
        {(control) => (
          <textarea {...control} rows={7} autoComplete="off">
            {sent['text'] ?? ''}
          </textarea>
        )}
      </Field>
      <Row>
        <Field name="how" label={say('How')} error={errorOf('how')}>
          {(control) => <input {...control} value={sent['how'] ?? 'phoned'} autoComplete="off" />}
        </Field>
        <Field name="who" label={say('By whom')} error={errorOf('who')}>
          {(control) => <input {...control} value={sent['who'] ?? ''} autoComplete="off" />}
        </Field>
        <Field name="at" label={say('At what time')} error={errorOf('at')}>
          {(control) => (
            <input {...control} value={sent['at'] ?? ''} placeholder="23:10" autoComplete="off" />
          )}
        </Field>
      </Row>
      <Published
        value={sent['published'] ?? ''}
        error={errorOf('published')}
        label={say('On which day')}
        hint={say('The day it was said: “yesterday” is read by it. Leave it empty where nobody knows.')}
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
