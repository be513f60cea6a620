// What somebody settled, with a reason: a statement of ours about the subject, so that it is signed, dated, part
// of the record and can be taken back. It names the check and the values that the finding rested on; when
// these change it holds no longer. Its text is 'CODE GROUND reason'.
import type { Reader } from '../../record/reader.ts'
import type { Reading } from '../../record/reading.ts'
import { findProperty } from '../../record/reading.ts'
import type { Standing } from '../../record/settle.ts'
import type { ChangeId, Statement } from '../../record/statement.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { isCheckCode } from '../../watch/codes.ts'
import type { CheckCode } from '../../watch/codes.ts'
import { standingAbout } from '../about/standing.ts'

export const SETTLED = 'check-settled'

export interface Settlement {
  id: ChangeId
  code: CheckCode
  ground: string
  reason: string
  author: string // account
  instant: string // ISO 8601 UTC
}

export function settlementText(code: CheckCode, ground: string, reason: string): string {
  return `${code} ${ground} ${reason}`
}

/** In the order of the record: of two about one finding the later is shown. */
export function settlementsOf(file: VaultFile, reader: Reader, subject: SubjectId): Settlement[] {
  return standingAbout(file, reader, subject).flatMap(settlementIn)
}

/** As the team reads it. */
export function settlementsIn(reading: Reading): Settlement[] {
  const shown = findProperty(reading, SETTLED)?.shown ?? []
  return shown.flatMap(({ claims }) => claims.flatMap(settlementIn))
}

/** 'range.reversed: we asked the court'; undefined of any other statement. */
export function settlementWords({
  property,
  value,
}: Pick<Statement, 'property' | 'value'>): string | undefined {
  const parts = property === SETTLED && value.kind === 'text' ? partsOf(value.text) : undefined
  return parts && `${parts.code}: ${parts.reason}`
}

function settlementIn({ id, author, instant, statement: { property, value } }: Standing): Settlement[] {
  const parts = property === SETTLED && value.kind === 'text' ? partsOf(value.text) : undefined
  return parts ? [{ id, author, instant, ...parts }] : []
}

function partsOf(text: string): Pick<Settlement, 'code' | 'ground' | 'reason'> | undefined {
  const [, code = '', ground = '', reason = ''] = /^(\S+) ([0-9a-f]{16}) (.*)$/s.exec(text) ?? []
  return isCheckCode(code) ? { code, ground, reason } : undefined
}
