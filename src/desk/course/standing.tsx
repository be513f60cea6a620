// Where somebody or something stands, in words: the status, what made it so, and since when.
import type { VNode } from 'preact'
import { boundsOf } from '../../course/bounds.ts'
import type { Bounds } from '../../course/bounds.ts'
import type { Standing } from '../../course/standing.ts'
import { boundsIn } from '../../find/words/days.ts'
import type { List } from '../../vocabulary/list.ts'
import { labelOf } from '../../vocabulary/list.ts'
import { addressOf } from '../address.ts'
import type { Desk } from '../desk.ts'

export function StandingWords(props: { desk: Desk; list: List; standing: Standing | undefined }): VNode {
  const { desk, list, standing } = props
  if (!standing) return <span class="soft">{desk.say('the record is silent')}</span>
  const { status, since, perhaps } = standing
  const words = (code: string) => labelOf(list, code, desk.language)
  return (
    <>
      <a href={addressOf(since.subject)}>{words(status)}</a>{' '}
      <span class="bounds">{sinceWords(desk, boundsOf(since.whens))}</span>
      {perhaps.length > 0 && (
        <span class="soft small">
          {' '}
          {desk.say('or {others}: the days do not tell which came last', {
            others: perhaps.map(words).join(', '),
          })}
        </span>
      )}
    </>
  )
}

export function sinceWords(desk: Desk, bounds: Bounds): string {
  const when = boundsIn(desk.language, bounds)
  return when === undefined ? desk.say('on a day nobody says') : desk.say('since {when}', { when })
}
