// What the words of a source raise, each at its place, shown as well with the events told in those words; and
// a state it presumes ('the arrest of …') that no event of the record explains.
import { custodiesIn } from '../../course/custody.ts'
import { findProperty, textsOf } from '../../record/reading.ts'
import type { Reading } from '../../record/reading.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { Mention } from '../../record/values/value.ts'
import type { Fact, Finding } from '../finding.ts'
import type { Scene } from '../scene.ts'
import { paragraphsOf, sentencesIn } from '../text/source-text.ts'
import type { SourceText, Span, TextFinding } from '../text/source-text.ts'
import { isPerson } from './happening.ts'
import { HOLDS } from './liberty.ts'

export function sourceFaults(reading: Reading, scene: Scene): Finding[] {
  if (reading.kind !== 'source') return []
  return reading.members.flatMap((source) => {
    const text = scene.textOf(source)
    if (!text) return []
    const events = scene.eventsFrom(source)
    return [
      ...text.found.map((found) => placed(found, reading.subject, source, events)),
      ...presumed(reading, source, text, scene),
    ]
  })
}

function placed(
  found: TextFinding,
  about: SubjectId,
  source: SubjectId,
  events: readonly Reading[],
): Finding {
  const { code, variant, words, figures = {}, readings = [] } = found
  const spans = Object.values(words)
  const touching = events.filter((event) => spans.some((span) => isToldIn(event, source, span)))
  return {
    code,
    variant,
    about,
    also: touching.map(({ subject }) => subject).sort(),
    facts: {
      ...figures,
      ...Object.fromEntries(Object.entries(words).map(([name, span]) => [name, wordsAt(source, span)])),
    },
    readings,
  }
}

function wordsAt(source: SubjectId, { start, end }: Span): Fact {
  return { kind: 'words', source, start, end }
}

function isToldIn(event: Reading, source: SubjectId, { start, end }: Span): boolean {
  return event.properties.some(({ shown }) =>
    shown.some(({ claims }) =>
      claims.some(
        ({ statement: { cite } }) => cite?.source === source && cite.start < end && start < cite.end,
      ),
    ),
  )
}

// A state, not something told: 'the reason by the arrest and persecution', 'his continued detention'.
const STATE = /\b(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir) (?:\p{L}+ )?(?:arrest|detention|imprisonment)\b/gu
const PAST = /\b(?:previous|previously|at that time|then|earlier|former|formerly|(?:19|20)\d\d arrest)\b/i

function presumed(reading: Reading, source: SubjectId, text: SourceText, scene: Scene): Finding[] {
  const events = scene.eventsFrom(source)
  const people = peopleIn(reading, source, events, scene)
  return paragraphsOf(text)
    .flatMap((paragraph) => sentencesIn(text.text, paragraph))
    .flatMap((sentence): Finding[] => {
      const words = text.text.slice(sentence.start, sentence.end)
      const [state] = PAST.test(words) ? [] : [...words.matchAll(STATE)]
      if (!state || events.some((event) => isHolding(event, scene) && isToldIn(event, source, sentence)))
        return []
      const named = people.filter((person) => isNamedIn(person, sentence, words))
      const [person] = named
      if (named.length !== 1 || !person || isHeld(person.subject, scene)) return []
      const start = sentence.start + state.index
      const facts: Finding['facts'] = {
        words: wordsAt(source, { start, end: start + state[0].length }),
        person: { kind: 'subject', subject: person.subject },
      }
      return [
        { code: 'status.without-event', about: reading.subject, also: [person.subject], facts, readings: [] },
      ]
    })
}

interface Known {
  subject: SubjectId
  names: RegExp | undefined
  mentions: Mention[]
}

// Whom the record knows from this source: by the words that were marked, and by the last word of a name.
function peopleIn(reading: Reading, source: SubjectId, events: readonly Reading[], scene: Scene): Known[] {
  const mentions = mentionsIn(reading, source)
  const parts = events.flatMap(({ subject }) => scene.happening(subject)?.parts ?? [])
  const all = [...mentions.map(({ subject }) => subject), ...parts.map(({ whom }) => whom)].filter(isPerson)
  const subjects = new Set(all.map((one) => scene.find(one)?.subject ?? one))
  return [...subjects].map((subject) => ({
    subject,
    names: lastWords(scene.find(subject)),
    mentions: mentions.filter((one) => (scene.find(one.subject)?.subject ?? one.subject) === subject),
  }))
}

const SHORTEST_NAME = 4

function lastWords(reading: Reading | undefined): RegExp | undefined {
  const names = reading ? textsOf(reading, 'name') : []
  const words = names.flatMap((name) => name.match(/\p{Lu}[\p{L}’'-]+$/u)?.[0] ?? [])
  const long = words.filter((word) => word.length >= SHORTEST_NAME)
  return long.length > 0 ? new RegExp(`(?<!\\p{L})(?:${long.join('|')})(?!\\p{L})`, 'u') : undefined
}

function isNamedIn({ names, mentions }: Known, { start, end }: Span, words: string): boolean {
  return mentions.some((one) => start <= one.start && one.end <= end) || (names?.test(words) ?? false)
}

function isHolding({ subject }: Reading, scene: Scene): boolean {
  return HOLDS.has(scene.happening(subject)?.act ?? '')
}

function mentionsIn(reading: Reading, source: SubjectId): Mention[] {
  const shown = findProperty(reading, 'mention')?.shown ?? []
  return shown.flatMap(({ value, claims }) =>
    value.kind === 'mention' &&
    isPerson(value.subject) &&
    claims.some(({ statement }) => statement.subject === source)
      ? [value]
      : [],
  )
}

// As far as the record knows: whoever was let go last is not.
function isHeld(person: SubjectId, scene: Scene): boolean {
  const steps = scene.eventsOf(person).filter(({ victims }) => victims.includes(person))
  const last = custodiesIn(steps).at(-1)
  return last !== undefined && last.ending !== 'released'
}
