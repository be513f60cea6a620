// One rating: its reasons, what others find, and issuing it. Once issued nothing can be done to it.
import type { VNode } from 'preact'
import { getRating } from '../../find/ratings.ts'
import type { Rating } from '../../find/ratings.ts'
import { findMethod } from '../../rating/methods.ts'
import { findObstacle } from '../../rating/issuing.ts'
import type { Refusal } from '../../refusal.ts'
import { countryAddress } from '../../site/from-record/address.ts'
import { Field } from '../../site/parts/form.tsx'
import { Notice } from '../../site/parts/notice.tsx'
import { Band } from '../../site/parts/rating.tsx'
import { dayIn } from '../../find/words/days.ts'
import { Beside } from '../../update/manuscript/beside.ts'
import { nameOfAccount } from '../../vault/vault.ts'
import { countryName } from '../../vocabulary/countries.ts'
import { labelOf } from '../../vocabulary/list.ts'
import { BANDS, RATING_KINDS, TRENDS } from '../../vocabulary/ratings/bands.ts'
import { addressOf } from '../address.ts'
import type { Desk } from '../desk.ts'
import { PostForm, renderDesk } from '../page.tsx'

export function ratingPage(desk: Desk, id: string, refusal?: Refusal): string {
  const { file } = desk.vault
  const rating = getRating(file, desk.reader, id)
  const { subject, country, what, band, score, trend, method, issued, proposed, proposer } = rating
  const title = `${countryName(country, desk.language)}: ${labelOf(RATING_KINDS, what, desk.language)}`
  const who = nameOfAccount(file, proposer) ?? desk.say('somebody')
  return renderDesk(
    {
      desk,
      title: 'Rating',
      here: 'Ratings',
      crumbs: [{ text: desk.say('Ratings'), address: '/desk/ratings' }, { text: title }],
    },
    <div class="text">
      <h1>{title}</h1>
      {refusal && (
        <Notice refused>
          <p>{desk.tell(refusal)}</p>
        </Notice>
      )}
      <p>
        <Band band={band} words={labelOf(BANDS, band, desk.language)} /> {score}{' '}
        {trend && `· ${labelOf(TRENDS, trend, desk.language)}`}
      </p>
      <p class="small soft">
        {proposed
          ? desk.say('Proposed by {who}, {day}', { who, day: dayIn(desk.language, proposed) })
          : desk.say('Proposed by {who}', { who })}{' '}
        · {findMethod(method)?.name[desk.language] ?? method}
      </p>
      {issued && (
        <Notice>
          <p>
            {desk.say('Issued on {day}: it stays as it was issued.', { day: dayIn(desk.language, issued) })}{' '}
            <a href={`${countryAddress(country)}#rating`}>{desk.say('See it in public')}</a>
          </p>
        </Notice>
      )}
      <Reasons desk={desk} rating={rating} />
      <Reviews desk={desk} rating={rating} />
      {!issued && <Issue desk={desk} rating={rating} to={`/desk/ratings/${subject}`} />}
    </div>,
  )
}

function Reasons({ desk, rating }: { desk: Desk; rating: Rating }): VNode {
  const beside = new Beside(desk.vault.file, desk.reader, desk.language)
  return (
    <section>
      <h2>{desk.say('Reasons')}</h2>
      {rating.reasons.map((reason) => {
        const told = beside.sentencesOf(reason).flatMap((sentence) => sentence.told)
        const events = [...new Map(told.map((one) => [one.subject, one])).values()]
        return (
          <>
            <p>{reason.text}</p>
            <ul class="plain small" role="list">
              {events.map(({ subject, title }) => (
                <li>
                  <a href={addressOf(subject)}>{title}</a>
                </li>
              ))}
            </ul>
          </>
        )
      })}
    </section>
  )
}

function Reviews({ desk, rating }: { desk: Desk; rating: Rating }): VNode {
  return (
    <section>
      <h2>{desk.say('Panel review')}</h2>
      {rating.reviews.length === 0 && <p class="soft">{desk.say('Nobody has reviewed it yet.')}</p>}
      {rating.reviews.map(({ author, text }) => (
        <p>
          <b>{nameOfAccount(desk.vault.file, author) ?? desk.say('Somebody')}</b>: {text}
        </p>
      ))}
      {!rating.issued && (
        <PostForm desk={desk} to={`/desk/ratings/${rating.subject}/reviews`}>
          <Field name="finding" label={desk.say('What you find')}>
            {(control) => <textarea {...control} rows={3} />}
          </Field>
          <button>{desk.say('Add your review')}</button>
        </PostForm>
      )}
    </section>
  )
}

function Issue({ desk, rating, to }: { desk: Desk; rating: Rating; to: string }): VNode {
  const obstacle = findObstacle(desk.vault, rating)
  return (
    <section>
      <h2>{desk.say('Issue ## a rating: heading')}</h2>
      {obstacle ? (
        <p>{desk.tell(obstacle)}</p>
      ) : (
        <PostForm desk={desk} to={`${to}/issue`}>
          <p class="small soft">
            {desk.say(
              'It becomes public with its reasons, reviews without names, and the statements the reasons rest on.',
            )}
          </p>
          <Field name="day" label={desk.say('Day')}>
            {(control) => <input {...control} type="date" value={desk.today} />}
          </Field>
          <button class="primary">{desk.say('Issue it')}</button>
        </PostForm>
      )}
    </section>
  )
}
