// The reader's pages, always made for a reader without rights, whoever is signed in.
import { Hono } from 'hono'
import type { Context } from 'hono'
import type { VNode } from 'preact'
import { countryPage } from '../site/country.tsx'
import type { Asking } from '../site/from-record/accounts.ts'
import { countryView, homeView } from '../site/from-record/overview.ts'
import { subjectView } from '../site/from-record/subject.ts'
import { updateView } from '../site/from-record/update.ts'
import { homePage } from '../site/home.tsx'
import { renderPage } from '../site/page.tsx'
import { subjectPage } from '../site/subject.tsx'
import { updatePage } from '../site/update.tsx'
import type { SiteView } from '../site/view.ts'
import { findSetting } from '../vault/setting.ts'
import type { VaultFile } from '../vault/vault-file.ts'
import { SITE_LOOK } from './assets.ts'
import { answerNotFound } from './failures.ts'
import { sentencePage } from './sentence-page.tsx'
import type { Keeper } from './sign-in/keeper.ts'

type Draw = (asking: Asking, site: SiteView, name: string) => VNode

const PAGES: readonly [string, string, Draw][] = [
  ['/:name{[a-z]{2}}', '', (asking, site, code) => countryPage(countryView(asking, site, code))],
  ['/updates/:name', 'update', (asking, site, id) => updatePage(updateView(asking, site, id))],
  ['/events/:name', 'event', drawSubject],
  ['/people/:name', 'person', drawSubject],
  ['/organisations/:name', 'organisation', drawSubject],
  ['/places/:name', 'place', drawSubject],
]

export function siteRoutes(keeper: Keeper): Hono {
  const routes = new Hono()
  routes.get('/', (c) => show(c, keeper, (asking, site) => homePage(homeView(asking, site))))
  for (const [path, kind, draw] of PAGES)
    routes.get(path, (c) => {
      const name = c.req.param('name') ?? ''
      if (!name.startsWith(kind)) return answerNotFound(c)
      return show(c, keeper, (asking, site) => draw(asking, site, name))
    })
  return routes
}

function drawSubject(asking: Asking, site: SiteView, id: string): VNode {
  return subjectPage(subjectView(asking, site, id))
}

function show(c: Context, { vault }: Keeper, draw: (asking: Asking, site: SiteView) => VNode): Response {
  if (!vault) return c.html(lockedPage(), 503)
  return c.html(renderPage(draw({ file: vault.file, reader: 'public' }, siteOf(vault.file))))
}

function siteOf(file: VaultFile): SiteView {
  const isExample = findSetting(file, 'example') !== undefined
  return {
    language: 'en',
    siteTitle: 'Khronika',
    home: '/',
    look: SITE_LOOK,
    notice: isExample
      ? 'An example: public facts of early 2017, restated to try the program with.'
      : undefined,
  }
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
