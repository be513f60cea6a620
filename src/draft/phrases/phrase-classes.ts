// What a phrase stands for, by its names or its head.
import { classesOf, singular } from '../lexicon/noun-classes.ts'
import type { NounClass } from '../lexicon/nouns.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Token } from '../text/tokens.ts'

const counted = /^(?:many|some|several|few|all|both|those|one)$/

// 'the Vestnik newspaper', 'the Zaria party': the noun after the name only says what it is.
export function isCalledBy(tokens: readonly Token[], mention: Mention, to: number): boolean {
  if (mention.kind !== 'organisation' || /^'s?$/.test(tokens[mention.to]?.low ?? '')) return false
  const rest = tokens.slice(mention.to, to).map((token) => token.low)
  return (
    rest.length < 4 &&
    rest.every(
      (word) => /^(?:-|news|online|media|independent)$/.test(word) || word === 'site' || isBodyNoun(word),
    )
  )
}

function isBodyNoun(word: string): boolean {
  const classes = classesOf(word)
  return (
    word === singular(word) &&
    (classes.includes('outlet') || classes.includes('organisation')) &&
    !classes.includes('authority')
  )
}

export function classesIn(tokens: readonly Token[], from: number, to: number, named: readonly Mention[]) {
  const classes = new Set<NounClass | 'named'>()
  const last = named.at(-1)
  if (!last) return classesOfChain(tokens, from, to)
  if (last.kind === 'person') return ['person', 'named'] as const
  if (last.kind === 'law') return ['law'] as const
  if (last.kind === 'place') return ['territory'] as const
  for (const token of tokens.slice(from, to))
    for (const name of classesOf(token.low)) if (name !== 'person') classes.add(name)
  classes.add('organisation').add('named')
  if (last.isOutlet) classes.add('outlet').add('site')
  return [...classes]
}

// Of 'two members of the editorial team' the members, of 'a group of students' the students.
function classesOfChain(tokens: readonly Token[], from: number, to: number): readonly NounClass[] {
  const of = tokens.findIndex((token, at) => at > from && at < to && token.low === 'of')
  const before = of < 0 ? [] : classesOf(tokens[of - 1]!.low)
  if (before.includes('person')) return ['person']
  const own = classesOfHead(tokens, from, to)
  return own.length > 0 ? own : before
}

function classesOfHead(tokens: readonly Token[], from: number, to: number): readonly NounClass[] {
  const own = classesOf(tokens[to - 1]!.low)
  if (own.length > 0) return own
  const last = tokens[to - 1]!
  const counts =
    last.pos === 'NUM' ? /^(?:\d{1,3}|\d{1,3},\d{3}|[a-z]+)$/.test(last.low) : counted.test(last.low)
  const isPlain = tokens.slice(from, to).every((token) => token.pos !== 'PROPN')
  return counts && isPlain && to - from <= 4 ? ['person'] : []
}
