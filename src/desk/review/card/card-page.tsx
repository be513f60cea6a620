// A card at its own address: the words it rests on, and the whole form of its fields.
import type { VNode } from 'preact'
import type { EventLine } from '../../../find/events.ts'
import type { Block } from '../../../intake/report.ts'
import type { Card } from '../../../review/cards/card.ts'
import type { Item } from '../../../review/inbox/inbox.ts'
import { Notice } from '../../../site/parts/notice.tsx'
import { ACTS } from '../../../vocabulary/acts/acts.ts'
import { labelOf } from '../../../vocabulary/list.ts'
import { addressOf, cardAddress, placeInReport } from '../../address.ts'
import type { Desk } from '../../desk.ts'
import { PostForm } from '../../page.tsx'
import { marksOfCard } from '../page/marks.ts'
import { TellingLine } from '../page/pieces/telling.tsx'
import { BlockText } from '../page/text.tsx'
import { flagInWords, OUTCOMES } from '../words.ts'
import type { CardForm } from './card-form.ts'
import { CardFieldset } from './fieldset.tsx'
import type { Asked } from './party-fields.tsx'
import type { Trouble } from './troubles.ts'

interface CardPageProps {
  desk: Desk
  card: Card
  item: Item
  block: Block | undefined
  place: { number: number; of: number; before: string | undefined; after: string | undefined }
  form: CardForm
  troubles: Trouble[]
  unread: boolean
  asked: Asked
  tellings: EventLine[]
}

export function CardPage(props: CardPageProps): VNode {
  const { card, item, place } = props
  const { act } = card.fields
  return (
    <>
      <h1>{act === '' ? 'A new card' : labelOf(ACTS, act)}</h1>
      <nav class="row beside" aria-label="Cards of this report">
        <span class="soft">
          {place.number} of {place.of}
        </span>
        {place.before && <a href={cardAddress(place.before)}>the one before</a>}
        {place.after && <a href={cardAddress(place.after)}>the next</a>}
        <a href={placeInReport(item.id, card.id)}>in the report</a>
      </nav>
      <div class="card-page">
        <Evidence {...props} />
        {card.decision ? <Decided {...props} /> : <Form {...props} />}
      </div>
    </>
  )
}

function Evidence({ card, item, block, place }: CardPageProps): VNode {
  const row = block && { index: 0, block, heading: undefined, entries: [] }
  return (
    <section
      class="evidence piece-text prose"
      aria-label="The words of the report"
      lang={item.details.language}
    >
      {row && (
        <BlockText
          row={row}
          report={item.report}
          marks={marksOfCard(card).map((mark) => ({ ...mark, isTrigger: false }))}
          numbers={new Map([[card.id, place.number]])}
        />
      )}
      {card.flags.map((flag) => (
        <p class="flag">{flagInWords(flag)}</p>
      ))}
    </section>
  )
}

function Decided({ desk, card }: CardPageProps): VNode {
  const { decision } = card
  return (
    <section>
      <p>
        This card was decided: {decision && OUTCOMES[decision.outcome]}.{' '}
        {decision?.event && <a href={addressOf(decision.event)}>The event in the record</a>}
      </p>
      <PostForm desk={desk} to={`${cardAddress(card.id)}/undoing`}>
        <button>Take it back</button>
      </PostForm>
    </section>
  )
}

function Form({ desk, card, form, troubles, unread, asked, tellings }: CardPageProps): VNode {
  const to = cardAddress(card.id)
  return (
    <PostForm desk={desk} to={`${to}/acceptance`} class="card-form" id="card">
      {/* Enter in a field presses the first button of a form: it reads the words and accepts nothing. */}
      <button class="hidden" formaction={`${to}/correction`} tabindex={-1}>
        Read the form anew
      </button>
      {troubles.length > 0 && (
        <Notice refused>
          <p>Not accepted yet. {troubles[0]?.sentence}</p>
        </Notice>
      )}
      <CardFieldset to={to} form={form} troubles={troubles} unread={unread} asked={asked} />
      {tellings.length > 0 && (
        <div class="tellings">
          <p>Is this an event already recorded?</p>
          {tellings.map((event) => (
            <p>
              <TellingLine event={event} />{' '}
              <button name="joins" value={event.subject}>
                Join with it
              </button>
            </p>
          ))}
        </div>
      )}
      <div class="actions ending">
        <button class="primary">Accept</button>
        <button name="onward" value="next">
          Accept, then the next card
        </button>
        <button formaction={`${to}/setting-aside`}>Not an event</button>
        <button formaction={`${to}/split`}>Split</button>
        <a class="button quiet" href={placeInReport(card.item, card.id)}>
          Leave it for now
        </a>
      </div>
    </PostForm>
  )
}
