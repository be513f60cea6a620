// The reader's pages, always made for a reader without rights, whoever is signed in.
import { Hono } from 'hono'
import type { Context } from 'hono'
import { liveLink, readLiveAddress } from '../site/live-address.ts'
import { drawPage } from '../site/pages/pages.ts'
import { answerNotFound } from './failures.ts'
import { sentencePage } from './sentence-page.tsx'
import type { Keeper } from './sign-in/keeper.ts'

export function siteRoutes(keeper: Keeper): Hono {
  const routes = new Hono()
  routes.get('*', (c) => show(c, keeper))
  return routes
}

function show(c: Context, { vault }: Keeper): Response {
  if (!vault) return c.html(lockedPage(), 503)
  const { address, language } = readLiveAddress(c.req.path)
  const asking = {
    file: vault.file,
    reader: 'public',
    language,
    link: liveLink(language),
    asked: c.req.query(),
  } as const
  const drawn = drawPage(asking, address)
  return drawn ? c.body(drawn.body, 200, { 'Content-Type': drawn.mediaType }) : answerNotFound(c)
}

function lockedPage(): string {
  return sentencePage({
    title: 'Locked',
    sentence:
      'The vault is locked, so there is nothing to read here now. Whoever has the passphrase can open it.',
    onward: { text: 'Sign in', address: '/desk' },
    desk: false,
  })
}
