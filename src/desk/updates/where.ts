// Where an update is at the desk. Addresses name nobody; the crumbs are read on the page only.
import type { Manuscript } from '../../update/manuscript/manuscript.ts'
import type { LinkView } from '../../site/view.ts'
import type { Desk } from '../desk.ts'

export function updateAddress(id: string): string {
  return `/desk/updates/${id}`
}

/** What stands in public of it, also while its next version is being written. */
export function publicStateAddress(id: string): string {
  return `${updateAddress(id)}/public`
}

export function updateCrumbs(
  { say }: Desk,
  { id, title }: Pick<Manuscript, 'id' | 'title'>,
  ...more: string[]
): LinkView[] {
  const own = title || say('Untitled update')
  const list = { text: say('Updates'), address: '/desk/updates' }
  if (more.length === 0) return [list, { text: own }]
  return [list, { text: own, address: updateAddress(id) }, ...more.map((text) => ({ text }))]
}
