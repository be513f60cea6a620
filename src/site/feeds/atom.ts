// A feed in Atom (RFC 4287). Links are relative, as everywhere: an edition has no address of its own, so
// it has no link to itself either. Its ids are made of the record, and hold wherever it is copied to.
import { createHash } from 'node:crypto'
import { labelOf } from '../../vocabulary/list.ts'
import { countryName } from '../../vocabulary/countries.ts'
import { FREEDOMS } from '../../vocabulary/freedoms.ts'
import type { Language } from '../../vocabulary/list.ts'
import { wordsIn } from '../words/words.ts'
import { addressOf } from '../from-record/address.ts'
import type { Asking } from '../from-record/asking.ts'
import { siteView } from '../from-record/site-view.ts'
import { feedEntries } from './entries.ts'
import type { FeedEntry, FeedOf } from './entries.ts'
import { xml } from './xml.ts'

export function atomFeed(asking: Asking, of: FeedOf): string {
  const { siteTitle } = siteView(asking)
  const entries = feedEntries(asking, of)
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `<id>${uuid(`feed ${nameOf(of)} ${firstEntry(asking)}`)}</id>`,
    `<title>${xml(`${siteTitle}: ${feedTitle(of)}`)}</title>`,
    `<updated>${entries[0]?.updated ?? '1970-01-01T00:00:00Z'}</updated>`,
    `<author><name>${xml(siteTitle)}</name></author>`,
    `<link rel="alternate" type="text/html" href="${xml(asking.link(of.country ? `/${of.country.toLowerCase()}` : '/'))}"/>`,
    ...entries.map((entry) => entryOf(asking, entry)),
    '</feed>\n',
  ].join('\n')
}

export function feedTitle({ country, freedom }: FeedOf, language: Language = 'en'): string {
  const parts = [country && countryName(country, language), freedom && labelOf(FREEDOMS, freedom, language)]
  return parts.filter(Boolean).join(', ') || wordsIn(language).feed
}

export function feedAddress(of: FeedOf): string {
  return `/feeds/${nameOf(of)}.atom`
}

function nameOf({ country, freedom }: FeedOf): string {
  return [country?.toLowerCase() ?? 'all', freedom].filter(Boolean).join('-')
}

function entryOf({ link }: Asking, entry: FeedEntry): string {
  const authors = entry.authors.map((name) => `<author><name>${xml(name)}</name></author>`)
  return [
    `<entry xml:lang="${xml(entry.language)}">`,
    `<id>${uuid(entry.subject)}</id>`,
    `<title>${xml(entry.title)}</title>`,
    `<published>${entry.published}</published>`,
    `<updated>${entry.updated}</updated>`,
    ...authors,
    `<link rel="alternate" type="text/html" href="${xml(link(addressOf(entry.subject) ?? '/'))}"/>`,
    `<summary>${xml(entry.summary)}</summary>`,
    '</entry>',
  ].join('\n')
}

// Tells the feeds of one record from those of another.
function firstEntry({ file }: Pick<Asking, 'file'>): string {
  return file.get<{ hash: string }>('select hash from entry order by id limit 1')?.hash ?? ''
}

// A UUID of version 8 (RFC 9562): its other bits are a hash of what it stands for.
function uuid(of: string): string {
  const hash = createHash('sha256').update(`khronika ${of}`).digest()
  hash[6] = (hash[6]! & 0x0f) | 0x80
  hash[8] = (hash[8]! & 0x3f) | 0x80
  const hex = hash.subarray(0, 16).toString('hex')
  return `urn:uuid:${[0, 8, 12, 16, 20].map((at, n) => hex.slice(at, [8, 12, 16, 20, 32][n])).join('-')}`
}
