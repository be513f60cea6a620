// The inbox: reports that came in, how far each is, and which are only copies of another.
import type { VNode } from 'preact'
import type { ItemLine } from '../../../review/inbox/inbox.ts'
import type { Progress as HowFar } from '../../../review/cards/progress.ts'
import { printDay } from '../../../record/values/print.ts'
import { Empty } from '../../../site/parts/notice.tsx'
import { Progress } from '../../../site/parts/progress.tsx'
import { reportAddress } from '../../address.ts'
import { countryName } from '../../../vocabulary/countries.ts'

interface InboxLine {
  item: ItemLine
  progress: HowFar
  original: ItemLine | undefined // of a copy
}

export function InboxList({ lines }: { lines: InboxLine[] }): VNode {
  return (
    <>
      <h1>Inbox</h1>
      {lines.length === 0 ? <NothingYet /> : <Lines lines={lines} />}
    </>
  )
}

function NothingYet(): VNode {
  return (
    <Empty title="No report has come in yet">
      <p>
        Add a report: a file, pasted text, or a note of a call. It is read by program, and you decide card by
        card what of it goes into the record.
      </p>
      <p>
        <a class="button primary" href="/desk/inbox/new">
          Add a report
        </a>
      </p>
    </Empty>
  )
}

function Lines({ lines }: { lines: InboxLine[] }): VNode {
  return (
    <ul class="list inbox" role="list">
      {lines.map(({ item, progress, original }) => (
        <li id={`item-${item.id}`} tabindex={-1}>
          <h2>
            <a href={reportAddress(item.id)}>{titleOf(item)}</a> <State item={item} progress={progress} />
          </h2>
          <p class="soft">{aboutItem(item)}</p>
          {original && (
            <p>
              Nearly the same words as <a href={reportAddress(original.id)}>{titleOf(original)}</a>: kept as a
              copy of it, not as a second voice.
            </p>
          )}
          {progress.sentences > 0 && <Settled {...progress} />}
        </li>
      ))}
    </ul>
  )
}

export function Settled({ settled, sentences }: HowFar): VNode {
  return (
    <Progress
      done={settled}
      total={sentences}
      words={`${settled} of ${sentences} ${sentences === 1 ? 'sentence' : 'sentences'} settled`}
    />
  )
}

function State({ item, progress }: Pick<InboxLine, 'item' | 'progress'>): VNode {
  const { settled, sentences } = progress
  if (item.state === 'copy') return <span class="tag">copy</span>
  if (item.state === 'waiting') return <span class="tag waiting">not read yet</span>
  if (sentences > 0 && settled === sentences) return <span class="tag accepted">settled</span>
  return <span class="tag waiting">{settled === 0 ? 'to review' : 'in review'}</span>
}

export function titleOf({ details, name }: Pick<ItemLine, 'details' | 'name'>): string {
  return details.title || name || details.how || 'Untitled report'
}

function aboutItem({ details, received }: ItemLine): string {
  const published = details.published
    ? `published ${printDay(details.published)}`
    : 'day of publication not known'
  const country = details.country ? countryName(details.country) : 'country not set'
  return [country, published, `came in ${printDay(received.slice(0, 10))}`].join(' · ')
}
