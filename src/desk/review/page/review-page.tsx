// The page where a monitor spends the day: the report's text, and beside each piece of it the cards
// that rest on it. One form holds them all, and each button says where it leads; so it works without
// a script, and `keys.js` only presses the buttons that are there.
import type { VNode } from 'preact'
import type { Item, ItemLine } from '../../../review/inbox.ts'
import type { Progress } from '../../../review/progress.ts'
import { Keys } from '../../../site/parts/keys.tsx'
import { Empty, Notice } from '../../../site/parts/notice.tsx'
import { printDay } from '../../../record/values/print.ts'
import { reportAddress } from '../../address.ts'
import { countryName } from '../../../vocabulary/countries.ts'
import type { Desk } from '../../desk.ts'
import { PostForm } from '../../page.tsx'
import { Settled, titleOf } from '../inbox/list-page.tsx'
import { CardView } from './card-view.tsx'
import type { CardViewProps } from './card-view.tsx'
import { ReferenceView, UnclaimedView } from './proposal-view.tsx'
import type { Coverage } from './proposal-view.tsx'
import type { Entry, ReviewRows, Row } from './rows.ts'
import { BlockText, LeftOut } from './text.tsx'

export interface ReviewProps {
  desk: Desk
  item: Item
  original: ItemLine | undefined // of a copy
  note: string | undefined // the drafter's
  notice: string | undefined
  progress: Progress
  review: ReviewRows
  next: string | undefined // the first card still open
  coverage: Coverage
  viewOf: (entry: Entry, row: Row) => CardViewProps | undefined // of an event's card
}

export function ReviewPage(props: ReviewProps): VNode {
  const { desk, item, notice, note, review } = props
  return (
    <>
      <h1>{titleOf(item)}</h1>
      <About item={item} />
      {notice && <Notice>{<p>{notice}</p>}</Notice>}
      {note && <Notice>{<p>{note}</p>}</Notice>}
      {item.state !== 'drafted' && <NotRead {...props} />}
      <PostForm desk={desk} to={reportAddress(item.id)} id="decisions" class="review-form">
        {/* Enter in a field presses the first button of a form. Here that must do nothing. */}
        <button disabled hidden />
        {item.state === 'drafted' && <Head {...props} />}
        {review.rows.map((row) => (
          <RowView row={row} {...props} />
        ))}
        {item.state === 'drafted' && <End {...props} />}
      </PostForm>
      <LeftOut report={item.report} blocks={review.leftOut} />
    </>
  )
}

function About({ item: { id, details } }: Pick<ReviewProps, 'item'>): VNode {
  const { publisher, country, published, access } = details
  const words = [
    publisher,
    country ? countryName(country) : 'country not set',
    published ? `published ${printDay(published)}` : 'day of publication not known',
    access === 'public' ? 'may be cited in public' : 'for the team',
  ]
  return (
    <p class="soft">
      {words.filter(Boolean).join(' · ')} · <a href={`${reportAddress(id)}/details`}>change</a>
    </p>
  )
}

function NotRead({ desk, item, original }: ReviewProps): VNode {
  return (
    <Notice>
      {original ? (
        <p>
          These are nearly the words of <a href={reportAddress(original.id)}>{titleOf(original)}</a>, so it
          was kept as a copy of that one: no second voice, and no cards were made of it.
        </p>
      ) : (
        <p>This report was kept and has not been read yet.</p>
      )}
      <PostForm desk={desk} to={`${reportAddress(item.id)}/reading`}>
        <button>{original ? 'Read it as a separate report' : 'Read it now'}</button>
      </PostForm>
    </Notice>
  )
}

function Head({ item, progress, next }: ReviewProps): VNode {
  const { decisions } = progress
  return (
    <div class="review-head">
      <Settled {...progress} />
      <p class="soft">{decisions === 1 ? '1 decision' : `${decisions} decisions`}</p>
      {next && <a href={`#card-${next}`}>to the first open card</a>}
      {decisions > 0 && (
        <button class="quiet" formaction={`${reportAddress(item.id)}/undoing`}>
          Take back the last decision
        </button>
      )}
      <details class="key-list">
        <summary>Keys</summary>
        <Keys keys={KEYS} />
      </details>
    </div>
  )
}

const KEYS = [
  { key: 'j', does: 'next card' },
  { key: 'k', does: 'card before' },
  { key: 'a', does: 'accept' },
  { key: 'p', does: 'accept the certain cards of the paragraph' },
  { key: 'e', does: 'correct, or make a card' },
  { key: 'x', does: 'not an event' },
  { key: 's', does: 'split' },
  { key: '1–9', does: 'choose who it is, or what it points at' },
  { key: '0', does: 'somebody new' },
  { key: 'm', does: 'join with the event already recorded' },
  { key: 'u', does: 'take back the last decision' },
  { key: 'Enter', does: 'open the card' },
  { key: '?', does: 'this list' },
]

function RowView({ row, ...props }: ReviewProps & { row: Row }): VNode {
  const { item, review } = props
  const numbers = new Map(review.entries.map(({ number, proposal }) => [proposal.id, number]))
  const certain = row.entries.filter((entry) => entry.certain).length
  return (
    <section class="piece">
      <div class="piece-text prose" lang={item.details.language}>
        <BlockText row={row} report={item.report} marks={review.marks} numbers={numbers} />
      </div>
      {row.entries.length > 0 && (
        <div class="piece-cards">
          {certain > 1 && (
            <p class="actions together">
              <button formaction={`${reportAddress(item.id)}/paragraphs/${row.index}/acceptance`}>
                Accept the {certain} certain cards of this paragraph
              </button>
            </p>
          )}
          {row.entries.map((entry) => (
            <EntryView entry={entry} row={row} {...props} />
          ))}
        </div>
      )}
    </section>
  )
}

function EntryView({ entry, row, coverage, viewOf }: ReviewProps & { entry: Entry; row: Row }): VNode {
  const { number, proposal } = entry
  const view = viewOf(entry, row)
  if (view) return <CardView {...view} />
  if (proposal.kind === 'reference')
    return <ReferenceView number={number} proposal={proposal} coverage={coverage} />
  return <UnclaimedView number={number} proposal={proposal} />
}

function End({ progress, review }: ReviewProps): VNode | null {
  if (review.entries.length === 0)
    return (
      <Empty title="No card was made of this report">
        <p>Nothing in it was understood as an event. What it says can still be recorded by hand.</p>
      </Empty>
    )
  if (progress.settled < progress.sentences) return null
  return (
    <section class="empty" id="settled" tabindex={-1}>
      <h2>This report is settled</h2>
      <p>
        {progress.sentences} sentences, {progress.decisions} decisions. Anything above can still be taken
        back.
      </p>
      <p class="actions">
        <a class="button primary" href="/desk/inbox">
          Back to the inbox
        </a>
        <a class="button" href="/desk/events">
          The events now in the record
        </a>
      </p>
    </section>
  )
}
