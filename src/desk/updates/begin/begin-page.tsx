import type { VNode } from 'preact'
import { listCoveredCountries } from '../../../find/covered.ts'
import type { UpdateLine } from '../../../find/updates.ts'
import { listUntold } from '../../../find/updates/told.ts'
import type { EventLine } from '../../../find/events.ts'
import { addDays } from '../../../record/values/day.ts'
import type { Day } from '../../../record/values/value.ts'
import type { Refusal } from '../../../refusal.ts'
import { addressOf as publicAddressOf } from '../../../site/from-record/address.ts'
import { Field } from '../../../site/parts/form.tsx'
import { Empty, Notice } from '../../../site/parts/notice.tsx'
import { dayIn } from '../../../find/words/days.ts'
import { lastUpdateOf } from '../../../update/manuscript/period.ts'
import { COUNTRIES, countryName } from '../../../vocabulary/countries.ts'
import type { Desk } from '../../desk.ts'
import { PostForm, renderDesk } from '../../page.tsx'
import { EventRows } from '../../record/event-row.tsx'
import { link } from '../../words/voice.tsx'

interface Begin {
  country: string
  from?: Day | undefined
  until?: Day | undefined
  refusal?: Refusal | undefined
}

export function beginPage(desk: Desk, begin: Begin): string {
  const crumbs = [
    { text: desk.say('Updates'), address: '/desk/updates' },
    { text: desk.say('Begin an update') },
  ]
  return renderDesk(
    { desk, title: 'Begin an update', here: 'Updates', crumbs },
    <div class="text">
      <h1>{desk.say('Begin an update')}</h1>
      {begin.refusal && (
        <Notice refused>
          <p>{desk.tell(begin.refusal)}</p>
        </Notice>
      )}
      <Ask desk={desk} {...begin} />
      {begin.country && begin.until && <WhatIsNew desk={desk} {...begin} until={begin.until} />}
    </div>,
  )
}

type Props = Begin & { desk: Desk }

// The countries of the record first: there is something to tell of them.
function Ask({ desk, country, from, until }: Props): VNode {
  const covered = listCoveredCountries(desk.vault.file, desk.reader)
  const others = COUNTRIES.filter(({ code }) => !covered.includes(code))
  const option = (code: string) => (
    <option value={code} selected={code === country}>
      {countryName(code, desk.language)}
    </option>
  )
  return (
    <form method="get" action="/desk/updates/new" class="row narrow">
      <Field name="country" label={desk.say('Country')}>
        {(control) => (
          <select {...control}>
            <option value="">{desk.say('choose')}</option>
            {covered.length > 0 && (
              <optgroup label={desk.say('In the record')}>{covered.map(option)}</optgroup>
            )}
            <optgroup label={desk.say('Others')}>{others.map(({ code }) => option(code))}</optgroup>
          </select>
        )}
      </Field>
      <Field name="from" label={desk.say('From')}>
        {(control) => <input {...control} type="date" value={from ?? ''} />}
      </Field>
      <Field name="until" label={desk.say('Until')}>
        {(control) => <input {...control} type="date" value={until ?? ''} />}
      </Field>
      <div class="actions">
        <button>{desk.say('Show what is new')}</button>
      </div>
    </form>
  )
}

// Reported late, or left out before: they are easily forgotten.
function Earlier({ desk, country, from, shown }: Props & { shown: EventLine[] }): VNode | null {
  if (!from) return null
  const known = new Set(shown.map(({ subject }) => subject))
  const before = listUntold(desk.vault.file, desk.reader, { country, until: addDays(from, -1) }).filter(
    ({ subject }) => !known.has(subject),
  )
  if (before.length === 0) return null
  return (
    <details>
      <summary>
        {desk.say('{count|# event from before then was|# events from before then were} never told', {
          count: before.length,
        })}
      </summary>
      <p>{desk.say('Set “From” earlier to take them in.')}</p>
      <EventRows events={before} />
    </details>
  )
}

function WhatIsNew({ desk, country, from, until }: Props & { until: Day }): VNode {
  const { file } = desk.vault
  const last = lastUpdateOf(file, country)
  const events = listUntold(file, desk.reader, { country, from, until })
  const named = countryName(country, desk.language)
  return (
    <section>
      <h2>{named}</h2>
      {last ? (
        <LastPublished desk={desk} update={last} />
      ) : (
        <p>{desk.say('Nothing was published of {country} before.', { country: named })}</p>
      )}
      {events.length === 0 ? (
        <Empty title={desk.say('Nothing new in this period')}>
          <p>
            {desk.say(
              'Review a report in the <inbox>inbox</inbox>, or choose another period. You can also begin with an empty page.',
              { inbox: link('/desk/inbox') },
            )}
          </p>
        </Empty>
      ) : (
        <>
          <p>
            {desk.say(
              '{count|# event|# events} that no published update rests on, of this period or without a date:',
              { count: events.length },
            )}
          </p>
          <EventRows events={events} />
        </>
      )}
      <Earlier desk={desk} country={country} from={from} shown={events} />
      <PostForm desk={desk} to="/desk/updates">
        <input type="hidden" name="country" value={country} />
        <input type="hidden" name="from" value={from ?? ''} />
        <input type="hidden" name="until" value={until} />
        <div class="actions">
          <button class="primary">{desk.say('Begin the update')}</button>
        </div>
      </PostForm>
    </section>
  )
}

function LastPublished({ desk, update }: { desk: Desk; update: UpdateLine }): VNode {
  const { subject, title, published } = update
  const page = link(publicAddressOf(subject))
  return (
    <p>
      {published
        ? desk.say('Last published: <page>{title}</page>, {day}.', {
            title,
            page,
            day: dayIn(desk.language, published),
          })
        : desk.say('Last published: <page>{title}</page>.', { title, page })}
    </p>
  )
}
