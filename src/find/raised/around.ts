// Whose findings may read differently when something changed: a step or two along what points where.
import { kindOf } from '../../record/subject.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { tiedTo } from '../../vault/entries/tied.ts'
import { raisedAt } from '../../vault/raised.ts'
import { isPerson, sourcesOf } from '../../watch/record/happening.ts'
import { FOR_COURTS } from '../../watch/competence.ts'
import type { RecordScene } from './scene.ts'

export function around(file: VaultFile, scene: RecordScene, changed: Iterable<SubjectId>): Set<SubjectId> {
  const touched = tiedTo(file, changed)
  const found = new Set<SubjectId>(touched)
  const add = (subjects: readonly SubjectId[]) => subjects.forEach((one) => found.add(one))
  for (const subject of touched) {
    add(raisedAt(file, subject))
    add(nextTo(file, scene, subject))
  }
  return found
}

function nextTo(file: VaultFile, scene: RecordScene, subject: SubjectId): SubjectId[] {
  const kind = kindOf(subject)
  if (kind === 'hearing') return pointing(file, subject, 'value').filter(isEvent)
  if (kind === 'measure')
    return pointing(file, subject, 'value').flatMap((event) => [event, ...besideEvent(file, scene, event)])
  if (kind === 'event') return besideEvent(file, scene, subject)
  if (kind === 'source') return pointing(file, subject, 'cite').filter(isEvent)
  if (kind === 'person')
    return [
      ...scene.eventsOf(subject).map((one) => one.subject),
      ...pointing(file, subject, 'mention'),
      ...scene.namesakesOf(subject),
    ]
  if (kind === 'organisation') return [...decidedBy(file, subject), ...scene.namesakesOf(subject)]
  return []
}

// The others of those it befell, what answers it, dates that count along it, the texts it is told in.
function besideEvent(file: VaultFile, scene: RecordScene, event: SubjectId): SubjectId[] {
  const happening = scene.happening(event)
  const reading = scene.find(event)
  if (!happening || !reading) return pointing(file, event, 'value').filter(isEvent)
  return [
    ...happening.victims.flatMap((whom) =>
      isPerson(whom) ? scene.eventsOf(whom).map((one) => one.subject) : sameDays(file, whom, event),
    ),
    ...happening.victims.filter(isPerson),
    ...happening.cases,
    ...pointing(file, event, 'value').filter(isEvent),
    ...circle(file, event),
    ...sourcesOf(reading),
  ]
}

const DAYS = 8

function sameDays(file: VaultFile, whom: SubjectId, event: SubjectId): SubjectId[] {
  const rows = file.all<{ event: SubjectId }>(
    `select distinct p.event from event own join part p on p.audience = 'team' and p.whom = ?
     join event e on e.audience = 'team' and e.subject = p.event
     where own.audience = 'team' and own.subject = ? and e.earliest <= own.latest + ${DAYS} and e.latest >= own.earliest - ${DAYS}`,
    [whom, event],
  )
  return rows.map((row) => row.event)
}

function circle(file: VaultFile, event: SubjectId): SubjectId[] {
  const found = new Set<SubjectId>()
  const waiting = [event]
  for (let next = waiting.pop(); next && found.size < 100; next = waiting.pop()) {
    if (found.has(next)) continue
    found.add(next)
    waiting.push(...pointing(file, next, 'anchor'))
  }
  return [...found]
}

function decidedBy(file: VaultFile, organisation: SubjectId): SubjectId[] {
  const acts = [...FOR_COURTS]
  const rows = file.all<{ event: SubjectId }>(
    `select distinct p.event from part p join event e on e.audience = p.audience and e.subject = p.event
     where p.audience = 'team' and p.whom = ? and e.act in (${acts.map(() => '?').join(', ')})`,
    [organisation, ...acts],
  )
  return rows.map(({ event }) => event)
}

function pointing(file: VaultFile, subject: SubjectId, way: string): SubjectId[] {
  const rows = file.all<{ about: SubjectId }>(
    'select distinct about from pointer where subject = ? and way = ?',
    [subject, way],
  )
  return rows.map(({ about }) => about)
}

function isEvent(subject: SubjectId): boolean {
  return kindOf(subject) === 'event'
}
