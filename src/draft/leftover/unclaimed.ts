// Sentences that may report something and that no event claims: what was missed must be seen to be missed.
// Asked for is a word that monitors record under, or a past tense, with a day, somebody, or the other of the two.
import { OPINION_WORDS, VIOLATION_WORDS } from '../lexicon/violation-words.ts'
import { isDateWord } from '../phrases/phrase-words.ts'
import { isInQuotation } from '../events/quoted.ts'
import type { FoundWhen } from '../../record/values/when/found.ts'
import type { DraftEvent, Words } from '../draft.ts'
import type { Reading } from '../phrases/reading.ts'

export function findUnclaimed(
  text: string,
  readings: readonly Reading[],
  whens: readonly FoundWhen[],
  events: readonly DraftEvent[],
): Words[] {
  return readings.flatMap((reading) => {
    const { start, end } = reading.sentence
    const isClaimed = events.some((event) => event.sentence.start === start)
    return isClaimed || !mayReport(text, reading, whens) ? [] : [{ start, end, text: text.slice(start, end) }]
  })
}

export function mayReport(text: string, reading: Reading, whens: readonly FoundWhen[]): boolean {
  const { sentence, tokens, mentions } = reading
  if (isSpeech(text, reading)) return false
  const isDated = whens.some(
    (when) => when.start >= sentence.start && when.end <= sentence.end && when.role !== 'habitual',
  )
  const hasSomebody = mentions.some((mention) => mention.kind === 'person' || mention.kind === 'organisation')
  const told = tokens.some((_, at) => isPastTense(reading, at))
  const cues = new Set(tokens.map((token) => token.low).filter((word) => VIOLATION_WORDS.has(word))).size
  const violation = cues > 1 ? 2 : cues * 1.5
  const opinion = tokens.filter((token, at) => OPINION_WORDS.has(token.low) && !isDateWord(tokens, at)).length
  const signs = (isDated ? 2 : 0) + (hasSomebody ? 1 : 0) + (told ? 1 : 0) + violation - opinion * 1.5
  return signs >= 3 && (told || cues > 0)
}

function isSpeech(text: string, { sentence }: Reading): boolean {
  const middle = Math.floor((sentence.start + sentence.end) / 2)
  return isInQuotation(text, sentence, { start: middle, end: middle + 1 })
}

function isPastTense({ tokens }: Reading, at: number): boolean {
  const token = tokens[at]!
  if (token.pos === 'AUX') return /^(?:was|were|had|has|have|did)$/.test(token.low)
  return (
    token.pos === 'VERB' &&
    /(?:ed|took|went|began|held|said|found|led|fled|made|gave|saw|met|came|broke|told|put|set|brought|sent|left|lost|became|kept|got|fell)$/.test(
      token.low,
    )
  )
}
