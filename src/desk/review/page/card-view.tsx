// A card on the review page: what is proposed, each field with its words, and what can be done with it.
// It is kept lean, for there may be a hundred of them: the whole form is at the card's own address.
import type { ComponentChildren, VNode } from 'preact'
import type { EventLine } from '../../../find/events.ts'
import { partiesOf } from '../../../review/card.ts'
import type { Card as CardData, CardAccount, CardFields, Party } from '../../../review/card.ts'
import { Card } from '../../../site/parts/card.tsx'
import { Value } from '../../../site/parts/values.tsx'
import { ACTS } from '../../../vocabulary/acts/acts.ts'
import { FREEDOMS } from '../../../vocabulary/freedoms.ts'
import { MEASURES } from '../../../vocabulary/law/measures.ts'
import { labelOf } from '../../../vocabulary/list.ts'
import { CAPACITIES } from '../../../vocabulary/people/capacities.ts'
import { ROLES } from '../../../vocabulary/people/roles.ts'
import { HAPPENED } from '../../../vocabulary/said/happened.ts'
import { STANCE_LABELS } from '../../../vocabulary/said/stances.ts'
import { addressOf, cardAddress } from '../../address.ts'
import type { Identity } from '../card/choices.ts'
import { BASES, boundsInWords, confidenceInWords, flagInWords } from '../words.ts'
import { TellingLine } from './telling.tsx'

export interface CardViewProps {
  number: number
  card: CardData
  certain: boolean
  identities: Identity[]
  tellings: EventLine[] // events recorded before that this may be
}

export function CardView({ number, card, certain, identities, tellings }: CardViewProps): VNode {
  const { id, fields, decision } = card
  const state = !decision ? 'proposed' : decision.outcome === 'not an event' ? 'rejected' : 'accepted'
  return (
    <Card id={`card-${id}`} title={<Title number={number} card={card} />} state={state} status={confidenceInWords(card, certain)}>
      {state !== 'rejected' && <FieldsView id={id} fields={fields} identities={identities} asks={!decision} />}
      {!decision && card.flags.map((flag) => <p class="flag">{flagInWords(flag)}</p>)}
      {!decision && tellings.length > 0 && <Tellings id={id} tellings={tellings} />}
      {decision ? <Decided card={card} /> : <Actions id={id} isReady={fields.act !== ''} />}
    </Card>
  )
}

function Title({ number, card }: { number: number; card: CardData }): VNode {
  const { act, happened } = card.fields
  return (
    <>
      <a class="n" href={cardAddress(card.id)}>{number}</a> {act === '' ? 'Nothing chosen yet' : labelOf(ACTS, act)}
      {happened !== 'yes' && <span class="tag alleged">{labelOf(HAPPENED, happened).toLowerCase()}</span>} <q>{card.trigger.text}</q>
    </>
  )
}

interface FieldsProps {
  id: string
  fields: CardFields
  identities: Identity[]
  asks: boolean
}

function FieldsView({ id, fields, identities, asks }: FieldsProps): VNode {
  const parties = partiesOf(fields)
  const who = (party: Party, extra?: string) => {
    const place = parties.indexOf(party)
    return <Who name={`who.${id}.${place}`} party={party} extra={extra} identity={identities[place]} asks={asks} />
  }
  const { when, place, parts, measure, freedom, accounts } = fields
  return (
    <dl class="values">
      <Value label="When">
        {when ? (
          <>
            {when.said} <small>{whenNote(when)}</small>
          </>
        ) : (
          <small>no day found</small>
        )}
      </Value>
      {place && <Value label="Where">{who(place)}</Value>}
      {parts.map((part) => (
        <Value label={labelOf(ROLES, part.role)}>{who(part, part.capacity && labelOf(CAPACITIES, part.capacity))}</Value>
      ))}
      {measure && (
        <Value label="Measure">
          {labelOf(MEASURES, measure.kind)} <Words said={measure.said} shown={labelOf(MEASURES, measure.kind)} />
        </Value>
      )}
      {freedom && <Value label="Freedom">{labelOf(FREEDOMS, freedom)}</Value>}
      {!isPlain(accounts) && accounts.map((account) => <Value label={labelOf(STANCE_LABELS, account.stance)}>{accountOf(account, who)}</Value>)}
    </dl>
  )
}

