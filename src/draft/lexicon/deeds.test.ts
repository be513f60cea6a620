import { expect, test } from 'vitest'
import { ACTS } from '../../vocabulary/acts/acts.ts'
import { indexThings } from '../events/deeds/deed-index.ts'
import { thingsAt } from '../events/deeds/find-things.ts'
import { readSentence } from '../phrases/reading.ts'
import { readTokens } from '../text/tokens.ts'
import { DEEDS } from './deeds.ts'
import { phrasesOf } from './words.ts'
import type { Deed } from './deed.ts'

const index = indexThings(DEEDS)

test('every deed is of an act of the list', () => {
  const codes = new Set(ACTS.terms.map((act) => act.code))
  expect(DEEDS.map((deed) => deed.act).filter((act) => !codes.has(act))).toEqual([])
})

test('every deed has a verb', () => {
  expect(DEEDS.filter((deed) => verbsIn(deed).length === 0)).toEqual([])
})

test('every thing finds itself in a sentence, in each of its words', () => {
  const lost = DEEDS.flatMap((deed) =>
    phrasesOf(deed.thing).flatMap((said) => spoken(said).map((words) => ({ deed, said, words }))),
  ).filter(({ deed, said, words }) => !isFound(deed, said, `They lost the ${words} .`))
  expect(lost.map(({ said, words }) => `${said}: ${words}`)).toEqual([])
})

test('a verb and a thing stand under two acts only where the words beside them tell them apart', () => {
  const seen = new Map<string, Deed[]>()
  for (const deed of DEEDS)
    for (const thing of phrasesOf(deed.thing))
      for (const verb of verbsIn(deed)) {
        const key = `${verb} ${thing}`
        seen.set(key, [...(seen.get(key) ?? []), deed])
      }
  const shadowed = [...seen].filter(([, deeds]) => {
    const conditions = deeds.map(({ with: near, without, by, negated }) =>
      JSON.stringify([near, without, by, negated]),
    )
    return new Set(conditions).size < conditions.length
  })
  expect(shadowed.map(([said, deeds]) => `${said}: ${deeds.map((deed) => deed.act).join(', ')}`)).toEqual([])
})

function verbsIn({ done, undergone, acted, happens }: Deed): string[] {
  return Object.entries({ done, undergone, acted, happens }).flatMap(([way, verbs]) =>
    phrasesOf(verbs).map((verb) => `${way} ${verb}`),
  )
}

// 'term in prison|jail' is said in two ways.
function spoken(said: string): string[] {
  return said
    .split(' ')
    .filter((word) => word !== '*')
    .reduce<string[]>(
      (ways, word) => ways.flatMap((way) => word.split('|').map((one) => (way ? `${way} ${one}` : one))),
      [''],
    )
}

function isFound(deed: Deed, said: string, sentence: string): boolean {
  const tokens = readTokens(sentence, { start: 0, end: sentence.length })
  const reading = readSentence({ start: 0, end: sentence.length, tokens, paragraph: 0 }, 0, [])
  return tokens.some((_, at) =>
    thingsAt(reading, at, index).some(({ thing }) => thing.deed === deed && thing.said === said),
  )
}
