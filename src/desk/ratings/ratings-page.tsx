// Ratings: what stands, what is proposed, and proposing one.
import type { VNode } from 'preact'
import { eventTitle } from '../../find/event-words.ts'
import { listCoveredCountries } from '../../find/covered.ts'
import { listEvents } from '../../find/events.ts'
import { listRatings } from '../../find/ratings.ts'
import type { Rating } from '../../find/ratings.ts'
import { printDay } from '../../record/values/print.ts'
import { currentMethod } from '../../rating/methods.ts'
import type { Refusal } from '../../refusal.ts'
import { Choice, Field } from '../../site/parts/form.tsx'
import { Empty, Notice } from '../../site/parts/notice.tsx'
import { Band } from '../../site/parts/rating.tsx'
import { countryName } from '../../vocabulary/countries.ts'
import { labelOf } from '../../vocabulary/list.ts'
import { BANDS, RATING_KINDS, TRENDS } from '../../vocabulary/ratings/bands.ts'
import type { Desk } from '../desk.ts'
import type { Fields } from '../form.ts'
import { PostForm, renderDesk } from '../page.tsx'

interface RatingsProps {
  desk: Desk
  country?: string | undefined // to propose one for
  refusal?: Refusal | undefined
  sent?: Fields | undefined
}

export function ratingsPage({ desk, country = '', refusal, sent }: RatingsProps): string {
  const ratings = listRatings(desk.vault.file, desk.reader)
  return renderDesk(
    { desk, title: 'Ratings', here: 'Ratings' },
    <div class="text">
      <h1>Ratings</h1>
      <p class="small soft">{currentMethod().what}</p>
      {refusal && (
        <Notice refused>
          <p>{refusal.message}</p>
        </Notice>
      )}
      {ratings.length === 0 ? (
        <Empty title="No rating yet">
          <p>
            A country is rated once somebody proposes it with reasons, others review it, and it is issued.
          </p>
        </Empty>
      ) : (
        <ul class="list" role="list">
          {ratings.map((rating) => (
            <Line rating={rating} />
          ))}
        </ul>
      )}
      <h2>Propose</h2>
      <ChooseCountry desk={desk} country={country} />
      {country && <Propose desk={desk} country={country} refusal={refusal} sent={sent} />}
    </div>,
  )
}

function Line({ rating }: { rating: Rating }): VNode {
  const { subject, country, what, band, issued, proposed } = rating
  const when = issued
    ? `issued ${printDay(issued)}`
    : proposed
      ? `proposed ${printDay(proposed)}`
      : 'proposed'
  return (
    <li>
      <a href={`/desk/ratings/${subject}`}>
        {countryName(country)}: {labelOf(RATING_KINDS, what)}
      </a>
      <Band band={band} words={labelOf(BANDS, band)} /> <span class="soft small">{when}</span>
    </li>
  )
}

function ChooseCountry({ desk, country }: { desk: Desk; country: string }): VNode {
  return (
    <form method="get" action="/desk/ratings" class="row narrow">
      <Field name="country" label="Country">
        {(control) => (
          <select {...control}>
            <option value="">choose</option>
            {listCoveredCountries(desk.vault.file, desk.reader).map((code) => (
              <option value={code} selected={code === country}>
                {countryName(code)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div class="actions">
        <button>Go on</button>
      </div>
    </form>
  )
}

const MOST_EVENTS = 60

function Propose({ desk, country = '', refusal, sent = {} }: RatingsProps): VNode {
  const errorOf = (field: string) => (refusal?.field === field ? refusal.message : undefined)
  const { events } = listEvents(desk.vault.file, desk.reader, {
    country,
    newestFirst: true,
    limit: MOST_EVENTS,
  })
  return (
    <PostForm desk={desk} to="/desk/ratings">
      <input type="hidden" name="country" value={country} />
      <Select name="what" label="What it is" list={RATING_KINDS} sent={sent} error={errorOf('what')} />
      <Select name="band" label="Band" list={BANDS} sent={sent} error={errorOf('band')} />
      <Field name="score" label="Score in the band (may stay empty)" error={errorOf('score')}>
        {(control) => (
          <input {...control} inputmode="numeric" value={sent['score'] ?? ''} autocomplete="off" />
        )}
      </Field>
      <Select name="trend" label="Trend" list={TRENDS} sent={sent} asked="not said" />
      <Field name="reason" label="Reasons" hint="A paragraph for each." error={errorOf('reason')}>
        {(control) => (
          <textarea {...control} rows={6}>
            {sent['reason'] ?? ''}
          </textarea>
        )}
      </Field>
      <details>
        <summary>Events the reasons rest on</summary>
        <fieldset>
          <legend>The newest {events.length} of the country</legend>
          {events.map((event) => (
            <Choice
              type="checkbox"
              name={event.subject}
              value="yes"
              checked={sent[event.subject] !== undefined}
            >
              {eventTitle(event)}
            </Choice>
          ))}
        </fieldset>
      </details>
      <button class="primary">Propose it</button>
    </PostForm>
  )
}

function Select({
  name,
  label,
  list,
  sent,
  error,
  asked = 'choose',
}: {
  name: string
  label: string
  list: typeof TRENDS
  sent: Fields
  error?: string | undefined
  asked?: string // what the empty choice says
}): VNode {
  return (
    <Field name={name} label={label} error={error}>
      {(control) => (
        <select {...control}>
          <option value="">{asked}</option>
          {list.terms.map(({ code, label: words }) => (
            <option value={code} selected={sent[name] === code}>
              {words.en}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
