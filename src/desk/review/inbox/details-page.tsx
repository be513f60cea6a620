// What we say of the source itself. Proposed by intake where the report says so; a person settles it.
import type { VNode } from 'preact'
import type { Item } from '../../../review/inbox/inbox.ts'
import { printDay } from '../../../record/values/print.ts'
import { Field } from '../../../site/parts/form.tsx'
import { Notice } from '../../../site/parts/notice.tsx'
import { reportAddress } from '../../address.ts'
import type { Desk } from '../../desk.ts'
import type { Fields } from '../../form.ts'
import { PostForm } from '../../page.tsx'
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
  const errorOf = (field: string) => (trouble?.field === field ? trouble.sentence : undefined)
  const { notBefore } = item.report
  return (
    <div class="text">
      <h1>About this source</h1>
      {notice && (
        <Notice>
          <p>{notice}</p>
        </Notice>
      )}
      {trouble && (
        <Notice refused>
          <p>{trouble.sentence}</p>
        </Notice>
      )}
      <PostForm desk={desk} to={`${reportAddress(item.id)}/details`}>
        <Field name="title" label="Title" error={errorOf('title')}>
          {(control) => <input {...control} value={value['title']} autoComplete="off" />}
        </Field>
        <Field
          name="publisher"
          label="Publisher"
          hint="Who put it out, in the name they use."
          error={errorOf('publisher')}
        >
          {(control) => <input {...control} value={value['publisher']} autoComplete="off" />}
        </Field>
        <Field
          name="partners"
          label="Credited for the information"
          hint={creditHint(item)}
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
              ? `Not before ${printDay(notBefore)}, by the text. Leave it empty where nobody knows.`
              : undefined
          }
        />
        <div class="row">
          <CountryField value={value['country'] ?? ''} error={errorOf('country')} />
          <Language value={value['language'] ?? ''} error={errorOf('language')} />
        </div>
        <AccessField value={value['access'] ?? 'team'} />
        <div class="actions">
          <button class="primary">Save and go to the report</button>
          <a class="button quiet" href={reportAddress(item.id)}>
            Leave as it is
          </a>
        </div>
      </PostForm>
    </div>
  )
}

function Language({ value, error }: { value: string; error: string | undefined }): VNode {
  return (
    <Field
      name="language"
      label="Language"
      hint="English is read; others are kept until they can be."
      error={error}
    >
      {(control) => (
        <select {...control}>
          {[
            ...LANGUAGES,
            ...(LANGUAGES.some(([code]) => code === value) ? [] : [[value, value] as const]),
          ].map(([code, name]) => (
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
function creditHint({ report }: Item): VNode {
  const credit = report.blocks.find(({ kind }) => kind === 'credit')
  return (
    <>
      One to a line.{' '}
      {credit ? (
        <>
          The report says: <q>{report.text.slice(credit.start, credit.end)}</q>
        </>
      ) : (
        'The report has no credit line.'
      )}
    </>
  )
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
