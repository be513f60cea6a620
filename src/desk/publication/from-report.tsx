import type { VNode } from 'preact'
import type { Item } from '../../review/inbox/inbox.ts'
import type { Progress } from '../../review/cards/progress.ts'
import { Notice } from '../../site/parts/notice.tsx'
import type { DraftedUpdate } from '../../update/from-source.ts'
import { reportAddress } from '../address.ts'
import type { Desk } from '../desk.ts'
import { PostForm } from '../page.tsx'

interface FromReportProps {
  desk: Desk
  item: Item
  drafted: DraftedUpdate
  progress: Progress
}

export function FromReport({ desk, item, drafted, progress }: FromReportProps): VNode {
  const open = progress.sentences - progress.settled
  const { leftOut } = drafted
  return (
    <div class="text">
      <h1>{desk.say('Begin an update of this report')}</h1>
      <p>
        {desk.say(
          'It begins with the report’s own paragraphs, without its furniture; each sentence opens the statements you accepted from it. You rewrite it freely. Nothing is public before you publish it.',
        )}
      </p>
      {open > 0 && (
        <p>
          {desk.say(
            '{open|One sentence is|# sentences are} not settled yet. They come along, and rest on nothing.',
            { open },
          )}
        </p>
      )}
      {leftOut > 0 && (
        <Notice>
          <p>
            {desk.say(
              '{leftOut|One paragraph is|# paragraphs are} left out, because something sealed rests on words there.',
              { leftOut },
            )}
          </p>
        </Notice>
      )}
      <PostForm desk={desk} to={`${reportAddress(item.id)}/update`}>
        <div class="actions">
          <button class="primary">{desk.say('Begin the update')}</button>
        </div>
      </PostForm>
    </div>
  )
}
