// Events that are one matter: of one case, of the same people, told in one sentence, or one the answer to
// the other. Pure.
import type { SubjectId } from '../../../record/subject.ts'
import type { Day } from '../../../record/values/value.ts'
import { protagonistsOf } from '../sentences/roles.ts'
import { wordingFor } from '../sentences/clause.ts'
import type { Telling } from '../telling/telling.ts'
import { inNarrativeOrder, firstDay } from './order.ts'

/** Each matter in the order in which it is told; the matters by their first day, from `from` on where they have one. */
export function mattersOf(tellings: readonly Telling[], from?: Day): Telling[][] {
  const tied = new Ties(tellings.length)
  const seen = new Map<string, number>()
  tellings.forEach((telling, at) => {
    for (const key of keysOf(telling)) {
      const before = seen.get(key)
      if (before === undefined) seen.set(key, at)
      else tied.tie(before, at)
    }
  })
  for (const [one, other] of neighbours(tellings)) tied.tie(one, other)
  return tied
    .groups()
    .map((places) => inNarrativeOrder(places.flatMap((at) => tellings[at] ?? [])))
    .sort((a, b) => byStart(startOf(a, from), startOf(b, from)))
}

// Sentences that follow each other in one paragraph of a source tell of one matter.
function neighbours(tellings: readonly Telling[]): [number, number][] {
  const placed = tellings.flatMap(({ accounts }, at) => {
    const cite = accounts[0]?.cite
    return cite ? [{ at, ...cite }] : []
  })
  const ends = new Map(placed.map(({ source, end, at }) => [`${source} ${end}`, at]))
  return placed.flatMap(({ source, start, at }) => {
    const before = ends.get(`${source} ${start - 1}`) ?? ends.get(`${source} ${start}`)
    return before === undefined ? [] : [[before, at] as [number, number]]
  })
}

/** What ties an event to others of its matter. */
export function keysOf(telling: Telling): string[] {
  const account = telling.accounts[0]?.cite
  return [
    telling.event,
    ...telling.cases.map(({ value }) => value),
    ...telling.answers.map(({ value }) => value),
    ...whoseStory(telling),
    ...(account ? [`${account.source} ${account.start}`] : []),
  ]
}

// Groups are described, not named: 'the workers' here and there need not be the same.
export function whoseStory(telling: Telling): SubjectId[] {
  const parties = protagonistsOf(telling, wordingFor(telling))
  return parties.map(({ subject }) => subject).filter((subject) => !subject.startsWith('group-'))
}

interface Start {
  day: string
  source: string
  place: number
}

function startOf(matter: readonly Telling[], from: Day | undefined): Start {
  const days = matter.flatMap((telling) => firstDay(telling) ?? []).sort()
  const day = days.find((one) => !from || one >= from) ?? days.at(-1) ?? '9999'
  const { source = '', start = 0 } = matter.flatMap(({ accounts }) => accounts[0]?.cite ?? [])[0] ?? {}
  return { day, source, place: start }
}

function byStart(a: Start, b: Start): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1
  return a.source === b.source ? a.place - b.place : a.source < b.source ? -1 : 1
}

class Ties {
  readonly #above: number[]

  constructor(size: number) {
    this.#above = Array.from({ length: size }, (_, at) => at)
  }

  tie(one: number, other: number): void {
    this.#above[this.#top(one)] = this.#top(other)
  }

  groups(): number[][] {
    const found = new Map<number, number[]>()
    for (const at of this.#above.keys()) {
      const top = this.#top(at)
      found.set(top, [...(found.get(top) ?? []), at])
    }
    return [...found.values()]
  }

  #top(at: number): number {
    const above = this.#above[at] ?? at
    return above === at ? at : this.#top(above)
  }
}
