// The properties of a subject as a page shows them: each with what is shown, how it stands, and
// everybody who said anything about it.
import { listProperties } from '../../record/kinds/properties.ts'
import type { Reader } from '../../record/reader.ts'
import { findProperty, isDisputed } from '../../record/reading.ts'
import type { PropertyReading, Reading } from '../../record/reading.ts'
import type { Best, Shown } from '../../record/best.ts'
import type { Standing } from '../../record/settle.ts'
import { subjectsIn } from '../../record/points-at.ts'
import type { Kind, SubjectId } from '../../record/subject.ts'
import type { Value } from '../../record/values/value.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import type { Language } from '../../vocabulary/list.ts'
import { propertyLabel } from '../words/property-labels.ts'
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

export function propertyLines(
  file: VaultFile,
  reader: Reader,
  reading: Reading,
  language: Language = 'en',
): PropertyLine[] {
  const standing = standingAbout(file, reader, reading.subject)
  return listProperties(reading.kind).flatMap((rule) => {
    const found = findProperty(reading, rule.property)
    const said = standing.filter(({ statement }) => statement.property === rule.property)
    return found ? [propertyLine({ file, reader, language }, reading.kind, found, said)] : []
  })
}

// Every source has its own words: that they differ is no dispute.
const IN_EACH_VOICE = new Set(['account', 'words'])

interface Asking {
  file: VaultFile
  reader: Reader
  language: Language
}

function propertyLine(
  asking: Asking,
  kind: Kind,
  found: PropertyReading,
  said: readonly Standing[],
): PropertyLine {
  const { property, state } = found
  const { file, reader, language } = asking
  return {
    property,
    label: propertyLabel(kind, property, language),
    state,
    disputed: !IN_EACH_VOICE.has(property) && isDisputed(found),
    shown: found.shown.map((one) => shownLine(asking, one)),
    reason: state === 'preferred' ? reasonOf(found) : undefined,
    accounts: said.map((one) => saidOf(file, reader, one, language)),
  }
}

function shownLine({ file, reader, language }: Asking, { value, alleged, ours }: Shown): ShownLine {
  return {
    value,
    words:
      value.kind === 'part'
        ? subjectWords(file, reader, value.whom, language)
        : valueWords(file, reader, value, language),
    detail: value.kind === 'part' ? roleWords(value, language) : undefined,
    bounds: value.kind === 'when' ? boundsWords(file, reader, value, language) : undefined,
    subject: value.kind === 'when' || value.kind === 'passage' ? undefined : subjectsIn(value)[0],
    alleged,
    ours,
  }
}

function reasonOf({ shown }: PropertyReading): string | undefined {
  const ranks = shown.flatMap(({ claims }) => claims).flatMap(({ preferred }) => preferred)
  return ranks.map(({ change }) => change.reason).find((reason) => reason !== undefined)
}
