// How something is known: each statement with its speaker, its stance and the very words, and the
// source they stand in. For a reader who may see it all: the view was made for them.
import { actLabel, eventTitle, whoInWords } from '../../find/event-words.ts'
import { eventLine } from '../../find/events.ts'
import { keptReading, labelFor } from '../../find/readings.ts'
import { findProperty, isDisputed, textsOf, valueOf, valuesOf } from '../../record/reading.ts'
import type { PropertyReading, Reading } from '../../record/reading.ts'
import type { Standing } from '../../record/settle.ts'
import type { SubjectId } from '../../record/subject.ts'
import { printValue } from '../../record/values/print.ts'
import { STANCE_LABELS } from '../../vocabulary/said/stances.ts'
import { labelOf } from '../../vocabulary/list.ts'
import type { DisputeView, SourceView, StatementView } from '../view.ts'
import type { Asking } from './asking.ts'

// One line of evidence for each voice on an event, in its own words.
export function accountsOf(asking: Asking, event: SubjectId): StatementView[] {
  const reading = keptReading(asking.file, event, asking.reader)
  const happened = reading && findProperty(reading, 'happened')
  if (!reading || !happened) return []
  const title = eventTitle(eventLine(asking.file, asking.reader, reading))
  const disputed = isDisputed(happened)
  return voicesOn(happened).map((standing) => ({ ...statementView(asking, title, standing), disputed }))
}

// Of one property, or of the first that is disputed.
export function disputeOf(asking: Asking, reading: Reading, property?: string): DisputeView | undefined {
  const disputed = reading.properties.find(
    (one) => one.cardinality === 'one' && isDisputed(one) && (!property || one.property === property),
  )
  if (!disputed) return undefined
  const line = eventLine(asking.file, asking.reader, reading)
  const about = [actLabel(line), whoInWords(line)].filter(Boolean).join(': ')
  const accounts = voicesOn(disputed).map((standing) => ({
    ...statementView(asking, valueWords(standing), standing),
    disputed: true,
  }))
  return { about, accounts }
}

export function voicesOn({ shown, objections, remarks }: PropertyReading): Standing[] {
  return [...shown.flatMap(({ claims }) => claims), ...objections, ...remarks]
}

export function statementView(asking: Asking, what: string, { statement }: Standing): StatementView {
  const { speaker, stance, cite } = statement
  const source = cite && sourceView(asking, cite.source)
  const label = speaker
    ? labelFor(asking.file, speaker, asking.reader)
    : cite && authorsOf(asking, cite.source)
  return {
    what,
    speaker: label ?? 'The editors',
    stance: labelOf(STANCE_LABELS, stance).toLowerCase(),
    words: cite?.quote,
    source,
  }
}

// Who speaks where a source names nobody: those it credits, or whoever published it.
export function authorsOf(asking: Asking, source: SubjectId): string | undefined {
  const reading = keptReading(asking.file, source, asking.reader)
  if (!reading) return undefined
  const lists = ['author', 'partner', 'publisher', 'title'].map((property) => textsOf(reading, property))
  const named = lists.find((list) => list.length > 0)
  return named?.join(' and ')
}

export function sourceView(asking: Asking, source: SubjectId): SourceView | undefined {
  const reading = keptReading(asking.file, source, asking.reader)
  if (!reading) return undefined
  const published = valuesOf(reading, 'published')[0]
  const address = valueOf(reading, 'copy', 'text')?.text
  const said =
    published && (published.kind === 'when' || published.kind === 'unknown')
      ? printValue(published)
      : undefined
  return { title: valueOf(reading, 'title', 'text')?.text ?? 'Untitled report', published: said, address }
}

function valueWords({ statement: { value, stance } }: Standing): string {
  if (value.kind === 'when') return printValue(value)
  if (value.kind === 'code')
    return (
      {
        yes: 'It happened',
        no: stance === 'denies' ? 'Denied' : 'It did not happen',
        planned: 'It was planned',
      }[value.code] ?? value.code
    )
  return value.kind === 'text' ? value.text : ''
}

// The sentence an event was told in.
export function accountWords(
  asking: Asking,
  event: SubjectId,
): { words: string; speaker: string | undefined } | undefined {
  const reading = keptReading(asking.file, event, asking.reader)
  const cite = reading && findProperty(reading, 'account')?.shown[0]?.claims[0]?.statement.cite
  return cite && { words: cite.quote, speaker: authorsOf(asking, cite.source) }
}
