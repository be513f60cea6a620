// What has to be settled besides events: references to earlier coverage, and sentences nobody claimed.
import type { VNode } from 'preact'
import type { Named } from '../../../../find/events.ts'
import type { Proposal } from '../../../../review/cards/cards.ts'
import { addressOf } from '../../../address.ts'
import { link, useVoice } from '../../../words/voice.tsx'
import { OUTCOMES } from '../../words.ts'
import { PieceCard } from './piece-card.tsx'

interface ProposalProps {
  number: number
  proposal: Proposal
}

export function ReferenceView({ number, proposal, coverage }: ProposalProps & { coverage: Coverage }): VNode {
  const { say } = useVoice()
  const { id, words, decision } = proposal
  return (
    <PieceCard
      id={id}
      number={number}
      title={say('Earlier coverage')}
      words={words.text}
      tags={[say(!decision ? 'open reference' : decision.event ? OUTCOMES.resolved : 'left open')]}
      decision={decision}
    >
      {decision ? (
        <Resolved proposal={proposal} coverage={coverage} />
      ) : (
        <Resolving id={id} coverage={coverage} />
      )}
    </PieceCard>
  )
}

export interface Coverage {
  groups: { title: string; subjects: Named[] }[]
  likely: Named['subject'] | undefined // the country's newest update: proposed, as it can be seen
  labelOf: (subject: Named['subject']) => string
}

function Resolving({ id, coverage }: { id: string; coverage: Coverage }): VNode {
  const { say } = useVoice()
  const has = coverage.groups.some(({ subjects }) => subjects.length > 0)
  return (
    <>
      {!has && <p class="soft">{say('Nothing is in the record yet that it could point at.')}</p>}
      <p class="actions">
        {has && (
          <>
            <select name={`to.${id}`} aria-label={say('What it points at')}>
              <option value="">{say('points at …')}</option>
              {coverage.groups.map(({ title, subjects }) =>
                subjects.length === 0 ? null : (
                  <optgroup label={title}>
                    {subjects.map(({ subject, label }) => (
                      <option value={subject} selected={subject === coverage.likely}>
                        {shortened(label)}
                      </option>
                    ))}
                  </optgroup>
                ),
              )}
            </select>
            <button class="primary" formaction={`/desk/proposals/${id}/resolution`}>
              {say('Resolve')}
            </button>
          </>
        )}
        <button formaction={`/desk/proposals/${id}/setting-aside`}>{say('Leave it open for good')}</button>
      </p>
    </>
  )
}

function Resolved({
  proposal: { id, decision },
  coverage,
}: {
  proposal: Proposal
  coverage: Coverage
}): VNode {
  return (
    <p class="decided">
      {decision?.event && (
        <span>
          {useVoice().say('points at <coverage>{title}</coverage>', {
            title: coverage.labelOf(decision.event),
            coverage: link(addressOf(decision.event)),
          })}
        </span>
      )}{' '}
      <TakeBack id={id} />
    </p>
  )
}

export function UnclaimedView({ number, proposal }: ProposalProps): VNode {
  const { say } = useVoice()
  const { id, words, decision } = proposal
  return (
    <PieceCard
      id={id}
      number={number}
      title={say(decision?.outcome === 'made a card' ? 'A sentence' : 'A sentence no card was made of')}
      tags={[say(decision ? OUTCOMES[decision.outcome] : 'unclaimed')]}
      decision={decision}
    >
      {!decision && (
        <p>
          <q>{shortened(words.text)}</q>
        </p>
      )}
      {decision ? (
        <p class="decided">
          <TakeBack id={id} />
        </p>
      ) : (
        <p class="actions">
          <button formaction={`/desk/proposals/${id}/card`}>{say('Make a card')}</button>
          <button formaction={`/desk/proposals/${id}/setting-aside`}>{say('Not an event')}</button>
        </p>
      )}
    </PieceCard>
  )
}

function TakeBack({ id }: { id: string }): VNode {
  return (
    <button class="quiet" formaction={`/desk/cards/${id}/undoing`}>
      {useVoice().say('Take back')}
    </button>
  )
}

function shortened(words: string): string {
  return words.length <= 110 ? words : `${words.slice(0, 100).replace(/\s+\S*$/, '')} …`
}
