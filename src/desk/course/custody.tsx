// The times in which somebody was held: from when to when, where and in whose hands, how long, and what gaps
// the record leaves.
import type { VNode } from 'preact'
import type { Custody, Gap, Span } from '../../course/custody.ts'
import { daysBetween } from '../../course/bounds.ts'
import { lengthSoFar } from '../../course/held.ts'
import { subjectWords } from '../../find/words/value-words.ts'
import { boundsIn } from '../../find/words/days.ts'
import { labelOf } from '../../vocabulary/list.ts'
import { STANDINGS } from '../../vocabulary/people/standings.ts'
import { addressOf } from '../address.ts'
import type { Desk } from '../desk.ts'
import { lengthWords } from './length.ts'

export function CustodyList(props: {
  desk: Desk
  custodies: readonly Custody[]
  gaps: readonly Gap[]
}): VNode {
  const { desk, custodies, gaps } = props
  return (
    <ul class="plain" role="list">
      {custodies.map((custody) => (
        <li>
          <b>{lengthWords(desk, lengthSoFar(custody, desk.today))}</b>
          <ul class="plain" role="list">
            {custody.spans.map((span, place) => (
              <li>
                <SpanWords
                  desk={desk}
                  span={span}
                  custody={custody}
                  last={place === custody.spans.length - 1}
                />
              </li>
            ))}
          </ul>
          {gaps
            .filter(({ after }) => after === custody)
            .map(({ from, to }) => (
              <p class="small">
                {desk.say(
                  'Gap of {length}: the ordered time was over, and nobody says that they were free.',
                  {
                    length: lengthWords(desk, daysBetween(from, to)),
                  },
                )}
              </p>
            ))}
        </li>
      ))}
    </ul>
  )
}

function SpanWords(props: { desk: Desk; span: Span; custody: Custody; last: boolean }): VNode {
  const { desk, span, custody, last } = props
  const { file } = desk.vault
  const name = (subject: Span['under'][number]) => subjectWords(file, desk.reader, subject, desk.language)
  const words = [
    fromWords(desk, span),
    last ? endWords(desk, custody) : toWords(desk, span),
    span.where && name(span.where),
    span.under.length > 0 && desk.say('under {whom}', { whom: span.under.map(name).join(', ') }),
  ]
  return (
    <>
      <a href={addressOf(span.step.subject)}>{labelOf(STANDINGS, span.status, desk.language)}</a>
      <span class="bounds"> {words.filter(Boolean).join(' · ')}</span>
    </>
  )
}

function fromWords(desk: Desk, { from }: Span): string {
  const when = boundsIn(desk.language, from)
  return when === undefined ? desk.say('on a day nobody says') : desk.say('from {when}', { when })
}

function toWords(desk: Desk, { to }: Span): string | undefined {
  const when = to && boundsIn(desk.language, to)
  return when && desk.say('to {when}', { when })
}

function endWords(desk: Desk, { to, ending }: Custody): string {
  const when = to && boundsIn(desk.language, to)
  if (when === undefined)
    return desk.say(ending === 'released' ? 'on a day nobody says' : 'until when nobody says')
  return ending === 'term' ? desk.say('by order until {when}', { when }) : desk.say('to {when}', { when })
}
