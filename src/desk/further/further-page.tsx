// A page about one event, with the way back to it and what was refused.
import type { ComponentChildren } from 'preact'
import { eventTitle } from '../../find/event-words.ts'
import type { EventLine } from '../../find/events.ts'
import type { Refusal } from '../../refusal.ts'
import { Notice } from '../../site/parts/notice.tsx'
import { addressOf } from '../address.ts'
import type { Desk } from '../desk.ts'
import { renderDesk } from '../page.tsx'

interface Further {
  desk: Desk
  event: EventLine
  heading: string
  refusal: Refusal | undefined
  children: ComponentChildren
}

export function FurtherPage({ desk, event, heading, refusal, children }: Further): string {
  const title = eventTitle(event, desk.language)
  return renderDesk(
    {
      desk,
      title: 'Event',
      here: 'Events',
      crumbs: [
        { text: desk.say('Events'), address: '/desk/events' },
        { text: title, address: addressOf(event.subject) },
        { text: heading },
      ],
    },
    <div class="subject">
      <h1>{heading}</h1>
      <p>
        <a href={addressOf(event.subject)}>{title}</a>
      </p>
      {refusal && (
        <Notice refused>
          <p>{desk.tell(refusal)}</p>
        </Notice>
      )}
      {children}
    </div>,
  )
}
