// What happened to somebody, in order: their part in it, what came of it, who says so, and beneath it
// the accounts that differ.
import type { VNode } from 'preact'
import type { Timeline as Happenings, TimelineLine } from '../../../find/about/timeline.ts'
import { Dispute } from '../../../site/parts/dispute.tsx'
import { Pages } from '../../../site/parts/pages.tsx'
import { Days, What } from '../event-row.tsx'
import { neighbours, rangeWords } from '../lists/paging.ts'
import type { Range } from '../lists/paging.ts'
import { useVoice } from '../../words/voice.tsx'
import { disputeView } from './said-view.ts'

interface TimelineProps {
  timeline: Happenings
  range: Range
  page: number
  address: string
  whom: boolean // whether each line names who it happened to: at a place, yes
}

export function SubjectTimeline({ timeline, range, page, address, whom }: TimelineProps): VNode {
  const voice = useVoice()
  const { say } = voice
  const words = rangeWords(voice, range, timeline.total, 'event')
  return (
    <section>
      <h2>{say('What happened')}</h2>
      {timeline.total === 0 && <p class="soft">{say('No event in the record names this as taking part.')}</p>}
      <ol class="timeline" role="list">
        {timeline.lines.map((line) => (
          <Line line={line} whom={whom} />
        ))}
      </ol>
      {timeline.total > range.limit && (
        <Pages words={words} {...neighbours(address, page, range, timeline.total)} />
      )}
    </section>
  )
}

function Line({ line, whom }: { line: TimelineLine; whom: boolean }): VNode {
  const voice = useVoice()
  const { roles, measures, speakers, disputes } = line
  return (
    <li>
      <p class="timeline-when">
        <Days whens={line.whens} />
      </p>
      <div>
        <p class="timeline-what">
          <What event={line} whom={whom} />
        </p>
        <p class="small soft">
          {[...roles, ...measures].join(' · ')}
          {speakers.length > 0 && <Speakers speakers={speakers} after={roles.length + measures.length > 0} />}
        </p>
        {disputes.map((dispute) => (
          <Dispute {...disputeView(dispute, voice)} />
        ))}
      </div>
    </li>
  )
}

function Speakers({ speakers, after }: { speakers: string[]; after: boolean }): VNode {
  return (
    <>
      {after && ' · '}
      {useVoice().say('according to {speakers}', { speakers: speakers.join('; ') })}
    </>
  )
}
