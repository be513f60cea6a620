// The text of a source cut where claims begin and end, so that a page can mark the words and lead from
// each to what was made of them. Claims whose words overlap form one stretch: it is read as one.
import type { Claim } from './claims.ts'

export interface Stretch {
  start: number
  end: number
  claims: Claim[] // none: nobody made anything of these words
  cuts: number[] // where, within the stretch, the words of further claims begin or end
}

export interface Span {
  start: number
  end: number
}

// `claims` in the order of their words, as claimsOf gives them.
export function stretchesOf(claims: readonly Claim[], { start, end }: Span): Stretch[] {
  const stretches: Stretch[] = []
  let at = start
  for (const marked of together(claims, { start, end })) {
    if (at < marked.start) stretches.push({ start: at, end: marked.start, claims: [], cuts: [] })
    stretches.push(marked)
    at = marked.end
  }
  if (at < end) stretches.push({ start: at, end, claims: [], cuts: [] })
  return stretches
}

function together(claims: readonly Claim[], within: Span): Stretch[] {
  const found: Stretch[] = []
  for (const claim of claims) {
    const words = wordsWithin(claim, within)
    if (!words) continue
    const last = found.at(-1)
    if (last && words.start < last.end) {
      last.end = Math.max(last.end, words.end)
      last.claims.push(claim)
    } else found.push({ ...words, claims: [claim], cuts: [] })
  }
  return found.map((stretch) => ({ ...stretch, cuts: cutsOf(stretch, within) }))
}

function wordsWithin({ standing }: Claim, within: Span): Span | undefined {
  const { cite } = standing.statement
  if (!cite || cite.end <= within.start || within.end <= cite.start) return undefined
  return { start: Math.max(cite.start, within.start), end: Math.min(cite.end, within.end) }
}

function cutsOf({ start, end, claims }: Stretch, within: Span): number[] {
  const edges = claims.flatMap((claim) => {
    const words = wordsWithin(claim, within)
    return words ? [words.start, words.end] : []
  })
  return [...new Set(edges)].filter((edge) => start < edge && edge < end).sort((a, b) => a - b)
}
