// A subject's reading for a terminal: each property with its values, and under each who says so.
import { labelFor } from '../../find/readings.ts'
import type { Shown } from '../../record/best.ts'
import type { Reader } from '../../record/reader.ts'
import { isDisputed } from '../../record/reading.ts'
import type { PropertyReading, Reading } from '../../record/reading.ts'
import type { Standing } from '../../record/settle.ts'
import type { SubjectId } from '../../record/subject.ts'
import { printBounds, printValue } from '../../record/values/print.ts'
import type { Value } from '../../record/values/value.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { labelOf } from '../../vocabulary/list.ts'
import { findList } from '../../vocabulary/lists.ts'
import { STANCE_LABELS } from '../../vocabulary/said/stances.ts'
import { oneLine } from '../terminal.ts'

interface Asking {
  file: VaultFile
  reader: Reader
}

export function readingInWords(asking: Asking, reading: Reading): string {
  const label = labelFor(asking.file, reading.subject, asking.reader) ?? 'without a name'
  const properties = reading.properties.flatMap((property) => propertyLines(asking, property))
  return [`${label} (${reading.subject})`, ...properties].map(plain).join('\n')
}

function propertyLines(asking: Asking, property: PropertyReading): string[] {
  const { shown, objections, remarks } = property
  const others = [...objections, ...remarks].map((standing) => claimLine(asking, standing))
  return [
    `${property.property}${isDisputed(property) ? ' (disputed)' : ''}:`,
    ...shown.flatMap((one) => shownLines(asking, one)),
    ...others,
  ]
}

function shownLines(asking: Asking, { value, claims, alleged }: Shown): string[] {
  const line = `  ${valueInWords(asking, value)}${alleged ? ' (alleged)' : ''}`
  return [line, ...claims.map((claim) => claimLine(asking, claim))]
}

function claimLine(asking: Asking, { statement: { speaker, stance, cite } }: Standing): string {
  const source = cite && nameOf(asking, cite.source)
  const who = speaker ? nameOf(asking, speaker) : (source ?? 'the editors')
  const words = cite ? `: “${cite.quote}”` : ''
  return `    ${who} ${labelOf(STANCE_LABELS, stance)}${words}`
}

export function valueInWords(asking: Asking, value: Value): string {
  switch (value.kind) {
    case 'text':
    case 'passage':
      return value.text
    case 'ref':
      return nameOf(asking, value.subject)
    case 'code':
      return codeInWords(value.list, value.code)
    case 'part':
      return `${nameOf(asking, value.whom)}, ${codeInWords('roles', value.role).toLowerCase()}`
    case 'mention':
      return `“${value.quote}”`
    case 'when':
      return value.earliest || value.latest
        ? `${printValue(value)} [${printBounds(value)}]`
        : printValue(value)
    default:
      return printValue(value)
  }
}

function codeInWords(list: string, code: string): string {
  const found = findList(list)
  return found ? labelOf(found, code) : code
}

function nameOf({ file, reader }: Asking, subject: SubjectId): string {
  return labelFor(file, subject, reader) ?? subject
}

function plain(line: string): string {
  const indent = /^ */.exec(line)?.[0] ?? ''
  return indent + oneLine(line)
}
