// People, organisations, places and sources by name. A search is posted: an address that stays in a
// browser's history must name nobody.
import { Hono } from 'hono'
import { findNamed, listNamed } from '../../../find/candidates.ts'
import { partyLines } from '../../../find/party-lines.ts'
import type { Kind } from '../../../record/subject.ts'
import type { DeskEnv } from '../../desk.ts'
import { readFields } from '../../form.ts'
import type { DeskPlace } from '../../page.tsx'
import { namedListPage } from './named-list.tsx'
import { pageField, rangeOf } from './paging.ts'

export interface NamedList {
  folder: string
  place: DeskPlace
  kind: Kind
  searched: readonly Kind[]
  noun: string
  empty: string
}

const NAMED_LISTS: readonly NamedList[] = [
  {
    folder: 'people',
    place: 'People',
    kind: 'person',
    searched: ['person', 'group'],
    noun: 'people',
    empty:
      'People come into the record with the events they take part in: accept a card that names somebody.',
  },
  {
    folder: 'organisations',
    place: 'Organisations',
    kind: 'organisation',
    searched: ['organisation'],
    noun: 'organisation',
    empty: 'Organisations come into the record with the events they take part in, or as those who speak.',
  },
  {
    folder: 'places',
    place: 'Places',
    kind: 'place',
    searched: ['place'],
    noun: 'place',
    empty: 'Places come into the record with the events that happened there.',
  },
  {
    folder: 'sources',
    place: 'Sources',
    kind: 'source',
    searched: ['source'],
    noun: 'source',
    empty: 'A report becomes a source as soon as something is accepted from it.',
  },
]

const LINES = 100
const MOST_FOUND = 100

export function namedListRoutes(): Hono<DeskEnv> {
  const named = new Hono<DeskEnv>()
  for (const list of NAMED_LISTS) {
    named.get(`/${list.folder}`, (c) => {
      const desk = c.get('desk')
      const { file } = desk.vault
      const page = pageField.parse(c.req.query('page'))
      const range = rangeOf(page, LINES)
      const { subjects, total } = listNamed(file, desk.reader, list.kind, range)
      const lines = partyLines(file, desk.reader, subjects)
      return c.html(namedListPage(desk, list, { lines, total, page, range }))
    })
    named.post(`/${list.folder}`, async (c) => {
      const desk = c.get('desk')
      const { file } = desk.vault
      const name = ((await readFields(c)).name ?? '').trim()
      const found = findNamed(file, desk.reader, name, list.searched, MOST_FOUND)
      const lines = partyLines(file, desk.reader, found)
      const range = rangeOf(1, MOST_FOUND)
      return c.html(namedListPage(desk, list, { lines, total: lines.length, page: 1, range, name }))
    })
  }
  return named
}
