import type { VNode } from 'preact'
import type { EventLine } from '../../../../find/events.ts'
import { ACTS } from '../../../../vocabulary/acts/acts.ts'
import { labelOf } from '../../../../vocabulary/list.ts'
import { addressOf } from '../../../address.ts'
import { datesByThemselves } from '../../../../find/event-words.ts'
import { useVoice } from '../../../words/voice.tsx'

/** An event of the record in a line: what, when, who, where. */
export function TellingLine({ event }: { event: EventLine }): VNode {
  const who = event.parts.filter(({ role }) => role === 'victim').map(({ label }) => label)
  const { language } = useVoice()
  const rest = [datesByThemselves(event.whens, language), who.join(', '), event.place?.label]
  return (
    <>
      <a href={addressOf(event.subject)}>{labelOf(ACTS, event.act, language)}</a>
      {rest.filter(Boolean).map((words) => ` · ${words}`)}
    </>
  )
}
