// Permanent addresses of the public site: the kind and the id, never a name.
import type { Kind, SubjectId } from '../../record/subject.ts'
import { kindOf } from '../../record/subject.ts'
import type { Asking } from './asking.ts'

export const FOLDERS: Partial<Record<Kind, string>> = {
  person: 'people',
  organisation: 'organisations',
  place: 'places',
  event: 'events',
  update: 'updates',
  case: 'cases',
  law: 'laws',
  work: 'works',
}

// Undefined for what has no page of its own in public.
export function addressOf(subject: SubjectId): string | undefined {
  const folder = FOLDERS[kindOf(subject)]
  return folder && `/${folder}/${subject}`
}

/** The same as it stands in a link of the page that is asked for. */
export function linkOf({ link }: Pick<Asking, 'link'>, subject: SubjectId): string | undefined {
  const address = addressOf(subject)
  return address && link(address)
}

export function countryAddress(code: string): string {
  return `/${code.toLowerCase()}`
}
