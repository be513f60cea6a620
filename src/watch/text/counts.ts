// Counts of one paragraph that cannot all be right: signatures that grow fewer; people named where fewer, or
// more, were counted.
import { findCounts } from '../../record/values/amounts-english.ts'
import type { FoundCount } from '../../record/values/amounts-english.ts'
import { paragraphsOf, sentencesIn } from './source-text.ts'
import type { SourceText, Span, TextFinding } from './source-text.ts'

// They are only ever added up.
const CUMULATIVE = /signator|signature|death toll/i

export function countsThatShrink(source: SourceText): TextFinding[] {
  return paragraphsOf(source).flatMap((paragraph) => {
    const counts = countsIn(source.text, paragraph).filter(({ text }) => CUMULATIVE.test(text))
    return counts.flatMap((later, at) => {
      const before = counts.slice(0, at).find((one) => floorOf(one) > floorOf(later))
      if (!before) return []
      return [{ code: 'count.shrinks' as const, words: { before: spanOf(before), after: spanOf(later) } }]
    })
  })
}

// 'over 800' would not be said of two thousand.
function floorOf({ count: { min, max } }: FoundCount): number {
  return min ?? max ?? 0
}

export function namedAgainstCounted(source: SourceText): TextFinding[] {
  return paragraphsOf(source).flatMap((paragraph) => {
    const sentences = sentencesIn(source.text, paragraph)
    const lists = sentences.flatMap((sentence) => listsIn(source.text, sentence))
    const told = sentences.flatMap((sentence) => toldCounts(source.text, sentence))
    return lists.flatMap((list) => [
      ...ofItsOwnCount(list),
      ...told.filter((one) => isOfTheSame(one, list)).map((one) => finding('others', one, list)),
    ])
  })
}

interface NamedList extends Span {
  names: number
  including: boolean // others beside them
  counted: FoundCount
  sentence: Span
  deed: string | undefined
}

interface Told {
  counted: FoundCount
  sentence: Span
  deed: string | undefined
}

const DEEDS =
  /\b(detain|arrest|charg|fine|sentenc|convict|releas|kill|injur|summon|question|dismiss)(?:e?d|ed)?\b/i
const LIST_BEGINS = /^,? (including|such as|among them)\b[:,]?\s*|^(?:\s*[:–—]|,?\s+namely,?)\s+/
const LIST_ENDS = /[.;!?]| \p{L}*(?:who|were|was|had|have|has|is|are|after|during|for|in|on|at|while|when)\b/u
const NAME = /\p{Lu}[\p{Ll}’'-]+(?: (?:\p{Lu}[\p{Ll}’'-]+|\p{Lu}\.))+/gu

function listsIn(text: string, sentence: Span): NamedList[] {
  return countsIn(text, sentence)
    .filter(({ count }) => count.of === 'people')
    .flatMap((counted) => {
      const rest = text.slice(counted.end, sentence.end)
      const begins = LIST_BEGINS.exec(rest)
      if (!begins) return []
      const list = (rest.slice(begins[0].length).split(LIST_ENDS)[0] ?? '').trimEnd()
      const names = [...list.matchAll(NAME)].length
      if (names < 2) return []
      const start = counted.end + begins[0].length
      const deed = deedIn(text, sentence)
      const including = begins[1] !== undefined
      return [{ start, end: start + list.length, names, including, counted, sentence, deed }]
    })
}

function toldCounts(text: string, sentence: Span): Told[] {
  const deed = deedIn(text, sentence)
  return countsIn(text, sentence)
    .filter(({ count }) => count.of === 'people' && count.min !== undefined && count.min === count.max)
    .map((counted) => ({ counted, sentence, deed }))
}

// 'three activists, including A, B, C and D'; 'three activists: A and B'.
function ofItsOwnCount(list: NamedList): TextFinding[] {
  const { min, max } = list.counted.count
  if (max !== undefined && list.names > max) return [finding('more', list, list)]
  if (!list.including && min !== undefined && min === max && list.names < min)
    return [finding('fewer', list, list)]
  return []
}

// 'detained three people'; then 'detained a number of activists, including' three and more who are named: the
// same deed, told twice, of three and of more than three.
function isOfTheSame(told: Told, list: NamedList): boolean {
  if (told.sentence.start >= list.sentence.start || told.deed === undefined || told.deed !== list.deed)
    return false
  const { count } = list.counted
  return list.including && count.max === undefined && list.names >= (told.counted.count.max ?? Infinity)
}

function finding(variant: string, { counted }: Pick<Told, 'counted'>, list: NamedList): TextFinding {
  return {
    code: 'count.named',
    variant,
    words: { counted: spanOf(counted), named: { start: list.counted.start, end: list.end } },
    figures: { names: { kind: 'number', number: list.names } },
  }
}

function deedIn(text: string, { start, end }: Span): string | undefined {
  return DEEDS.exec(text.slice(start, end))?.[1]?.toLowerCase()
}

function countsIn(text: string, { start, end }: Span): FoundCount[] {
  return findCounts(text, { from: start, to: end })
}

function spanOf({ start, end }: FoundCount): Span {
  return { start, end }
}
