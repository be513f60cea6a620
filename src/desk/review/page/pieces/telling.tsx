import type { VNode } from 'preact'
import type { EventLine } from '../../../../find/events.ts'
import { ACTS } from '../../../../vocabulary/acts/acts.ts'
import { labelOf } from '../../../../vocabulary/list.ts'
import { addressOf } from '../../../address.ts'

/** An event of the record in a line: what, when, who, where. */
export function TellingLine({ event }: { event: EventLine }): VNode {
  const who = event.parts.filter(({ role }) => role === 'victim').map(({ label }) => label)
  const rest = [event.whens.map(({ said }) => said).join(' or '), who.join(', '), event.place?.label]
  return (
    <>
      <a href={addressOf(event.subject)}>{labelOf(ACTS, event.act)}</a>
      {rest.filter(Boolean).map((words) => ` · ${words}`)}
    </>
  )
}
