// Where a subject's page is. Ids only: an address in a browser's history names nobody.
import { kindOf } from '../record/subject.ts'
import type { Kind, SubjectId } from '../record/subject.ts'

const FOLDERS: Partial<Record<Kind, string>> = {
  person: 'people',
  group: 'people',
  organisation: 'organisations',
  place: 'places',
  event: 'events',
  source: 'sources',
  update: 'updates',
  case: 'cases',
}

export function addressOf(subject: SubjectId): string {
  return `/desk/${FOLDERS[kindOf(subject)] ?? 'subjects'}/${subject}`
}

export function reportAddress(item: string): string {
  return `/desk/inbox/${item}`
}

// The report where a card of it stands, in whichever part. The fragment takes the focus there.
export function placeInReport(item: string, card: string, focus = `card-${card}`): string {
  return `${reportAddress(item)}?card=${card}#${focus}`
}

export function cardAddress(card: string): string {
  return `/desk/cards/${card}`
}
