import type { Context } from 'hono'
import { nextOpen } from '../../../review/cards/next-open.ts'
import { placeInReport, reportAddress } from '../../address.ts'
import type { DeskEnv } from '../../desk.ts'

// Back to the report, at the next card that is open; where none is, to the end of the part one was in.
export function afterDecision(c: Context<DeskEnv>, item: string, decided?: string): Response {
  const next = nextOpen(c.get('desk').vault.file, item, decided)
  if (next) return c.redirect(placeInReport(item, next), 303)
  return c.redirect(decided ? placeInReport(item, decided, 'settled') : `${reportAddress(item)}#settled`, 303)
}
