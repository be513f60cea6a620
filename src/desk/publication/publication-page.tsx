import type { VNode } from 'preact'
import type { UpdateLine } from '../../find/updates.ts'
import { printDay } from '../../record/values/print.ts'
import type { Refusal } from '../../refusal.ts'
import type { Item } from '../../review/inbox/inbox.ts'
import type { Progress } from '../../review/cards/progress.ts'
import { addressOf } from '../../site/from-record/address.ts'
import { Field } from '../../site/parts/form.tsx'
import { Notice } from '../../site/parts/notice.tsx'
import type { DraftedUpdate } from '../../update/from-source.ts'
import { countryName } from '../../vocabulary/countries.ts'
import { reportAddress } from '../address.ts'
import type { Desk } from '../desk.ts'
import type { Fields } from '../form.ts'
import { PostForm } from '../page.tsx'

interface PublicationProps {
  desk: Desk
  item: Item
  drafted: DraftedUpdate
  progress: Progress
  published: UpdateLine | undefined
  sent?: Fields | undefined
  refusal?: Refusal | undefined
}

export function Publication(props: PublicationProps): VNode {
  const { desk, item, published, refusal } = props
  return (
    <div class="text">
      <h1>{published ? 'Published as an update' : 'Publish as an update'}</h1>
      {refusal && (
        <Notice refused>
          <p>{refusal.message}</p>
        </Notice>
      )}
      {published ? (
        <Published desk={desk} update={published} />
      ) : (
        <Ready {...props} address={`${reportAddress(item.id)}/publication`} />
      )}
    </div>
  )
}

function Ready({
  desk,
  item,
  drafted,
  progress,
  sent,
  refusal,
  address,
}: PublicationProps & { address: string }): VNode {
  const errorOf = (field: string) => (refusal?.field === field ? refusal.message : undefined)
  const open = progress.sentences - progress.settled
  return (
    <>
      <p>
        The page shows the report’s own paragraphs, without its furniture; each sentence opens the statements
        you accepted from it. <a href={`${address}/preview`}>Look at it first</a>.
      </p>
      {open > 0 && (
        <p>
          {open === 1 ? 'One sentence is' : `${open} sentences are`} not settled yet. They are shown, and rest
          on nothing.
        </p>
      )}
      {drafted.leftOut > 0 && (
        <Notice>
          <p>
            {drafted.leftOut === 1 ? 'One paragraph is' : `${drafted.leftOut} paragraphs are`} left out,
            because something sealed rests on words there. Look at the page first.
          </p>
        </Notice>
      )}
      <BecomesPublic drafted={drafted} />
      <PostForm desk={desk} to={address}>
        <Field name="title" label="Title" error={errorOf('title')}>
          {(control) => <input {...control} value={sent?.['title'] ?? drafted.title} autoComplete="off" />}
        </Field>
        <Field name="published" label="Day of publication" error={errorOf('published')}>
          {(control) => <input {...control} type="date" value={sent?.['published'] ?? desk.today} />}
        </Field>
        <Country item={item} error={errorOf('country')} />
        <div class="actions">
          <button class="primary">Publish</button>
        </div>
      </PostForm>
    </>
  )
}

// It is a detail of the source, so it is set there.
function Country({ item, error }: { item: Item; error: string | undefined }): VNode {
  const { country } = item.details
  return (
    <div class={error ? 'field refused' : 'field'} id="field-country">
      <b>Country</b>
      {error && <p class="error">{error}</p>}
      <p>
        {country ? countryName(country) : 'not set'} ·{' '}
        <a href={`${reportAddress(item.id)}/details`}>
          {country ? 'change' : 'Set it in “About this source”'}
        </a>
      </p>
    </div>
  )
}

// Before the act, not after: who and what becomes public with it.
function BecomesPublic({ drafted }: { drafted: DraftedUpdate }): VNode {
  const { names, opens, country, credit } = drafted
  return (
    <section class="becoming-public">
      <h2>What becomes public</h2>
      <p>
        The text of the report, and {opened(opens.length)}
        {country && `, under ${countryName(country)}`}
        {credit.length > 0 && `, with credit to ${credit.join(' and ')}`}.
      </p>
      {names.length > 0 && (
        <details open={names.length <= FEW}>
          <summary>{names.length === 1 ? 'One name' : `${names.length} names`} in them</summary>
          <ul>
            {names.map((name) => (
              <li>{name}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

// As many are read at a glance.
const FEW = 12

function opened(statements: number): string {
  if (statements === 0) return 'no statement, for nothing was accepted from it yet'
  return statements === 1 ? 'one statement' : `${statements} statements`
}

function Published({ desk, update }: { desk: Desk; update: UpdateLine }): VNode {
  return (
    <>
      <p>
        This report is public since{' '}
        {update.published ? printDay(update.published) : 'a day nobody wrote down'}:{' '}
        <a href={addressOf(update.subject)}>{update.title}</a>.
      </p>
      <p>Taking it down makes private again what it opened. Whoever copied the page keeps the copy.</p>
      <PostForm desk={desk} to={`/desk/updates/${update.subject}/taking-down`}>
        <div class="actions">
          <button class="danger">Take it down</button>
        </div>
      </PostForm>
    </>
  )
}
