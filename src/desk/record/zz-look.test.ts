import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { test } from 'vitest'
import { launch } from '../../../test/chromium.ts'
import { addressOf } from '../address.ts'
import type { DeskEnv } from '../desk.ts'
import { assetRoutes } from '../look/asset-routes.ts'
import { emptyDesk, inventedDesk } from './invented-record.ts'
import { recordRoutes } from './routes.ts'

const OUT = process.env.LOOK_OUT ?? '/tmp/look'

test('look', { timeout: 120000 }, async () => {
  const desk = inventedDesk(true)
  const empty = emptyDesk()
  const app = new Hono<DeskEnv>()
  app.use(async (c, next) => {
    c.set('desk', c.req.query('empty') !== undefined ? empty.desk : desk.desk)
    await next()
  })
  app.route('/desk', assetRoutes())
  app.route('/desk', recordRoutes())
  const server = serve({ fetch: app.fetch, port: 8791, hostname: '127.0.0.1' })
  const { events } = desk
  const pages: Record<string, string> = {
    first: '/desk', empty: '/desk?empty', events: '/desk/events', people: '/desk/people', sources: '/desk/sources',
    detention: addressOf(events.detention), beating: addressOf(events.beating), prolonged: addressOf(events.prolonged),
    person: addressOf(events.aigerim), source: addressOf(desk.winter.source) + '?at=430#w200', none: '/desk/people?empty', new: '/desk/events/new',
  }
  const browser = await launch()
  const only = process.env.LOOK_ONLY?.split(',')
  for (const [scheme, width] of [['light', 1280], ['dark', 390], ['light', 390], ['dark', 1280]] as const) {
    const context = await browser.newContext({ colorScheme: scheme, viewport: { width, height: 900 } })
    const page = await context.newPage()
    for (const [name, path] of Object.entries(pages)) {
      if (only && !only.includes(name)) continue
      const res = await page.goto('http://127.0.0.1:8791' + path)
      if (res && scheme === 'light' && width === 1280) console.log(name, res.status(), (await res.body()).length)
      const wide = await page.evaluate('document.documentElement.scrollWidth')
      if (Number(wide) > width) console.log('OVERFLOW', name, width, wide)
      await page.screenshot({ path: `${OUT}/${name}-${width}-${scheme}.png`, fullPage: true })
    }
    await context.close()
  }
  await browser.close()
  server.close()
  desk.close()
  empty.close()
})
