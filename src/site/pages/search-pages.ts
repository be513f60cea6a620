// Looking up: the page, its script, and the parts of the index that the script reads.
import { readFileSync } from 'node:fs'
import { countriesOf } from '../../find/names/countries.ts'
import type { Listed } from '../../find/names/listed.ts'
import { shardsOf } from '../../find/names/shards.ts'
import { beginnings, initialsNow, initialsTouched } from '../../find/names/touched.ts'
import { keptReading } from '../../find/readings.ts'
import { nameScript } from '../../names/script.ts'
import { kindOf } from '../../record/subject.ts'
import type { SubjectId } from '../../record/subject.ts'
import { pointedAt } from '../../vault/readings/public-change.ts'
import type { PublicChange } from '../../vault/readings/public-change.ts'
import { countryName } from '../../vocabulary/countries.ts'
import { addressOf } from '../from-record/address.ts'
import { siteView } from '../from-record/site-view.ts'
import { lettersOf } from '../names/slug.ts'
import { fileSearchPage, shardAddress } from '../search/file-search-page.tsx'
import { searchPage } from '../search/search-page.tsx'
import { html } from './page-kind.ts'
import type { Drawn, PageKind, Reading } from './page-kind.ts'

export const SEARCH: PageKind = {
  path: /^\/search$/,
  languages: true,
  draw: (asking) => html((asking.asked ? searchPage : fileSearchPage)(asking, siteView(asking, '/search'))),
  list: () => ['/search'],
  touchedBy: (asking, change) =>
    initialsTouched(asking.file, asking.reader, change).length > 0 ? ['/search'] : [],
}

export const SEARCH_SCRIPT: PageKind = {
  path: /^\/search\.js$/,
  languages: false,
  draw: () => script(`'use strict'\n;(() => {\nconst lookUp = ${nameScript()}\n${readSearch()}\n})()\n`),
  list: () => ['/search.js'],
  touchedBy: () => [],
}

export const SHARD: PageKind = {
  path: /^\/search\/([a-z0-9_]{1,36})\.js$/,
  languages: false,
  draw: (asking, slug) => {
    const first = lettersOf(slug)
    const names = shardsOf(asking.file, asking.reader).names.get(first)
    return names && script(shardText(asking, first, names))
  },
  list: ({ file, reader }) => [...shardsOf(file, reader).names.keys()].sort().map(shardAddress),
  touchedBy: shardsTouched,
  form: ({ file, reader }) => String(shardsOf(file, reader).letters),
}

function shardText(asking: Reading, first: string, names: readonly Listed[]): string {
  const entries = names.map(({ subject, label, spellings }) => [
    label,
    spellings.slice(1),
    kindOf(subject),
    countriesOf(asking.file, asking.reader, subject).map((code) => countryName(code)),
    addressOf(subject)?.slice(1),
  ])
  const lines = entries.map((entry) => JSON.stringify(entry)).join(',\n')
  return `khronikaNames(${JSON.stringify(first)}, [\n${lines}\n])\n`
}

// An event says in which country its people turn up.
function shardsTouched(asking: Reading, change: PublicChange): string[] {
  const { file, reader } = asking
  const { letters } = shardsOf(file, reader)
  const initials = [
    ...initialsTouched(file, reader, change),
    ...namedBy(asking, change).flatMap((subject) => initialsNow(file, reader, subject)),
  ]
  return beginnings(initials, letters).map(shardAddress)
}

function namedBy({ file, reader }: Reading, { subject, was }: PublicChange): SubjectId[] {
  if (kindOf(subject) !== 'event') return []
  const reading = keptReading(file, subject, reader)
  return [...(was?.pointed ?? []), ...(reading ? pointedAt(reading) : [])]
}

function readSearch(): string {
  return readFileSync(new URL('../search/search.js', import.meta.url), 'utf8')
}

function script(body: string): Drawn {
  return { mediaType: 'text/javascript; charset=utf-8', body }
}
