// Ratings: what stands, what is proposed, and proposing one.
import type { VNode } from 'preact'
import { eventTitle } from '../../find/event-words.ts'
import { listCoveredCountries } from '../../find/covered.ts'
import { listEvents } from '../../find/events.ts'
import { listRatings } from '../../find/ratings.ts'
import type { Rating } from '../../find/ratings.ts'
import { currentMethod } from '../../rating/methods.ts'
import type { Refusal } from '../../refusal.ts'
import { Choice, Field } from '../../site/parts/form.tsx'
import { Empty, Notice } from '../../site/parts/notice.tsx'
import { Band } from '../../site/parts/rating.tsx'
import { dayIn } from '../../find/words/days.ts'
import { countryName } from '../../vocabulary/countries.ts'
import { labelOf } from '../../vocabulary/list.ts'
import { BANDS, RATING_KINDS, TRENDS } from '../../vocabulary/ratings/bands.ts'
import type { Desk } from '../desk.ts'
import type { Fields } from '../form.ts'
import { PostForm, renderDesk } from '../page.tsx'
import { AsFileLinks } from '../tables/as-file-links.tsx'
import { useVoice } from '../words/voice.tsx'

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
      <h1>{desk.say('Ratings')}</h1>
      <p class="small soft">{currentMethod().what[desk.language]}</p>
      {refusal && (
        <Notice refused>
          <p>{desk.tell(refusal)}</p>
        </Notice>
      )}
      {ratings.length === 0 ? (
        <Empty title={desk.say('No rating yet')}>
          <p>
            {desk.say(
              'A country is rated once somebody proposes it with reasons, others review it, and it is issued.',
            )}
          </p>
        </Empty>
      ) : (
        <ul class="list" role="list">
          {ratings.map((rating) => (
            <Line desk={desk} rating={rating} />
          ))}
        </ul>
      )}
      {ratings.length > 0 && <AsFileLinks desk={desk} address="/desk/ratings" />}
      <h2>{desk.say('Propose')}</h2>
      <ChooseCountry desk={desk} country={country} />
      {country && <Propose desk={desk} country={country} refusal={refusal} sent={sent} />}
    </div>,
  )
}

function Line({ desk, rating }: { desk: Desk; rating: Rating }): VNode {
  const { subject, country, what, band, issued, proposed } = rating
  const { language, say } = desk
  const when = issued
    ? say('issued {day}', { day: dayIn(language, issued) })
    : proposed
      ? say('proposed {day}', { day: dayIn(language, proposed) })
      : say('proposed')
  return (
    <li>
      <a href={`/desk/ratings/${subject}`}>
        {countryName(country, language)}: {labelOf(RATING_KINDS, what, language)}
      </a>
      <Band band={band} words={labelOf(BANDS, band, language)} /> <span class="soft small">{when}</span>
    </li>
  )
}

function ChooseCountry({ desk, country }: { desk: Desk; country: string }): VNode {
  return (
    <form method="get" action="/desk/ratings" class="row narrow">
      <Field name="country" label={desk.say('Country')}>
        {(control) => (
          <select {...control}>
            <option value="">{desk.say('choose')}</option>
            {listCoveredCountries(desk.vault.file, desk.reader).map((code) => (
              <option value={code} selected={code === country}>
                {countryName(code, desk.language)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div class="actions">
        <button>{desk.say('Go on')}</button>
      </div>
    </form>
  )
}

const MOST_EVENTS = 60

function Propose({ desk, country = '', refusal, sent = {} }: RatingsProps): VNode {
  const errorOf = (field: string) => (refusal?.field === field ? desk.tell(refusal) : undefined)
  const { events } = listEvents(desk.vault.file, desk.reader, {
    country,
    newestFirst: true,
    limit: MOST_EVENTS,
  })
  return (
    <PostForm desk={desk} to="/desk/ratings">
      <input type="hidden" name="country" value={country} />
      <Select
        name="what"
        label={desk.say('What it is')}
        list={RATING_KINDS}
        sent={sent}
        error={errorOf('what')}
      />
      <Select name="band" label={desk.say('Band')} list={BANDS} sent={sent} error={errorOf('band')} />
      <Field name="score" label={desk.say('Score in the band (may stay empty)')} error={errorOf('score')}>
        {(control) => (
          <input {...control} inputmode="numeric" value={sent['score'] ?? ''} autocomplete="off" />
        )}
      </Field>
      <Select name="trend" label={desk.say('Trend')} list={TRENDS} sent={sent} asked={desk.say('not said')} />
      <Field
        name="reason"
        label={desk.say('Reasons')}
        hint={desk.say('A paragraph for each.')}
        error={errorOf('reason')}
      >
        {(control) => (
          <textarea {...control} rows={6}>
            {sent['reason'] ?? ''}
          </textarea>
        )}
      </Field>
      <details>
        <summary>{desk.say('Events the reasons rest on')}</summary>
        <fieldset>
          <legend>{desk.say('The newest {count} of the country', { count: events.length })}</legend>
          {events.map((event) => (
            <Choice
              type="checkbox"
              name={event.subject}
              value="yes"
              checked={sent[event.subject] !== undefined}
            >
              {eventTitle(event, desk.language)}
            </Choice>
          ))}
        </fieldset>
      </details>
      <button class="primary">{desk.say('Propose it')}</button>
    </PostForm>
  )
}

function Select({
  name,
  label,
  list,
  sent,
  error,
  asked,
}: {
  name: string
  label: string
  list: typeof TRENDS
  sent: Fields
  error?: string | undefined
  asked?: string // what the empty choice says
}): VNode {
  const { language, say } = useVoice()
  return (
    <Field name={name} label={label} error={error}>
      {(control) => (
        <select {...control}>
          <option value="">{asked ?? say('choose')}</option>
          {list.terms.map(({ code, label: words }) => (
            <option value={code} selected={sent[name] === code}>
              {words[language]}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
