// The one place where what went wrong becomes an answer: a refusal its sentence, a bug no details.
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { DeskEnv } from '../desk/desk.ts'
import { STATUS } from '../desk/refused.tsx'
import type { Sentence } from '../desk/words/catalogs.ts'
import { voiceIn } from '../desk/words/voice.tsx'
import type { Voice } from '../desk/words/voice.tsx'
import { Refusal } from '../refusal.ts'
import type { RefusalCode } from '../refusal.ts'
import { failureLine } from './failure-log.ts'
import { languageAsked } from './language.ts'
import { sentencePage } from './sentence-page.tsx'

const TITLES = {
  'not-found': 'Not found',
  'not-allowed': 'Not allowed',
  invalid: 'This cannot be done',
  conflict: 'Not done',
} as const satisfies Record<RefusalCode, Sentence>

export type Log = (line: string) => void

export function answerFailure(error: unknown, c: Context, log: Log): Response {
  if (error instanceof Refusal) return c.html(refusalPage(error, c), STATUS[error.code])
  if (error instanceof HTTPException) return c.text('This cannot be answered.\n', error.status)
  log(failureLine(error, `${c.req.method} ${c.req.routePath}`))
  const { say } = voiceFor(c)
  const sentence = say(
    'Something went wrong in the program. What was saved before is safe. What kind of mistake it was is told where the program was started, without names.',
  )
  return c.html(page(c, say('A mistake of ours'), sentence), 500)
}

export function answerNotFound(c: Context): Response {
  const { say } = voiceFor(c)
  const sentence = say('There is no page at this address, or nothing that you may read.')
  return c.html(page(c, say('Not found'), sentence), 404)
}

function refusalPage(refusal: Refusal, c: Context): string {
  const { say, tell } = voiceFor(c)
  const kept = c.req.method === 'POST' ? ` ${say('Your browser’s Back button leads to what you sent.')}` : ''
  return page(c, say(TITLES[refusal.code]), tell(refusal) + kept)
}

function page(c: Context, title: string, sentence: string): string {
  const desk = isDesk(c.req.path)
  const { language, say } = voiceFor(c)
  const onward = desk
    ? { text: say('To the desk'), address: '/desk' }
    : { text: say('To the first page'), address: '/' }
  return sentencePage({ title, sentence, onward, desk, refused: true, language })
}

// At the desk in the language of whoever is signed in; else as their browser prefers.
function voiceFor(c: Context<DeskEnv>): Voice {
  const signedIn: Voice | undefined = c.get('desk')
  return signedIn ?? voiceIn(languageAsked(c))
}

export function isDesk(path: string): boolean {
  return path === '/desk' || path.startsWith('/desk/')
}
