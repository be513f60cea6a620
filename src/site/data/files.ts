// Every file of data there is, and what is in it.
import { findSetting } from '../../vault/setting.ts'
import { countryName } from '../../vocabulary/countries.ts'
import { LISTS } from '../../vocabulary/lists.ts'
import { feedEntries } from '../feeds/entries.ts'
import type { Asking } from '../from-record/asking.ts'
import { siteView } from '../from-record/site-view.ts'
import { writeCsv } from './csv.ts'
import { geoJson, isLocated, jsonLines, linkedData } from './linked.ts'
import { NAMED_COLUMNS, namedCsv } from './named.ts'
import { eventsIn, isLocatedIn, listPeriods } from './periods.ts'
import type { Period } from './periods.ts'
import { csvOf, TABLES } from './tables.ts'
import type { Column } from './tables.ts'

type Asked = Pick<Asking, 'file' | 'reader'>

export function folderOf(country: string): string {
  return `/data/${country.toLowerCase()}`
}

/** Addresses of the files of a country and a year. */
export function filesOf(asked: Asked, period: Period): string[] {
  const stem = `${folderOf(period.country)}/${period.year}`
  const files = [
    ...TABLES.map(({ name }) => `${stem}-${name}.csv`),
    `${stem}-events.jsonl`,
    `${stem}-events.jsonld`,
  ]
  return isLocatedIn(asked, period) ? [...files, `${stem}-events.geojson`] : files
}

/** 'events.csv' of a country and a year. Undefined where there is none. */
export function periodFile(asked: Asked, period: Period, name: string): string | undefined {
  const events = eventsIn(asked, period)
  if (events.length === 0) return undefined
  if (name === 'events.jsonl') return jsonLines(events)
  if (name === 'events.jsonld') return linkedData(events)
  if (name === 'events.geojson') return events.some(isLocated) ? geoJson(events) : undefined
  const table = TABLES.find((one) => `${one.name}.csv` === name)
  return table && csvOf(table, events)
}

/** Every code with its labels. */
export function listsCsv(): string {
  const rows = LISTS.flatMap(({ name, version, terms }) =>
    terms.map(({ code, label }) => [name, version, code, label.en, label.ru, label.kk]),
  )
  return writeCsv(['list', 'version', 'code', 'en', 'ru', 'kk'], rows)
}

/** The day of the newest update, correction or takedown: what the public reads was opened by then. */
export function asOf(asked: Asked, country?: string): string | undefined {
  return feedEntries(asked, { country })[0]?.updated.slice(0, 10)
}

export function licenceOf({ file }: Pick<Asking, 'file'>): string | undefined {
  return findSetting(file, 'licence') || undefined
}

// The whole of a country as one thing: a data package (Frictionless, version 1) of all its files.
export function dataPackage(asking: Asking, country: string): string | undefined {
  const periods = listPeriods(asking).filter((one) => one.country === country)
  if (periods.length === 0) return undefined
  const { siteTitle } = siteView(asking)
  const licence = licenceOf(asking)
  const described = {
    name: `khronika-${country.toLowerCase()}`,
    title: `${siteTitle}: ${countryName(country)}`,
    profile: 'tabular-data-package',
    version: asOf(asking, country),
    ...(licence ? { licenses: [{ title: licence }] } : {}),
    resources: [
      ...TABLES.map(({ name, columns }) =>
        resource(
          name,
          periods.map(({ year }) => `${year}-${name}.csv`),
          columns,
        ),
      ),
      ...namedFiles(asking, country).map(({ name, path }) => resource(name, path, NAMED_COLUMNS)),
    ],
  }
  return `${JSON.stringify(described, undefined, 1)}\n`
}

export function namedFiles(asked: Asked, country: string): { name: string; path: string }[] {
  const both = [
    { name: 'people', path: 'people.csv', kind: 'person' },
    { name: 'organisations', path: 'organisations.csv', kind: 'organisation' },
  ] as const
  return both.filter(({ kind }) => namedCsv(asked, country, kind) !== undefined)
}

function resource(name: string, path: string | string[], columns: readonly Column[]): object {
  return {
    name,
    path,
    profile: 'tabular-data-resource',
    encoding: 'utf-8',
    schema: {
      fields: columns.map((column) => ({
        name: column.name,
        type: 'string',
        description: column.meaning.en,
      })),
    },
  }
}
