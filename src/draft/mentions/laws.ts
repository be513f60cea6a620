// Laws, codes and their articles by the form of their names.
import { isCapital } from './run.ts'
import type { Token } from '../text/tokens.ts'
import type { Run } from './run.ts'

const kinds = new Set(
  'law act code constitution decree ordinance bill convention covenant statute'.split(' '),
)
const parts = new Set('article articles section sections paragraph clause art'.split(' '))

export function findLaws(tokens: readonly Token[]): Run[] {
  const laws: Run[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const to = parts.has(tokens[at]!.low) ? articleEnd(tokens, at) : lawEnd(tokens, at)
    if (to === undefined) continue
    laws.push({ from: at, to })
    at = to - 1
  }
  return laws
}

// 'Article 12(3) of the Labour Code'.
function articleEnd(tokens: readonly Token[], at: number): number | undefined {
  if (!/^\d/.test(tokens[at + 1]?.text ?? '')) return undefined
  let to = at + 2
  while (/^(?:\d.*|[()-]|and|or|[a-z]|bis)$/.test(tokens[to]?.text ?? '')) to += 1
  while (/^(?:and|or|[(-])$/.test(tokens[to - 1]!.text)) to -= 1
  if (tokens[to]?.low !== 'of') return to
  const name = tokens[to + 1]?.low === 'the' ? to + 2 : to + 1
  return lawEnd(tokens, name) ?? to
}

// 'Law on Public Order', 'Decree on …', 'Public Order Act 2014', 'Criminal Code', 'law on strikes'.
function lawEnd(tokens: readonly Token[], at: number): number | undefined {
  const first = tokens[at]
  if (!first) return undefined
  if (first.low === 'law' && /^(?:on|for|against)$/.test(tokens[at + 1]?.low ?? ''))
    return titleEnd(tokens, at + 2)
  if (!isCapital(first)) return undefined
  if (kinds.has(first.low) && /^(?:on|for|against)$/.test(tokens[at + 1]?.low ?? ''))
    return titleEnd(tokens, at + 2)
  for (let to = at; isPartOfName(tokens, at, to); to += 1) {
    const word = tokens[to]!
    if (
      to > at &&
      isCapital(word) &&
      kinds.has(word.low) &&
      tokens[to - 1]!.low !== 'of' &&
      tokens[to - 1]!.low !== 'and'
    )
      return withYear(tokens, to + 1)
  }
  return undefined
}

function isPartOfName(tokens: readonly Token[], at: number, to: number): boolean {
  const word = tokens[to]
  if (!word || to - at > 9) return false
  return isCapital(word) || /^(?:[()-]|of|and|on|against|from|’|')$/.test(word.low)
}

function withYear(tokens: readonly Token[], to: number): number {
  return /^(?:19|20)\d\d$/.test(tokens[to]?.text ?? '') ? to + 1 : to
}

// The words of a title that has no capitals end where the phrase does.
function titleEnd(tokens: readonly Token[], from: number): number | undefined {
  let to = from
  while (tokens[to] && to - from < 10 && /^(?:NOUN|PROPN|ADJ|DET|CCONJ|ADP)$/.test(tokens[to]!.pos)) {
    const word = tokens[to]!
    if (word.pos === 'ADP' && !/^(?:of|against|for)$/.test(word.low)) break
    to += 1
  }
  while (to > from && /^(?:ADP|CCONJ|DET)$/.test(tokens[to - 1]!.pos)) to -= 1
  return to > from ? to : undefined
}
