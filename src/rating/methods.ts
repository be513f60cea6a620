// Methods of rating, each with its version: a rating says by which it was made, and stays as it was issued when
// the method moves on.
import { Refusal } from '../refusal.ts'
import { BANDS } from '../vocabulary/ratings/bands.ts'

export interface Method {
  version: string
  name: string
  what: string // in a sentence, for readers
  least: number
  most: number
}

const METHODS: readonly Method[] = [
  {
    version: 'five-bands-2026.1',
    name: 'Five bands, 2026.1',
    what: 'Civic space is put into one of five bands of a scale of 1 to 100: open 81–100, narrowed 61–80, obstructed 41–60, repressed 21–40, closed 1–20. Reasons rest on statements of the record; somebody other than the proposer reviews before it is issued.',
    least: 1,
    most: 100,
  },
]

export function findMethod(version: string): Method | undefined {
  return METHODS.find((one) => one.version === version)
}

/** The newest comes last. */
export function currentMethod(): Method {
  const method = METHODS.at(-1)
  if (!method) throw new Error('there is no method of rating')
  return method
}

/** A score stands in its band, or the two say different things. */
export function checkScore(band: string, score: number | undefined): void {
  const found = BANDS.terms.find(({ code }) => code === band)
  if (!found) throw new Refusal('invalid', 'Choose a band.', 'band')
  if (score === undefined) return
  if (!Number.isSafeInteger(score) || score < found.from || score > found.to)
    throw new Refusal(
      'invalid',
      `“${found.label.en}” is ${found.from} to ${found.to}: give a whole number there, or none.`,
      'score',
    )
}
