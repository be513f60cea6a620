import { Hono } from 'hono'
import type { Context } from 'hono'
import { z } from 'zod'
import { findItemOf } from '../../../review/inbox/inbox.ts'
import { ask } from '../../../find/search/ask.ts'
import type { Asked as Answer } from '../../../find/search/ask.ts'
import { lineOf } from '../../../find/search/rows.ts'
import { snippetOfReport } from '../../../find/search/snippet.ts'
import { termsIn } from '../../../find/search/typed.ts'
import type { Term } from '../../../find/search/typed.ts'
import { Refusal } from '../../../refusal.ts'
import { findSaved, forgetSaved, markSeen, saveSearch } from '../../../vault/saved-searches.ts'
import type { SavedSearch } from '../../../vault/saved-searches.ts'
import type { Desk, DeskEnv } from '../../desk.ts'
import { decode, readFields } from '../../form.ts'
import { asFile } from './as-file.ts'
import { addressOfList, isByName, NARROWING, questionKept, questionOf, readAsked } from './asked.ts'
import type { Asked } from './asked.ts'
import { freshIn, keptSearches, readAddress } from './kept-searches.ts'
import { LISTS } from './list.ts'
import type { List } from './list.ts'
import { listPage } from './list-page.tsx'
import { rangeOf } from './paging.ts'
import type { UnreadReport } from './unread.tsx'

const LINES = 100

export function listRoutes(): Hono<DeskEnv> {
  const lists = new Hono<DeskEnv>()
  for (const list of LISTS) {
    lists.get(`/${list.folder}`, (c) => show(c, list))
    lists.post(`/${list.folder}/questions`, async (c) => {
      const { file } = c.get('desk').vault
      return c.redirect(addressOfList(file, list, readAsked(file, await readFields(c))), 303)
    })
  }
  lists.post('/searches', keep)
  lists.get('/searches/:id', (c) => c.redirect(lookingAddress(c.get('desk'), savedAsked(c)), 303))
  lists.post('/searches/:id/looks', (c) => {
    const saved = savedAsked(c)
    markSeen(c.get('desk').vault.file, looking(c.get('desk')), saved.id)
    return c.redirect(lookingAddress(c.get('desk'), saved), 303)
  })
  lists.post('/searches/:id/removal', (c) => {
    const { vault, reader } = c.get('desk')
    forgetSaved(vault.file, reader.member, savedAsked(c).id)
    return c.redirect('/desk/search', 303)
  })
  return lists
}

function show(c: Context<DeskEnv>, list: List): Response | Promise<Response> {
  const desk = c.get('desk')
  const { file } = desk.vault
  const asked = readAsked(file, c.req.query())
  const answer = ask(file, desk.reader, questionOf(list, asked))
  if (asked.format !== 'html') return asFile(c, list, asked, answer)
  const range = rangeOf(asked.page, LINES)
  const oldestFirst = asked.order === 'oldest' && list.kind === 'event'
  const subjects = answer.page({ ...range, oldestFirst })
  const lines = subjects.flatMap((subject) => lineOf(file, desk.reader, subject) ?? [])
  const terms = termsIn(asked.q, { asBeginnings: isByName(list.kind) })
  const saved = asked.saved ? findSaved(file, desk.reader.member, asked.saved) : undefined
  const fresh = saved ? freshIn(desk, saved) : []
  return c.html(
    listPage(desk, list, {
      asked,
      answer,
      lines,
      range,
      terms,
      isNew: new Set(fresh),
      looked: saved && { ...saved, fresh: fresh.length },
      saved: list.folder === 'search' ? keptSearches(desk) : [],
      unread: mayBeUnread(list, asked) ? unreadIn(desk, answer, terms) : [],
    }),
  )
}

// Nothing is said yet of what nobody accepted, so it fits no filter but its kind.
function mayBeUnread(list: List, asked: Asked): boolean {
  const { kind, ...others } = questionOf(list, asked)
  const isSource = kind === undefined || kind === 'source'
  return isSource && NARROWING.every((name) => name === 'kind' || others[name] === undefined)
}

function unreadIn({ vault, reader }: Desk, { unread }: Answer, terms: readonly Term[]): UnreadReport[] {
  return unread.flatMap((source) => {
    const item = findItemOf(vault.file, source)
    const snippet = snippetOfReport(vault.file, reader, source, terms)
    return item ? [{ item: item.id, title: item.details.title || item.name, snippet }] : []
  })
}

const keeping = z.object({
  name: z
    .string()
    .default('')
    .transform((name) => name.trim()),
  question: z.string().max(4000).default(''),
})

async function keep(c: Context<DeskEnv>): Promise<Response> {
  const desk = c.get('desk')
  const { name, question } = decode(keeping, await readFields(c))
  const { list, asked } = readAddress(desk, question)
  const address = questionKept(list, asked)
  const random = desk.vault.pen.random
  saveSearch(desk.vault.file, looking(desk), { name, question: address, random })
  return c.redirect('/desk/search', 303)
}

function savedAsked(c: Context<DeskEnv>): SavedSearch {
  const { vault, reader } = c.get('desk')
  const saved = findSaved(vault.file, reader.member, c.req.param('id') ?? '')
  if (!saved) throw new Refusal('not-found', 'You keep no such search.')
  return saved
}

function lookingAddress(desk: Desk, { id, question }: SavedSearch): string {
  const { list, asked } = readAddress(desk, question)
  return addressOfList(desk.vault.file, list, asked, { saved: id })
}

function looking({ vault, reader }: Desk) {
  return { account: reader.member, now: vault.pen.now() }
}
