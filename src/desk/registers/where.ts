// Addresses of a register's pages. Rows are named by their number: an address in a browser's history names nobody.
import type { SubjectId } from '../../record/subject.ts'

export function registerAddress(register: SubjectId): string {
  return `/desk/registers/${register}`
}

export function snapshotAddress(register: SubjectId, source: SubjectId): string {
  return `${registerAddress(register)}/snapshots/${source}`
}

export function rowAddress(register: SubjectId, source: SubjectId, number: number): string {
  return `${snapshotAddress(register, source)}/rows/${number}`
}

export function comparisonAddress(register: SubjectId, earlier: SubjectId, later: SubjectId): string {
  return `${registerAddress(register)}/comparison?earlier=${earlier}&later=${later}`
}

export function keptAddress(register: SubjectId, source: SubjectId): string {
  return `${registerAddress(register)}/kept/${source}`
}
