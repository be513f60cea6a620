// Reads English words for times. A report's words are found where they stand and never bent: what has
// no day ('31 April', 'recently') keeps its words and has no bounds. docs: DRAFTING table of dates.
import type { Day, When } from './value.ts'
import { expressionAt } from './when/english/expression.ts'
import type { Expression, Placed } from './when/english/series.ts'
import { futureWords, pastWords, plannedWords } from './when/english/lexicon.ts'
import { looseAt } from './when/english/loose.ts'
import type { Loose } from './when/english/loose.ts'
import { ledBounds, rangeOf, setOf, settleJoined } from './when/expression-bounds.ts'
import type { FoundWhen, WhenContext, WhenRole } from './when/found.ts'
import type { Settled } from './when/point.ts'
import { wordsOf } from './when/words.ts'
import type { Word } from './when/words.ts'

// Every time expression of a text, in order, never overlapping. Offsets are UTF-16 units.
export function findWhens(text: string, context: WhenContext = {}): FoundWhen[] {
  const words = wordsOf(text, context.from, context.to)
  const found: FoundWhen[] = []
  for (let at = 0; at < words.length;) {
    const read = readAt(text, words, at, context)
    if (read) found.push(read.found)
    at = read?.next ?? at + 1
  }
  return found
}

function readAt(text: string, words: Word[], at: number, context: WhenContext) {
  const expression = expressionAt(words, at)
  const loose = looseAt(words, at)
  if (loose && loose.next > (expression?.next ?? -1))
    return { found: looseFound(text, words, at, loose, context.published), next: loose.next }
  return expression && { found: settledFound(text, words, at, expression, context), next: expression.next }
}

// 'Currently' is the day of publication, 'to date' ends there; both stay vague for what is told.
function boundsOfNow(said: string, day: Day | undefined): Partial<When> {
  if (day === undefined) return {}
  const low = said.toLowerCase()
  if (/^(?:now|currently|at present|presently)$/.test(low))
    return { earliest: day, latest: day, basis: 'inferred' }
  if (/^(?:at the time of writing|to date|so far|until now|up to now)$/.test(low))
    return { latest: day, basis: 'inferred' }
  return low === 'going forward' ? { earliest: day, basis: 'inferred' } : {}
}

function looseFound(
  text: string,
  words: Word[],
  at: number,
  loose: Loose,
  published: Day | undefined,
): FoundWhen {
  const found = foundAt(text, words, at, loose.next, loose.role)
  if (loose.role === 'vague')
    return { ...found, when: { ...found.when, ...boundsOfNow(found.text, published) } }
  if (loose.role !== 'anchored') return found
  return { ...found, anchor: loose.anchor, when: { ...found.when, basis: 'carried' } }
}

export function settledFound(
  text: string,
  words: Word[],
  at: number,
  expression: Expression,
  context: WhenContext,
): FoundWhen {
  const on = { published: context.published, ahead: isAhead(words, at, expression.next) }
  const points = settleJoined(
    expression.points.map((placed) => placed.point),
    on,
  )
  const whole = wholeOf(expression, points)
  const role = whole === 'reversed' ? 'contradictory' : expression.role
  const found = foundAt(text, words, at, expression.next, role, whole === 'reversed' ? undefined : whole)
  if (expression.points.length === 1) return found
  return {
    ...found,
    parts: expression.points.map((placed, index) => partFound(text, words, placed, points[index])),
  }
}

function wholeOf(expression: Expression, points: (Settled | undefined)[]): Settled | 'reversed' | undefined {
  const all = points.filter((one) => one !== undefined)
  const [first] = all
  if (!first || all.length < points.length) return undefined
  if (expression.joined === 'set') return setOf(all)
  if (expression.joined === 'range') return rangeOf(first, all.at(-1)!) ?? 'reversed'
  return ledBounds(boundsRole(expression), first, expression.sense)
}

// 'Before the end of the year' may be until its last day.
function boundsRole({ role, points: [first] }: Expression): WhenRole {
  const part = first && 'part' in first.point ? first.point.part : undefined
  return role === 'before' && part === 'end' ? 'until' : role
}

function partFound(text: string, words: Word[], placed: Placed, settled: Settled | undefined): FoundWhen {
  return foundAt(text, words, placed.first, placed.next, 'point', settled)
}

function foundAt(
  text: string,
  words: Word[],
  first: number,
  next: number,
  role: WhenRole,
  settled?: Settled,
): FoundWhen {
  const [start, end] = [words[first]!.start, words[next - 1]!.end]
  const said = text.slice(start, end)
  const when: When = { kind: 'when', said, ...(settled ?? { basis: 'stated' }) }
  return { start, end, text: said, when, role }
}

// A date without a year lies ahead where its clause says so: 'will march on 10 May'.
function isAhead(words: Word[], first: number, next: number): boolean {
  const near = [...clauseBefore(words, first), ...clauseAfter(words, next)]
  if (near.some((word) => futureWords.has(word))) return true
  const isFor = words[first - 1]?.lower === 'for' && near.some((word) => announcing.test(word))
  if (isFor && !near.some((word) => pastWords.has(word))) return true
  const isPlanned =
    near.some((word) => plannedWords.has(word)) || / set (?:to|for) /.test(` ${near.join(' ')} `)
  return isPlanned && !near.some((word) => pastWords.has(word) || isPastTense(word))
}

// 'have called a strike for 21 June'
const announcing = /^(?:announce|call|plan|schedule|convene)(?:d|s|ed|ned|ing)?$/

// 'banned a demonstration planned on 4 March'
function isPastTense(word: string): boolean {
  return word.length > 4 && word.endsWith('ed') && !plannedWords.has(word)
}

function clauseBefore(words: Word[], first: number): string[] {
  const near = words.slice(Math.max(0, first - 8), first).map((word) => word.lower)
  return near.slice(near.findLastIndex((word) => /^[.;!?\n]/.test(word)) + 1)
}

function clauseAfter(words: Word[], next: number): string[] {
  const near = words.slice(next, next + 5).map((word) => word.lower)
  const end = near.findIndex((word) => /^[.;!?\n]/.test(word))
  return end < 0 ? near : near.slice(0, end)
}
