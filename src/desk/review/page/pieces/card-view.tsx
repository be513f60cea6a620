// A card on the review page: what is proposed, each field with its words, and what can be done with it.
// It is kept lean, for there may be a hundred of them: the whole form is at the card's own address.
import type { VNode } from 'preact'
import type { EventLine } from '../../../../find/events.ts'
import type { SubjectId } from '../../../../record/subject.ts'
import { partiesOf } from '../../../../review/cards/card.ts'
import type { Card as CardData, CardAccount, CardFields, Party } from '../../../../review/cards/card.ts'
import { Value } from '../../../../site/parts/values.tsx'
import { ACTS } from '../../../../vocabulary/acts/acts.ts'
import { FREEDOMS } from '../../../../vocabulary/freedoms.ts'
import { MEASURES } from '../../../../vocabulary/law/measures.ts'
import { labelOf } from '../../../../vocabulary/list.ts'
import { CAPACITIES } from '../../../../vocabulary/people/capacities.ts'
import { ROLES } from '../../../../vocabulary/people/roles.ts'
import { HAPPENED } from '../../../../vocabulary/said/happened.ts'
import { STANCE_LABELS } from '../../../../vocabulary/said/stances.ts'
import { addressOf, cardAddress } from '../../../address.ts'
import type { Identity } from '../../card/choices.ts'
import { useVoice } from '../../../words/voice.tsx'
import type { Voice } from '../../../words/voice.tsx'
import { BASES, boundsInWords, confidenceInWords, flagInWords } from '../../words.ts'
import { SecondView } from './second-view.tsx'
import { PieceCard } from './piece-card.tsx'
import { TellingLine } from './telling.tsx'
import { Who, Words } from './who.tsx'

export interface CardViewProps {
  number: number
  card: CardData
  certain: boolean
  section: string // the freedom under which its piece of the report stands
  identities: Identity[]
  tellings: EventLine[] // events recorded before that this may be
  raised: string[] // of the event it became, in sentences
}

export function CardView({
  number,
  card,
  certain,
  section,
  identities,
  tellings,
  raised,
}: CardViewProps): VNode {
  const { id, fields, decision, flags, quotations } = card
  const { act, happened } = fields
  const voice = useVoice()
  const { language, say } = voice
  const tags = [confidenceInWords(voice, card, certain)]
  if (happened !== 'yes') tags.unshift(labelOf(HAPPENED, happened, language).toLowerCase())
  return (
    <PieceCard
      id={id}
      number={number}
      title={act === '' ? say('Nothing chosen yet') : labelOf(ACTS, act, language)}
      words={card.trigger.text}
      tags={tags}
      decision={decision}
    >
      {decision ? (
        <>
          <Decided card={card} />
          <RaisedBeside event={decision.event} raised={raised} />
        </>
      ) : (
        <>
          <FieldsView id={id} fields={fields} section={section} identities={identities} />
          {quotations.map((quotation) => (
            <p class="soft">
              <Quoted {...quotation} />
            </p>
          ))}
          <SecondView drafter={card.drafter} second={card.second} />
          {flags.map((flag) => (
            <p class="flag">{flagInWords(voice, flag)}</p>
          ))}
          {tellings.length > 0 && <Tellings id={id} tellings={tellings} />}
          <Actions id={id} isReady={act !== ''} />
        </>
      )}
    </PieceCard>
  )
}

function Quoted({ words: { text }, speaker }: CardData['quotations'][number]): VNode {
  const { say } = useVoice()
  const words = <q>{text.replace(/^[“"«]|[”"»]$/g, '')}</q>
  return speaker
    ? say('With it goes what {speaker} said: <words/>', { speaker, words })
    : say('With it goes what they said: <words/>', { words })
}

interface FieldsProps {
  id: string
  fields: CardFields
  section: string
  identities: Identity[]
}

