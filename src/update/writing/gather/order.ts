// In the order of time; what has no day follows what its source tells before it; what is planned comes last.
import { ACTS } from '../../../vocabulary/acts/acts.ts'
import { verbAt } from '../sentences/verb-at.ts'
import type { Telling } from '../telling/telling.ts'

export function inNarrativeOrder(tellings: readonly Telling[]): Telling[] {
  const bySource = [...tellings].sort(inSource)
  const day = daysCarried(bySource)
  const place = new Map(bySource.map((telling, at) => [telling, at]))
  const key = (telling: Telling) => `${isAhead(telling) ? 1 : 0} ${day.get(telling) ?? '9999'}`
  return bySource.sort((a, b) =>
    key(a) === key(b) ? (place.get(a) ?? 0) - (place.get(b) ?? 0) : key(a) < key(b) ? -1 : 1,
  )
}

// The last day it can have begun on: 'January' is before 'late January', and after nothing of it.
export function firstDay({ whens }: Telling): string | undefined {
  const days = whens.flatMap(({ value }) => value.earliest ?? value.latest ?? [])
  return days.sort()[0]
}

function isAhead({ happened }: Telling): boolean {
  return happened === 'planned'
}

function daysCarried(bySource: readonly Telling[]): Map<Telling, string> {
  const days = new Map<Telling, string>()
  const last = new Map<string, string>()
  for (const telling of bySource) {
    const source = telling.accounts[0]?.cite?.source ?? ''
    const day = firstDay(telling) ?? last.get(source)
    if (day === undefined) continue
    days.set(telling, day)
    last.set(source, day)
  }
  return withLater(bySource, days)
}

// What stands before the first day of its source goes with it.
function withLater(bySource: readonly Telling[], days: Map<Telling, string>): Map<Telling, string> {
  let next: string | undefined
  for (const telling of bySource.toReversed()) {
    next = days.get(telling) ?? next
    if (next !== undefined && !days.has(telling)) days.set(telling, next)
  }
  return days
}

function inSource(a: Telling, b: Telling): number {
  const [one, other] = [a.accounts[0]?.cite, b.accounts[0]?.cite]
  const source =
    (one?.source ?? '') < (other?.source ?? '') ? -1 : (one?.source ?? '') > (other?.source ?? '') ? 1 : 0
  return source || placeOf(a) - placeOf(b) || (a.event < b.event ? -1 : 1)
}

// By where its own words stand, within a sentence that tells of several; then as such things follow.
function placeOf(telling: Telling): number {
  const [account] = telling.accounts
  const start = account?.cite?.start ?? 0
  const own = [...telling.parties, ...telling.whens, ...telling.measures].flatMap(({ cites }) => cites)
  const within = own.filter((cite) => cite.start > start && cite.end < (account?.cite?.end ?? 0))
  const verb = account && verbAt(account.text, telling)
  const at = verb ?? Math.max(0, ...within.map((cite) => cite.start - start))
  return start + at / 100_000 + rankOf(telling) / 100_000_000
}

function rankOf({ acts }: Telling): number {
  return ACTS.terms.findIndex(({ code }) => code === acts[0]?.value)
}
