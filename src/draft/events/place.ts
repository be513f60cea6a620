// Where: a named place in the clause after a locative word. Never the country of the report, never the
// town an office or an outlet is 'based' in.
import { LOCATIVES } from '../lexicon/places.ts'
import type { DraftEvent } from '../draft.ts'
import type { Clause } from '../phrases/clause.ts'
import type { Reading } from '../phrases/reading.ts'

export function placeOf(reading: Reading, clause: Clause, verb: number): DraftEvent['place'] {
  const places = reading.mentions.filter((mention) => mention.kind === 'place')
  const inClause = places.filter((mention) => mention.from >= clause.from && mention.to <= clause.to)
  const head = places.filter((mention) => mention.from < 4)
  const fitting = [...inClause, ...head].filter((mention) => isLocated(reading, mention.from, mention.to))
  const nearest = fitting.sort((a, b) => Math.abs(a.from - verb) - Math.abs(b.from - verb))[0]
  if (!nearest) return null
  return { name: nearest.name, subject: nearest.subject, start: nearest.start, end: nearest.end }
}

function isLocated({ tokens }: Reading, from: number, to: number): boolean {
  if (tokens[to]?.text === '-' || /^'s?$/.test(tokens[to]?.low ?? '')) return false
  for (let at = from - 1; at >= Math.max(0, from - 5); at -= 1) {
    const token = tokens[at]!
    if (LOCATIVES.has(token.low)) return true
    if (
      !/^(?:the|city|town|village|of|region|district|,|and|capital|northern|southern|eastern|western|central)$/.test(
        token.low,
      ) &&
      token.pos !== 'PROPN'
    )
      return false
  }
  return false
}
