// Reports that say the words, from which nothing was accepted yet: they are not in the record, and are found.
import type { VNode } from 'preact'
import type { Snippet } from '../../../find/search/snippet.ts'
import { reportAddress } from '../../address.ts'
import type { Desk } from '../../desk.ts'
import { Words } from './found-rows.tsx'

export interface UnreadReport {
  item: string
  title: string
  snippet: Snippet | undefined
}

const MOST = 20

export function UnreadReports({
  desk,
  unread,
}: {
  desk: Desk
  unread: readonly UnreadReport[]
}): VNode | null {
  if (unread.length === 0) return null
  return (
    <section>
      <h2>
        {desk.say('{count|# report|# reports} of which nothing is accepted yet', { count: unread.length })}
      </h2>
      <ul class="list" role="list">
        {unread.slice(0, MOST).map(({ item, title, snippet }) => (
          <li>
            <p>
              <a href={reportAddress(item)}>{title || desk.say('Without a title')}</a>
            </p>
            <Words snippet={snippet} />
          </li>
        ))}
      </ul>
    </section>
  )
}
