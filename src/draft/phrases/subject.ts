// Who a verb is said of: found by walking left over what cannot be the subject.
import { isVerb } from './reading.ts'
import { listTo } from './lists.ts'
import { ORDERING } from '../lexicon/light-verbs.ts'
import { isAdverb, voiceAt } from './voice.ts'
import type { Phrase } from './phrase.ts'
import type { Reading } from './reading.ts'

export function subjectOf(reading: Reading, verb: number, depth = 0): Phrase[] {
  const { tokens } = reading
  if (depth > 5) return []
  const main = depth === 0 ? ofParticiple(reading, verb) : undefined
  if (main !== undefined) return subjectOf(reading, main, 1)
  const raised = depth === 0 ? objectOfOrder(reading, verb) : undefined
  if (raised) return raised
  let at = voiceAt(tokens, verb, []).from - 1
  for (let steps = 0; at >= 0 && steps < 60; steps += 1) {
    const token = tokens[at]!
    const phrase = reading.ending.get(at + 1)
    const doing = phrase && reading.tokens[phrase.from - 1]
    if (phrase && doing?.pos === 'VERB' && doing.low.endsWith('ing') && phrase.from > 1) {
      at = phrase.from - 2
      continue
    }
    if (
      phrase &&
      (phrase.after === undefined || describesIt(reading, phrase, verb) || opensClause(reading, phrase, verb))
    )
      return listTo(reading, phrase)
    if (phrase) at = Math.max(-1, phrase.from - 2)
    else if (/^(?:who|which|whom|that)$/.test(token.low)) return antecedent(reading, at)
    else if (/^(?:and|or|but|then|yet)$/.test(token.low)) return beforeConjunction(reading, at, depth)
    else if (/^(?:after|before|while|when|by|for|without|since|despite|upon|of|from|in)$/.test(token.low))
      return ofMainClause(reading, at, depth)
    else if (isVerb(token)) return subjectOf(reading, at, depth + 1)
    else if (token.text === ')') at = opening(reading, at)
    else if (token.text === ',' || token.text === '–' || token.text === '—') {
      const jump = beforeParenthesis(reading, at)
      if (jump === undefined) return ofMainClause(reading, at, depth)
      at = jump
    } else if (token.text === ';' || token.text === ':') return []
    else at -= 1
  }
  return depth === 0 ? fronted(reading, verb) : []
}

// 'ordered Roe to serve 13 days': whoever is told to does it; 'used laws to silence': whoever used them.
function objectOfOrder(reading: Reading, verb: number): Phrase[] | undefined {
  const { from, infinitive } = voiceAt(reading.tokens, verb, [])
  const told = infinitive ? reading.ending.get(from) : undefined
  if (!told || told.after !== undefined) return undefined
  const list = listTo(reading, told)
  const order = reading.tokens[list[0]!.from - 1]
  if (order?.pos !== 'VERB') return undefined
  return ORDERING.has(order.low) ? list : subjectOf(reading, list[0]!.from - 1, 1)
}

// 'cases of reporters being held', 'photographs of people beaten in May': a participle right after.
function describesIt(reading: Reading, phrase: Phrase, verb: number): boolean {
  const { from, helpers } = voiceAt(reading.tokens, verb, ['participle'])
  const isClose = from === phrase.to || (helpers[0] === 'being' && from - phrase.to < 2)
  return (
    isClose &&
    (helpers.length === 0 || helpers[0] === 'being') &&
    phrase.classes.includes('person') &&
    phrase.after !== 'by'
  )
}

// 'the week after Roe was detained': 'after' opens a clause, and Roe is its subject.
function opensClause({ tokens }: Reading, phrase: Phrase, verb: number): boolean {
  const { from, helpers } = voiceAt(tokens, verb, [])
  const isClause = /^(?:after|before|since|until)$/.test(phrase.after ?? '') && from === phrase.to
  return isClause && helpers.length > 0 && helpers[0] !== 'being' && phrase.classes.includes('person')
}