function FieldsView({ id, fields, section, identities }: FieldsProps): VNode {
  const voice = useVoice()
  const { language, say } = voice
  const parties = partiesOf(fields)
  const who = (party: Party, extra?: string) => {
    const place = parties.indexOf(party)
    return <Who name={`who.${id}.${place}`} party={party} extra={extra} identity={identities[place]} />
  }
  const { when, place, parts, measure, freedom, accounts } = fields
  return (
    <dl class="values">
      <Value label={say('When')}>
        {when ? (
          <>
            {when.said}
            <Small>{whenNote(when, voice)}</Small>
          </>
        ) : (
          <small>{say('no day found')}</small>
        )}
      </Value>
      {place && <Value label={say('Where')}>{who(place)}</Value>}
      {rolesOf(parts).map((role) => (
        <Value label={labelOf(ROLES, role, language)}>
          {parts
            .filter((part) => part.role === role)
            .map((part, index) => (
              <>
                {index > 0 && <br />}
                {who(part, part.capacity && labelOf(CAPACITIES, part.capacity, language))}
              </>
            ))}
        </Value>
      ))}
      {measure && (
        <Value label={say('Measure')}>
          {labelOf(MEASURES, measure.kind, language)}
          <Words said={measure.said} shown={labelOf(MEASURES, measure.kind)} />
        </Value>
      )}
      {freedom !== section && (
        <Value label={say('Freedom')}>
          {freedom ? labelOf(FREEDOMS, freedom, language) : say('not assigned')}
        </Value>
      )}
      {!isPlain(accounts) &&
        accounts.map((account) => (
          <Value label={stanceLabel(account, voice)}>{accountOf(account, who, voice)}</Value>
        ))}
    </dl>
  )
}

function rolesOf(parts: CardFields['parts']): string[] {
  return [...new Set(parts.map(({ role }) => role))]
}

function stanceLabel({ stance }: CardAccount, { language, say }: Voice): string {
  if (stance === 'states') return say('Says so')
  const label = labelOf(STANCE_LABELS, stance, language)
  return label.charAt(0).toUpperCase() + label.slice(1)
}

// The report says it of itself, and nobody else is named: nothing worth a line.
function isPlain(accounts: CardAccount[]): boolean {
  return accounts.length === 1 && accounts[0]?.stance === 'states' && !accounts[0].speaker
}

function accountOf({ speaker, words }: CardAccount, who: (party: Party) => VNode, { say }: Voice): VNode {
  return (
    <>
      {speaker ? who(speaker) : say('the report itself')}
      {words && <Words said={words.text} shown={speaker?.words?.text ?? speaker?.name ?? ''} />}
    </>
  )
}

function whenNote(when: NonNullable<CardFields['when']>, { language, say }: Voice): string {
  const basis = when.basis === 'stated' ? '' : say(BASES[when.basis])
  return [boundsInWords(language, when), basis].filter(Boolean).join(', ')
}

function Small({ children }: { children: string }): VNode | null {
  return children === '' ? null : <small> · {children}</small>
}

function Tellings({ id, tellings }: { id: string; tellings: EventLine[] }): VNode {
  const { say } = useVoice()
  const more = tellings.length - AT_A_GLANCE
  return (
    <div class="tellings">
      <p>{say('Is this an event already recorded?')}</p>
      {tellings.slice(0, AT_A_GLANCE).map((event) => (
        <p>
          <TellingLine event={event} />{' '}
          <button name="joins" value={event.subject} formaction={`${cardAddress(id)}/acceptance`}>
            {say('Join with it')}
          </button>
        </p>
      ))}
      {more > 0 && <p class="soft">{say('{count} more may be it: see “Correct”.', { count: more })}</p>}
    </div>
  )
}

const AT_A_GLANCE = 5

function Actions({ id, isReady }: { id: string; isReady: boolean }): VNode {
  const { say } = useVoice()
  const to = cardAddress(id)
  return (
    <p class="actions">
      {isReady && <button formaction={`${to}/acceptance`}>{say('Accept')}</button>}
      <a class="button" href={to}>
        {say('Correct')}
      </a>
      <button formaction={`${to}/setting-aside`}>{say('Not an event')}</button>
      <button formaction={`${to}/split`}>{say('Split')}</button>
    </p>
  )
}

// What the record cannot hold together with it, or asks about it.
function RaisedBeside({ event, raised }: { event: SubjectId | undefined; raised: string[] }): VNode | null {
  const { say } = useVoice()
  if (!event || raised.length === 0) return null
  return (
    <>
      {raised.map((sentence) => (
        <p class="flag">{sentence}</p>
      ))}
      <p class="small">
        <a href={`${addressOf(event)}#raised`}>{say('Settle')}</a>
      </p>
    </>
  )
}

// What was decided is out of the way, in two lines: what it says, and how to take it back.
function Decided({ card: { id, fields, decision } }: { card: CardData }): VNode {
  const { say } = useVoice()
  const { when, place, parts } = fields
  const said = [when?.said, place?.name, ...parts.map(({ name }) => name)].filter(Boolean).join(' · ')
  return (
    <p class="decided">
      {decision?.outcome !== 'not an event' && said}{' '}
      {decision?.event && <a href={addressOf(decision.event)}>{say('in the record')}</a>}{' '}
      <button class="quiet" formaction={`${cardAddress(id)}/undoing`}>
        {say('Take back')}
      </button>
    </p>
  )
}
