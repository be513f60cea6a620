// The order numbers of passages are part of their addresses (`#p40`), so those that stay keep theirs, and
// there is room between them for new ones.
const STEP = 10

/** `known`: the number each had, in the order they stand in now; undefined where new. */
export function orderNumbers(known: readonly (number | undefined)[]): number[] {
  const kept = longestRising(known)
  const numbers = known.map((number, place) => (kept.has(place) ? number : undefined))
  return filled(numbers) ?? known.map((_, place) => (place + 1) * STEP)
}

// The places of as many numbers as rise.
function longestRising(known: readonly (number | undefined)[]): Set<number> {
  const best: { length: number; before: number }[] = []
  for (const [place, number] of known.entries()) {
    best[place] = { length: number === undefined ? 0 : 1, before: -1 }
    for (let before = 0; before < place; before++) {
      const length = (best[before]?.length ?? 0) + 1
      if (number === undefined || !((known[before] ?? Infinity) < number)) continue
      if (length > (best[place]?.length ?? 0)) best[place] = { length, before }
    }
  }
  const found = new Set<number>()
  let place = best.reduce(
    (longest, { length }, at) => (length > (best[longest]?.length ?? 0) ? at : longest),
    0,
  )
  while (place >= 0 && (best[place]?.length ?? 0) > 0) {
    found.add(place)
    place = best[place]?.before ?? -1
  }
  return found
}

// Undefined where there is no room for a new one.
function filled(numbers: readonly (number | undefined)[]): number[] | undefined {
  const found: number[] = []
  for (const [place, number] of numbers.entries()) {
    const before = found.at(-1) ?? 0
    const later = numbers.slice(place).findIndex((one) => one !== undefined)
    const next = later < 0 ? before + (numbers.length - place + 1) * STEP : (numbers[place + later] ?? 0)
    const step = later < 0 ? STEP : Math.floor((next - before) / (later + 1))
    if (number === undefined && step < 1) return undefined
    found.push(number ?? before + Math.min(step, STEP))
  }
  return found
}
