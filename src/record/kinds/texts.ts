// Texts: what we were told, what binds, what we publish.
import type { PropertyRule } from './properties.ts'
import { many, one } from './rules.ts'

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
  one('snapshot-of', 'Snapshot of', ['ref']), // a register, as of the day it was published
]

export const LAW: readonly PropertyRule[] = [
  many('name', 'Name', ['text']),
  one('description', 'Description', ['text']),
  one('country', 'Country', ['code'], 'countries'),
  one('part-of', 'Part of', ['ref']),
  one('article', 'Article', ['text']),
  one('edition', 'Edition', ['text']),
]

// `measurement`: what a probe saw, in words; one measurement is evidence, not a finding.
export const WORK: readonly PropertyRule[] = [
  many('name', 'Name', ['text']),
  one('country', 'Country', ['code'], 'countries'),
  many('count', 'How many', ['count']), // signatures, copies; on which day stands in `saidWhen`
  many('measurement', 'Measurement', ['text']),
  many('address', 'Address', ['text']),
  many('author', 'Author', ['ref']),
  one('keeper', 'Kept by', ['text', 'ref', 'unknown']), // of a public register, such as of organisations
  many('key-column', 'Column that tells rows apart', ['text']), // of a register; a keeper renames them
  many('name-column', 'Column of names', ['text']),
]

// `correction` and `taken-down` are public notes; the day of each is when it was said (`saidWhen`), and
// an update with two corrections is its third version. `signed-off` is the hash of what was signed off.
export const UPDATE: readonly PropertyRule[] = [
  one('title', 'Title', ['text']),
  one('country', 'Country', ['code'], 'countries'),
  one('period', 'Period', ['when']),
  one('published', 'Published', ['when']),
  one('language', 'Language', ['text']),
  one('original', 'Translation of', ['ref']),
  one('original-version', 'Translated from version', ['count']),
  many('credit', 'Information provided by', ['text']),
  one('source', 'Made from', ['ref']),
  many('passage', 'Passage', ['passage']),
  many('correction', 'Correction', ['text']),
  many('taken-down', 'Taken down', ['text']),
  many('signed-off', 'Signed off', ['text']),
  many('comment', 'Comment', ['passage']),
  many('reply', 'Reply', ['passage']),
]

// Once issued, a rating stays as issued; a new one takes its place. `what` tells a rating from a live
// adjustment and from coming onto or leaving the watchlist.
export const RATING: readonly PropertyRule[] = [
  one('country', 'Country', ['code'], 'countries'),
  one('what', 'What it is', ['code'], 'rating-kinds'),
  one('method', 'Method', ['text']), // its version
  one('band', 'Band', ['code'], 'bands'),
  one('score', 'Score', ['count', 'unknown']),
  one('trend', 'Trend', ['code'], 'trends'),
  one('proposed', 'Proposed', ['when']),
  one('issued', 'Issued', ['when']),
  many('reason', 'Reason', ['passage']),
  many('review', 'Panel review', ['text']),
]
