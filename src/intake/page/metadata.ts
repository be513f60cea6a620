// What the head of a page says of it: its title, the day it was published, its lasting address.
import { entriesOf } from '../entries.ts'
import type { Day } from '../../record/values/value.ts'
import { calendarDay } from '../published.ts'
import { attribute, type PageNode } from './dom.ts'

export interface Metadata {
  title?: string
  published?: Day
  address?: string
}

const PUBLISHED = new Set(
  entriesOf(`
  article:published_time, datepublished, date, pubdate, publishdate, dc.date, dc.date.issued,
  dcterms.issued, dcterms.created, citation_publication_date
`),
)

export function noteMetadata(node: PageNode, found: Metadata): void {
  const tag = node.localName
  if (tag === 'meta') noteMeta(node, found)
  if (tag === 'link' && attribute(node, 'rel').toLowerCase() === 'canonical')
    assignOnce(found, 'address', webAddress(attribute(node, 'href')))
  if (tag === 'title') assignOnce(found, 'title', textOf(node))
  if (
    tag === 'time' &&
    (attribute(node, 'itemprop') === 'datePublished' || node.getAttribute?.('pubdate') !== null)
  )
    assignOnce(found, 'published', isoDay(attribute(node, 'datetime')))
}

function noteMeta(node: PageNode, found: Metadata): void {
  const name = (
    attribute(node, 'property') ||
    attribute(node, 'name') ||
    attribute(node, 'itemprop')
  ).toLowerCase()
  const content = attribute(node, 'content')
  if (PUBLISHED.has(name)) assignOnce(found, 'published', isoDay(content))
  if (name === 'og:title') assignOnce(found, 'title', content.trim() || undefined)
}

// Absolute, or made absolute by the page's own address; never another scheme than http and https.
export function webAddress(href: string, base?: string): string | undefined {
  if (href.length > 2000 || !URL.canParse(href, base)) return undefined
  const url = new URL(href, base)
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined
}

function isoDay(said: string): Day | undefined {
  const match = /^\s*(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(said)
  return match ? calendarDay(Number(match[1]), Number(match[2]), Number(match[3])) : undefined
}

function textOf(node: PageNode): string | undefined {
  const words = (node.firstChild?.data ?? '').replace(/\s+/g, ' ').trim()
  return words === '' ? undefined : words
}

function assignOnce<K extends keyof Metadata>(found: Metadata, key: K, value: Metadata[K]): void {
  if (value !== undefined) found[key] ??= value
}
