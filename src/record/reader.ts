// Every question of the record takes the reader; the public edition is made by one without rights.
import type { Access } from './statement.ts'

export type Reader = 'public' | { member: string }

export function mayRead(reader: Reader, access: Access): boolean {
  if (access === 'public') return true
  if (reader === 'public') return false
  return access === 'team' || access.sealed.includes(reader.member)
}

// What both allow: the narrower of two.
export function narrower(a: Access, b: Access): Access {
  if (typeof a === 'object' && typeof b === 'object')
    return { sealed: a.sealed.filter((member) => b.sealed.includes(member)) }
  if (typeof a === 'object') return a
  if (typeof b === 'object') return b
  return a === 'team' || b === 'team' ? 'team' : 'public'
}
