// Stages of laws. Those they are said of are laws and bills.
import type { Wording } from './wording.ts'

export const LAW_WORDING: Readonly<Record<string, Wording>> = {
  'law-proposed': stage('{was} proposed', 'proposed {v}', 'a bill', 'the proposal'),
  'law-adopted': stage('{was} adopted', 'adopted {v}', 'a law', 'the adoption of the law'),
  'law-signed': stage('{was} signed into law', 'signed {v} into law', 'a bill', 'the signing of the law'),
  'law-in-force': stage(
    'came into force',
    'brought {v} into force',
    'a law',
    'the entry into force of the law',
  ),
  'law-rejected': stage('{was} rejected', 'rejected {v}', 'a bill', 'the rejection of the bill'),
  'law-withdrawn': stage('{was} withdrawn', 'withdrew {v}', 'a bill', 'the withdrawal of the bill'),
  'law-repealed': stage('{was} repealed', 'repealed {v}', 'a law', 'the repeal of the law'),
  'law-ruling': stage('{was} ruled on', 'ruled on {v}', 'a law', 'the ruling on the law'),
  'emergency-declared': {
    active: 'declared a state of emergency',
    alone: 'declared a state of emergency',
    bare: 'a state of emergency was declared',
    noun: 'the state of emergency',
    matter: true,
  },
  'government-measure': stage('{was} ordered', 'ordered {v}', 'a measure', 'the measure'),
  deadline: {
    active: 'set a deadline, which expired',
    alone: 'set a deadline, which expired',
    bare: 'a deadline expired',
    noun: 'the deadline',
    matter: true,
  },
}

function stage(passive: string, active: string, what: string, noun: string): Wording {
  const bare = `${what} ${passive.replace('{was}', 'was')}`
  return { passive, active, alone: active.replace('{v}', what), bare, noun, matter: true }
}
