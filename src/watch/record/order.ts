// What cannot have come in this order: before birth, after death, before what it answered, after the report
// that tells of it.
import { isSurelyBefore } from '../../course/bounds.ts'
import type { Reading } from '../../record/reading.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { Finding } from '../finding.ts'
import type { Scene } from '../scene.ts'
import { daysOf, isPerson, sourcesOf } from './happening.ts'
import type { Happening } from './happening.ts'

export function orderFaults(reading: Reading, scene: Scene): Finding[] {
  const happening = scene.happening(reading.subject)
  if (!happening || happening.happened === 'no') return []
  return [
    ...people(happening).flatMap((person) => outsideLife(happening, person, scene)),
    ...beforeCause(happening, scene),
    ...afterPublication(happening, reading, scene),
  ]
}

// The dead are given awards, spoken of and written to.
const OF_THE_DEAD = new Set(['award', 'statement', 'report', 'letter', 'publication', 'vilification'])
const LIVING = new Set([
  'victim',
  'actor',
  'organiser',
  'participant',
  'lawyer',
  'judge',
  'witness',
  'defendant',
])

function people({ parts }: Happening): SubjectId[] {
  const living = parts.filter(({ role, whom }) => LIVING.has(role) && isPerson(whom))
  return [...new Set(living.map(({ whom }) => whom))]
}

function outsideLife(happening: Happening, person: SubjectId, scene: Scene): Finding[] {
  const reading = scene.find(person)
  if (!reading) return []
  const [born, died] = [daysOf(reading, 'born'), daysOf(reading, 'died')]
  const base = { about: happening.subject, also: [person], readings: [] }
  const who = { event: subject(happening.subject), person: subject(person) }
  const found: Finding[] = []
  if (isSurelyBefore(happening, born))
    found.push({
      ...base,
      code: 'event.before-birth',
      facts: { ...who, latest: day(happening.latest), born: day(born.earliest) },
    })
  if (isSurelyBefore(died, happening) && !OF_THE_DEAD.has(happening.act))
    found.push({
      ...base,
      code: 'event.after-death',
      facts: { ...who, earliest: day(happening.earliest), died: day(died.latest) },
    })
  return found
}

function beforeCause(happening: Happening, scene: Scene): Finding[] {
  return happening.answered.flatMap((answered): Finding[] => {
    const earlier = scene.happening(answered)
    if (!earlier || earlier.subject === happening.subject || !isSurelyBefore(happening, earlier)) return []
    return [
      {
        code: 'event.before-cause',
        about: happening.subject,
        also: [earlier.subject],
        facts: {
          event: subject(happening.subject),
          cause: subject(earlier.subject),
          latest: day(happening.latest),
          earliest: day(earlier.earliest),
        },
        readings: [],
      },
    ]
  })
}

// Reports tell beforehand when a law comes into force, a term ends, a hearing is to be.
const TOLD_AHEAD = new Set(['deadline', 'law-in-force', 'hearing', 'protest-planned', 'election-postponed'])

function afterPublication(happening: Happening, reading: Reading, scene: Scene): Finding[] {
  if (happening.happened !== 'yes' || TOLD_AHEAD.has(happening.act)) return []
  return sourcesOf(reading, 'when').flatMap((source): Finding[] => {
    const told = scene.find(source)
    const published = told && daysOf(told, 'published')
    if (!published || !isSurelyBefore(published, happening)) return []
    return [
      {
        code: 'event.after-publication',
        about: happening.subject,
        also: [source],
        facts: {
          event: subject(happening.subject),
          source: subject(source),
          earliest: day(happening.earliest),
          published: day(published.latest),
        },
        readings: [],
      },
    ]
  })
}

function subject(of: SubjectId) {
  return { kind: 'subject' as const, subject: of }
}

// Only asked where the day is known: it was compared.
function day(of: string | undefined) {
  return { kind: 'day' as const, day: of ?? '' }
}
