// What is next in a case: what is planned or lies ahead, and the ends of times that run.
import type { VNode } from 'preact'
import type { Next } from '../../find/course/next.ts'
import { subjectWords } from '../../find/words/value-words.ts'
import { boundsIn } from '../../find/words/days.ts'
import { labelOf } from '../../vocabulary/list.ts'
import { STANDINGS } from '../../vocabulary/people/standings.ts'
import { addressOf } from '../address.ts'
import type { Desk } from '../desk.ts'

export function WhatIsNext({ desk, next }: { desk: Desk; next: Next[] }): VNode {
  return (
    <section>
      <h2>{desk.say('What is next')}</h2>
      {next.length === 0 ? (
        <p class="soft">{desk.say('Nothing is planned or due in the record.')}</p>
      ) : (
        <ol class="timeline" role="list">
          {next.map((one) => (
            <li>
              <p class="timeline-when">{boundsIn(desk.language, one.when)}</p>
              <p class="timeline-what">
                <NextWords desk={desk} next={one} />
              </p>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

function NextWords({ desk, next }: { desk: Desk; next: Next }): VNode {
  const { file } = desk.vault
  if (next.kind === 'event')
    return <a href={addressOf(next.event)}>{subjectWords(file, desk.reader, next.event, desk.language)}</a>
  return (
    <a href={addressOf(next.event)}>
      {desk.say('ends for {whom}: {status}', {
        whom: subjectWords(file, desk.reader, next.whom, desk.language),
        status: labelOf(STANDINGS, next.status, desk.language),
      })}
    </a>
  )
}
