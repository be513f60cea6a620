// People without a name: 'three people', 'her mother', 'the workers'.
import { isA } from '../lexicon/noun-classes.ts'
import type { DraftMention } from '../draft.ts'
import type { Phrase } from '../phrases/phrase.ts'
import type { Reading } from '../phrases/reading.ts'

export function groupMentions(text: string, readings: readonly Reading[]): DraftMention[] {
  const subjects = new Map<string, string>()
  return readings.flatMap((reading) =>
    reading.phrases
      .filter((phrase) => isGroup(reading, phrase))
      .map(({ start, end }): DraftMention => {
        const said = text.slice(start, end)
        const key = said.toLowerCase()
        if (!subjects.has(key)) subjects.set(key, `g${subjects.size + 1}`)
        return { start, end, text: said, kind: 'group', subject: subjects.get(key)! }
      }),
  )
}

function isGroup(reading: Reading, phrase: Phrase): boolean {
  if (phrase.pronoun || phrase.named.length > 0 || phrase.to - phrase.from < 2) return false
  if (reading.tokens[phrase.to]?.text === '-') return false
  const isNamedNext = reading.mentions.some(
    (mention) => mention.kind === 'person' && (mention.from === phrase.to || mention.from === phrase.to + 1),
  )
  return isA(phrase.head, 'person') && !isNamedNext
}
