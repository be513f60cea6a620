// What is raised, for a reader: by subject, by check, with who settled it and why. Only members are told.
import { mayRead } from '../../record/reader.ts'
import type { Reader } from '../../record/reader.ts'
import { settle } from '../../record/settle.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { Day } from '../../record/values/value.ts'
import { changesAbout } from '../../vault/entries/gather.ts'
import { findChecked, lastChange, raisedAt } from '../../vault/raised.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { checkSubject } from '../../watch/check-subject.ts'
import type { CheckCode } from '../../watch/codes.ts'
import { groundOf } from '../../watch/finding.ts'
import type { Finding } from '../../watch/finding.ts'
import { isPerson, sourcesOf } from '../../watch/record/happening.ts'
import { clusterOf } from '../readings.ts'
import { RecordScene, TEAM } from './scene.ts'
import { settlementsOf } from './settlements.ts'
import type { Settlement } from './settlements.ts'

export interface Raised {
  finding: Finding
  ground: string
  settled: Settlement | undefined
  earlier: Settlement | undefined // it was settled on another ground, which has changed since
}

export interface RaisedQuestion {
  code?: CheckCode | undefined
  settled?: boolean | undefined // false: only what is open
  today: Day
  limit?: number | undefined
  offset?: number | undefined
}

export interface RaisedPage {
  raised: Raised[]
  total: number
}

/** As far as the checks have come (`isCheckedUp`). By check, then by subject. */
export function listRaised(file: VaultFile, reader: Reader, question: RaisedQuestion): RaisedPage {
  if (reader === 'public') return { raised: [], total: 0 }
  const { code, settled, today, limit = -1, offset = 0 } = question
  const where = `from raised where (day is null or day <= ?) ${code ? 'and code = ?' : ''} ${settled === undefined ? '' : 'and settled = ?'}`
  const bindings = [today, ...(code ? [code] : []), ...(settled === undefined ? [] : [settled ? 1 : 0])]
  const total = file.get<{ total: number }>(`select count(*) as total ${where}`, bindings)?.total ?? 0
  const rows = file.all<{ body: string }>(
    `select body ${where} order by code, subject, place limit ? offset ?`,
    [...bindings, limit, offset],
  )
  return {
    raised: told(
      file,
      reader,
      rows.map(({ body }) => JSON.parse(body) as Finding),
    ),
    total,
  }
}

export interface Tally {
  code: CheckCode
  open: number
  settled: number
}

/** Of those that were raised at all. */
export function talliesOf(file: VaultFile, reader: Reader, today: Day): Tally[] {
  if (reader === 'public') return []
  return file.all<{ code: CheckCode; open: number; settled: number }>(
    `select code, sum(1 - settled) as open, sum(settled) as settled from raised
     where day is null or day <= ? group by code order by code`,
    [today],
  )
}

export function isCheckedUp(file: VaultFile): boolean {
  const checked = findChecked(file)
  return checked !== undefined && checked.after === undefined && checked.change === lastChange(file)
}

/** Looked at now, so that it holds also right after a change: raised on these, and what is raised elsewhere and
 * bears on them. Within a change that is being written too. */
export function raisedAbout(
  file: VaultFile,
  reader: Reader,
  subjects: readonly SubjectId[],
  today: Day,
): Raised[] {
  if (reader === 'public') return []
  const scene = new RecordScene(file)
  const own = new Set(subjects.map((one) => clusterOf(file, one, TEAM)))
  const beside = [...own].flatMap((one) => [...raisedAt(file, one), ...lookedThrough(scene, one)])
  const abouts = new Set([...own, ...beside.map((one) => clusterOf(file, one, TEAM))])
  const findings = [...abouts]
    .flatMap((about) => {
      const reading = scene.find(about)
      return reading ? checkSubject(reading, scene) : []
    })
    .filter(({ about, also }) => own.has(about) || also.some((one) => own.has(clusterOf(file, one, TEAM))))
    .filter(({ from }) => from === undefined || from <= today)
  return told(file, reader, findings)
}

/** As far as the checks have come: raised on any of these, or bearing on them. For the many of a case. */
export function keptAbout(
  file: VaultFile,
  reader: Reader,
  subjects: readonly SubjectId[],
  today: Day,
): Raised[] {
  if (reader === 'public' || subjects.length === 0) return []
  const rows = file.all<{ body: string }>(
    `with own as (select value as whom from json_each(?))
     select body from raised where (day is null or day <= ?) and (subject in own or subject in
       (select subject from raised_at where whom in own)) order by code, subject, place`,
    [JSON.stringify(subjects), today],
  )
  const own = new Set(subjects)
  const findings = rows.map(({ body }) => JSON.parse(body) as Finding)
  return told(
    file,
    reader,
    findings.filter(({ about, also }) => [about, ...also].some((one) => own.has(one))),
  )
}

// Where what bears on it may stand: of an event the texts it is told in, its measures, the other events of those
// it befell; of a person all that befell them, as long as that is no long list: then what is kept will do.
function lookedThrough(scene: RecordScene, subject: SubjectId): SubjectId[] {
  const reading = scene.find(subject)
  const happening = scene.happening(subject)
  if (!reading || !happening) return reading && isPerson(subject) ? eventsOf(scene, subject) : []
  const others = happening.victims.flatMap((whom) => eventsOf(scene, whom))
  return [...new Set([...sourcesOf(reading), ...others, ...happening.measures.map((one) => one.subject)])]
}

const LONG = 300

function eventsOf(scene: RecordScene, whom: SubjectId): SubjectId[] {
  const events = scene.eventsOf(whom)
  return events.length <= LONG ? events.map(({ subject }) => subject) : []
}

// What is raised on somebody sealed from this reader is not told to them, nor that they are in it.
function told(file: VaultFile, reader: Exclude<Reader, 'public'>, findings: readonly Finding[]): Raised[] {
  const { sealed } = settle(changesAbout(file, []))
  const isHidden = (subject: SubjectId) => {
    const access = sealed.get(subject)
    return access !== undefined && !mayRead(reader, access)
  }
  const settlements = new Map<SubjectId, Settlement[]>()
  return findings
    .filter(({ about, also }) => ![about, ...also].some(isHidden))
    .map((finding) => {
      const known = settlements.get(finding.about) ?? settlementsOf(file, reader, finding.about)
      settlements.set(finding.about, known)
      return withSettlement(finding, known)
    })
}

function withSettlement(finding: Finding, known: readonly Settlement[]): Raised {
  const ground = groundOf(finding)
  const ofCode = known.filter(({ code }) => code === finding.code)
  const settled = ofCode.findLast((one) => one.ground === ground)
  return { finding, ground, settled, earlier: settled ? undefined : ofCode.at(-1) }
}
