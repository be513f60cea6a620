// A form that changes something must come from a page of ours. `Origin` alone cannot say so: under
// `Referrer-Policy: no-referrer` browsers send `null` with our own forms too, and say it in Sec-Fetch-Site.
import type { Context, MiddlewareHandler } from 'hono'
import { Refusal } from '../../refusal.ts'
import { isSame } from '../sign-in/sessions.ts'

const READING = ['GET', 'HEAD']

export function changesSomething({ req }: Context): boolean {
  return !READING.includes(req.method)
}

export const onlyOurForms: MiddlewareHandler = async (c, next) => {
  if (changesSomething(c)) {
    if (c.req.method !== 'POST') return c.text('Pages here are read, and forms sent. Nothing else.\n', 405)
    refuseForeign(c)
  }
  return next()
}

function refuseForeign({ req }: Context): void {
  const site = req.header('sec-fetch-site')
  const origin = req.header('origin')
  const isForeign = site !== undefined && site !== 'same-origin'
  const isElsewhere = origin !== undefined && origin !== 'null' && origin !== `http://${req.header('host')}`
  if (!isForeign && !isElsewhere) return
  throw new Refusal('not-allowed', 'This form was sent from another site, so nothing was done.')
}

export async function refuseWithoutToken(c: Context, expected: string): Promise<void> {
  const { csrf } = await formOf(c)
  if (typeof csrf === 'string' && isSame(csrf, expected)) return
  throw new Refusal(
    'not-allowed',
    'This page was older than your sign-in, so nothing was done. Reload it and do it again.',
  )
}

export async function formOf(c: Context): Promise<Record<string, string | File>> {
  try {
    return await c.req.parseBody()
  } catch {
    throw new Refusal('invalid', 'The form arrived broken, so nothing was done. Send it again.')
  }
}
