// The record as data: a page that tells what there is and what each column means, and the files.
import { monthOfDay } from '../../find/event-days.ts'
import { countriesOf } from '../../find/names/countries.ts'
import { clusterOf, membersOf } from '../../find/readings.ts'
import { subjectsPointingAt } from '../../find/pointing-at.ts'
import { kindOf } from '../../record/subject.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { PublicChange } from '../../vault/readings/public-change.ts'
import { dataPage } from '../data/data-page.tsx'
import { dataPackage, filesOf, folderOf, listsCsv, namedFiles, periodFile } from '../data/files.ts'
import { namedCsv } from '../data/named.ts'
import { lengthOf, listPeriods, periodOf, yearOf } from '../data/periods.ts'
import type { Period } from '../data/periods.ts'
import { siteView } from '../from-record/site-view.ts'
import { html } from './page-kind.ts'
import type { Drawn, PageKind, Reading } from './page-kind.ts'

export const DATA: PageKind = {
  path: /^\/data$/,
  languages: true,
  draw: (asking) => html(dataPage(asking, siteView(asking, '/data'))),
  list: () => ['/data'],
  touchedBy: (asking, change) =>
    kindOf(change.subject) === 'update' || periodsTouched(asking, change).length > 0 ? ['/data'] : [],
}

export const CODE_LISTS: PageKind = {
  path: /^\/data\/lists\.csv$/,
  languages: false,
  draw: () => ({ mediaType: MEDIA_TYPES.csv, body: listsCsv() }),
  list: () => ['/data/lists.csv'],
  touchedBy: () => [],
}

export const PERIOD_DATA: PageKind = {
  path: /^\/data\/([a-z]{2}\/(?:\d{4}(?:-\d{2})?|undated)-[a-z]+\.[a-z]+)$/,
  languages: false,
  draw: (asking, name) => {
    const [, code = '', year = '', file = ''] = /^(..)\/([\w-]+)-([^-]+)$/.exec(name) ?? []
    return drawn(periodFile(asking, { country: code.toUpperCase(), year }, file), file)
  },
  list: (asking) => listPeriods(asking).flatMap((period) => filesOf(asking, period)),
  touchedBy: (asking, change) => periodsTouched(asking, change).flatMap(everyFileOf),
  form: (asking) => String(lengthOf(asking)),
}

export const COUNTRY_DATA: PageKind = {
  path: /^\/data\/([a-z]{2}\/(?:people\.csv|organisations\.csv|datapackage\.json))$/,
  languages: false,
  draw: (asking, name) => {
    const country = name.slice(0, 2).toUpperCase()
    const file = name.slice(3)
    if (file === 'datapackage.json') return drawn(dataPackage(asking, country), file)
    return drawn(namedCsv(asking, country, file === 'people.csv' ? 'person' : 'organisation'), file)
  },
  list: (asking) =>
    countriesIn(listPeriods(asking)).flatMap((country) => [
      `${folderOf(country)}/datapackage.json`,
      ...namedFiles(asking, country).map(({ path }) => `${folderOf(country)}/${path}`),
    ]),
  touchedBy: (asking, change) => {
    const named = countriesOf(asking.file, asking.reader, change.subject)
    const was = change.was?.country ?? []
    return [...new Set([...countriesIn(periodsTouched(asking, change)), ...named, ...[was].flat()])].flatMap(
      (country) =>
        ['people.csv', 'organisations.csv', 'datapackage.json'].map((file) => `${folderOf(country)}/${file}`),
    )
  },
}

const MEDIA_TYPES = {
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json',
  jsonl: 'application/jsonl',
  jsonld: 'application/ld+json',
  geojson: 'application/geo+json',
}

function drawn(body: string | undefined, file: string): Drawn | undefined {
  const ending = file.slice(file.lastIndexOf('.') + 1) as keyof typeof MEDIA_TYPES
  return body === undefined ? undefined : { mediaType: MEDIA_TYPES[ending], body }
}

function countriesIn(periods: readonly Period[]): string[] {
  return [...new Set(periods.map(({ country }) => country))]
}

function everyFileOf({ country, year }: Period): string[] {
  const names = ['events.csv', 'parts.csv', 'measures.csv', 'statements.csv']
  const linked = ['events.jsonl', 'events.jsonld', 'events.geojson']
  return [...names, ...linked].map((name) => `${folderOf(country)}/${year}-${name}`)
}

// Where it stood and stands, and where those events stand that tell of it.
function periodsTouched(asking: Reading, { subject, was }: PublicChange): Period[] {
  const before =
    was?.country && kindOf(subject) === 'event'
      ? [{ country: was.country, year: yearOf(asking, monthOfDay(was.earliest ?? was.latest)) }]
      : []
  const now = [...eventsTelling(asking, subject)].flatMap((event) => periodOf(asking, event) ?? [])
  const all = [...before, ...now]
  return [...new Map(all.map((period) => [`${period.country} ${period.year}`, period])).values()]
}

function eventsTelling({ file, reader }: Reading, subject: SubjectId): Set<SubjectId> {
  const near = [subject, ...membersOf(file, subject, reader)].flatMap((one) => [
    one,
    ...subjectsPointingAt(file, one),
  ])
  const measures = [...new Set(near)].filter((one) => kindOf(one) === 'measure')
  const all = [...near, ...measures.flatMap((one) => subjectsPointingAt(file, one))]
  return new Set(all.filter((one) => kindOf(one) === 'event').map((one) => clusterOf(file, one, reader)))
}
