// A figure in a text is the answer to a question of the record: 'persons detention KZ 2017-01..2017-03'.
// First what is counted, then what narrows it, in any order. Unknown words are refused.
import { isDay, lastOfMonth } from '../../record/values/day.ts'
import type { Day } from '../../record/values/value.ts'
import { Refusal } from '../../refusal.ts'
import type { Values } from '../../sentence.ts'
import { ACTS } from '../../vocabulary/acts/acts.ts'
import { isCountryCode } from '../../vocabulary/countries.ts'
import { FAMILIES } from '../../vocabulary/families.ts'
import { FREEDOMS } from '../../vocabulary/freedoms.ts'
import { findTerm } from '../../vocabulary/list.ts'
import type { List } from '../../vocabulary/list.ts'
import { CAPACITIES } from '../../vocabulary/people/capacities.ts'
import { ROLES } from '../../vocabulary/people/roles.ts'

export type Counted = 'persons' | 'acts' | 'reports'

export interface FigureQuery {
  counted: Counted
  acts: string[] // any of these; all where empty
  country?: string
  from?: Day
  until?: Day
  freedom?: string
  place?: string // a name, in any spelling the record knows
  role?: string
  capacity?: string
}

const COUNTED: Readonly<Record<string, Counted>> = {
  persons: 'persons',
  people: 'persons',
  acts: 'acts',
  events: 'acts',
  reports: 'reports',
}

export function parseQuery(words: string): FigureQuery {
  const [first = '', ...rest] = wordsIn(words)
  const counted = Object.hasOwn(COUNTED, first) ? COUNTED[first] : undefined
  if (!counted)
    throw refused(
      `“${first}” is nothing that can be counted. Begin with persons, events or reports, as in “persons detention KZ 2017-01..2017-03”.`,
    )
  return rest.reduce((query, word) => withWord(query, word), { counted, acts: [] } as FigureQuery)
}

/** The same question in one form, however it was typed. */
export function printQuery({
  counted,
  acts,
  country,
  from,
  until,
  freedom,
  place,
  role,
  capacity,
}: FigureQuery): string {
  const named = (name: string, value: string | undefined) =>
    value === undefined ? [] : [`${name}:${quotedWhere(value)}`]
  return [
    counted === 'acts' ? 'events' : counted,
    ...acts,
    ...(country ? [country] : []),
    ...(from || until ? [`${from ?? ''}..${until ?? ''}`] : []),
    ...named('freedom', freedom),
    ...named('place', place),
    ...named('role', role),
    ...named('capacity', capacity),
  ].join(' ')
}

function wordsIn(text: string): string[] {
  return text.trim().match(/[a-z]+:"[^"]*"|\S+/g) ?? []
}

function withWord(query: FigureQuery, word: string): FigureQuery {
  const named = /^([a-z]+):"?([^"]*)"?$/.exec(word)
  if (named) return withNamed(query, named[1] ?? '', named[2] ?? '')
  if (/^\.\.|^\d/.test(word)) return withPeriod(query, word)
  if (/^[A-Z]{2}$/.test(word)) return withCountry(query, word)
  if (findTerm(ACTS, word)) return { ...query, acts: [...query.acts, word] }
  const family = ACTS.terms.filter((act) => act.family === word).map(({ code }) => code)
  if (findTerm(FAMILIES, word) && family.length > 0) return { ...query, acts: [...query.acts, ...family] }
  throw refused(
    '“{word}” is no act, country or period. Acts are written as in the list of acts (detention, website-blocked), countries as KZ, periods as 2017-01..2017-03.',
    { word },
  )
}

function withCountry(query: FigureQuery, code: string): FigureQuery {
  if (!isCountryCode(code))
    throw refused('There is no country “{code}”. Write two letters, such as KZ.', { code })
  if (query.country) throw refused('A figure is of one country: write one.')
  return { ...query, country: code }
}

const LISTS: Readonly<Record<string, List>> = { freedom: FREEDOMS, role: ROLES, capacity: CAPACITIES }

function withNamed(query: FigureQuery, name: string, value: string): FigureQuery {
  const list = Object.hasOwn(LISTS, name) ? LISTS[name] : undefined
  if (!list && name !== 'place')
    throw refused('“{name}:” narrows nothing. There are freedom:, place:, role: and capacity:.', { name })
  const example = EXAMPLES[name] ?? ''
  if (value.trim() === '')
    throw refused('“{name}:” needs a word after it, as in {name}:{example}.', { name, example })
  if (list && !findTerm(list, value))
    throw refused('“{name}:{value}” is not in its list. Write it as there, such as {name}:{example}.', {
      name,
      value,
      example,
    })
  if (query[name as keyof FigureQuery]) throw refused('“{name}:” stands twice. Keep one.', { name })
  return { ...query, [name]: value }
}

const EXAMPLES: Readonly<Record<string, string>> = {
  freedom: 'assembly',
  place: '"Almaty"',
  role: 'victim',
  capacity: 'journalist',
}

function withPeriod(query: FigureQuery, word: string): FigureQuery {
  if (query.from || query.until) throw refused('A figure is of one period: write one, as 2017-01..2017-03.')
  const [first = '', last] = word.includes('..') ? word.split('..') : [word, word]
  const [from, until] = [first && firstOf(first, word), last && lastOf(last, word)]
  if (from && until && from > until) throw refused('The period “{word}” ends before it begins.', { word })
  if (!from && !until) throw noPeriod(word)
  return { ...query, ...(from ? { from } : {}), ...(until ? { until } : {}) }
}

function firstOf(said: string, word: string): Day {
  return dayOf(said, word, () => '01', '01')
}

function lastOf(said: string, word: string): Day {
  const last = (year: string, month: string) => String(lastOfMonth(Number(year), Number(month)))
  return dayOf(said, word, last, '12')
}

function dayOf(said: string, word: string, day: (year: string, month: string) => string, month: string): Day {
  const found = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(said)
  if (!found) throw noPeriod(word)
  const [, year = '', months = month, days] = found
  if (Number(months) < 1 || Number(months) > 12) throw noPeriod(word)
  const whole = `${year}-${months}-${days ?? day(year, months)}`
  if (!isDay(whole)) throw noPeriod(word)
  return whole
}

function noPeriod(word: string): Refusal {
  return refused('“{word}” is no period. Write 2017, 2017-03, 2017-03-28 or 2017-01..2017-03.', { word })
}

function quotedWhere(value: string): string {
  return /\s/.test(value) ? `"${value}"` : value
}

function refused(sentence: string, values: Values = {}): Refusal {
  return new Refusal('invalid', sentence, values, 'figure')
}
