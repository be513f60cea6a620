import type { DayView, TimelineItemView } from '../view.ts'
import { Dispute } from './dispute.tsx'
import { Link } from './link.tsx'

/** What happened, in order, with the words for its date and the bounds they can mean. */
export function Timeline({ events }: { events: TimelineItemView[] }) {
  return (
    <ol class="timeline" role="list">
      {events.map((event) => (
        <li>
          <p class="timeline-when">
            <Day {...event.when} />
          </p>
          <div>
            <p class="timeline-what">
              <What {...event} />
            </p>
            {event.words && (
              <p class="timeline-words">
                {event.speaker && `${event.speaker}: `}
                <q>{event.words}</q>
              </p>
            )}
            {event.dispute && <Dispute {...event.dispute} />}
          </div>
        </li>
      ))}
    </ol>
  )
}

function What({ act, address, who, where, status }: TimelineItemView) {
  return (
    <>
      <strong>
        <Link to={address}>{act}</Link>
      </strong>
      {who && ` · ${who}`}
      {where && `, ${where}`}
      {status && (
        <>
          {' '}
          <span class="tag">{status}</span>
        </>
      )}
    </>
  )
}

/** The words for a day; the bounds below where they mean more than one. */
export function Day({ said, day, bounds }: DayView) {
  return (
    <>
      {day ? <time datetime={day}>{said}</time> : said}
      {bounds && <span class="bounds"> {bounds}</span>}
    </>
  )
}
