// What we say of the source itself. Proposed by intake where the report says so; a person settles it.
import type { VNode } from 'preact'
import type { Item } from '../../../review/inbox/inbox.ts'
import { dayIn } from '../../../find/words/days.ts'
import { Field } from '../../../site/parts/form.tsx'
import { Notice } from '../../../site/parts/notice.tsx'
import { reportAddress } from '../../address.ts'
import type { Desk } from '../../desk.ts'
import type { Fields } from '../../form.ts'
import { PostForm } from '../../page.tsx'
import { useVoice } from '../../words/voice.tsx'
import type { Trouble } from './add-page.tsx'
import { AccessField, AddressField, CountryField, Published } from './fields.tsx'

interface DetailsProps {
  desk: Desk
  item: Item
  sent?: Fields
  trouble?: Trouble
  notice?: string | undefined
}

export function DetailsForm({ desk, item, sent, trouble, notice }: DetailsProps): VNode {
  const value = sent ?? fieldsOf(item)
  const { say, tell } = desk
  const errorOf = (field: string) => (trouble?.field === field ? tell(trouble) : undefined)
  const { notBefore } = item.report
  return (
    <div class="text">
      <h1>{say('About this source')}</h1>
      {notice && (
        <Notice>
          <p>{notice}</p>
        </Notice>
      )}
      {trouble && (
        <Notice refused>
          <p>{tell(trouble)}</p>
        </Notice>
      )}
      <PostForm desk={desk} to={`${reportAddress(item.id)}/details`}>
        <Field name="title" label={say('Title')} error={errorOf('title')}>
          {(control) => <input {...control} value={value['title']} autoComplete="off" />}
        </Field>
        <Field
          name="publisher"
          label={say('Publisher')}
          hint={say('Who put it out, in the name they use.')}
          error={errorOf('publisher')}
        >
          {(control) => <input {...control} value={value['publisher']} autoComplete="off" />}
        </Field>
        <Field
          name="partners"
          label={say('Credited for the information')}
          hint={<CreditHint item={item} />}
          error={errorOf('partners')}
        >
          {(control) => (
            <textarea {...control} rows={3} autoComplete="off">
              {value['partners']}
            </textarea>
          )}
        </Field>
        <AddressField value={value['address'] ?? ''} error={errorOf('address')} />
        <Published
          value={value['published'] ?? ''}
          error={errorOf('published')}
          hint={
            notBefore
              ? say('Not before {day}, by the text. Leave it empty where nobody knows.', {
                  day: dayIn(desk.language, notBefore),
                })
              : undefined
          }
        />
        <div class="row">
          <CountryField value={value['country'] ?? ''} error={errorOf('country')} />
          <Language value={value['language'] ?? ''} error={errorOf('language')} />
        </div>
        <AccessField value={value['access'] ?? 'team'} />
        <div class="actions">
          <button class="primary">{say('Save and go to the report')}</button>
          <a class="button quiet" href={reportAddress(item.id)}>
            {say('Leave as it is')}
          </a>
        </div>
      </PostForm>
    </div>
  )
}

function Language({ value, error }: { value: string; error: string | undefined }): VNode {
  const { say } = useVoice()
  const known = LANGUAGES.map(([code, name]): [string, string] => [code, say(name)])
  const all = known.some(([code]) => code === value) ? known : [...known, [value, value] as const]
  return (
    <Field
      name="language"
      label={say('Language')}
      hint={say('English is read; others are kept until they can be.')}
      error={error}
    >
      {(control) => (
        <select {...control}>
          {all.map(([code, name]) => (
            <option value={code} selected={code === value}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

const LANGUAGES = [
  ['en', 'English'],
  ['ru', 'Russian'],
  ['kk', 'Kazakh'],
  ['uk', 'Ukrainian'],
  ['be', 'Belarusian'],
  ['fr', 'French'],
  ['es', 'Spanish'],
  ['ar', 'Arabic'],
  ['und', 'not known'],
] as const

// The credit line as it was found stands beside the field, to be checked against.
function CreditHint({ item: { report } }: { item: Item }): VNode {
  const { say } = useVoice()
  const credit = report.blocks.find(({ kind }) => kind === 'credit')
  if (!credit) return <>{say('One to a line. The report has no credit line.')}</>
  const words = <q>{report.text.slice(credit.start, credit.end)}</q>
  return say('One to a line. The report says: <words/>', { words })
}

function fieldsOf({ details }: Item): Fields {
  const { title, publisher, address, language, country } = details
  return {
    title,
    publisher,
    address,
    language,
    country,
    partners: details.partners.join('\n'),
    published: details.published ?? '',
    access: details.access === 'public' ? 'public' : 'team',
  }
}