// 'Police used tear gas …, injuring 14': a participle after a comma goes with the first verb.
function ofParticiple({ tokens }: Reading, verb: number): number | undefined {
  if (!tokens[verb]!.low.endsWith('ing') || tokens[verb - 1]?.text !== ',') return undefined
  const stop = tokens.findLastIndex((token, i) => i < verb && /^(?:;|:)$/.test(token.text))
  const first = tokens.findIndex(
    (token, i) =>
      i > stop &&
      i < verb &&
      isVerb(token) &&
      !token.low.endsWith('ing') &&
      !/^(?:who|which|that|to)$/.test(tokens[i - 1]?.low ?? ''),
  )
  return first < 0 ? undefined : first
}

function opening({ tokens }: Reading, close: number): number {
  const open = tokens.findLastIndex((token, i) => i < close && token.text === '(')
  return open < 0 ? close - 1 : open - 1
}

// 'the reporter, who …': the nearest phrase that can be somebody.
function antecedent(reading: Reading, at: number): Phrase[] {
  const before = reading.phrases.filter((phrase) => phrase.to <= at && at - phrase.to <= 1)
  const last = before.at(-1)
  if (!last) return []
  if (last.after !== 'of' && last.after !== 'in' && last.after !== 'from') return listTo(reading, last)
  const head = reading.ending.get(last.from - 1)
  return head && !last.classes.includes('person') ? [head] : [last]
}

function beforeConjunction(reading: Reading, at: number, depth: number): Phrase[] {
  const earlier = reading.tokens.findLastIndex((token, i) => i < at && isVerb(token) && !isBase(reading, i))
  return earlier < 0 ? [] : subjectOf(reading, earlier, depth + 1)
}

// 'helped others flee and had …': a bare verb has no subject to share.
function isBase({ tokens }: Reading, at: number): boolean {
  const isPlain =
    tokens[at]!.pos === 'VERB' &&
    !/(?:ed|ing|s|en|t|ld|de|nd|ght|ne|wn|ew|ook|oke|ave|an)$/.test(tokens[at]!.low)
  return isPlain && voiceAt(tokens, at, []).helpers.length === 0
}

// 'after being held for three hours': whoever the rest of the sentence is about.
function ofMainClause(reading: Reading, at: number, depth: number): Phrase[] {
  const earlier = reading.tokens.findLastIndex((token, i) => i < at && isVerb(token))
  if (earlier >= 0) return subjectOf(reading, earlier, depth + 1)
  return fronted(reading, at)
}

function fronted(reading: Reading, at: number): Phrase[] {
  const comma = reading.tokens.findIndex((token, i) => i > at && token.text === ',')
  if (comma < 0 || comma - at > 25) return []
  const first = reading.phrases.find((phrase) => phrase.from > comma && phrase.after === undefined)
  return first && first.from - comma < 4 ? rightOf(reading, first) : []
}

function rightOf(reading: Reading, first: Phrase): Phrase[] {
  const verb = reading.tokens.findIndex((token, i) => i >= first.to && isVerb(token))
  return verb < 0
    ? [first]
    : reading.phrases.filter(
        (phrase) => phrase.from >= first.from && phrase.to <= verb && phrase.after === undefined,
      )
}

// From the comma that ends ', her lawyer, ' or ', who had …,' to before the comma that opens it.
function beforeParenthesis({ tokens }: Reading, comma: number): number | undefined {
  const sign = tokens[comma]!.text
  const open = tokens.findLastIndex((token, i) => i < comma && token.text === sign)
  const inside = tokens.slice(open + 1, comma)
  const aside =
    inside.some(isVerb) ||
    /^(?:who|which|both|all|in|on|at|from|including|one|of|where|whose)$/.test(inside[0]?.low ?? '')
  if (open < 0) return aside ? undefined : comma - 1
  return aside ? open - 1 : comma - 1
}

export function skipAdverbs({ tokens }: Reading, from: number): number {
  let at = from
  while (tokens[at] && isAdverb(tokens[at]!) && tokens[at]!.pos !== 'DET' && tokens[at]!.pos !== 'NOUN')
    at += 1
  return at
}
