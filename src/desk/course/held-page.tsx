// Who is held on a day, and who is held longest: sorted by how far the record is sure of it.
import type { VNode } from 'preact'
import { whoIsHeld } from '../../find/course/held.ts'
import type { HeldLine } from '../../find/course/held.ts'
import type { Day } from '../../record/values/value.ts'
import { Field } from '../../site/parts/form.tsx'
import { Empty } from '../../site/parts/notice.tsx'
import { Scroll } from '../../site/parts/scroll.tsx'
import { boundsIn, dayIn } from '../../find/words/days.ts'
import { COUNTRIES, countryName } from '../../vocabulary/countries.ts'
import { labelOf } from '../../vocabulary/list.ts'
import { STANDINGS } from '../../vocabulary/people/standings.ts'
import { addressOf } from '../address.ts'
import type { Desk } from '../desk.ts'
import { renderDesk } from '../page.tsx'
import { AsFileLinks } from '../tables/as-file-links.tsx'
import { lengthWords } from './length.ts'

const MOST = 200

const GROUPS = [
  { held: 'surely', title: undefined, why: 'The days of the record allow nothing else.' },
  {
    held: 'said',
    title: 'The last word is that they are held',
    why: 'Nobody says until when; the record is silent since.',
  },
  { held: 'term', title: 'The ordered time is over', why: 'Nobody says that they were released.' },
  { held: 'perhaps', title: 'Perhaps held', why: 'The days of the record allow both.' },
] as const

export function heldPage(desk: Desk, day: Day, country: string): string {
  const all = whoIsHeld(desk.vault.file, desk.reader, day, { country: country || undefined })
  return renderDesk(
    {
      desk,
      title: 'Custody',
      here: 'Cases',
      crumbs: [{ text: desk.say('Cases'), address: '/desk/cases' }, { text: desk.say('Who is held') }],
    },
    <>
      <h1>{desk.say('Who is held')}</h1>
      <AskedFor desk={desk} day={day} country={country} />
      {all.length === 0 ? (
        <Empty title={desk.say('Nobody is held on that day, as far as the record says')}>
          <p>
            {desk.say(
              'Who is held follows from detentions, remands, sentences and releases that are recorded.',
            )}
          </p>
        </Empty>
      ) : (
        <p class="soft">
          {desk.say('The longest first. {count|# person|# people} in all.', { count: all.length })}
        </p>
      )}
      {all.length > 0 && <AsFileLinks desk={desk} address={`/desk/custody?day=${day}&country=${country}`} />}
      {GROUPS.map(({ held, title, why }) => (
        <Group
          desk={desk}
          title={title ? desk.say(title) : desk.say('Held on {day}', { day: dayIn(desk.language, day) })}
          why={why}
          lines={all.filter((line) => line.held === held)}
        />
      ))}
    </>,
  )
}

function AskedFor({ desk, day, country }: { desk: Desk; day: Day; country: string }): VNode {
  return (
    <form method="get" action="/desk/custody" class="row narrow">
      <Field name="day" label={desk.say('As of')}>
        {(control) => <input {...control} type="date" value={day} />}
      </Field>
      <Field name="country" label={desk.say('Country')}>
        {(control) => (
          <select {...control}>
            <option value="">{desk.say('All countries')}</option>
            {COUNTRIES.map(({ code }) => (
              <option value={code} selected={code === country}>
                {countryName(code, desk.language)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div class="actions">
        <button>{desk.say('Show')}</button>
      </div>
    </form>
  )
}

function Group(props: {
  desk: Desk
  title: string
  why: (typeof GROUPS)[number]['why']
  lines: HeldLine[]
}): VNode | null {
  const { desk, title, why, lines } = props
  if (lines.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <p class="small soft">
        {desk.say(why)} {lines.length > MOST && desk.say('The first {shown} are shown.', { shown: MOST })}
      </p>
      <Scroll label={title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{desk.say('Name')}</th>
              <th scope="col">{desk.say('How long')}</th>
              <th scope="col">{desk.say('How')}</th>
              <th scope="col">{desk.say('Since')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.slice(0, MOST).map((line) => (
              <Line desk={desk} line={line} />
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  )
}

function Line({ desk, line }: { desk: Desk; line: HeldLine }): VNode {
  const { subject, label, length, custody } = line
  const last = custody.spans.at(-1) ?? custody.spans[0]
  return (
    <tr>
      <th scope="row">
        <a href={addressOf(subject)}>{label}</a>
      </th>
      <td>{lengthWords(desk, length)}</td>
      <td>
        <a href={addressOf(last.step.subject)}>{labelOf(STANDINGS, last.status, desk.language)}</a>
      </td>
      <td>{boundsIn(desk.language, custody.from) ?? desk.say('on a day nobody says')}</td>
    </tr>
  )
}
