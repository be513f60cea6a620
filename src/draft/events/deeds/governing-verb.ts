// The verb that does something with a thing: before it ('revoked the licence'), with whom between ('handed X
// a sentence', 'stripped X of his citizenship'), or after it ('the licence was revoked').
import { isVerb } from '../../phrases/reading.ts'
import { isAdverb } from '../../phrases/voice.ts'
import type { Phrase } from '../../phrases/phrase.ts'
import type { Reading } from '../../phrases/reading.ts'
import type { Token } from '../../text/tokens.ts'
import type { FoundThing } from './find-things.ts'

export interface Governing {
  at: number
  particle?: string | undefined
  link?: string | undefined
  whom: Phrase[]
  isJoined?: boolean // the thing stands further on in a list
  side: 'before' | 'after'
}

export const particles = /^(?:down|out|up|off|away|over|back|aside|through|in)$/
const links = /^(?:with|of|to|into|under|from|for|as|on|in|by|onto|at|before)$/

export function verbsAround(reading: Reading, found: FoundThing): Governing[] {
  return [...before(reading, found.from), ...after(reading, found)]
}

function before(reading: Reading, from: number, depth = 0): Governing[] {
  const { tokens } = reading
  let at = from - 1
  while (/^[“"‘']$/.test(tokens[at]?.text ?? '')) at -= 1
  const link =
    links.test(tokens[at]?.low ?? '') && (tokens[at]!.low === 'in' || !isParticleOf(reading, at))
      ? tokens[at]!.low
      : undefined
  if (link) at -= 1
  while (at >= 0 && isAdverb(tokens[at]!) && !particles.test(tokens[at]!.low)) at -= 1
  const direct = verbAt(reading, at)
  if (direct) return [{ ...direct, link, whom: [], side: 'before' }]
  const phrase = reading.ending.get(at + 1)
  if (phrase) {
    const whom = phrase.after === undefined ? listBefore(reading, phrase) : [phrase]
    const left = whom[0]!.from - (phrase.after === undefined ? 1 : 2)
    const verb = verbAt(reading, left)
    return verb ? [{ ...verb, link, whom, side: 'before' }] : []
  }
  return link === undefined && depth < 4 ? overJoint(reading, at, depth) : []
}

// 'barred the press and the public from …': the whole list between verb and thing.
function listBefore(reading: Reading, last: Phrase): Phrase[] {
  const list = [last]
  for (let at = last.from - 1; /^(?:and|or|,)$/.test(reading.tokens[at]?.low ?? ''); at = list[0]!.from - 1) {
    const earlier = reading.ending.get(reading.tokens[at - 1]?.text === ',' ? at - 1 : at)
    if (!earlier || earlier.after !== undefined) break
    list.unshift(earlier)
  }
  return list
}

// 'seized phones, cameras and a laptop': the verb stands before the first of the list.
function overJoint(reading: Reading, at: number, depth: number): Governing[] {
  if (!/^(?:and|or|,)$/.test(reading.tokens[at]?.low ?? '')) return []
  const joint = /^(?:,)$/.test(reading.tokens[at - 1]?.text ?? '') ? at - 1 : at
  const phrase = reading.ending.get(joint)
  return phrase ? before(reading, phrase.from, depth + 1).map((one) => ({ ...one, isJoined: true })) : []
}

function isParticleOf({ tokens }: Reading, at: number): boolean {
  return particles.test(tokens[at]!.low) && isVerb(tokens[at - 1])
}

function verbAt({ tokens }: Reading, at: number): Pick<Governing, 'at' | 'particle'> | undefined {
  if (isVerb(tokens[at])) return { at }
  const low = tokens[at]?.low ?? ''
  return particles.test(low) && tokens[at - 1]?.pos === 'VERB' ? { at: at - 1, particle: low } : undefined
}

// The main verb first, then a participle that only describes: 'A march planned by X was prohibited'.
function after(reading: Reading, { to }: FoundThing): Governing[] {
  const { tokens } = reading
  const described: Governing[] = []
  let relative = false
  for (let at = to; at < Math.min(to + 20, tokens.length); at += 1) {
    const token = tokens[at]!
    if (/^(?:;|:|while|whose|but)$/.test(token.low)) break
    if (/^(?:who|which|that)$/.test(token.low)) relative = true
    if (token.text === ',' && !isAside(reading, at) && !relative && !isParticiple(tokens[at + 1])) break
    if (!isVerb(token) || isInsidePhrase(reading, at)) continue
    const last = lastOfChain(reading, at)
    const next = tokens[last + 1]?.low ?? ''
    const found: Governing = { at: last, particle: next, whom: [], side: 'after' }
    if (relative) {
      relative = false
      at = last
    } else if (last === at && token.pos === 'VERB' && /(?:ed|ing|en)$/.test(token.low)) {
      described.push(found)
      if (/^(?:and|or)$/.test(tokens[at - 1]?.low ?? '')) break
    } else return [found, ...described]
  }
  return described
}

function isParticiple(token: Token | undefined): boolean {
  return token?.pos === 'VERB' && /(?:ed|en)$/.test(token.low)
}

function isAside({ tokens }: Reading, comma: number): boolean {
  const close = tokens.findIndex((token, i) => i > comma && token.text === ',')
  return close > 0 && close - comma < 12 && !tokens.slice(comma, close).some((token) => isVerb(token))
}

function isInsidePhrase(reading: Reading, at: number): boolean {
  return reading.phrases.some((phrase) => phrase.from < at && at < phrase.to - 1)
}

function lastOfChain({ tokens }: Reading, from: number): number {
  let last = from
  for (
    let at = from + 1;
    isVerb(tokens[at]) || (tokens[at] && isAdverb(tokens[at]!)) || tokens[at]?.low === 'to';
    at += 1
  )
    if (isVerb(tokens[at])) last = at
  return last
}
