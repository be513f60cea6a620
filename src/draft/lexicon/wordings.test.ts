import { expect, test } from 'vitest'
import { ACTS } from '../../vocabulary/acts/acts.ts'
import { readTokens } from '../text/tokens.ts'
import { indexPatterns, matchesAt, patternsOf } from '../events/patterns.ts'
import { WORDINGS } from './wordings.ts'

const index = indexPatterns(WORDINGS)
const patterns = WORDINGS.flatMap(patternsOf).filter((pattern) => pattern.subject === undefined)

test('every wording is of an act of the list', () => {
  const codes = new Set(ACTS.terms.map((act) => act.code))
  expect([...new Set(WORDINGS.map((wording) => wording.act))].filter((act) => !codes.has(act))).toEqual([])
})

test('every phrase finds itself in a sentence', () => {
  const lost = patterns.filter((pattern) => {
    const said = `They ${pattern.said
      .replace(/…/g, 'them')
      .replace(/\*/g, 'the')
      .replace(/(\w+)(?:\|\w+)+/g, '$1')} now.`
    const tokens = readTokens(said, { start: 0, end: said.length })
    return !tokens.some((_, at) =>
      matchesAt(index, tokens, at).some((match) => match.pattern.said === pattern.said),
    )
  })
  expect(lost.map((pattern) => pattern.said)).toEqual([])
})

test('the same phrase stands under two acts only where what it is done to, or the words beside it, tell them apart', () => {
  const seen = new Map<string, typeof patterns>()
  for (const pattern of patterns)
    seen.set(`${pattern.kind} ${pattern.said}`, [
      ...(seen.get(`${pattern.kind} ${pattern.said}`) ?? []),
      pattern,
    ])
  const shadowed = [...seen].filter(([, same]) => {
    const conditions = same.map(({ wording: { on, with: near, without, voice } }) =>
      JSON.stringify([on, near, without, voice]),
    )
    return new Set(conditions).size < conditions.length
  })
  expect(
    shadowed.map(([said, same]) => `${said}: ${same.map((pattern) => pattern.wording.act).join(', ')}`),
  ).toEqual([])
})
