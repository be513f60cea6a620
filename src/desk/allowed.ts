// Which role a request of the desk needs. One rule for all: looking needs reading; changing anything needs
// writing; what becomes public, or stops being so, needs publishing.
import type { Role } from '../access/roles.ts'

const PUBLISHING =
  /^\/desk\/(?:updates\/[^/]+\/(?:publication|sign-off|taking-down|comments\/.+)|comments\/(?:[^/]+\/showing|countries\/.+)|ratings\/[^/]+\/issue)$/
const ADMINISTERING = /^\/desk\/(?:accounts|language-model)(?:\/|$)/
const OWN =
  /^\/desk\/(?:searches(?:\/.+)?|deadlines\/calendar(?:\/removal)?|lock|today|passphrase|language|\w+\/questions)$/

export function neededFor(method: string, path: string): Role {
  if (ADMINISTERING.test(path)) return 'administers'
  if (method === 'GET' || method === 'HEAD' || OWN.test(path)) return 'reads'
  return PUBLISHING.test(path) ? 'publishes' : 'writes'
}
