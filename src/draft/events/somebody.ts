// The first somebody a thing is tied to by a preposition: 'charges of sedition against the two unionists'.
import { listFrom } from '../phrases/lists.ts'
import { isVerb } from '../phrases/reading.ts'
import type { Phrase } from '../phrases/phrase.ts'
import type { Reading } from '../phrases/reading.ts'

const tying =
  /^(?:of|against|on|upon|to|for|from|at|into|among|targeting|concerning|involving|belonging|toward|towards)$/

export function somebodyAfter(reading: Reading, from: number): Phrase[] {
  const { tokens } = reading
  for (let at = from; at < Math.min(from + 12, tokens.length); at += 1) {
    const token = tokens[at]!
    if (tying.test(token.low)) {
      const phrase = reading.starting.get(at + 1)
      if (phrase && isSomebody(phrase)) return listFrom(reading, phrase)
      continue
    }
    if (/^(?:;|:|while|who|which|that|after|before|by)$/.test(token.low)) return []
    if (isVerb(token) && !isInside(reading, at)) return []
  }
  return []
}

function isInside(reading: Reading, at: number): boolean {
  return reading.phrases.some((phrase) => phrase.from <= at && at < phrase.to)
}

export function isSomebody(phrase: Phrase): boolean {
  if (phrase.pronoun || phrase.owners.length > 0 || phrase.owner) return true
  if (phrase.named.some((mention) => mention.kind === 'place' || mention.kind === 'law')) return false
  return (['person', 'organisation', 'outlet', 'site', 'named', 'assembly'] as const).some((name) =>
    phrase.classes.includes(name),
  )
}
