// The ways between the parts of a long report, each with how far it is.
import type { VNode } from 'preact'
import type { Item } from '../../../review/inbox/inbox.ts'
import { progressIn } from '../../../review/cards/progress.ts'
import { reportAddress } from '../../address.ts'
import { useVoice } from '../../words/voice.tsx'
import type { Voice } from '../../words/voice.tsx'
import type { Part } from './parts.ts'

interface PartsProps {
  item: Item
  parts: Part[]
  here: number
}

export function PartList({ item, parts, here }: PartsProps): VNode | null {
  const voice = useVoice()
  if (parts.length === 1) return null
  return (
    <nav class="parts" aria-label={voice.say('Parts of this report')}>
      <p>{voice.say('Part {number} of {count}', { number: here + 1, count: parts.length })}</p>
      <ol>
        {parts.map((part, place) => (
          <li>
            <a href={partAddress(item, place)} aria-current={place === here ? 'page' : undefined}>
              {voice.say('Part {number}', { number: place + 1 })}
            </a>{' '}
            <small>{howFar(part, voice)}</small>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function howFar(part: Part, { say }: Voice): string {
  const { settled, sentences } = progressIn(proposalsIn(part))
  if (sentences === 0) return say('text only')
  return settled === sentences ? say('settled') : say('{settled} of {sentences}', { settled, sentences })
}

/** At the end of a part; `keys.js` goes on through these from its last card, and back from its first. */
export function PartEnds({ item, parts, here }: PartsProps): VNode | null {
  const { say } = useVoice()
  if (parts.length === 1) return null
  const before = parts[here - 1]
  const after = parts[here + 1]
  return (
    <nav class="row part-ends" aria-label={say('Neighbouring parts')}>
      {before && (
        <a class="button" rel="prev" href={partAddress(item, here - 1, proposalsIn(before).at(-1)?.id)}>
          {say('Back to part {number}', { number: here })}
        </a>
      )}
      {after && (
        <a class="button" rel="next" href={partAddress(item, here + 1, proposalsIn(after)[0]?.id)}>
          {say('On to part {number}', { number: here + 2 })}
        </a>
      )}
    </nav>
  )
}

function partAddress({ id }: Item, place: number, card?: string): string {
  return `${reportAddress(id)}?part=${place + 1}${card ? `#card-${card}` : ''}`
}

function proposalsIn({ rows }: Part) {
  return rows.flatMap(({ entries }) => entries.map(({ proposal }) => proposal))
}
