// The reader's pages, always made for a reader without rights, whoever is signed in.
import { Hono } from 'hono'
import type { Context } from 'hono'
import { voiceIn } from '../desk/words/voice.tsx'
import { liveLink, readLiveAddress } from '../site/live-address.ts'
import type { Drawn } from '../site/pages/page-kind.ts'
import { drawPage } from '../site/pages/pages.ts'
import type { Vault } from '../vault/vault.ts'
import { leaveComment } from '../review/comments/leave.ts'
import { languageOf, wordsIn } from '../site/words/words.ts'
import { answerNotFound } from './failures.ts'
import { LARGEST_FORM, takeBody } from './guard/body.ts'
import { formOf } from './guard/own-forms.ts'
import { keptPage } from './kept-pages.ts'
import { languageAsked } from './language.ts'
import { sentencePage } from './sentence-page.tsx'
import type { Keeper } from './sign-in/keeper.ts'

export function siteRoutes(keeper: Keeper): Hono {
  const routes = new Hono()
  routes.post('/updates/:update/comments', (c) => comment(c, keeper))
  routes.get('*', (c) => show(c, keeper))
  return routes
}

function show(c: Context, { vault }: Keeper): Response {
  if (!vault) return c.html(lockedPage(c), 503)
  const { path } = c.req
  const asked = c.req.query()
  const isPlain = Object.keys(asked).length === 0
  const drawn = isPlain ? keptPage(vault.file, path, () => draw(vault, path)) : draw(vault, path, asked)
  return drawn ? c.body(drawn.body, 200, { 'Content-Type': drawn.mediaType }) : answerNotFound(c)
}

function draw({ file }: Vault, path: string, asked: Record<string, string> = {}): Drawn | undefined {
  const { address, language } = readLiveAddress(path)
  return drawPage({ file, reader: 'public', language, link: liveLink(language), asked }, address)
}

// Nobody is signed in here, so there is no token: a form of another site is refused by where it comes from.
async function comment(c: Context, { vault }: Keeper): Promise<Response> {
  if (!vault) return c.html(lockedPage(c), 503)
  await takeBody(c, LARGEST_FORM)
  const { name = '', text = '', language = 'en' } = await formOf(c)
  const update = c.req.param('update') ?? ''
  if (typeof name === 'string' && typeof text === 'string') leaveComment(vault, update, { name, text })
  const words = wordsIn(typeof language === 'string' ? language : 'en')
  const onward = { text: words.commentBack, address: liveLink(languageOf(words.code))(`/updates/${update}`) }
  return c.html(
    sentencePage({
      title: words.comments,
      sentence: words.commentKept,
      onward,
      desk: false,
      language: words.code,
    }),
  )
}

function lockedPage(c: Context): string {
  const { language, say } = voiceIn(languageAsked(c))
  return sentencePage({
    title: say('Locked'),
    sentence: say(
      'The vault is locked, so there is nothing to read here now. Whoever has the passphrase can open it.',
    ),
    onward: { text: say('Sign in'), address: '/desk' },
    desk: false,
    language,
  })
}
