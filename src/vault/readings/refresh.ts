// Readings kept in tables, one set for each audience: what everybody may read, and what the team may.
// A reading is always made whole from the changes it rests on, so that the order in which entries
// arrived leaves no trace. What is sealed to named people is folded when they ask.
import { identify } from '../../record/identity.ts'
import { readSubject } from '../../record/reading.ts'
import type { Reading } from '../../record/reading.ts'
import type { Reader } from '../../record/reader.ts'
import { settle } from '../../record/settle.ts'
import type { Settled } from '../../record/settle.ts'
import { kindOf } from '../../record/subject.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { When } from '../../record/values/value.ts'
import { viewFor } from '../../record/view.ts'
import { whenOf } from './anchors.ts'
import type { Touched } from '../entries/touched.ts'
import { changesAbout } from '../entries/gather.ts'
import { tiedTo } from '../entries/tied.ts'
import type { VaultFile } from '../vault-file.ts'
import { keepReadings } from './reading-rows.ts'
import { refreshReported, writeEveryReported } from './reported.ts'

export type Audience = 'public' | 'team'
export const AUDIENCES: readonly Audience[] = ['public', 'team']

// The team's tables hold what every member may read, and nothing sealed to some of them.
const READERS: Record<Audience, Reader> = { public: 'public', team: { member: '' } }

export function audienceOf(reader: Reader): Audience {
  return reader === 'public' ? 'public' : 'team'
}

export function refresh(file: VaultFile, touched: Touched): void {
  const subjects = touched === 'all' ? everySubject(file) : withAnchored(file, touched)
  const done = new Set<SubjectId>()
  for (const subject of subjects) {
    if (done.has(subject)) continue
    const tied = tiedTo(file, [subject])
    for (const one of tied) done.add(one)
    refreshTied(file, tied)
  }
  if (touched === 'all') writeEveryReported(file)
  else for (const one of done) if (kindOf(one) === 'source') refreshReported(file, one)
}

function refreshTied(file: VaultFile, tied: Set<SubjectId>): void {
  const settled = settle(changesAbout(file, tied))
  for (const audience of AUDIENCES)
    keepReadings(file, audience, tied, readingsOf(file, tied, settled, READERS[audience]))
}

function readingsOf(file: VaultFile, tied: Set<SubjectId>, settled: Settled, reader: Reader): Reading[] {
  const view = viewFor(settled, reader)
  const identity = identify(view.judgements, reader)
  const clusters = new Set([...tied].map((one) => identity.clusterOf(one)))
  const resolve = (when: When) => whenOf(file, reader, when)
  return [...clusters].flatMap((one) => readSubject(identity.members(one), view, resolve) ?? [])
}

// A reading folded on asking, for somebody who may read what is sealed from others.
export function foldReading(file: VaultFile, subject: SubjectId, reader: Reader): Reading | undefined {
  const tied = tiedTo(file, [subject])
  return readingsOf(file, tied, settle(changesAbout(file, tied)), reader).find(({ members }) =>
    members.includes(subject),
  )
}

export function everySubject(file: VaultFile): SubjectId[] {
  return file
    .all<{ subject: SubjectId }>('select distinct subject from about order by subject', [])
    .map(({ subject }) => subject)
}

// Whoever is read anew when something is said of these: also who is tied to them, and who counts from them.
export function readAnew(file: VaultFile, touched: Set<SubjectId>): Set<SubjectId> {
  const subjects = withAnchored(file, touched)
  return new Set([...subjects, ...subjects.flatMap((one) => [...tiedTo(file, [one])])])
}

// 'the following day' moves with the event it counts from.
function withAnchored(file: VaultFile, touched: Set<SubjectId>): SubjectId[] {
  const found = new Set<SubjectId>()
  const waiting = [...touched]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (found.has(next)) continue
    found.add(next)
    if (!next.startsWith('event-')) continue
    const anchored = file.all<{ subject: SubjectId }>(
      "select distinct about as subject from pointer where subject = ? and way = 'anchor'",
      [next],
    )
    waiting.push(...anchored.map(({ subject }) => subject))
  }
  return [...found]
}
