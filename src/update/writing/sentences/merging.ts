// Which events one sentence can tell: what befell the same people at once ('was detained and questioned'),
// and one act that befell several alike ('A, B and C were detained').
import type { Party, Telling } from '../telling/telling.ts'
import { sameDoers, wordingFor } from './clause.ts'
import { groundsOf } from './grounds.ts'
import { victimsOf } from './roles.ts'
import { isSameSpan } from './sentence.ts'

const MOST = 3

export interface Run {
  tellings: Telling[] // as one sentence says them
  told: Telling[] // of the events given
}

/** The first of these, with those that follow it into the same sentence. */
export function runOf(left: readonly Telling[]): Run {
  const run: Run = { tellings: [], told: [] }
  while (run.tellings.length < MOST) {
    const next = alikeFrom(left.slice(run.told.length))
    if (!next || !run.tellings.every((one) => befellAlike(one, next.telling))) break
    run.tellings.push(next.telling)
    run.told.push(...next.told)
  }
  return run
}

// As one event that befell all of them.
function alikeFrom(left: readonly Telling[]): { telling: Telling; told: Telling[] } | undefined {
  const [first] = left
  if (!first) return undefined
  const end = left.findIndex((one, at) => at > 0 && !isSameAct(first, one))
  const told = left.slice(0, end < 0 ? left.length : end)
  return { telling: told.slice(1).reduce(both, first), told }
}

/** An event that says no more than another of the same people is told with it. */
export function withoutRepeats(tellings: readonly Telling[]): Telling[] {
  const found: Telling[] = []
  for (const telling of tellings) {
    const at = found.findIndex((one) => isRepeat(one, telling))
    const one = found[at]
    if (one) found[at] = both(one, telling)
    else found.push(telling)
  }
  return found
}

function isRepeat(one: Telling, other: Telling): boolean {
  const whose = ({ parties }: Telling) => [...new Set(parties.map(keyOfParty))].sort().join(' ')
  return (
    one.acts[0]?.value === other.acts[0]?.value &&
    !wordingFor(one).matter &&
    whose(one) !== '' &&
    whose(one) === whose(other) &&
    [one, other].every(isPlain) &&
    [...one.measures, ...other.measures, ...other.quotations].length === 0 &&
    (other.whens.length === 0 || one.whens.length === 0 || sameWhen(one, other)) &&
    sameVoice(one, other) &&
    samePlace(one, other) &&
    areToldClose(one, other) &&
    groundsOf(one, []) === undefined &&
    groundsOf(other, []) === undefined
  )
}

// In one passage of one source. Further apart, or in another, it may well have happened again.
function areToldClose(one: Telling, other: Telling): boolean {
  const [a, b] = [one.accounts[0]?.cite, other.accounts[0]?.cite]
  return a !== undefined && b !== undefined && a.source === b.source && Math.abs(a.start - b.start) < CLOSE
}

const CLOSE = 800 // characters

function befellAlike(one: Telling, other: Telling): boolean {
  return (
    [one, other].every((telling) => isPlain(telling) && speaksOfVictims(telling)) &&
    victims(one) !== '' &&
    victims(one) === victims(other) &&
    isToldAlike(one, other)
  )
}

function isSameAct(one: Telling, other: Telling): boolean {
  const [a, b] = [victims(one), victims(other)]
  return (
    one.acts[0]?.value === other.acts[0]?.value &&
    [one, other].every((telling) => isPlain(telling) && speaksOfVictims(telling)) &&
    one.measures.length + other.measures.length === 0 &&
    a !== '' &&
    b !== '' &&
    one.whens.length > 0 &&
    isToldAlike(one, other) &&
    samePlace(other, one)
  )
}

function isToldAlike(one: Telling, other: Telling): boolean {
  return sameWhen(one, other) && sameDoers([one, other]) && sameVoice(one, other) && samePlace(one, other)
}

function both(one: Telling, other: Telling): Telling {
  const together = <V extends { rests: Telling['frame'] }>([first, ...more]: V[], [second]: V[]): V[] =>
    first
      ? [{ ...first, rests: [...first.rests, ...(second?.rests ?? [])] }, ...more]
      : second
        ? [second]
        : []
  return {
    ...one,
    frame: [...one.frame, ...other.frame],
    acts: together(one.acts, other.acts),
    whens: together(one.whens, other.whens),
    places: together(one.places, other.places),
    parties: [...one.parties, ...other.parties],
    accounts: [...one.accounts, ...other.accounts],
    quotations: [...one.quotations, ...other.quotations],
  }
}

// Nothing disputed, nothing planned, nothing that needs a sentence of its own.
function isPlain({ happened, whens, voices, objections, acts, reasons }: Telling): boolean {
  const agreed = voices.every(({ stance }) => stance === 'states')
  return (
    happened === 'yes' &&
    agreed &&
    whens.length < 2 &&
    acts.length < 2 &&
    objections.length + reasons.length === 0
  )
}

function speaksOfVictims(telling: Telling): boolean {
  const { passive } = wordingFor(telling)
  return passive !== undefined && !passive.includes('{v}')
}

function victims(telling: Telling): string {
  const keys = victimsOf(telling, wordingFor(telling)).map(keyOfParty)
  return [...new Set(keys)].sort().join(' ')
}

/** People who are only described are the same where the very same words describe them. */
export function keyOfParty({ subject, cites }: Party): string {
  const [cite] = cites
  return subject.startsWith('group-') && cite ? `${cite.source} ${cite.start} ${cite.end}` : subject
}

function sameWhen(one: Telling, other: Telling): boolean {
  const [a, b] = [one.whens[0], other.whens[0]]
  return a && b ? isSameSpan(a.value, b.value) : a === b
}

function samePlace(one: Telling, other: Telling): boolean {
  return other.places.length === 0 || one.places[0]?.value === other.places[0]?.value
}

function sameVoice(one: Telling, other: Telling): boolean {
  const key = ({ voices }: Telling) => voices.map(({ speaker }) => speaker ?? '').join(' ')
  return key(one) === key(other)
}
