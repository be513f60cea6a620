// Style sheets and scripts: a fixed list made at start, so that no address reaches a file. They hold
// nothing of the record, so a browser may keep them.
import { createHash } from 'node:crypto'
import { Hono } from 'hono'
import { BEHAVIOUR, LOOK } from '../desk/look/look.ts'
import { styleSheet } from '../site/look/look.ts'

interface Asset {
  text: string
  mediaType: string
  changes: boolean // may it change under its address?
}

// The site's own, which the mirror will carry under a plain name too.
export const SITE_LOOK = '/look.css'

const ASSETS: readonly [string, Asset][] = [
  [LOOK.address, { ...LOOK, changes: false }],
  [BEHAVIOUR.address, { ...BEHAVIOUR, changes: false }],
  [SITE_LOOK, { text: styleSheet(), mediaType: 'text/css; charset=utf-8', changes: true }],
]

export function assetRoutes(): Hono {
  const routes = new Hono()
  for (const [address, { text, mediaType, changes }] of ASSETS) {
    const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`
    routes.get(address, (c) => {
      c.header('ETag', etag)
      c.header('Cache-Control', changes ? 'no-cache' : 'max-age=31536000, immutable')
      if (c.req.header('if-none-match') === etag) return c.body(null, 304)
      return c.body(text, 200, { 'Content-Type': mediaType })
    })
  }
  return routes
}
