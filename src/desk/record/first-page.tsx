// Where the desk begins. In the example: five steps to try. In one's own vault: what waits, what is
// new, and where there is nothing yet, what to do first.
import type { VNode } from 'preact'
import type { EventLine, Events } from '../../find/events.ts'
import type { FirstSteps } from '../../review/first-steps.ts'
import type { ItemLine } from '../../review/inbox/inbox.ts'
import { isUnfinished } from '../../review/cards/progress.ts'
import type { Progress as Settled } from '../../review/cards/progress.ts'
import { Empty } from '../../site/parts/notice.tsx'
import { Progress } from '../../site/parts/progress.tsx'
import { addressOf, cardAddress, reportAddress } from '../address.ts'
import type { Desk } from '../desk.ts'
import { renderDesk } from '../page.tsx'
import { titleOf } from '../review/inbox/list-page.tsx'
import { link, useVoice } from '../words/voice.tsx'
import type { Say } from '../words/voice.tsx'
import { TodaySections } from '../today/sections.tsx'
import type { Today } from '../today/today.ts'
import { EventRows } from './event-row.tsx'

interface WaitingItem {
  item: ItemLine
  progress: Settled
}

interface FirstPage {
  items: WaitingItem[]
  newest: Events
  steps: FirstSteps | undefined // only in the example
  today: Today
}

export function firstPage(desk: Desk, { items, newest, steps, today }: FirstPage): string {
  const waiting = items.filter(({ item, progress }) => item.state !== 'copy' && isUnfinished(progress))
  const isNew = items.length === 0 && newest.total === 0
  return renderDesk(
    { desk, title: desk.example ? 'Five steps to try' : 'Today' },
    <>
      {steps && <Steps steps={steps} />}
      {isNew && <Nothing />}
      {!isNew && (
        <>
          <Waiting waiting={waiting} total={items.length} heading={steps ? 2 : 1} />
          <TodaySections desk={desk} today={today} />
          <Newest events={newest.events} total={newest.total} />
        </>
      )}
    </>,
  )
}

function Steps({ steps }: { steps: FirstSteps }): VNode {
  const { say } = useVoice()
  const { report, card, accepted, held, disputed, update } = steps
  return (
    <section class="first-steps">
      <h1>{say('Five steps to try')}</h1>
      <p class="text">
        {say(
          'This is a record of what was said about Kazakhstan in early 2017, made to be tried out. Nothing here can be spoilt: whatever you do can be taken back.',
        )}
      </p>
      <ol class="steps">
        <Step to={report && reportAddress(report.id)} title={say('Read the report that waits')}>
          {say(
            'A partner’s report is in the inbox. Its words are marked where something was drafted from them.',
          )}
        </Step>
        <Step
          to={card ? cardAddress(card) : report && reportAddress(report.id)}
          title={say('Accept a card')}
          done={accepted}
        >
          {say(
            'Each card proposes one event, with the words it came from. Accept it, and it is in the record at once.',
          )}
        </Step>
        <Step to={held && addressOf(held)} title={say('Open a person')}>
          {say('Somebody who was held: what happened to them, in order, and who says so.')}
        </Step>
        <Step to={disputed && addressOf(disputed)} title={say('See a dispute with its speakers')}>
          {say('An account that some confirm and others deny. Both sides stand beside each other.')}
        </Step>
        <Step to={update && `/updates/${update.subject}`} title={say('See the public page')}>
          {say('What a reader without rights sees: each sentence opens what it rests on.')}
        </Step>
      </ol>
    </section>
  )
}

interface StepProps {
  to: string | undefined
  title: string
  done?: boolean
  children: string
}

function Step({ to, title, done, children }: StepProps): VNode {
  const { say } = useVoice()
  return (
    <li>
      <h2>
        {to ? <a href={to}>{title}</a> : title} {done && <span class="tag accepted">{say('done')}</span>}
      </h2>
      <p>{children}</p>
      {!to && <p class="soft small">{say('There is none in this record just now.')}</p>}
    </li>
  )
}

function Nothing(): VNode {
  const { say } = useVoice()
  return (
    <>
      <h1>{say('Nothing is here yet')}</h1>
      <Empty title={say('Begin with a report')}>
        <p>
          {say(
            'Add a report as it came: a text, a web page you saved, or words you paste. It is kept as it is and read for you; nothing enters the record before you accept it.',
          )}
        </p>
        <p class="actions">
          <a class="button primary" href="/desk/inbox/new">
            {say('Add a report')}
          </a>
          <a class="button" href="/desk/events/new">
            {say('Record an event by hand')}
          </a>
        </p>
      </Empty>
    </>
  )
}

function Waiting(props: { waiting: WaitingItem[]; total: number; heading: 1 | 2 }): VNode {
  const voice = useVoice()
  const { say } = voice
  const { waiting, total } = props
  const Heading = props.heading === 1 ? 'h1' : 'h2'
  return (
    <section>
      <Heading>{say('What waits')}</Heading>
      {waiting.length === 0 ? (
        <p>
          {say(total === 0 ? 'No report has been added yet.' : 'Every report is reviewed to its end.')}{' '}
          <a href="/desk/inbox/new">{say('Add a report')}</a>
        </p>
      ) : (
        <ul class="list" role="list">
          {waiting.slice(0, 10).map(({ item, progress }) => (
            <li>
              <h3>
                <a href={reportAddress(item.id)}>{titleOf(item, voice)}</a>
              </h3>
              <Progress
                done={progress.settled}
                total={progress.sentences}
                words={settledWords(progress, say)}
              />
            </li>
          ))}
        </ul>
      )}
      {waiting.length > 10 && (
        <p>
          <a href="/desk/inbox">{say('All {count} that wait', { count: waiting.length })}</a>
        </p>
      )}
    </section>
  )
}

function settledWords({ settled, sentences }: Settled, say: Say): string {
  return sentences === 0
    ? say('nothing was drafted from it')
    : say('{settled} of {sentences|# sentence|# sentences} settled', { settled, sentences })
}

function Newest({ events, total }: { events: EventLine[]; total: number }): VNode {
  const { say } = useVoice()
  return (
    <section>
      <h2>{say('Newest events')}</h2>
      {events.length === 0 ? (
        <p>
          {say('Nothing is recorded yet: accept a card, or <hand>record an event by hand</hand>.', {
            hand: link('/desk/events/new'),
          })}
        </p>
      ) : (
        <>
          <EventRows events={events} />
          <p>
            <a href="/desk/events">{say('All {count|# event|# events}', { count: total })}</a>
          </p>
        </>
      )}
    </section>
  )
}
