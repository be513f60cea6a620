// What `khronika draft FILE` prints: the days a report tells of in order, then what has no day, what
// points to earlier coverage, and the sentences that nobody has accounted for.
import { ACTS } from '../vocabulary/acts/acts.ts'
import { findTerm } from '../vocabulary/list.ts'
import { wrap } from './wrap.ts'
import type { Report } from '../intake/report.ts'
import type { Draft, DraftEvent, DraftPart } from './draft.ts'

const width = 88

export function printChronology(draft: Draft, report: Report): string {
  if (draft.document.note) return `${wrap(draft.document.note, width)}\n`
  const shown = draft.events.filter((event) => event.confidence !== 'low')
  const dated = shown.filter((event) => dayOf(event) !== undefined)
  const undated = shown.filter((event) => dayOf(event) === undefined)
  const sections = [
    head(draft, report),
    ...byDay(dated).map((event) => entry(event, report.text)),
    section(
      'Without a day',
      undated.map((event) => entry(event, report.text)),
    ),
    section(
      'Points to earlier coverage',
      draft.references.map((one) => item(sentenceOf(report.text, one.sentence))),
    ),
    section(
      'May report something, and no event claims it',
      draft.unclaimed.map((one) => item(one.text)),
    ),
  ]
  return `${sections.filter((part) => part !== '').join('\n\n')}\n`
}

function head(draft: Draft, report: Report): string {
  const title = report.title ?? 'Untitled report'
  const published = draft.document.published
    ? `published ${draft.document.published}`
    : 'day of publication unknown'
  const low = draft.events.filter((event) => event.confidence === 'low').length
  const hidden = low > 0 ? `, ${low} more not shown (usual, quoted, or with nobody and no day)` : ''
  const events = draft.events.length - low
  return `${wrap(title, width)}\n${published} · ${events} events in ${draft.sentences.length} sentences${hidden}`
}

function byDay(events: readonly DraftEvent[]): DraftEvent[] {
  return [...events].sort((a, b) =>
    dayOf(a)! < dayOf(b)! ? -1 : dayOf(a)! > dayOf(b)! ? 1 : a.trigger.start - b.trigger.start,
  )
}

function dayOf({ date }: DraftEvent): string | undefined {
  return date?.earliest ?? date?.latest ?? undefined
}

function section(title: string, items: readonly string[]): string {
  return items.length === 0 ? '' : [`${title}\n${'-'.repeat(title.length)}`, ...items].join('\n\n')
}

function entry(event: DraftEvent, text: string): string {
  const lines = [
    `${[when(event), act(event)].filter(Boolean).join('  ')}${standing(event)}`,
    ...facts(event).map((fact) => wrap(fact, width, '    ')),
    wrap(`“${sentenceOf(text, event.sentence)}”`, width, '    '),
  ]
  return lines.join('\n')
}

function facts(event: DraftEvent): string[] {
  return [
    event.victims.length > 0 ? `to: ${names(event.victims)}` : '',
    event.actors.length > 0 ? `by: ${names(event.actors)}` : '',
    event.place ? `in: ${event.place.name}` : '',
    event.measure ? `measure: ${label(event.measure.kind)}, “${flat(event.measure.text)}”` : '',
    ...event.attribution.map((one) => `${one.speaker ?? one.text} ${one.stance}`),
    ...event.flags.map((flag) => `check: ${flag}`),
  ].filter((fact) => fact !== '')
}

function names(parts: readonly DraftPart[]): string {
  return parts.map((part) => flat(part.name)).join(', ')
}

function act(event: DraftEvent): string {
  return findTerm(ACTS, event.type)?.label.en ?? label(event.type)
}

function label(code: string): string {
  return code.replace(/-/g, ' ')
}

// '2017-02-23', '2017-01-21 to 31', 'from 2017-03-01', with a star where the day is not the sentence's own.
function when({ date }: DraftEvent): string {
  if (!date) return ''
  const star = date.basis === 'stated' ? '' : date.basis === 'carried' ? ' (carried)' : ' (inferred)'
  if (date.earliest && date.latest)
    return (
      (date.earliest === date.latest
        ? date.earliest
        : `${date.earliest} to ${end(date.earliest, date.latest)}`) + star
    )
  if (date.earliest) return `from ${date.earliest}${star}`
  if (date.latest) return `until ${date.latest}${star}`
  return date.text ? `“${flat(date.text)}”` : ''
}

function end(earliest: string, latest: string): string {
  return earliest.slice(0, 7) === latest.slice(0, 7) ? latest.slice(8) : latest
}

function standing(event: DraftEvent): string {
  const said: string[] = [event.modality, event.confidence === 'high' ? '' : event.confidence]
  const words = said.filter((word) => word !== '' && word !== 'asserted' && word !== 'medium')
  return words.length > 0 ? ` [${words.join(', ')}]` : ''
}

function item(text: string): string {
  return wrap(`· ${flat(text)}`, width, '  ', '')
}

function sentenceOf(text: string, { start, end: to }: { start: number; end: number }): string {
  return flat(text.slice(start, to))
}

function flat(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
