// One event as a line of a list: the words for its date, what happened to whom, where, and how far it
// is simply so.
import type { VNode } from 'preact'
import type { EventLine } from '../../find/events.ts'
import { actLabel, datesByThemselves, statusesOf, whensInWords, whoInWords } from '../../find/event-words.ts'
import { boundsIn } from '../../find/words/days.ts'
import { saysOnlyDays } from '../../find/words/printed.ts'
import { told } from '../../find/words/told.ts'
import type { Language } from '../../vocabulary/list.ts'
import { isDay } from '../../record/values/day.ts'
import type { When } from '../../record/values/value.ts'
import { Day } from '../../site/parts/timeline.tsx'
import type { DayView } from '../../site/view.ts'
import { addressOf } from '../address.ts'
import { useVoice } from '../words/voice.tsx'

export function EventRows({ events }: { events: EventLine[] }): VNode {
  return (
    <ol class="timeline" role="list">
      {events.map((event) => (
        <li>
          <p class="timeline-when">
            <Days whens={event.whens} />
          </p>
          <p class="timeline-what">
            <What event={event} />
          </p>
        </li>
      ))}
    </ol>
  )
}

export function What({ event, whom }: { event: EventLine; whom?: boolean | undefined }): VNode {
  const { language, say } = useVoice()
  const { subject, place, tellings } = event
  const who = whom === false ? '' : whoInWords(event, language)
  return (
    <>
      <strong>
        <a href={addressOf(subject)}>{actLabel(event, language)}</a>
      </strong>
      {who && ` · ${who}`}
      {place && `, ${place.label}`}
      <Statuses event={event} />
      {tellings > 1 && <Tags tags={[say('told {count|once|# times}', { count: tellings })]} />}
    </>
  )
}

/** A status is a word; its colour only repeats it. */
export function Statuses({ event }: { event: EventLine }): VNode {
  const { language } = useVoice()
  return <Tags tags={statusesOf(event).map((status) => ({ tone: status, words: told(language, status) }))} />
}

type Tag = string | { tone: string; words: string }

export function Tags({ tags }: { tags: Tag[] }): VNode {
  return (
    <>
      {tags.map((tag) => {
        const { tone, words } = typeof tag === 'string' ? { tone: '', words: tag } : tag
        return (
          <>
            {' '}
            <span class={`tag ${tone.replace(/ .*/, '')}`.trim()}>{words}</span>
          </>
        )
      })}
    </>
  )
}

export function Days({ whens }: { whens: When[] }): VNode {
  const { language, say } = useVoice()
  const [only] = whens
  if (!only) return <>{say('no date said')}</>
  return whens.length > 1 ? <>{datesByThemselves(whens, language)}</> : <Day {...dayView(only, language)} />
}

function dayView(when: When, language: Language): DayView {
  const { said, earliest, latest } = when
  const day = earliest !== undefined && earliest === latest && isDay(earliest) ? earliest : undefined
  const bounds = boundsIn(language, when)
  if (bounds === undefined) return { said, bounds: told(language, 'the words allow no date') }
  const words = said ? whensInWords([when], language) : bounds
  return { said: words, day, bounds: bounds === words || saysOnlyDays(when) ? undefined : bounds }
}
