// Why two names are held to be the same or not: a code and what it is about, to be put in words anywhere.
export const REASON_CODES = [
  'same', // the same letters
  'romanised', // the same sound in another spelling or script
  'alike', // a few letters apart
  'short-form', // Sasha, Aleksandr
  'initial', // N., Nurlan
  'father', // made of one father's name: Omaruly, Omarov
  'joined', // written as one word and as several
  'acronym', // HRW, Human Rights Watch
  'order', // the words stand in another order
  'left-out', // only one of them has this word
  'differs', // each has a word that the other has not
  'gender', // a man's name and a woman's
  'descent', // the father of one is the son in the other
  'number', // another number
  'one-word', // a single word is too little to tell
  'empty', // nothing to compare
] as const

export type ReasonCode = (typeof REASON_CODES)[number]

export interface Reason {
  code: ReasonCode
  one: string // of the first name; empty where it has nothing of the kind
  other: string
}

export interface Comparison {
  score: number // 0 to 1; from MATCH on worth asking
  reasons: Reason[]
}

export const MATCH = 0.7

// A comparison whose reasons are only put together for those who ask.
export interface Weighed {
  thousandths: number
  because: () => Reason[]
}

export function turned({ code, one, other }: Reason): Reason {
  return { code, one: other, other: one }
}
