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
  const { desk, card, item, place } = props
  const { act } = card.fields
  return (
    <>
      <h1>{act === '' ? desk.say('A new card') : labelOf(ACTS, act, desk.language)}</h1>
      <nav class="row beside" aria-label={desk.say('Cards of this report')}>
        <span class="soft">{desk.say('{number} of {count}', { number: place.number, count: place.of })}</span>
        {place.before && <a href={cardAddress(place.before)}>{desk.say('the one before')}</a>}
        {place.after && <a href={cardAddress(place.after)}>{desk.say('the next')}</a>}
        <a href={placeInReport(item.id, card.id)}>{desk.say('in the report')}</a>
      </nav>
      <div class="card-page">
        <Evidence {...props} />
        {card.decision ? <Decided {...props} /> : <Form {...props} />}
      </div>
    </>
  )
}

function Evidence({ desk, card, item, block, place }: CardPageProps): VNode {
  const row = block && { index: 0, block, heading: undefined, entries: [] }
  return (
    <section
      class="evidence piece-text prose"
      aria-label={desk.say('The words of the report')}
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
        <p class="flag">{flagInWords(desk, flag)}</p>
      ))}
    </section>
  )
}

function Decided({ desk, card }: CardPageProps): VNode {
  const { decision } = card
  return (
    <section>
      <p>
        {decision &&
          desk.say('This card was decided: {outcome}.', {
            outcome: desk.say(OUTCOMES[decision.outcome]),
          })}{' '}
        {decision?.event && <a href={addressOf(decision.event)}>{desk.say('The event in the record')}</a>}
      </p>
      <PostForm desk={desk} to={`${cardAddress(card.id)}/undoing`}>
        <button>{desk.say('Take it back')}</button>
      </PostForm>
    </section>
  )
}

function Form({ desk, card, form, troubles, unread, asked, tellings }: CardPageProps): VNode {
  const to = cardAddress(card.id)
  const { say } = desk
  const [first] = troubles
  return (
    <PostForm desk={desk} to={`${to}/acceptance`} class="card-form" id="card">
      {/* Enter in a field presses the first button of a form: it reads the words and accepts nothing. */}
      <button class="hidden" formaction={`${to}/correction`} tabindex={-1}>
        {say('Read the form anew')}
      </button>
      {first && (
        <Notice refused>
          <p>{say('Not accepted yet. {why}', { why: desk.tell(first) })}</p>
        </Notice>
      )}
      <CardFieldset to={to} form={form} troubles={troubles} unread={unread} asked={asked} />
      {tellings.length > 0 && (
        <div class="tellings">
          <p>{say('Is this an event already recorded?')}</p>
          {tellings.map((event) => (
            <p>
              <TellingLine event={event} />{' '}
              <button name="joins" value={event.subject}>
                {say('Join with it')}
              </button>
            </p>
          ))}
        </div>
      )}
      <div class="actions ending">
        <button class="primary">{say('Accept')}</button>
        <button name="onward" value="next">
          {say('Accept, then the next card')}
        </button>
        <button formaction={`${to}/setting-aside`}>{say('Not an event')}</button>
        <button formaction={`${to}/split`}>{say('Split')}</button>
        <a class="button quiet" href={placeInReport(card.item, card.id)}>
          {say('Leave it for now')}
        </a>
      </div>
    </PostForm>
  )
}
