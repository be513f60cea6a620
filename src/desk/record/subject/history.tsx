// Who wrote what, and when. What was taken back stays, in grey, with who took it back and why.
import type { VNode } from 'preact'
import type { HistoryEntry, HistoryLine } from '../../../find/about/history.ts'
import { dayIn } from '../../../find/words/days.ts'
import { useVoice } from '../../words/voice.tsx'

const LATEST = 12
const MOST_LINES = 25

export function History({ entries }: { entries: HistoryEntry[] }): VNode | null {
  const { say } = useVoice()
  if (entries.length === 0) return null
  return (
    <details class="history" id="history">
      <summary>{say('Who wrote this: {count|1 entry|# entries}', { count: entries.length })}</summary>
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
      {entries.length > LATEST && (
        <p class="small">{say('Earlier: {count} more.', { count: entries.length - LATEST })}</p>
      )}
    </details>
  )
}

function Lines({ lines }: { lines: HistoryLine[] }): VNode {
  const { say } = useVoice()
  return (
    <ul class="plain" role="list">
      {lines.slice(0, MOST_LINES).map(({ label, words, withdrawn }) => (
        <li class={withdrawn ? 'soft' : undefined}>
          {label}: {withdrawn ? <s>{words}</s> : words}
          {withdrawn && (
            <span class="small">
              {' '}
              <TakenBack {...withdrawn} />
            </span>
          )}
        </li>
      ))}
      {lines.length > MOST_LINES && (
        <li class="small">
          {say('And {count|# statement|# statements} more.', { count: lines.length - MOST_LINES })}
        </li>
      )}
    </ul>
  )
}

function TakenBack({ author, instant, reason }: NonNullable<HistoryLine['withdrawn']>): VNode {
  const { say, tell } = useVoice()
  return (
    <>
      {say('taken back by {author}, <instant/>', { author, instant: <Instant instant={instant} /> })}
      {reason && `: ${tell({ sentence: reason })}`}
    </>
  )
}

/** An instant as the writing device claims it, in UTC. */
export function Instant({ instant }: { instant: string }): VNode {
  return (
    <time datetime={instant}>
      {dayIn(useVoice().language, instant.slice(0, 10))}, {instant.slice(11, 16)} UTC
    </time>
  )
}
