// What happened, what was ordered, and the matters it belongs to. A measure, a charge and a hearing
// are subjects of their own, so that an amount or an article can be disputed.
import type { PropertyRule } from './properties.ts'
import { many, one } from './rules.ts'

export const EVENT: readonly PropertyRule[] = [
  one('act', 'Act', ['code'], 'acts'),
  one('happened', 'Did it happen', ['code', 'unknown'], 'happened'),
  one('when', 'When', ['when', 'unknown']),
  one('place', 'Where', ['ref', 'unknown']),
  one('country', 'Country', ['code'], 'countries'),
  many('part', 'Who', ['part']),
  many('measure', 'Measure', ['ref']),
  many('freedom', 'Freedom', ['code'], 'freedoms'),
  one('summary', 'In short', ['text']),
  many('account', 'What happened, in the words of the source', ['text']),
  many('quotation', 'Quotation', ['text']),
  one('reason', 'Reason given', ['text', 'unknown', 'none']),
  many('about', 'Concerns', ['ref']),
  one('answers', 'Answers', ['ref']),
  many('appeals', 'Appeals', ['ref']),
  many('upholds', 'Upholds', ['ref']),
  many('revokes', 'Revokes', ['ref']),
  many('changes', 'Changes', ['ref']),
  many('extends', 'Extends', ['ref']),
  many('follows', 'Follows', ['ref']),
  many('charge', 'Charge', ['ref']),
  many('hearing', 'Hearing', ['ref']),
  many('case', 'Case', ['ref']),
  many('count', 'How many', ['count']),
  many('lasted', 'Lasted', ['duration']),
]

export const MEASURE: readonly PropertyRule[] = [
  one('kind', 'Kind', ['code'], 'measures'),
  one('amount', 'Amount', ['money', 'unknown']),
  one('length', 'Length', ['duration', 'unknown']),
  one('where', 'Where', ['ref', 'text', 'unknown']),
  one('under', 'Under', ['ref', 'text', 'unknown']), // whose hands somebody is in
  one('from', 'From', ['when', 'unknown']),
  one('until', 'Until', ['when', 'unknown', 'none']),
  many('item', 'Items', ['count', 'text']),
  one('words', 'In the words of the source', ['text']),
]

export const CHARGE: readonly PropertyRule[] = [
  one('accused', 'Accused', ['ref']),
  one('provision', 'Provision', ['text', 'ref', 'unknown']),
  one('code', 'Code', ['text']),
  one('edition', 'Edition of the code', ['text']), // '1997': a charge may rest on the old one
  one('article', 'Article', ['text']),
  one('part', 'Part', ['text']),
  one('description', 'Description', ['text']),
]

export const HEARING: readonly PropertyRule[] = [
  one('court', 'Court', ['ref', 'unknown']),
  one('when', 'When', ['when', 'unknown']),
  one('lasted', 'Lasted', ['duration', 'unknown']),
  one('public', 'Open to the public', ['code', 'unknown'], 'happened'),
]

export const CASE: readonly PropertyRule[] = [
  one('title', 'Title', ['text']),
  one('description', 'Description', ['text']),
  one('country', 'Country', ['code'], 'countries'),
]

export const INTERVENTION: readonly PropertyRule[] = [
  one('title', 'Title', ['text']),
  many('author', 'Author', ['ref']),
  many('addressee', 'Addressee', ['ref']),
  one('when', 'When', ['when', 'unknown']),
  many('quotation', 'Quotation', ['text']),
  many('demand', 'Asks for', ['text']),
]
