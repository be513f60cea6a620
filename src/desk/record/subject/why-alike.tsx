// Why a candidate is offered: what the comparison of the two names found, in words.
import type { VNode } from 'preact'
import type { Comparison, Reason, ReasonCode } from '../../../names/compare/reason.ts'
import { useVoice } from '../../words/voice.tsx'
import type { Say } from '../../words/voice.tsx'

export function WhyAlike({ likeness }: { likeness: Comparison | undefined }): VNode | null {
  const { say } = useVoice()
  if (!likeness) return null
  return <span class="soft small"> · {reasonsInWords(say, likeness).join('; ')}</span>
}

export function reasonsInWords(say: Say, { reasons }: Comparison): string[] {
  const told = reasons.filter((reason) => reason.code !== 'same' && !isSpeltAlike(reason))
  if (told.length === 0) return [say('the same name')]
  return told.slice(0, MOST).map((reason) => inWords(say, reason))
}

const MOST = 3

function isSpeltAlike({ code, one, other }: Reason): boolean {
  return code === 'romanised' && one.toLowerCase() === other.toLowerCase()
}

function inWords(say: Say, { code, one, other }: Reason): string {
  return WORDS[code](say, one, other)
}

const WORDS: Record<ReasonCode, (say: Say, one: string, other: string) => string> = {
  same: (say) => say('the same name'),
  romanised: (say, one, other) => say('{one} and {other} are spellings of one word', { one, other }),
  alike: (say, one, other) => say('{one} and {other} differ by little', { one, other }),
  'short-form': (say, one, other) => say('{one} and {other} are short for one another', { one, other }),
  initial: (say, one, other) => say('{one} and {other} begin alike', { one, other }),
  father: (say, one, other) => say('{one} and {other} come from one father’s name', { one, other }),
  joined: (say, one, other) => say('{one} and {other} differ in spaces', { one, other }),
  acronym: (say, one, other) => say('{one} and {other}: one shortens the other', { one, other }),
  order: (say) => say('other order of words'),
  'left-out': (say, one, other) =>
    say('only one has {words}', { words: [one, other].filter(Boolean).join(', ') }),
  differs: (say, one, other) => say('{one} stands against {other}', { one, other }),
  gender: (say) => say('a man’s and a woman’s name'),
  descent: (say) => say('who is whose father differs'),
  number: (say, one, other) => say('other numbers: {one} and {other}', { one, other }),
  'one-word': (say) => say('a single word is little to go by'),
  empty: (say) => say('nothing to compare'),
}
