// 'X, a blogger, and Y': the phrases that belong together, gathered to the right or to the left.
import { isVerb } from './reading.ts'
import { isAdverb } from './voice.ts'
import type { Phrase } from './phrase.ts'
import type { Reading } from './reading.ts'

const joiners = /^(?:,|and|or|including|as|such|well|–|—|namely|both|then)$/
const inner = /^(?:of|at|from|in|for|with|on|against|linked|working|based)$/

export function listFrom(reading: Reading, first: Phrase): Phrase[] {
  const list = [first]
  let at = first.to
  for (;;) {
    const next = nextOf(reading, at)
    if (!next) return list
    if (next.joined && startsClause(reading, next.phrase)) return list
    if (next.joined) list.push(next.phrase)
    at = next.phrase.to
  }
}

function nextOf(reading: Reading, from: number): { phrase: Phrase; joined: boolean } | undefined {
  const { tokens, starting } = reading
  let at = skipBrackets(reading, from)
  const word = tokens[at]?.low ?? ''
  if (inner.test(word)) {
    const phrase = starting.get(at + 1)
    return phrase && { phrase, joined: false }
  }
  let joined = false
  while (joiners.test(tokens[at]?.low ?? '')) {
    joined = true
    at += 1
  }
  const phrase = joined ? starting.get(at) : undefined
  return phrase && { phrase, joined }
}

function skipBrackets({ tokens }: Reading, at: number): number {
  if (tokens[at]?.text !== '(') return at
  const close = tokens.findIndex((token, i) => i > at && token.text === ')')
  return close < 0 || close - at > 12 ? at : close + 1
}

// '… and her brother was fined': what a verb follows is the subject of its own clause.
function startsClause(reading: Reading, phrase: Phrase): boolean {
  let at = phrase.to
  while (reading.tokens[at] && isAdverb(reading.tokens[at]!)) at += 1
  return isVerb(reading.tokens[at]) && !reading.tokens[at]!.low.endsWith('ing')
}

export function listTo(reading: Reading, last: Phrase): Phrase[] {
  const { tokens, ending } = reading
  const list = [last]
  let at = last.from
  for (let steps = 0; steps < 40; steps += 1) {
    let before = at - 1
    while (joiners.test(tokens[before]?.low ?? '')) before -= 1
    if (tokens[before]?.text === ')') before = openBefore(reading, before)
    const phrase = before < at - 1 ? ending.get(before + 1) : undefined
    const head = phrase && governing(reading, phrase)
    if (!phrase || !head) return list
    if (isObject(reading, head)) return list
    list.unshift(head)
    at = head.from
  }
  return list
}

function openBefore({ tokens }: Reading, close: number): number {
  const open = tokens.findLastIndex((token, i) => i < close && token.text === '(')
  return open < 0 ? close : open - 1
}

// Of 'the head of the union' the head; of 'on 3 May' nothing.
function governing(reading: Reading, phrase: Phrase): Phrase | undefined {
  let current: Phrase | undefined = phrase
  for (let steps = 0; current?.after !== undefined && steps < 6; steps += 1)
    current = /^(?:such|including|as)$/.test(current.after) ? current : reading.ending.get(current.from - 1)
  return current
}

// A phrase right after a verb is what that verb is done to, not part of the subject that follows.
function isObject({ tokens }: Reading, phrase: Phrase): boolean {
  const before = tokens[phrase.from - 1]
  return before?.pos === 'VERB' && before.low !== 'including'
}
