import type { VNode } from 'preact'
import { listCases } from '../../find/cases/cases.ts'
import type { Refusal } from '../../refusal.ts'
import { Field } from '../../site/parts/form.tsx'
import { Empty } from '../../site/parts/notice.tsx'
import { countryName } from '../../vocabulary/countries.ts'
import { SUBJECT_KINDS } from '../../vocabulary/kinds.ts'
import { findTerm } from '../../vocabulary/list.ts'
import { addressOf } from '../address.ts'
import type { Desk } from '../desk.ts'
import type { Fields } from '../form.ts'
import { CountryOptions } from '../country-options.tsx'
import { PostForm, renderDesk } from '../page.tsx'
import { AsFileLinks } from '../tables/as-file-links.tsx'
import { counted } from '../record/lists/paging.ts'

/** The cases of the record, and opening one. */
export function casesPage(desk: Desk, told: { refusal?: Refusal; sent?: Fields } = {}): string {
  const cases = listCases(desk.vault.file, desk.reader).sort((a, b) => (a.title < b.title ? -1 : 1))
  return renderDesk(
    { desk, title: 'Cases', here: 'Cases' },
    <div class="text">
      <h1>{desk.say('Cases')}</h1>
      <p>
        <a href="/desk/custody">{desk.say('Who is held')}</a>
        {(['intervention', 'hearing'] as const).map((kind) => (
          <>
            {' · '}
            <a href={`/desk/${kind}s`}>{findTerm(SUBJECT_KINDS, kind)?.plural[desk.language]}</a>
          </>
        ))}
      </p>
      {cases.length === 0 ? (
        <Empty title={desk.say('No case yet')}>
          <p>
            {desk.say(
              'A case gathers the events of one matter: an arrest, its hearings, the appeal. Where each person stands is derived from them.',
            )}
          </p>
        </Empty>
      ) : (
        <ul class="list" role="list">
          {cases.map(({ subject, title, country, events }) => (
            <li>
              <a href={addressOf(subject)}>{title}</a>{' '}
              <span class="soft small">
                {[country && countryName(country, desk.language), counted(desk, events, 'event')]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      )}
      {cases.length > 0 && <AsFileLinks desk={desk} address="/desk/cases" />}
      <Open desk={desk} {...told} />
    </div>,
  )
}

function Open({ desk, refusal, sent }: { desk: Desk; refusal?: Refusal; sent?: Fields }): VNode {
  const { say } = desk
  const errorOf = (field: string) => (refusal?.field === field ? desk.tell(refusal) : undefined)
  return (
    <section>
      <h2>{say('Open a case')}</h2>
      <PostForm desk={desk} to="/desk/cases">
        <Field name="title" label={say('Title: the matter in a few words')} error={errorOf('title')}>
          {(control) => (
            <input {...control} value={sent?.['title'] ?? ''} maxlength={200} autocomplete="off" />
          )}
        </Field>
        <Field name="country" label={say('Country')} error={errorOf('country')}>
          {(control) => (
            <select {...control}>
              <CountryOptions chosen={sent?.['country']} none={say('choose')} />
            </select>
          )}
        </Field>
        <Field name="description" label={say('What it is about (may stay empty)')}>
          {(control) => <textarea {...control}>{sent?.['description'] ?? ''}</textarea>}
        </Field>
        <button class="primary">{say('Open it ## a case')}</button>
      </PostForm>
    </section>
  )
}
