// A question and its address: all of it stands in the query, so that it can be kept and shared; but for the words
// that are looked for, which a browser's history must not hold (looked-for.ts).
import { z } from 'zod'
import type { Question } from '../../../find/search/question.ts'
import { isSubjectId } from '../../../record/subject.ts'
import { isDay } from '../../../record/values/day.ts'
import type { VaultFile } from '../../../vault/vault-file.ts'
import type { List } from './list.ts'
import { markFor, wordsBehind } from './looked-for.ts'
import { pageField } from './paging.ts'

// What cannot be read asks for nothing, so that an old address still leads to a list.
const code = z
  .string()
  .regex(/^[\w-]{1,80}$/)
  .optional()
  .catch(undefined)
const subject = z.string().refine(isSubjectId).optional().catch(undefined)
const day = z.string().refine(isDay).optional().catch(undefined)

const query = z.object({
  q: z.string().trim().max(500).catch(''), // from a form or a program; an address of ours has `said`
  said: code,
  kind: code,
  act: code,
  happened: code,
  freedom: code,
  role: code,
  capacity: code,
  who: subject,
  country: code,
  place: subject,
  answered: code,
  law: subject,
  case: subject,
  source: subject,
  disputed: z.enum(['yes', 'no']).optional().catch(undefined),
  access: z.enum(['public', 'team']).optional().catch(undefined),
  from: day,
  until: day,
  order: z.enum(['newest', 'oldest']).catch('newest'),
  page: pageField,
  format: z.enum(['html', 'csv', 'json']).catch('html'),
  saved: code,
})

export type Asked = z.output<typeof query>

export function readAsked(file: VaultFile, fields: Record<string, string>): Asked {
  const asked = query.parse(fields)
  return { ...asked, q: asked.q || (asked.said && wordsBehind(file, asked.said)) || '' }
}

/** An address that came from before the vault was locked: its words are forgotten. */
export function hasForgotten({ q, said }: Asked): boolean {
  return said !== undefined && q === ''
}

export function questionOf({ kind }: List, asked: Asked): Question {
  const narrowed = Object.fromEntries(NARROWING.map((name) => [name, asked[name]]))
  return { ...narrowed, typed: asked.q, asBeginnings: isByName(kind), kind: kind ?? asked.kind }
}

// Who looks for somebody types the beginning of a name.
export function isByName(kind: List['kind']): boolean {
  return kind === 'person' || kind === 'organisation' || kind === 'place'
}

/** With some of it asked otherwise; a page is begun at its first unless it says which. */
export function addressOfList(
  file: VaultFile,
  list: Pick<List, 'folder'>,
  asked: Asked,
  other: Partial<Asked> = {},
): string {
  const { q, ...open } = { ...asked, page: 1, format: 'html', ...other }
  return withQuery(list, { ...open, said: q === '' ? undefined : markFor(file, q) })
}

/** With its words, for the vault to keep. */
export function questionKept(list: Pick<List, 'folder'>, asked: Asked): string {
  return withQuery(list, { ...asked, page: 1, format: 'html', said: undefined, saved: undefined })
}

function withQuery(
  { folder }: Pick<List, 'folder'>,
  fields: Record<string, string | number | undefined>,
): string {
  const kept = Object.entries(fields).filter(
    ([name, value]) => value !== undefined && value !== '' && value !== UNSAID[name],
  )
  const search = new URLSearchParams(kept.map(([name, value]) => [name, String(value)])).toString()
  return `/desk/${folder}${search && '?'}${search}`
}

const UNSAID: Record<string, string | number> = { order: 'newest', page: 1, format: 'html' }

export const NARROWING = [
  'kind',
  'act',
  'happened',
  'freedom',
  'role',
  'capacity',
  'who',
  'country',
  'place',
  'answered',
  'law',
  'case',
  'source',
  'disputed',
  'access',
  'from',
  'until',
] as const

export function isNarrowed(asked: Asked): boolean {
  return asked.q !== '' || NARROWING.some((name) => asked[name] !== undefined)
}
