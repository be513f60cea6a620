// How something is known: each statement with its speaker, its stance and the very words, and the
// source they stand in. For a reader who may see it all: the view was made for them.
import { actLabel, eventTitle, whoInWords } from '../../find/event-words.ts'
import { eventLine } from '../../find/events.ts'
import type { EventLine } from '../../find/events.ts'
import { keptReading, labelFor } from '../../find/readings.ts'
import { standingAbout } from '../../find/about/standing.ts'
import { codeWords, valueWords as wordsOfValue } from '../../find/words/value-words.ts'
import { findProperty, isDisputed, textsOf, valueOf, valuesOf } from '../../record/reading.ts'
import type { PropertyReading, Reading } from '../../record/reading.ts'
import type { Standing } from '../../record/settle.ts'
import { kindOf } from '../../record/subject.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { Value } from '../../record/values/value.ts'
import { printValue } from '../../record/values/print.ts'
import { STANCE_LABELS } from '../../vocabulary/said/stances.ts'
import { labelOf } from '../../vocabulary/list.ts'
import type { Language } from '../../vocabulary/list.ts'
import { boundsIn } from '../../find/words/days.ts'
import { propertyLabel } from '../../find/words/property-labels.ts'
import { wordsIn } from '../words/words.ts'
import type { DisputeView, SourceView, StatementView } from '../view.ts'
import type { Asking } from './asking.ts'

// One line of evidence for each voice on an event, in its own words.
export function accountsOf(asking: Asking, event: SubjectId): StatementView[] {
  const reading = keptReading(asking.file, event, asking.reader)
  return reading ? accountsIn(asking, reading, eventLine(asking.file, asking.reader, reading)) : []
}

export function accountsIn(asking: Asking, reading: Reading, line: EventLine): StatementView[] {
  const happened = findProperty(reading, 'happened')
  if (!happened) return []
  const title = eventTitle(line, asking.language)
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
  const about = [actLabel(line, asking.language), whoInWords(line, asking.language)]
    .filter(Boolean)
    .join(': ')
  const accounts = voicesOn(disputed).map((standing) => ({
    ...statementView(asking, valueWords(asking, standing), standing),
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
    speaker: label ?? wordsIn(asking.language).editors,
    stance: labelOf(STANCE_LABELS, stance, asking.language).toLowerCase(),
    words: cite?.quote,
    language: cite && languageOfSource(asking, cite.source),
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
  const title = valueOf(reading, 'title', 'text')?.text ?? wordsIn(asking.language).untitled
  return { title, published: published && whenWords(asking.language, published), address }
}

// Of the words, where it is not the page's.
function languageOfSource({ file, reader, language }: Asking, source: SubjectId): string | undefined {
  const reading = keptReading(file, source, reader)
  const own = reading && valueOf(reading, 'language', 'text')?.text
  return own === language ? undefined : own
}

function whenWords(language: Language, value: Value): string | undefined {
  if (value.kind === 'unknown') return language === 'en' ? printValue(value) : undefined
  if (value.kind !== 'when') return undefined
  return (language === 'en' ? undefined : boundsIn(language, value)) ?? printValue(value)
}

function valueWords({ file, reader, language }: Asking, { statement: { value, stance } }: Standing): string {
  const words = wordsIn(language)
  if (value.kind === 'when') return whenWords(language, value) ?? ''
  if (value.kind !== 'code') return wordsOfValue(file, reader, value, language)
  if (value.list !== 'happened') return codeWords(value, language)
  const happened: Record<string, string> = {
    yes: words.itHappened,
    no: stance === 'denies' ? words.denied : words.didNot,
    planned: words.planned,
  }
  return happened[value.code] ?? codeWords(value, language)
}

// One line for each statement that speaks of no event: of a law, a measure, a source.
export function statementsOf(asking: Asking, ids: readonly string[], subject: SubjectId): StatementView[] {
  return standingAbout(asking.file, asking.reader, subject)
    .filter(({ id }) => ids.includes(id))
    .map((standing) => {
      const { property } = standing.statement
      const label = propertyLabel(kindOf(standing.statement.subject), property, asking.language)
      const what = [label, valueWords(asking, standing)].filter(Boolean).join(': ')
      return statementView(asking, what, standing)
    })
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