// The report says it of itself, and nobody else is named: nothing worth a line.
function isPlain(accounts: CardAccount[]): boolean {
  return accounts.length === 1 && accounts[0]?.stance === 'states' && !accounts[0].speaker
}

function accountOf({ speaker, words }: CardAccount, who: (party: Party) => VNode): VNode {
  return (
    <>
      {speaker ? who(speaker) : 'the report itself'} {words && <Words said={words.text} shown={speaker?.name ?? ''} />}
    </>
  )
}

function whenNote(when: NonNullable<CardFields['when']>): string {
  const basis = when.basis === 'stated' ? '' : BASES[when.basis]
  return [boundsInWords(when), basis].filter(Boolean).join(', ')
}

// The words of the report, where they are not what is shown already.
function Words({ said, shown }: { said: string; shown: string }): VNode | null {
  return said === '' || said.toLowerCase() === shown.toLowerCase() ? null : <q>{said}</q>
}

interface WhoProps {
  name: string
  party: Party
  extra: string | undefined
  identity: Identity | undefined
  asks: boolean
}

function Who({ name, party, extra, identity, asks }: WhoProps): VNode {
  return (
    <>
      {party.name}
      {extra && `, ${extra.toLowerCase()}`} <Words said={party.words?.text ?? ''} shown={party.name} />{' '}
      {identity && <IdentityView name={name} identity={identity} party={party} asks={asks} />}
    </>
  )
}

function IdentityView({ name, identity, party, asks }: Omit<WhoProps, 'extra' | 'identity'> & { identity: Identity }): VNode | null {
  if (identity.kind === 'same') {
    const { subject, label } = identity.known
    return <small>same as <a href={addressOf(subject)}>{label}</a></small>
  }
  if (identity.kind === 'new') return asks && party.kind !== 'group' ? <small>new</small> : null
  if (!asks) return null
  if (identity.kind === 'asked') return <small><a href={`#card-${identity.card}`}>asked above</a></small>
  return (
    <fieldset class="who">
      <legend>Say who this is</legend>
      {identity.candidates.map(({ subject, label }) => (
        <Pick name={name} value={subject}>
          same as <a href={addressOf(subject)}>{label}</a>
        </Pick>
      ))}
      <Pick name={name} value="new">
        {party.kind === 'place' ? 'another place' : 'somebody new'}
      </Pick>
    </fieldset>
  )
}

function Pick({ name, value, children }: { name: string; value: string; children: ComponentChildren }): VNode {
  return (
    <label class="pick">
      <input type="radio" name={name} value={value} /> <span>{children}</span>
    </label>
  )
}

function Tellings({ id, tellings }: { id: string; tellings: EventLine[] }): VNode {
  return (
    <div class="tellings">
      <p>Is this an event already recorded?</p>
      {tellings.map((event) => (
        <p>
          <TellingLine event={event} />{' '}
          <button name="joins" value={event.subject} formaction={`${cardAddress(id)}/acceptance`}>
            Join with it
          </button>
        </p>
      ))}
    </div>
  )
}

function Actions({ id, isReady }: { id: string; isReady: boolean }): VNode {
  const to = cardAddress(id)
  return (
    <p class="actions">
      {isReady && (
        <button class="primary" formaction={`${to}/acceptance`}>
          Accept
        </button>
      )}
      <a class="button" href={to}>
        Correct
      </a>
      <button formaction={`${to}/setting-aside`}>Not an event</button>
      <button formaction={`${to}/split`}>Split</button>
    </p>
  )
}

function Decided({ card: { id, decision } }: { card: CardData }): VNode {
  return (
    <p class="actions">
      {decision?.event && (
        <a href={addressOf(decision.event)}>the event in the record</a>
      )}
      <button class="quiet" formaction={`${cardAddress(id)}/undoing`}>
        Take back
      </button>
    </p>
  )
}
