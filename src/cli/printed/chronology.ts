// A draft for people: what happened, in the order of time, each with the words it was taken from.
import type { Draft, DraftEvent, Span } from '../../draft/draft.ts'
import type { Report } from '../../intake/report.ts'
import { printBounds } from '../../record/values/print.ts'
import { ACTS } from '../../vocabulary/acts/acts.ts'
import { labelOf } from '../../vocabulary/list.ts'
import { oneLine } from '../terminal.ts'
import { wrapped } from './wrapped.ts'

const DAY_COLUMN = 26
const SURE = { high: '', medium: ' (?)', low: ' (??)' } as const

export function chronology(draft: Draft, report: Report): string {
  const told = bySentence(inOrder(draft.events)).map((events) => eventLines(events, report.text))
  return [headOf(draft, report), ...told, ...leftOver(draft, report.text)].join('\n\n')
}

function headOf(
  { document, events, sentences, unclaimed }: Draft,
  { title, partners, notBefore }: Report,
): string {
  const day = document.published ?? (notBefore ? `unknown, not before ${notBefore} by the text` : 'unknown')
  const counted = `${events.length} events in ${sentences.length} sentences; ${unclaimed.length} more may report something`
  const lines = [
    title ?? 'A report without a title',
    `published: ${day} · language: ${document.language} · ${counted}`,
  ]
  if (partners.length > 0) lines.push(`information from ${oneLine(partners.join(', '))}`)
  return lines.join('\n')
}

// The undated come last, as in a timeline; otherwise as the report tells them.
function inOrder(events: readonly DraftEvent[]): DraftEvent[] {
  const dayOf = ({ date }: DraftEvent) => date?.earliest ?? date?.latest ?? '9999'
  return [...events].sort((a, b) => compare(dayOf(a), dayOf(b)) || a.sentence.start - b.sentence.start)
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

// Events of one sentence on the same days stand over its words, which are printed once.
function bySentence(events: readonly DraftEvent[]): DraftEvent[][] {
  const groups: DraftEvent[][] = []
  for (const event of events) {
    const last = groups.at(-1)
    if (last?.[0] && isTogether(last[0], event)) last.push(event)
    else groups.push([event])
  }
  return groups
}

function isTogether(a: DraftEvent, b: DraftEvent): boolean {
  return a.sentence.start === b.sentence.start && dayWords(a) === dayWords(b)
}

function eventLines(events: readonly DraftEvent[], text: string): string {
  const [event] = events
  if (!event) return ''
  const quote = wrapped(`“${wordsOf(text, event.sentence)}”`, 76)
  const lines = [...events.flatMap((one) => [actWords(one), ...detailsOf(one)]), ...quote]
  return besides(dayWords(event), lines)
}

// A long date takes a line of its own.
function besides(day: string, lines: readonly string[]): string {
  const indented = lines.map((line) => `${' '.repeat(DAY_COLUMN)}${line}`)
  if (day.length >= DAY_COLUMN) return [day, ...indented].join('\n')
  return `${day.padEnd(DAY_COLUMN)}${indented.join('\n').trimStart()}`
}

function actWords({ type, modality, confidence }: DraftEvent): string {
  return `${labelOf(ACTS, type)}${modality === 'asserted' ? '' : `, ${modality}`}${SURE[confidence]}`
}

function detailsOf({ victims, actors, place, measure, attribution, flags }: DraftEvent): string[] {
  const names = (named: readonly { name: string }[]) => [...new Set(named.map(({ name }) => name))].join(', ')
  const said = attribution.map(({ speaker, stance }) => `${speaker ?? 'somebody'} ${stance}`).join('; ')
  const lines: [string, string][] = [
    ['whom', names(victims)],
    ['by', names(actors)],
    ['where', place?.name ?? ''],
    ['measure', measure?.text ?? ''],
    ['said by', said],
    ['check', flags.join(', ')],
  ]
  return lines.filter(([, words]) => words !== '').map(([label, words]) => `  ${label}: ${oneLine(words)}`)
}

function dayWords({ date }: DraftEvent): string {
  if (!date) return 'no date'
  const { earliest, latest, text } = date
  if (earliest === null && latest === null) return oneLine(text ?? 'no date')
  return printBounds({ earliest: earliest ?? undefined, latest: latest ?? undefined })
}

function leftOver({ unclaimed }: Draft, text: string): string[] {
  if (unclaimed.length === 0) return []
  const lines = unclaimed.map((span) => wrapped(`· ${wordsOf(text, span)}`, 98).join('\n  '))
  return [`May report something, and nothing was made of it:\n${lines.join('\n')}`]
}

function wordsOf(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, ' ')
}
