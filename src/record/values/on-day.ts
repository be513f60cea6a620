import { printDay } from './print.ts'
import type { Day, When } from './value.ts'

/** A day that somebody chose, in words. */
export function onDay(day: Day): When {
  return { kind: 'when', said: printDay(day), earliest: day, latest: day, basis: 'stated' }
}
