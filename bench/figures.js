// What a bench measures, and how it is printed. A figure is compared with its bound (what the same
// machine can do at most, measured in turn with it), never with another day's number.

/**
 * @typedef {{ median: number, min: number, max: number }} Spread
 * @typedef {{ name: string, unit: string, value: Spread, bound?: { name: string, value: Spread },
 *   ratio?: Spread, goal?: { aim?: number, floor?: number, lower?: boolean }, note?: string }} Figure
 */

/** @param {number[]} values @returns {Spread} */
export function spread(values) {
  const sorted = [...values].sort((a, b) => a - b)
  return { median: quantile(sorted, 0.5), min: sorted[0], max: sorted.at(-1) }
}

/** @param {number[]} sorted */
export function quantile(sorted, part) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]
}

/**
 * A figure beside its bound, from runs taken in turn: the ratio is that of each pair, so that what else
 * the machine does meanwhile falls on both.
 */
export function besideBound({ name, unit, runs, bound, boundRuns, goal, note }) {
  const ratios = runs.map((value, at) => value / boundRuns[at])
  const figure = { name, unit, value: spread(runs), bound: { name: bound, value: spread(boundRuns) } }
  return { ...figure, ratio: spread(ratios), goal, note }
}

/** @param {() => unknown} work @returns {number} milliseconds */
export function timed(work) {
  const started = performance.now()
  work()
  return performance.now() - started
}

export async function timedAsync(work) {
  const started = performance.now()
  await work()
  return performance.now() - started
}

/** @param {Figure} figure */
export function line({ name, unit, value, bound, ratio, goal, note }) {
  const own = `${amount(value.median)} ${unit} (${amount(value.min)} to ${amount(value.max)})`
  const parts = [name.padEnd(44), own]
  if (bound) parts.push(`${bound.name} ${amount(bound.value.median)}`)
  if (ratio) parts.push(`ratio ${ratio.median.toFixed(2)}`)
  if (goal) parts.push(`(${goalWords(goal, ratio ?? value)})`)
  if (note) parts.push(note)
  return parts.join('   ')
}

function goalWords({ aim, floor, lower = false }, { median }) {
  const met = aim === undefined || (lower ? median <= aim : median >= aim)
  const words = [`aim ${lower ? 'at most ' : ''}${aim}${met ? ', met' : ', missed'}`]
  if (floor !== undefined) words.push(`floor ${floor}`)
  return words.join(', ')
}

function amount(value) {
  if (Math.abs(value) >= 1000) return Math.round(value).toLocaleString('en')
  if (Math.abs(value) >= 100) return value.toFixed(0)
  return value.toFixed(Math.abs(value) >= 10 ? 1 : 2)
}
