// Permanent addresses of the public site: the kind and the id, never a name.
import type { Kind, SubjectId } from '../../record/subject.ts'
import { kindOf } from '../../record/subject.ts'
import { clusterOf, keptReading } from '../../find/readings.ts'
import { PUBLIC_LABEL } from '../../record/veil/spellings.ts'
import type { LinkView } from '../view.ts'
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

/** Has it a page for this reader? Somebody sealed has none: what they took part in tells of them. */
export function hasPage({ file, reader }: Pick<Asking, 'file' | 'reader'>, subject: SubjectId): boolean {
  if (!FOLDERS[kindOf(subject)]) return false
  const reading = keptReading(file, subject, reader)
  return reading !== undefined && reading.properties.some(({ property }) => property !== PUBLIC_LABEL)
}

// Undefined for what has no page of its own in public.
export function addressOf(subject: SubjectId): string | undefined {
  const folder = FOLDERS[kindOf(subject)]
  return folder && `/${folder}/${subject}`
}

/** The same as it stands in a link of the page that is asked for. */
export function linkOf(
  asking: Pick<Asking, 'file' | 'reader' | 'link'>,
  subject: SubjectId,
): string | undefined {
  const address = addressOf(clusterOf(asking.file, subject, asking.reader))
  return address && hasPage(asking, subject) ? asking.link(address) : undefined
}

/** A link with its words, where it leads anywhere; else the words. */
export function linkTo(
  asking: Pick<Asking, 'file' | 'reader' | 'link'>,
  subject: SubjectId,
  text: string,
): LinkView {
  return { text, address: linkOf(asking, subject) }
}

export function monthAddress(code: string, month: string, page = 1): string {
  return `${countryAddress(code)}/${month || 'undated'}${page > 1 ? `/${page}` : ''}`
}

export function countryAddress(code: string): string {
  return `/${code.toLowerCase()}`
}
