// One queue of what needs me: due, raised, disputed, stale, unresolved, given to me, and new since I was here.
import type { ComponentChildren, VNode } from 'preact'
import { tellDeadline } from '../../find/due/tell-due.ts'
import { findReading } from '../../find/readings.ts'
import { subjectWords } from '../../find/words/value-words.ts'
import { dayNumber } from '../../record/values/day.ts'
import { isSubjectId } from '../../record/subject.ts'
import { findItem } from '../../review/inbox/inbox.ts'
import { boundsIn, dayIn } from '../../find/words/days.ts'
import { countryName, isCountryCode } from '../../vocabulary/countries.ts'
import { wordsIn } from '../../watch/words/check-words.ts'
import type { Deadline } from '../../watch/due/deadline.ts'
import { addressOf, reportAddress } from '../address.ts'
import type { Desk } from '../desk.ts'
import type { Today } from './today.ts'

const MOST = 6

interface Props {
  desk: Desk
  today: Today
}

export function TodaySections(props: Props): VNode {
  return (
    <>
      <Given {...props} />
      <Searches {...props} />
      <IsDue {...props} />
      <Raised {...props} />
      <Open {...props} />
      <Since {...props} />
    </>
  )
}

function Section({
  title,
  lines,
  more,
}: {
  title: string
  lines: ComponentChildren[]
  more?: VNode | undefined
}): VNode | null {
  if (lines.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul class="plain" role="list">
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      {more && <p class="small">{more}</p>}
    </section>
  )
}

function Given({ desk, today: { assigned } }: Props): VNode {
  const lines = assigned.flatMap(({ about, since }) => {
    const told = aboutIn(desk, about)
    if (!told) return []
    const day = dayIn(desk.language, since.slice(0, 10))
    return [
      <>
        <a href={told.address}>{told.words}</a>{' '}
        <span class="soft small">{desk.say('given {day}', { day })}</span>
      </>,
    ]
  })
  return (
    <>
      <Section title={desk.say('Given to you')} lines={lines} />
      <p class="small">
        <a href="/desk/countries">{desk.say('Where each country stands, and who has it')}</a>
      </p>
    </>
  )
}

function aboutIn(desk: Desk, about: string): { address: string; words: string } | undefined {
  const { vault, reader, language } = desk
  if (isCountryCode(about)) return { address: '/desk/countries', words: countryName(about, language) }
  if (isSubjectId(about)) {
    const reading = findReading(vault.file, about, reader)
    return (
      reading && {
        address: addressOf(reading.subject),
        words: subjectWords(vault.file, reader, about, language),
      }
    )
  }
  const item = findItem(vault.file, about)
  return item && { address: reportAddress(about), words: item.details.title || item.name }
}

function Searches({ desk, today: { searches } }: Props): VNode | null {
  return (
    <Section
      title={desk.say('New in searches that you keep')}
      lines={searches.map(({ id, name, fresh }) => (
        <>
          <a href={`/desk/searches/${id}`}>{name}</a>{' '}
          <span class="tag accepted">{desk.say('{count|# new|# new}', { count: fresh })}</span>
        </>
      ))}
    />
  )
}

function IsDue({ desk, today: { due } }: Props): VNode | null {
  const all = [...due.overdue, ...due.coming]
  return (
    <Section
      title={desk.say('Due')}
      lines={all.slice(0, MOST).map((one) => (
        <DueLine desk={desk} deadline={one} />
      ))}
      more={
        <a href="/desk/deadlines">
          {desk.say('All that is due, and {silent|one case|# cases} nobody has heard of for long', {
            silent: due.silent.length,
          })}
        </a>
      }
    />
  )
}

function DueLine({ desk, deadline }: { desk: Desk; deadline: Deadline }): VNode {
  const { language } = desk
  const speech = { language, dayWords: (day: string) => dayIn(language, day) }
  const { sentence } = tellDeadline(desk.vault.file, desk.reader, deadline, speech)
  const isPast = (deadline.on.latest ?? '') < desk.today
  return (
    <>
      <span class={isPast ? 'tag refused' : 'tag'}>{boundsIn(language, deadline.on)}</span>{' '}
      {deadline.about ? <a href={addressOf(deadline.about)}>{sentence}</a> : sentence}
    </>
  )
}

function Raised({ desk, today: { raised } }: Props): VNode | null {
  const { labels } = wordsIn(desk.language)
  return (
    <Section
      title={desk.say('Raised by the checks')}
      lines={raised.slice(0, MOST).map(({ code, open }) => (
        <a href={`/desk/checks?code=${code}`}>
          {labels[code]} <span class="soft">{open}</span>
        </a>
      ))}
      more={<a href="/desk/checks">{desk.say('All that cannot be right')}</a>}
    />
  )
}

function Open({ desk, today: { disputed, stale, references } }: Props): VNode | null {
  const lines: ComponentChildren[] = []
  if (disputed > 0)
    lines.push(
      <a href="/desk/events?disputed=yes">
        {desk.say('{count|One event|# events} of which accounts differ', { count: disputed })}
      </a>,
    )
  for (const { id, title, passages } of stale)
    lines.push(
      <>
        <a href={`/desk/updates/${id}`}>{title}</a>:{' '}
        {desk.say('{count|one passage no longer says|# passages no longer say} what the record says', {
          count: passages,
        })}
      </>,
    )
  for (const { item, count } of references.slice(0, MOST))
    lines.push(
      <a href={reportAddress(item)}>
        {desk.say('{count|One reference|# references} to earlier coverage not resolved', { count })}
      </a>,
    )
  return <Section title={desk.say('Left open')} lines={lines} />
}

function Since({ desk, today: { since, backup } }: Props): VNode | null {
  const lines: ComponentChildren[] = (since?.written ?? []).map(({ who, entries }) =>
    desk.say('{who} wrote {count|one entry|# entries}', { who, count: entries }),
  )
  const days = backup && dayNumber(desk.today) - dayNumber(backup.slice(0, 10))
  return (
    <>
      <Section
        title={desk.say('New since you were last here')}
        lines={lines}
        more={<a href="/desk/log">{desk.say('The log')}</a>}
      />
      <p class="small soft">
        {backup === undefined
          ? desk.say('This vault was never backed up: <code>khronika backup</code> makes one.')
          : desk.say('Last backup {days|a day|# days} ago.', { days: Math.max(0, Number(days)) })}
      </p>
    </>
  )
}
