import type { VNode } from 'preact'
import { listCoveredCountries } from '../../../find/covered.ts'
import { listUntold } from '../../../find/updates/told.ts'
import type { EventLine } from '../../../find/events.ts'
import { addDays } from '../../../record/values/day.ts'
import { printDay } from '../../../record/values/print.ts'
import type { Day } from '../../../record/values/value.ts'
import type { Refusal } from '../../../refusal.ts'
import { addressOf as publicAddressOf } from '../../../site/from-record/address.ts'
import { Field } from '../../../site/parts/form.tsx'
import { Empty, Notice } from '../../../site/parts/notice.tsx'
import { lastUpdateOf } from '../../../update/manuscript/period.ts'
import { COUNTRIES, countryName } from '../../../vocabulary/countries.ts'
import type { Desk } from '../../desk.ts'
import { PostForm, renderDesk } from '../../page.tsx'
import { EventRows } from '../../record/event-row.tsx'
import { counted } from '../../record/lists/paging.ts'

interface Begin {
  country: string
  from?: Day | undefined
  until?: Day | undefined
  refusal?: Refusal | undefined
}

export function beginPage(desk: Desk, begin: Begin): string {
  const crumbs = [{ text: 'Updates', address: '/desk/updates' }, { text: 'Begin an update' }]
  return renderDesk(
    { desk, title: 'Begin an update', here: 'Updates', crumbs },
    <div class="text">
      <h1>Begin an update</h1>
      {begin.refusal && (
        <Notice refused>
          <p>{begin.refusal.message}</p>
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
      {countryName(code)}
    </option>
  )
  return (
    <form method="get" action="/desk/updates/new" class="row narrow">
      <Field name="country" label="Country">
        {(control) => (
          <select {...control}>
            <option value="">choose</option>
            {covered.length > 0 && <optgroup label="In the record">{covered.map(option)}</optgroup>}
            <optgroup label="Others">{others.map(({ code }) => option(code))}</optgroup>
          </select>
        )}
      </Field>
      <Field name="from" label="From">
        {(control) => <input {...control} type="date" value={from ?? ''} />}
      </Field>
      <Field name="until" label="Until">
        {(control) => <input {...control} type="date" value={until ?? ''} />}
      </Field>
      <div class="actions">
        <button>Show what is new</button>
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
      <summary>{counted(before.length, 'event')} from before then were never told</summary>
      <p>Set “From” earlier to take them in.</p>
      <EventRows events={before} />
    </details>
  )
}

function WhatIsNew({ desk, country, from, until }: Props & { until: Day }): VNode {
  const { file } = desk.vault
  const last = lastUpdateOf(file, country)
  const events = listUntold(file, desk.reader, { country, from, until })
  return (
    <section>
      <h2>{countryName(country)}</h2>
      {last ? (
        <p>
          Last published: <a href={publicAddressOf(last.subject)}>{last.title}</a>
          {last.published && `, ${printDay(last.published)}`}.
        </p>
      ) : (
        <p>Nothing was published of {countryName(country)} before.</p>
      )}
      {events.length === 0 ? (
        <Empty title="Nothing new in this period">
          <p>
            Review a report in the <a href="/desk/inbox">inbox</a>, or choose another period. You can also
            begin with an empty page.
          </p>
        </Empty>
      ) : (
        <>
          <p>
            {counted(events.length, 'event')} that no published update rests on, of this period or without a
            date:
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
          <button class="primary">Begin the update</button>
        </div>
      </PostForm>
    </section>
  )
}
