// Permanent addresses of the public site: the kind and the id, never a name.
import type { Kind, SubjectId } from '../../record/subject.ts'
import { kindOf } from '../../record/subject.ts'

export const FOLDERS: Partial<Record<Kind, string>> = {
  person: 'people',
  organisation: 'organisations',
  place: 'places',
  event: 'events',
  update: 'updates',
}

// Undefined for what has no page of its own in public.
export function addressOf(subject: SubjectId): string | undefined {
  const folder = FOLDERS[kindOf(subject)]
  return folder && `/${folder}/${subject}`
}

export function countryAddress(code: string): string {
  return `/${code.toLowerCase()}`
}
