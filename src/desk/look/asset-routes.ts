// Where the desk stands without the server, as in tests; the server serves these two itself.
import { Hono } from 'hono'
import type { DeskEnv } from '../desk.ts'
import { BEHAVIOUR, LOOK } from './look.ts'

export function assetRoutes(): Hono<DeskEnv> {
  const assets = new Hono<DeskEnv>()
  for (const { address, mediaType, text } of [LOOK, BEHAVIOUR])
    assets.get(address.replace(/^\/desk/, ''), (c) => c.body(text, 200, { 'Content-Type': mediaType }))
  return assets
}
