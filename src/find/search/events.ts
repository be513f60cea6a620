// Events by what is said of them, who took part, where they happened and what was done: every word that was
// typed begins a word of it. Newest first, however many there are.
import type { Reader } from '../../record/reader.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { eventLine } from '../events.ts'
import type { EventLine } from '../events.ts'
import { keptReading } from '../readings.ts'
import { ask } from './ask.ts'
import type { Page } from './found.ts'
import type { Question } from './question.ts'
import type { Saying } from './updates.ts'

export interface FoundEvents {
  events: EventLine[] // of the page
  total: number
  // How many there were with another choice, or none, of the one thing and the same of the others.
  countries: ReadonlyMap<string, number>
  freedoms: ReadonlyMap<string, number>
  years: ReadonlyMap<string, number>
}

/** Without words all of a country, a freedom or a year; with neither none: that would be the whole record. */
export function findEvents(file: VaultFile, reader: Reader, saying: Saying, page: Page): FoundEvents {
  const { words, country, freedom, year } = saying
  if (words.length === 0 && !country && !freedom && !year) return NONE
  const question: Question = {
    typed: words.join(' '),
    asBeginnings: true,
    kind: 'event',
    country,
    freedom,
  }
  const inYear = ask(file, reader, {
    ...question,
    ...(year && { from: `${year}-01-01`, until: `${year}-12-31` }),
  })
  const lines = inYear.page(page).flatMap((subject) => {
    const reading = keptReading(file, subject, reader)
    return reading ? [eventLine(file, reader, reading)] : []
  })
  return {
    events: lines,
    total: inYear.total,
    countries: inOrder(inYear.counts('country')),
    freedoms: inOrder(inYear.counts('freedom')),
    years: yearsOf(ask(file, reader, question).counts('month')),
  }
}

const NONE: FoundEvents = {
  events: [],
  total: 0,
  countries: new Map(),
  freedoms: new Map(),
  years: new Map(),
}

function yearsOf(months: ReadonlyMap<string, number>): Map<string, number> {
  const years = new Map<string, number>()
  for (const [month, events] of months)
    years.set(month.slice(0, 4), (years.get(month.slice(0, 4)) ?? 0) + events)
  return inOrder(years)
}

function inOrder(counts: ReadonlyMap<string, number>): Map<string, number> {
  return new Map([...counts].sort(([one], [other]) => (one < other ? -1 : 1)))
}
