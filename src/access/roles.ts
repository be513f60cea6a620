// What somebody may do in a vault. Each role may do what the ones before it may.
import { Refusal } from '../refusal.ts'

export const ROLES = ['reads', 'writes', 'publishes', 'administers'] as const
export type Role = (typeof ROLES)[number]

export const ROLE_WORDS = {
  reads: 'reads',
  writes: 'reads and writes',
  publishes: 'writes, signs off and publishes',
  administers: 'publishes, and lets others in',
} as const satisfies Record<Role, string>

export function isRole(text: string): text is Role {
  return (ROLES as readonly string[]).includes(text)
}

export function mayDo(role: Role, needed: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed)
}

const NEEDED: Record<Role, string> = {
  reads: 'Your account was removed from this vault.',
  writes: 'You read here, but do not write: ask whoever administers this vault.',
  publishes: 'You write here, but do not sign off or publish: ask somebody who does.',
  administers: 'Only those who administer this vault do this.',
}

export function refuseUnless(role: Role, needed: Role): void {
  if (!mayDo(role, needed)) throw new Refusal('not-allowed', NEEDED[needed])
}
