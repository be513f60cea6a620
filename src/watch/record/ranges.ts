// Ranges the wrong way round in what was typed in or read from a measure; dates that count from themselves.
import { isSurelyBefore } from '../../course/bounds.ts'
import { valuesOf } from '../../record/reading.ts'
import type { Reading } from '../../record/reading.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { When } from '../../record/values/value.ts'
import type { Finding } from '../finding.ts'
import type { Scene } from '../scene.ts'
import { datesThatCannotBe, readingsOfRange } from '../text/dates.ts'
import { daysOf } from './happening.ts'

export function rangeFaults(reading: Reading, scene: Scene): Finding[] {
  return [...fromUntil(reading), ...sinceUntil(reading), ...asTyped(reading, scene)]
}

function fromUntil(reading: Reading): Finding[] {
  const [from, until] = [daysOf(reading, 'from'), daysOf(reading, 'until')]
  return isSurelyBefore(until, from) ? [reversed(reading, from.earliest, until.latest)] : []
}

function sinceUntil(reading: Reading): Finding[] {
  return reading.properties
    .flatMap(({ shown }) => shown.flatMap(({ claims }) => claims))
    .flatMap(({ statement: { since, until } }) =>
      since?.earliest && until?.latest && until.latest < since.earliest
        ? [reversed(reading, since.earliest, until.latest)]
        : [],
    )
}

function reversed({ subject }: Reading, from: string | undefined, until: string | undefined): Finding {
  return {
    code: 'range.reversed',
    variant: 'days',
    about: subject,
    also: [],
    facts: {
      subject: { kind: 'subject', subject },
      from: { kind: 'day', day: from ?? '' },
      until: { kind: 'day', day: until ?? '' },
    },
    readings: readingsOfRange(from, until),
  }
}

// Words that a report has are checked there, in its own text.
function asTyped(reading: Reading, scene: Scene): Finding[] {
  const claims = reading.properties.flatMap(({ shown }) => shown.flatMap((one) => one.claims))
  const typed = claims.filter(({ statement: { cite } }) => !cite || !scene.textOf(cite.source))
  const whens = typed.flatMap(({ statement: { value } }) =>
    value.kind === 'when' && !value.anchor ? [value] : [],
  )
  return whens.flatMap(({ said }) =>
    datesThatCannotBe({ text: said, published: undefined, parts: [{ start: 0, end: said.length }] }).map(
      ({ code, readings = [] }): Finding => ({
        code,
        variant: 'typed',
        about: reading.subject,
        also: [],
        facts: { subject: { kind: 'subject', subject: reading.subject }, words: { kind: 'said', said } },
        readings,
      }),
    ),
  )
}

/** 'The day after' an event that is itself told from this one. */
export function cycleFaults(reading: Reading, scene: Scene): Finding[] {
  const circle = circleFrom(reading, scene, [reading.subject])
  if (!circle || [...circle].sort()[0] !== reading.subject) return []
  return [
    {
      code: 'date.cycle',
      about: reading.subject,
      also: circle.slice(1),
      facts: {
        event: { kind: 'subject', subject: reading.subject },
        others: { kind: 'subjects', subjects: circle.slice(1) },
      },
      readings: [],
    },
  ]
}

function circleFrom(
  reading: Reading,
  scene: Scene,
  passed: readonly SubjectId[],
): readonly SubjectId[] | undefined {
  for (const { anchor } of whensOf(reading)) {
    const next = anchor && scene.find(anchor.event)
    if (!next) continue
    if (next.subject === passed[0]) return passed
    if (passed.includes(next.subject)) continue
    const circle = circleFrom(next, scene, [...passed, next.subject])
    if (circle) return circle
  }
  return undefined
}

function whensOf(reading: Reading): When[] {
  return valuesOf(reading, 'when').flatMap((value) => (value.kind === 'when' ? [value] : []))
}
