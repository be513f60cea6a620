// Where the desk begins. In the example: five steps to try. In one's own vault: what waits, what is
// new, and where there is nothing yet, what to do first.
import type { VNode } from 'preact'
import type { EventLine, Events } from '../../find/events.ts'
import type { FirstSteps } from '../../review/first-steps.ts'
import type { ItemLine } from '../../review/inbox/inbox.ts'
import type { Progress as Settled } from '../../review/cards/progress.ts'
import { Empty } from '../../site/parts/notice.tsx'
import { Progress } from '../../site/parts/progress.tsx'
import { addressOf, cardAddress, reportAddress } from '../address.ts'
import type { Desk } from '../desk.ts'
import { renderDesk } from '../page.tsx'
import { EventRows } from './event-row.tsx'
import { counted } from './lists/paging.ts'

interface WaitingItem {
  item: ItemLine
  progress: Settled
}

interface FirstPage {
  items: WaitingItem[]
  newest: Events
  steps: FirstSteps | undefined // only in the example
}

export function firstPage(desk: Desk, { items, newest, steps }: FirstPage): string {
  const waiting = items.filter(({ item, progress }) => item.state !== 'copy' && isOpen(progress))
  const isNew = items.length === 0 && newest.total === 0
  return renderDesk(
    { desk, title: desk.example ? 'Five steps to try' : 'Today' },
    <>
      {steps && <Steps steps={steps} />}
      {isNew && <Nothing />}
      {!isNew && (
        <>
          <Waiting waiting={waiting} total={items.length} heading={steps ? 2 : 1} />
          <Newest events={newest.events} total={newest.total} />
        </>
      )}
    </>,
  )
}

function isOpen({ settled, sentences }: Settled): boolean {
  return sentences === 0 || settled < sentences
}

function Steps({ steps }: { steps: FirstSteps }): VNode {
  const { report, card, accepted, held, disputed, update } = steps
  return (
    <section class="first-steps">
      <h1>Five steps to try</h1>
      <p class="text">
        This is a record of what was said about Kazakhstan in early 2017, made to be tried out. Nothing here
        can be spoilt: whatever you do can be taken back.
      </p>
      <ol class="steps">
        <Step to={report && reportAddress(report.id)} title="Read the report that waits">
          A partner’s report is in the inbox. Its words are marked where something was drafted from them.
        </Step>
        <Step
          to={card ? cardAddress(card) : report && reportAddress(report.id)}
          title="Accept a card"
          done={accepted}
        >
          Each card proposes one event, with the words it came from. Accept it, and it is in the record at
          once.
        </Step>
        <Step to={held && addressOf(held)} title="Open a person">
          Somebody who was held: what happened to them, in order, and who says so.
        </Step>
        <Step to={disputed && addressOf(disputed)} title="See a dispute with its speakers">
          An account that some confirm and others deny. Both sides stand beside each other.
        </Step>
        <Step to={update && `/updates/${update.subject}`} title="See the public page">
          What a reader without rights sees: each sentence opens what it rests on.
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
  return (
    <li>
      <h2>
        {to ? <a href={to}>{title}</a> : title} {done && <span class="tag accepted">done</span>}
      </h2>
      <p>{children}</p>
      {!to && <p class="soft small">There is none in this record just now.</p>}
    </li>
  )
}

function Nothing(): VNode {
  return (
    <>
      <h1>Nothing is here yet</h1>
      <Empty title="Begin with a report">
        <p>
          Add a report as it came: a text, a web page you saved, or words you paste. It is kept as it is and
          read for you; nothing enters the record before you accept it.
        </p>
        <p class="actions">
          <a class="button primary" href="/desk/inbox/new">
            Add a report
          </a>
          <a class="button" href="/desk/events/new">
            Record an event by hand
          </a>
        </p>
      </Empty>
    </>
  )
}

function Waiting(props: { waiting: WaitingItem[]; total: number; heading: 1 | 2 }): VNode {
  const { waiting, total } = props
  const Heading = props.heading === 1 ? 'h1' : 'h2'
  return (
    <section>
      <Heading>What waits</Heading>
      {waiting.length === 0 ? (
        <p>
          {total === 0 ? 'No report has been added yet.' : 'Every report is reviewed to its end.'}{' '}
          <a href="/desk/inbox/new">Add a report</a>
        </p>
      ) : (
        <ul class="list" role="list">
          {waiting.slice(0, 10).map(({ item, progress }) => (
            <li>
              <h3>
                <a href={reportAddress(item.id)}>{item.details.title || item.name || 'Untitled report'}</a>
              </h3>
              <Progress
                done={progress.settled}
                total={progress.sentences}
                words={
                  progress.sentences === 0
                    ? 'nothing was drafted from it'
                    : `${progress.settled} of ${counted(progress.sentences, 'sentence')} settled`
                }
              />
            </li>
          ))}
        </ul>
      )}
      {waiting.length > 10 && (
        <p>
          <a href="/desk/inbox">All {waiting.length} that wait</a>
        </p>
      )}
    </section>
  )
}

function Newest({ events, total }: { events: EventLine[]; total: number }): VNode {
  return (
    <section>
      <h2>Newest events</h2>
      {events.length === 0 ? (
        <p>
          Nothing is recorded yet: accept a card, or <a href="/desk/events/new">record an event by hand</a>.
        </p>
      ) : (
        <>
          <EventRows events={events} />
          <p>
            <a href="/desk/events">All {counted(total, 'event')}</a>
          </p>
        </>
      )}
    </section>
  )
}
