// What stands over a report on its review page: where it comes from, how far it is, and the keys.
import type { VNode } from 'preact'
import { Keys } from '../../../site/parts/keys.tsx'
import { placeInReport, reportAddress } from '../../address.ts'
import { PublicationLink } from '../../publication/publication-link.tsx'
import { countryOf, publishedOn, Settled } from '../inbox/list-page.tsx'
import { holds } from './parts.ts'
import type { ReviewProps } from './review-page.tsx'

export function About({ desk, item: { id, details, state }, published: update }: ReviewProps): VNode {
  const { publisher, access } = details
  const words = [
    publisher,
    countryOf(details, desk),
    publishedOn(details, desk),
    desk.say(access === 'public' ? 'may be cited in public' : 'for the team'),
  ]
  return (
    <p class="soft">
      {words.filter(Boolean).join(' · ')} · <a href={`${reportAddress(id)}/details`}>{desk.say('change')}</a>
      {state === 'drafted' && (
        <>
          {' '}
          · <PublicationLink item={id} published={update} />
        </>
      )}
    </p>
  )
}

export function Head({ desk: { say }, item, progress, next, parts, here }: ReviewProps): VNode {
  const { decisions } = progress
  const toNext = next && (holds(parts[here], next) ? `#card-${next}` : placeInReport(item.id, next))
  return (
    <div class="review-head">
      <Settled {...progress} />
      <p class="soft">{say('{count|1 decision|# decisions}', { count: decisions })}</p>
      {toNext && <a href={toNext}>{say('to the next open card')}</a>}
      {decisions > 0 && (
        <button class="quiet" formaction={`${reportAddress(item.id)}/undoing`}>
          {say('Take back the last decision')}
        </button>
      )}
      <details class="key-list">
        <summary>{say('Keys')}</summary>
        <Keys keys={KEYS.map(({ key, does }) => ({ key, does: say(does) }))} />
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
  { key: 'Esc Esc', does: 'lock the desk, also while typing; so does Ctrl+Alt+L' },
  { key: '?', does: 'this list' },
] as const
