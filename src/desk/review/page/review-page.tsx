// The page where a monitor spends the day: the report's text, and beside each piece of it the cards
// that rest on it. One form holds them all, and each button says where it leads; so it works without
// a script, and `keys.js` only presses the buttons that are there.
import type { VNode } from 'preact'
import type { Item, ItemLine } from '../../../review/inbox/inbox.ts'
import type { ModelSettings } from '../../../review/model/model-settings.ts'
import type { Progress } from '../../../review/cards/progress.ts'
import { Empty, Notice } from '../../../site/parts/notice.tsx'
import type { Telling } from '../../../sentence.ts'
import { reportAddress } from '../../address.ts'
import type { UpdateLine } from '../../../find/updates.ts'
import type { Desk } from '../../desk.ts'
import { PostForm } from '../../page.tsx'
import { link } from '../../words/voice.tsx'
import { titleOf } from '../inbox/list-page.tsx'
import { CardView } from './pieces/card-view.tsx'
import type { CardViewProps } from './pieces/card-view.tsx'
import { ReferenceView, UnclaimedView } from './pieces/proposal-view.tsx'
import type { Coverage } from './pieces/proposal-view.tsx'
import type { Entry, ReviewRows, Row } from './rows.ts'
import { PlaceLine } from '../../places.tsx'
import { Attachments, FileNotices, WithoutText } from './file-notices.tsx'
import { PartEnds, PartList } from './part-links.tsx'
import type { Part } from './parts.ts'
import { AskModel, ModelAnswered } from './second-reading.tsx'
import type { Counted } from './second-reading.tsx'
import { About, Head } from './review-head.tsx'
import { isLeftOut } from './rows.ts'
import { BlockText, LeftOut } from './text.tsx'

export interface ReviewProps {
  desk: Desk
  item: Item
  original: ItemLine | undefined // of a copy
  note: Telling | undefined // the drafter's
  notice: string | undefined
  model: ModelSettings | undefined // the language model that can be asked
  counted: Counted | undefined // what came of asking it
  progress: Progress
  published: UpdateLine | undefined
  review: ReviewRows
  parts: Part[]
  here: number // which of them is shown
  next: string | undefined // the first card still open
  coverage: Coverage
  viewOf: (entry: Entry) => CardViewProps | undefined // of an event's card
}

export function ReviewPage(props: ReviewProps): VNode {
  const { desk, item, notice, note, parts, here } = props
  const rows = parts[here]?.rows ?? []
  const numbers = new Map(props.review.entries.map(({ number, proposal }) => [proposal.id, number]))
  return (
    <>
      <h1>{titleOf(item, desk)}</h1>
      <About {...props} />
      {notice && <Notice>{<p>{notice}</p>}</Notice>}
      {note && <Notice>{<p>{desk.tell(note)}</p>}</Notice>}
      <ModelAnswered counted={props.counted} />
      <FileNotices desk={desk} item={item} />
      {item.state === 'textless' && <WithoutText desk={desk} item={item} />}
      {(item.state === 'waiting' || item.state === 'copy') && <NotRead {...props} />}
      <PostForm desk={desk} to={reportAddress(item.id)} id="decisions" class="review-form">
        {/* Enter in a field presses the first button of a form. Here that must do nothing. */}
        <button disabled hidden />
        {item.state === 'drafted' && <Head {...props} />}
        {item.state === 'drafted' && <AskModel item={item.id} model={props.model} />}
        <PartList {...props} />
        {rows.map((row, at) =>
          isLeftOut(row) ? null : (
            <RowView row={row} before={rows[at - 1]?.block} numbers={numbers} {...props} />
          ),
        )}
        <PartEnds {...props} />
        {item.state === 'drafted' && <End {...props} />}
      </PostForm>
      <Attachments desk={desk} item={item} />
      <LeftOut report={item.report} blocks={rows.filter(isLeftOut).map(({ block }) => block)} />
    </>
  )
}

function NotRead({ desk, item, original }: ReviewProps): VNode {
  return (
    <Notice>
      {original ? (
        <p>
          {desk.say(
            'These are nearly the words of <original>{title}</original>, so it was kept as a copy of that one: no second voice, and no cards were made of it.',
            { title: titleOf(original, desk), original: link(reportAddress(original.id)) },
          )}
        </p>
      ) : (
        <p>{desk.say('This report was kept and has not been read yet.')}</p>
      )}
      <PostForm desk={desk} to={`${reportAddress(item.id)}/reading`}>
        <button>{desk.say(original ? 'Read it as a separate report' : 'Read it now')}</button>
      </PostForm>
    </Notice>
  )
}

interface RowProps extends ReviewProps {
  row: Row
  before: Row['block'] | undefined
  numbers: Map<string, number> // of the cards
}

function RowView({ row, before, numbers, ...props }: RowProps): VNode {
  const { desk, item, review, viewOf } = props
  const certain = row.entries.filter((entry) => viewOf(entry)?.certain).length
  return (
    <section class="piece">
      <div class="piece-text prose" lang={foreign(desk, item.details.language)}>
        <PlaceLine report={item.report} block={row.block} before={before} />
        <BlockText row={row} report={item.report} marks={review.marks} numbers={numbers} />
      </div>
      {row.entries.length > 0 && (
        <div class="piece-cards">
          {certain > 1 && row.index !== undefined && (
            <p class="actions together">
              <button formaction={`${reportAddress(item.id)}/paragraphs/${row.index}/acceptance`}>
                {desk.say('Accept the {count|certain card|# certain cards} of this paragraph', {
                  count: certain,
                })}
              </button>
            </p>
          )}
          {row.entries.map((entry) => (
            <EntryView entry={entry} {...props} />
          ))}
        </div>
      )}
    </section>
  )
}

// The cards are in the language of the page.
function foreign({ language: own }: Desk, language: string): string | undefined {
  return language === own ? undefined : language
}

function EntryView({ entry, coverage, viewOf }: ReviewProps & { entry: Entry }): VNode {
  const { number, proposal } = entry
  const view = viewOf(entry)
  if (view) return <CardView {...view} />
  if (proposal.kind === 'reference')
    return <ReferenceView number={number} proposal={proposal} coverage={coverage} />
  return <UnclaimedView number={number} proposal={proposal} />
}

function End({ desk: { say }, progress, review }: ReviewProps): VNode | null {
  if (review.entries.length === 0)
    return (
      <Empty title={say('No card was made of this report')}>
        <p>{say('Nothing in it was understood as an event. What it says can still be recorded by hand.')}</p>
      </Empty>
    )
  if (progress.settled < progress.sentences) return null
  return (
    <section class="empty" id="settled" tabindex={-1}>
      <h2>{say('This report is settled')}</h2>
      <p>
        {say(
          '{sentences|1 sentence|# sentences}, {decisions|1 decision|# decisions}. Anything above can still be taken back.',
          { sentences: progress.sentences, decisions: progress.decisions },
        )}
      </p>
      <p class="actions">
        <a class="button primary" href="/desk/inbox">
          {say('Back to the inbox')}
        </a>
        <a class="button" href="/desk/events">
          {say('The events now in the record')}
        </a>
      </p>
    </section>
  )
}
