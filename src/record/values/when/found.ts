// A time expression found in a text, with the part it plays there.
import type { Day, When } from '../value.ts'
import type { Unit } from './point.ts'

export type WhenRole =
  | 'point'
  | 'range'
  | 'set'
  | 'onset' // 'since May': the bounds are those of the beginning; edtf says that it goes on
  | 'until'
  | 'before'
  | 'after'
  | 'about'
  | 'vague'
  | 'habitual'
  | 'anchored'
  | 'contradictory' // a range the wrong way round: no bounds, its two dates are the parts

// Moved from the last date told, or from the event the words name: by whole days (`from` to `to`, the
// widest), and where the words count weeks, months or years by that calendar unit.
export interface AnchorWords {
  from: number
  to: number
  calendar?: { unit: Unit; by: number } | undefined
  event?: string | undefined
}

export interface FoundWhen {
  start: number
  end: number
  text: string
  when: When
  role: WhenRole
  anchor?: AnchorWords | undefined
  parts?: FoundWhen[] | undefined // the single dates of a range or set
}

export interface WhenContext {
  published?: Day | undefined
  from?: number | undefined
  to?: number | undefined
}
