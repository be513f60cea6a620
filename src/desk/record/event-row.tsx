// One event as a line of a list: the words for its date, what happened to whom, where, and how far it
// is simply so.
import type { VNode } from 'preact'
import type { EventLine } from '../../find/events.ts'
import { actLabel, datesByThemselves, statusesOf, whensInWords, whoInWords } from '../../find/event-words.ts'
import { isDay } from '../../record/values/day.ts'
import { printBounds } from '../../record/values/print.ts'
import type { When } from '../../record/values/value.ts'
import { Day } from '../../site/parts/timeline.tsx'
import type { DayView } from '../../site/view.ts'
import { addressOf } from '../address.ts'

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
  const { subject, place, tellings } = event
  const who = whom === false ? '' : whoInWords(event)
  return (
    <>
      <strong>
        <a href={addressOf(subject)}>{actLabel(event)}</a>
      </strong>
      {who && ` · ${who}`}
      {place && `, ${place.label}`}
      <Tags words={statusesOf(event)} />
      {tellings > 1 && <Tags words={[`told ${tellings} times`]} />}
    </>
  )
}

/** A status is a word; its colour only repeats it. */
export function Tags({ words }: { words: string[] }): VNode {
  return (
    <>
      {words.map((word) => (
        <>
          {' '}
          <span class={`tag ${word.replace(/ .*/, '')}`}>{word}</span>
        </>
      ))}
    </>
  )
}

export function Days({ whens }: { whens: When[] }): VNode {
  const [only] = whens
  if (!only) return <>no date said</>
  return whens.length > 1 ? <>{datesByThemselves(whens)}</> : <Day {...dayView(only)} />
}

function dayView(when: When): DayView {
  const { said, earliest, latest } = when
  const day = earliest !== undefined && earliest === latest && isDay(earliest) ? earliest : undefined
  if (earliest === undefined && latest === undefined) return { said, bounds: 'the words allow no date' }
  const bounds = printBounds(when)
  const words = said ? whensInWords([when]) : bounds
  return { said: words, day, bounds: bounds === words ? undefined : bounds }
}
