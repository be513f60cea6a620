// What is due: past, coming, silent, and what nobody gave a day; and one's own calendar.
import type { VNode } from 'preact'
import { AHEAD, BACK, whatIsDue } from '../../find/due/due.ts'
import { tellDeadline } from '../../find/due/tell-due.ts'
import { Choice } from '../../site/parts/form.tsx'
import { Empty, Notice } from '../../site/parts/notice.tsx'
import { boundsIn } from '../../find/words/days.ts'
import { findFeed } from '../../vault/calendar-feeds.ts'
import type { Deadline } from '../../watch/due/deadline.ts'
import { addressOf } from '../address.ts'
import type { Desk } from '../desk.ts'
import { PostForm, renderDesk } from '../page.tsx'
import { AsFileLinks } from '../tables/as-file-links.tsx'
import { keepUpBriefly } from './keep-up.ts'
import { speechOf } from './raised.tsx'

/** `secret`: of a calendar that was just made; shown once. */
export function deadlinesPage(desk: Desk, shown: { secret?: string; origin?: string } = {}): string {
  keepUpBriefly(desk.vault.file)
  const due = whatIsDue(desk.vault.file, desk.reader, { today: desk.today })
  const { overdue, coming, silent, undated, complete } = due
  const nothing = [overdue, coming, silent, undated].every(({ length }) => length === 0)
  return renderDesk(
    { desk, title: 'Deadlines', here: 'Deadlines' },
    <>
      <h1>{desk.say('Deadlines')}</h1>
      {!complete && (
        <Notice>
          <p>
            {desk.say('The record is still being looked through; what is shown is what was found so far.')}
          </p>
        </Notice>
      )}
      {nothing && (
        <Empty title={desk.say('Nothing is due')}>
          <p>
            {desk.say(
              'Hearings, ordered times, limits of the law, silent cases and consents that end stand here as soon as the record tells of them.',
            )}
          </p>
        </Empty>
      )}
      <Part
        desk={desk}
        title={desk.say('In the next {count|day|# days}', { count: AHEAD })}
        deadlines={coming}
      />
      <Part
        desk={desk}
        title={desk.say('Past within {count|a day|# days}', { count: BACK })}
        deadlines={overdue}
      />
      <Part desk={desk} title={desk.say('Silent for 60 days and longer')} deadlines={silent} />
      <Part desk={desk} title={desk.say('Nobody says when')} deadlines={undated} />
      <p class="small soft">
        {desk.say(
          'What is counted by a rule of law is a reminder to look: no lawyer has reviewed these rules.',
        )}
      </p>
      {!nothing && <AsFileLinks desk={desk} address="/desk/deadlines" />}
      <Feed desk={desk} {...shown} />
    </>,
  )
}

const MOST = 100

function Part({
  desk,
  title,
  deadlines,
}: {
  desk: Desk
  title: string
  deadlines: readonly Deadline[]
}): VNode | null {
  if (deadlines.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul class="list due" role="list">
        {deadlines.slice(0, MOST).map((one) => (
          <DueLine desk={desk} deadline={one} />
        ))}
      </ul>
      {deadlines.length > MOST && (
        <p>{desk.say('And {count|one more|# more}.', { count: deadlines.length - MOST })}</p>
      )}
    </section>
  )
}

export function DueLine({ desk, deadline }: { desk: Desk; deadline: Deadline }): VNode {
  const { label, sentence, source } = tellDeadline(desk.vault.file, desk.reader, deadline, speechOf(desk))
  const day = boundsIn(desk.language, deadline.on) ?? desk.say('no day is known')
  return (
    <li>
      <p>
        <b>{day}</b> · {label}
      </p>
      <p>{deadline.about ? <a href={addressOf(deadline.about)}>{sentence}</a> : sentence}</p>
      {source && <p class="small soft">{source}</p>}
    </li>
  )
}

function Feed({ desk, secret, origin = '' }: { desk: Desk; secret?: string; origin?: string }): VNode {
  const feed = findFeed(desk.vault.file, desk.vault.pen.author)
  return (
    <section id="calendar">
      <h2>{desk.say('In your own calendar')}</h2>
      <p class="text">
        {desk.say(
          'A calendar program can read what is due from a secret address, while the vault is open. It names nobody, unless you ask for that. Whoever has the address can read it, and so can whoever keeps your calendar.',
        )}
      </p>
      {secret && (
        <Notice>
          <p>{desk.say('This is the address. It is shown only now:')}</p>
          <p>
            <code class="address">{`${origin}/calendar/${secret}.ics`}</code>
          </p>
        </Notice>
      )}
      {feed && !secret && (
        <p>
          {feed.names
            ? desk.say('There is an address for you, with names.')
            : desk.say('There is an address for you, without names.')}
        </p>
      )}
      <PostForm desk={desk} to="/desk/deadlines/calendar">
        <Choice type="checkbox" name="names" value="yes" checked={feed?.names ?? false}>
          {desk.say('With names')}
        </Choice>
        <button>{feed ? desk.say('A new address; the one before ends') : desk.say('Make an address')}</button>
      </PostForm>
      {feed && (
        <PostForm desk={desk} to="/desk/deadlines/calendar/removal">
          <button class="quiet">{desk.say('Take the address back')}</button>
        </PostForm>
      )}
    </section>
  )
}
