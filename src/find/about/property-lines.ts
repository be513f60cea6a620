// The properties of a subject as a page shows them: each with what is shown, how it stands, and
// everybody who said anything about it.
import { listProperties } from '../../record/kinds/properties.ts'
import type { PropertyRule } from '../../record/kinds/properties.ts'
import type { Reader } from '../../record/reader.ts'
import { findProperty, isDisputed } from '../../record/reading.ts'
import type { PropertyReading, Reading } from '../../record/reading.ts'
import type { Best, Shown } from '../../record/best.ts'
import type { Standing } from '../../record/settle.ts'
import { subjectsIn } from '../../record/points-at.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { Value } from '../../record/values/value.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { boundsWords, roleWords, subjectWords, valueWords } from '../words/value-words.ts'
import { saidOf } from '../words/said.ts'
import type { Said } from '../words/said.ts'
import { standingAbout } from './standing.ts'

export interface ShownLine {
  value: Value
  words: string
  detail: string | undefined // of one who took part: in which role and capacity
  bounds: string | undefined // of a date: the days its words can mean
  subject: SubjectId | undefined // where it points
  alleged: boolean
  ours: boolean
}

export interface PropertyLine {
  property: string
  label: string
  state: Best['state']
  disputed: boolean
  shown: ShownLine[]
  reason: string | undefined // why the editors prefer it
  accounts: Said[] // in the order of the record
}

export function propertyLines(file: VaultFile, reader: Reader, reading: Reading): PropertyLine[] {
  const standing = standingAbout(file, reader, reading.subject)
  return listProperties(reading.kind).flatMap((rule) => {
    const found = findProperty(reading, rule.property)
    const said = standing.filter(({ statement }) => statement.property === rule.property)
    return found ? [propertyLine(file, reader, rule, found, said)] : []
  })
}

// Every source has its own words: that they differ is no dispute.
const IN_EACH_VOICE = new Set(['account', 'words'])

function propertyLine(
  file: VaultFile,
  reader: Reader,
  { property, label }: PropertyRule,
  found: PropertyReading,
  said: readonly Standing[],
): PropertyLine {
  return {
    property,
    label,
    state: found.state,
    disputed: !IN_EACH_VOICE.has(property) && isDisputed(found),
    shown: found.shown.map((one) => shownLine(file, reader, one)),
    reason: found.state === 'preferred' ? reasonOf(found) : undefined,
    accounts: said.map((one) => saidOf(file, reader, one)),
  }
}

function shownLine(file: VaultFile, reader: Reader, { value, alleged, ours }: Shown): ShownLine {
  return {
    value,
    words: value.kind === 'part' ? subjectWords(file, reader, value.whom) : valueWords(file, reader, value),
    detail: value.kind === 'part' ? roleWords(value) : undefined,
    bounds: value.kind === 'when' ? boundsWords(file, reader, value) : undefined,
    subject: value.kind === 'when' || value.kind === 'passage' ? undefined : subjectsIn(value)[0],
    alleged,
    ours,
  }
}

function reasonOf({ shown }: PropertyReading): string | undefined {
  const ranks = shown.flatMap(({ claims }) => claims).flatMap(({ preferred }) => preferred)
  return ranks.map(({ change }) => change.reason).find((reason) => reason !== undefined)
}
