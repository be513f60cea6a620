// In which words somebody stands in a register, from when, until when.
import type { VNode } from 'preact'
import type { Bounds } from '../../course/bounds.ts'
import { boundsIn } from '../../find/words/days.ts'
import type { Desk } from '../desk.ts'
import type { Say } from '../words/voice.tsx'

export interface SpanLine {
  cells: readonly string[]
  since: Bounds | undefined
  until: Bounds | undefined
}

export function Spans({ desk, spans }: { desk: Desk; spans: readonly SpanLine[] }): VNode {
  return (
    <ul class="plain" role="list">
      {spans.map((span) => (
        <li>
          <q>{span.cells.filter(Boolean).join(' · ')}</q> <span class="soft small">{timeOf(desk, span)}</span>
        </li>
      ))}
    </ul>
  )
}

function timeOf(
  { say, language }: Pick<Desk, 'language'> & { say: Say },
  { since, until }: SpanLine,
): string {
  const from = since && boundsIn(language, since)
  const to = until && boundsIn(language, until)
  return [
    from && say('appeared: {days}', { days: from }),
    to ? say('gone: {days}', { days: to }) : say('stands there still'),
  ]
    .filter(Boolean)
    .join('; ')
}
