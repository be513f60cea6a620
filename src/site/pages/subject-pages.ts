// The pages of updates, and of whoever and whatever the record speaks of in public.
import { listSubjects } from '../../find/subjects.ts'
import { findReading } from '../../find/readings.ts'
import { isSubjectId, kindOf } from '../../record/subject.ts'
import type { Kind, SubjectId } from '../../record/subject.ts'
import type { PublicChange } from '../../vault/readings/public-change.ts'
import { sealedSubjects } from '../../find/sealed.ts'
import { addressOf, FOLDERS, hasPage } from '../from-record/address.ts'
import { siteView } from '../from-record/site-view.ts'
import { subjectView } from '../from-record/subject.ts'
import { updateView, versionView } from '../from-record/update.ts'
import { versionAddress } from '../from-record/versions.ts'
import { countVersions } from '../../find/updates/versions.ts'
import { subjectPage } from '../subject.tsx'
import { updatePage } from '../update.tsx'
import { around } from './around.ts'
import { html } from './page-kind.ts'
import type { PageKind, Reading } from './page-kind.ts'

export const UPDATE: PageKind = {
  path: /^\/updates\/(update-[a-z2-7]+)$/,
  languages: true,
  draw: (asking, id) =>
    isThere(asking, id)
      ? html(updatePage(updateView(asking, siteView(asking, `/updates/${id}`), id)))
      : undefined,
  list: (asking) => addressesOf(asking, 'update'),
  touchedBy: (asking, change) => addressesAround(asking, change, ['update']),
}

// An earlier version, as it was cited; the newest stands at the address of the update alone.
export const VERSION: PageKind = {
  path: /^\/updates\/(update-[a-z2-7]+\/[1-9]\d{0,3})$/,
  languages: true,
  draw: (asking, name) => {
    const [id = '', number = ''] = name.split('/')
    if (!isThere(asking, id)) return undefined
    const view = versionView(asking, siteView(asking, `/updates/${name}`), id, Number(number))
    return view && html(updatePage(view))
  },
  list: (asking) =>
    listSubjects(asking.file, asking.reader, 'update').flatMap((id) => versionsOf(asking, id)),
  touchedBy: (asking, change) =>
    [...around(asking, change)]
      .filter((one) => kindOf(one) === 'update')
      .flatMap((id) => versionsOf(asking, id)),
}

// Also of one that was taken down: its earlier versions go with it.
function versionsOf({ file }: Reading, update: SubjectId): string[] {
  const earlier = Math.max(0, countVersions(file, update) - 1)
  return Array.from({ length: earlier }, (_, at) => versionAddress(update, at + 1))
}

const kinds = (Object.keys(FOLDERS) as Kind[]).filter((kind) => kind !== 'update')

export const SUBJECT: PageKind = {
  path: new RegExp(`^/(?:${kinds.map((kind) => FOLDERS[kind]).join('|')})/([a-z]+-[a-z2-7]+)$`),
  languages: true,
  draw: (asking, id) =>
    isThere(asking, id) && hasPage(asking, id)
      ? html(subjectPage(subjectView(asking, siteView(asking, addressOf(id)), id)))
      : undefined,
  list: (asking) => {
    const sealed = sealedSubjects(asking.file)
    return kinds.flatMap((kind) => addressesOf(asking, kind, sealed))
  },
  touchedBy: (asking, change) => addressesAround(asking, change, kinds),
}

// Only of somebody sealed is it asked whether there is a page: to open every reading takes as long as to draw it.
function addressesOf({ file, reader }: Reading, kind: Kind, sealed?: ReadonlySet<SubjectId>): string[] {
  return listSubjects(file, reader, kind)
    .filter((subject) => !sealed?.has(subject) || hasPage({ file, reader }, subject))
    .flatMap((subject) => addressOf(subject) ?? [])
}

function addressesAround(asking: Reading, change: PublicChange, among: readonly Kind[]): string[] {
  return [...around(asking, change)]
    .filter((one) => among.includes(kindOf(one)))
    .flatMap((one) => addressOf(one) ?? [])
}

function isThere({ file, reader }: Reading, id: string): id is SubjectId {
  return isSubjectId(id) && findReading(file, id, reader) !== undefined
}
