// What a wording asks of its surroundings: words that must be near or must not, and what it is done to.
import { spacedPhrasesOf } from '../lexicon/words.ts'
import { wordsIn } from '../phrases/clause.ts'
import type { Clause } from '../phrases/clause.ts'
import type { Phrase } from '../phrases/phrase.ts'
import type { Reading } from '../phrases/reading.ts'
import type { Trigger } from './trigger.ts'

// What the wording asks of its surroundings.
export function fits(trigger: Trigger): boolean {
  if (
    !trigger.passive &&
    !trigger.act.startsWith('law-') &&
    trigger.doers.length > 0 &&
    trigger.doers.every((phrase) => phrase.classes[0] === 'law')
  )
    return false
  const { wording, reading, clause, affected, passive, match } = trigger
  if (wording.with) {
    const around = wordsIn(reading, matterAround(reading, clause))
    if (!spacedPhrasesOf(wording.with).some((phrase) => around.includes(phrase))) return false
  }
  if (wording.without) {
    const near = trigger.nominal ? { from: Math.max(0, trigger.from - 6), to: trigger.to + 6 } : clause
    const words = wordsIn(reading, near)
    if (spacedPhrasesOf(wording.without).some((phrase) => words.includes(phrase))) return false
  }
  if (wording.by && !isDoneBy(trigger.doers, wording.by)) return false
  if (!wording.on) return true
  const wanted: readonly string[] = wording.on
  if (affected.length === 0) return passive && wanted.includes('person') && !trigger.nominal
  return affected.some((phrase) => isWanted(phrase, wanted, passive || match.pattern.weight > 1))
}

function isDoneBy(doers: readonly Phrase[], wanted: readonly string[]): boolean {
  return (
    doers.length === 0 ||
    doers.some((phrase) => phrase.pronoun || phrase.classes.some((name) => wanted.includes(name)))
  )
}

// Up to a semicolon or 'while': as far as one matter goes.
function matterAround({ tokens }: Reading, clause: Clause): Clause {
  const isEdge = (at: number) =>
    /^(?:;|while|whereas)$/.test(tokens[at]?.low ?? ';') &&
    !/^(?:being|in|under)$/.test(tokens[at + 1]?.low ?? '')
  let { from, to } = clause
  while (from > 0 && !isEdge(from - 1)) from -= 1
  while (to < tokens.length && !isEdge(to)) to += 1
  return { from, to }
}

function isWanted(phrase: Phrase, wanted: readonly string[], isSure: boolean): boolean {
  if (phrase.pronoun)
    return (
      wanted.includes('person') ||
      wanted.includes('organisation') ||
      (wanted.includes('law') && phrase.head === 'it')
    )
  if (phrase.classes.length === 0) return isSure && wanted.includes('person') && phrase.after === undefined
  return phrase.classes.some((name) => wanted.includes(name))
}
