// The pages of updates, and of whoever and whatever the record speaks of in public.
import { listSubjects } from '../../find/subjects.ts'
import { findReading } from '../../find/readings.ts'
import { isSubjectId, kindOf } from '../../record/subject.ts'
import type { Kind, SubjectId } from '../../record/subject.ts'
import type { PublicChange } from '../../vault/readings/public-change.ts'
import { addressOf, FOLDERS } from '../from-record/address.ts'
import { siteView } from '../from-record/site-view.ts'
import { subjectView } from '../from-record/subject.ts'
import { updateView } from '../from-record/update.ts'
import { subjectPage } from '../subject.tsx'
import { updatePage } from '../update.tsx'
import { around } from './around.ts'
import { html } from './page-kind.ts'
import type { PageKind, Reading } from './page-kind.ts'

export const UPDATE: PageKind = {
  path: /^\/updates\/(update-[a-z2-7]+)$/,
  languages: true,
  draw: (asking, id) =>
    isThere(asking, id) ? html(updatePage(updateView(asking, siteView(asking), id))) : undefined,
  list: (asking) => addressesOf(asking, 'update'),
  touchedBy: (asking, change) => addressesAround(asking, change, ['update']),
}

const kinds = (Object.keys(FOLDERS) as Kind[]).filter((kind) => kind !== 'update')

export const SUBJECT: PageKind = {
  path: new RegExp(`^/(?:${kinds.map((kind) => FOLDERS[kind]).join('|')})/([a-z]+-[a-z2-7]+)$`),
  languages: true,
  draw: (asking, id) =>
    isThere(asking, id) ? html(subjectPage(subjectView(asking, siteView(asking), id))) : undefined,
  list: (asking) => kinds.flatMap((kind) => addressesOf(asking, kind)),
  touchedBy: (asking, change) => addressesAround(asking, change, kinds),
}

function addressesOf({ file, reader }: Reading, kind: Kind): string[] {
  return listSubjects(file, reader, kind).flatMap((subject) => addressOf(subject) ?? [])
}

function addressesAround(asking: Reading, change: PublicChange, among: readonly Kind[]): string[] {
  return [...around(asking, change)]
    .filter((one) => among.includes(kindOf(one)))
    .flatMap((one) => addressOf(one) ?? [])
}

function isThere({ file, reader }: Reading, id: string): id is SubjectId {
  return isSubjectId(id) && findReading(file, id, reader) !== undefined
}
