// Texts: what we were told, what binds, what we publish.
import type { PropertyRule } from './properties.ts'
import { many, one, oneAtATime } from './rules.ts'

export const SOURCE: readonly PropertyRule[] = [
  one('title', 'Title', ['text']),
  many('publisher', 'Publisher', ['text', 'ref']),
  many('partner', 'Information provided by', ['text', 'ref']),
  many('author', 'Author', ['text', 'ref']),
  one('published', 'Published', ['when', 'unknown']),
  one('language', 'Language', ['text']),
  one('country', 'Country', ['code'], 'countries'),
  one('reliability', 'Reliability', ['code'], 'reliability'),
  many('copy', 'Copy', ['text']),
  many('capture', 'Capture', ['text']),
  many('mention', 'Mention', ['mention']),
  many('refers', 'Refers to earlier coverage', ['ref']),
]

export const LAW: readonly PropertyRule[] = [
  many('name', 'Name', ['text']),
  one('description', 'Description', ['text']),
  one('country', 'Country', ['code'], 'countries'),
  one('part-of', 'Part of', ['ref']),
]

export const WORK: readonly PropertyRule[] = [
  many('name', 'Name', ['text']),
  many('address', 'Address', ['text']),
  many('author', 'Author', ['ref']),
]

export const UPDATE: readonly PropertyRule[] = [
  one('title', 'Title', ['text']),
  one('country', 'Country', ['code'], 'countries'),
  one('published', 'Published', ['when']),
  many('credit', 'Information provided by', ['text']),
  one('source', 'Made from', ['ref']),
  many('passage', 'Passage', ['passage']),
]

export const RATING: readonly PropertyRule[] = [
  one('country', 'Country', ['code'], 'countries'),
  oneAtATime('band', 'Band', ['code'], 'bands'),
]
