import type { Context } from 'hono'
import { nextOpen } from '../../../review/next-open.ts'
import { reportAddress } from '../../address.ts'
import type { DeskEnv } from '../../desk.ts'

// Back to the report, at the next card that is open: the fragment takes the focus there.
export function afterDecision(c: Context<DeskEnv>, item: string, decided?: string): Response {
  const next = nextOpen(c.get('desk').vault.file, item, decided)
  return c.redirect(reportAddress(item, next ? `card-${next}` : 'settled'), 303)
}
