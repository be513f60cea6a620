// On the page of an event: where more can be said of it.
import type { VNode } from 'preact'
import { findTerm } from '../../vocabulary/list.ts'
import { ACTS } from '../../vocabulary/acts/acts.ts'
import type { EventLine } from '../../find/events.ts'
import { addressOf } from '../address.ts'
import type { Desk } from '../desk.ts'

const IN_COURT = ['process', 'penalty', 'review']

export function FurtherLinks({ desk, event }: { desk: Desk; event: EventLine }): VNode {
  const to = addressOf(event.subject)
  const family = findTerm(ACTS, event.act)?.family ?? ''
  return (
    <p class="actions">
      <a class="button" href={`${to}/more`}>
        {desk.say('Add a charge, a law, what it answers, counts')}
      </a>
      {IN_COURT.includes(family) && (
        <a class="button" href={`${to}/hearing`}>
          {desk.say('Note a hearing')}
        </a>
      )}
      {family === 'advocacy' && (
        <a class="button" href={`${to}/intervention`}>
          {desk.say('Record an intervention')}
        </a>
      )}
    </p>
  )
}
