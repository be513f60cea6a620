// All triggers of a sentence: of those that share words the one that names most of them.
import { DEEDS } from '../lexicon/deeds.ts'
import { WORDINGS } from '../lexicon/wordings.ts'
import { indexThings } from './deeds/deed-index.ts'
import { deedTriggers } from './deeds/deed-trigger.ts'
import { isInsideName, verbTrigger } from './trigger.ts'
import { nounTrigger } from './noun-trigger.ts'
import { indexPatterns, matchesAt } from './patterns.ts'
import type { Reading } from '../phrases/reading.ts'
import type { Match, PatternIndex } from './patterns.ts'
import type { Trigger } from './trigger.ts'
import type { NounTrigger } from './noun-trigger.ts'

let index: PatternIndex | undefined
let things: ReturnType<typeof indexThings> | undefined

export type FoundTrigger = Trigger | NounTrigger

export function findTriggers(reading: Reading): FoundTrigger[] {
  index ??= indexPatterns(WORDINGS)
  const found: FoundTrigger[] = []
  for (let at = 0; at < reading.tokens.length; at += 1)
    for (const match of matchesAt(index, reading.tokens, at)) {
      const trigger =
        isInsideName(reading, match.from, match.to) || isRating(reading, at)
          ? undefined
          : readMatch(reading, match)
      if (trigger) found.push(trigger)
    }
  things ??= indexThings(DEEDS)
  found.push(...deedTriggers(reading, things))
  return withoutOverlap(found)
}

// 'rated as closed', 'from narrowed to obstructed': the bands of a rating, not acts.
function isRating({ tokens }: Reading, at: number): boolean {
  if (!/^(?:closed|obstructed|repressed|narrowed|open)$/.test(tokens[at]!.low)) return false
  return tokens.some((token) =>
    /^(?:rat(?:ed|ing|ings)|downgraded|upgraded|category|categorised)$/.test(token.low),
  )
}

function readMatch(reading: Reading, match: Match): FoundTrigger | undefined {
  return match.pattern.kind === 'verb' ? verbTrigger(reading, match) : nounTrigger(reading, match)
}

function withoutOverlap(found: readonly FoundTrigger[]): FoundTrigger[] {
  const kept: FoundTrigger[] = []
  for (const trigger of [...found].sort((a, b) => strength(b) - strength(a)))
    if (!kept.some((other) => collides(other, trigger))) kept.push(trigger)
  return withoutEcho(kept.sort((a, b) => a.from - b.from))
}

// 'arrested and detained', 'shot and killed', 'gathered to protest': one act said twice in one breath.
function withoutEcho(triggers: readonly FoundTrigger[]): FoundTrigger[] {
  return triggers.filter((trigger, i) => {
    const [before, next] = [triggers[i - 1], triggers[i + 1]]
    if (
      next &&
      next.act === 'killing' &&
      /^(?:attack|excessive-force|injury)$/.test(trigger.act) &&
      isJoined(trigger, next)
    )
      return false
    if (!before) return true
    if (before.act === trigger.act && trigger.voice.infinitive && !trigger.nominal) return false
    if (!isJoined(before, trigger)) return true
    return kindred(before.act) !== kindred(trigger.act)
  })
}

function isJoined(a: FoundTrigger, b: FoundTrigger): boolean {
  const between = b.reading.tokens.slice(a.to, b.from)
  const isShort = between.length > 0 && between.length < 4
  return (
    isShort &&
    between.some((token) => /^(?:and|or|,)$/.test(token.low)) &&
    between.every((token) => /^(?:and|or|,)$/.test(token.low) || token.pos === 'ADV' || token.pos === 'AUX')
  )
}

function kindred(act: string): string {
  return act === 'arrest' ? 'detention' : act
}

function strength(trigger: FoundTrigger): number {
  const { wording, weight, kind } = trigger.match.pattern
  return weight * 10 + (kind === 'verb' ? 4 : 0) + (wording.with ? 3 : 0) + (wording.on ? 1 : 0)
}

// One verb, one act; a noun that the verb's wording already holds is not told again.
function collides(a: FoundTrigger, b: FoundTrigger): boolean {
  const isWithin = (one: FoundTrigger, other: FoundTrigger) => one.from >= other.from && one.to <= other.to
  if (isWithin(a, b) || isWithin(b, a)) return true
  if (a.nominal !== b.nominal && isObjectOf(a.nominal ? a : b, a.nominal ? b : a)) return true
  if (a.act === b.act && a.verb === b.verb) return true
  return a.from < b.to && b.from < a.to
}

// 'upheld the conviction', 'dispersed the rally': the noun says what the verb is about.
function isObjectOf(noun: FoundTrigger, verb: FoundTrigger): boolean {
  const phrase = verb.affected.find((one) => one.from <= noun.from && one.to >= noun.to)
  return phrase !== undefined && (!noun.wording.standsAlone || phrase.isDefinite)
}
