// Fewer or more people named than counted; a count of what only grows that shrinks.
import { countsInTime, shrinking } from '../../course/counts.ts'
import type { SaidCount } from '../../course/counts.ts'
import type { Shown } from '../../record/best.ts'
import { findProperty, valueOf, valuesOf } from '../../record/reading.ts'
import type { Reading } from '../../record/reading.ts'
import type { Count } from '../../record/values/value.ts'
import type { Finding } from '../finding.ts'
import type { Scene } from '../scene.ts'
import { daysOf, isPerson } from './happening.ts'

export function countFaults(reading: Reading, scene: Scene): Finding[] {
  if (reading.kind === 'group') return membersAgainstCount(reading)
  return reading.kind === 'event' ? [...victimsAgainstCount(reading, scene), ...shrinks(reading, scene)] : []
}

function membersAgainstCount(reading: Reading): Finding[] {
  const counted = valueOf(reading, 'count', 'count')
  const members = valuesOf(reading, 'member').length
  return counted?.max !== undefined && members > counted.max ? [tooMany(reading, members, counted.max)] : []
}

function victimsAgainstCount(reading: Reading, scene: Scene): Finding[] {
  const victims = scene.happening(reading.subject)?.victims ?? []
  const people = countsOf(reading).filter(({ of }) => of === 'people')
  const named = victims.filter(isPerson).length
  const most = people.length === 1 ? people[0]?.max : undefined
  return most !== undefined && named > most ? [tooMany(reading, named, most)] : []
}

function tooMany({ subject }: Reading, named: number, counted: number): Finding {
  return {
    code: 'count.named',
    variant: 'record',
    about: subject,
    also: [],
    facts: {
      subject: { kind: 'subject', subject },
      named: { kind: 'number', number: named },
      counted: { kind: 'number', number: counted },
    },
    readings: [],
  }
}

const CUMULATIVE = /signator|signature/i

function shrinks(reading: Reading, scene: Scene): Finding[] {
  const said = (findProperty(reading, 'count')?.shown ?? []).flatMap((shown) => saidOn(shown, scene))
  return shrinking(countsInTime(said)).map(([before, after]): Finding => ({
    code: 'count.shrinks',
    variant: 'record',
    about: reading.subject,
    also: [],
    facts: {
      subject: { kind: 'subject', subject: reading.subject },
      before: { kind: 'number', number: before.count.min ?? 0 },
      after: { kind: 'number', number: after.count.max ?? 0 },
      earlier: { kind: 'day', day: before.on.latest ?? '' },
      later: { kind: 'day', day: after.on.earliest ?? '' },
    },
    readings: [],
  }))
}

// It was so by the day it was said on: as told, or when the report came out.
function saidOn({ value, claims }: Shown, scene: Scene): SaidCount[] {
  if (value.kind !== 'count' || !CUMULATIVE.test(`${value.of ?? ''} ${value.said}`)) return []
  return claims.flatMap(({ statement: { saidWhen, cite } }) => {
    const source = cite && scene.find(cite.source)
    const on = saidWhen ?? (source && daysOf(source, 'published'))
    return on?.latest && on.earliest ? [{ count: value, on }] : []
  })
}

function countsOf(reading: Reading): Count[] {
  return valuesOf(reading, 'count').flatMap((value) => (value.kind === 'count' ? [value] : []))
}
