// A name on a card, with who it is: said, asked, or somebody new.
import type { ComponentChildren, VNode } from 'preact'
import type { Party } from '../../../../review/cards/card.ts'
import { addressOf } from '../../../address.ts'
import { WhyAlike } from '../../../record/subject/why-alike.tsx'
import { link, useVoice } from '../../../words/voice.tsx'
import type { Identity } from '../../card/choices.ts'

interface WhoProps {
  name: string // of the choice
  party: Party
  extra: string | undefined // in which capacity
  identity: Identity | undefined
}

export function Who({ name, party, extra, identity }: WhoProps): VNode {
  return (
    <>
      {party.name}
      {extra && `, ${extra.toLowerCase()}`}
      <Words said={party.words?.text ?? ''} shown={party.name} />
      {identity && <IdentityView name={name} identity={identity} kind={party.kind} />}
    </>
  )
}

/** The words of the report, where they are not what is shown already. */
export function Words({ said, shown }: { said: string; shown: string }): VNode | null {
  if (said === '' || folded(said) === folded(shown)) return null
  return (
    <>
      {' '}
      <q>{said}</q>
    </>
  )
}

function folded(words: string): string {
  return words.replace(/\s+/g, ' ').trim().toLowerCase()
}

interface IdentityProps {
  name: string
  identity: Identity
  kind: Party['kind']
}

function IdentityView({ name, identity, kind }: IdentityProps): VNode | null {
  const { say } = useVoice()
  if (identity.kind === 'ask') return <Asking name={name} identity={identity} kind={kind} />
  if (identity.kind === 'new') return kind === 'group' ? null : <small> · {say('new')}</small>
  if (identity.kind === 'asked')
    return <small> · {say('asked at {number}', { number: identity.number })}</small>
  const { subject, label } = identity.known
  return (
    <small>
      {' · '}
      {say('same as <other>{name}</other>', { name: label, other: link(addressOf(subject)) })}
    </small>
  )
}

function Asking({
  name,
  identity,
  kind,
}: Omit<IdentityProps, 'identity'> & { identity: Extract<Identity, { kind: 'ask' }> }): VNode {
  const { say } = useVoice()
  const more = identity.candidates.length - BY_KEY
  return (
    <fieldset class="who">
      <legend>{say('Say who this is')}</legend>
      {identity.candidates.slice(0, BY_KEY).map(({ subject, label, likeness }) => (
        <Pick name={name} value={subject}>
          {say('same as <other>{name}</other>', { name: label, other: link(addressOf(subject)) })}
          <WhyAlike likeness={likeness} />
        </Pick>
      ))}
      <Pick name={name} value="new">
        {say(kind === 'place' ? 'another place' : 'somebody new')}
      </Pick>
      {more > 0 && <small>{say('{count} more of this name: see “Correct”', { count: more })}</small>}
    </fieldset>
  )
}

const BY_KEY = 9 // one for each number key; the card’s own page has them all

function Pick({
  name,
  value,
  children,
}: {
  name: string
  value: string
  children: ComponentChildren
}): VNode {
  return (
    <label>
      <input type="radio" name={name} value={value} /> <span>{children}</span>
    </label>
  )
}
