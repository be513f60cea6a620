// Who wrote what, and when. What was taken back stays, in grey, with who took it back and why.
import type { VNode } from 'preact'
import type { HistoryEntry, HistoryLine } from '../../../find/about/history.ts'
import { printDay } from '../../../record/values/print.ts'
import { counted } from '../lists/paging.ts'

const LATEST = 12
const MOST_LINES = 25

export function History({ entries }: { entries: HistoryEntry[] }): VNode | null {
  if (entries.length === 0) return null
  return (
    <details class="history" id="history">
      <summary>Who wrote this: {entries.length === 1 ? '1 entry' : `${entries.length} entries`}</summary>
      <ol class="timeline" role="list">
        {entries.slice(0, LATEST).map((entry) => (
          <li>
            <p class="timeline-when">
              <Instant instant={entry.instant} />
            </p>
            <div>
              <p class="timeline-what">{entry.author}</p>
              <Lines lines={entry.lines} />
            </div>
          </li>
        ))}
      </ol>
      {entries.length > LATEST && <p class="small">Earlier: {entries.length - LATEST} more.</p>}
    </details>
  )
}

function Lines({ lines }: { lines: HistoryLine[] }): VNode {
  return (
    <ul class="plain" role="list">
      {lines.slice(0, MOST_LINES).map(({ label, words, withdrawn }) => (
        <li class={withdrawn ? 'soft' : undefined}>
          {label}: {withdrawn ? <s>{words}</s> : words}
          {withdrawn && (
            <span class="small">
              {' '}
              taken back by {withdrawn.author}, <Instant instant={withdrawn.instant} />
              {withdrawn.reason && `: ${withdrawn.reason}`}
            </span>
          )}
        </li>
      ))}
      {lines.length > MOST_LINES && (
        <li class="small">And {counted(lines.length - MOST_LINES, 'statement')} more.</li>
      )}
    </ul>
  )
}

/** An instant as the writing device claims it, in UTC. */
export function Instant({ instant }: { instant: string }): VNode {
  return (
    <time datetime={instant}>
      {printDay(instant.slice(0, 10))}, {instant.slice(11, 16)} UTC
    </time>
  )
}
