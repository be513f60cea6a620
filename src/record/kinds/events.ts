// What happened, what was ordered, and the matters it belongs to. A measure, a charge and a hearing
// are subjects of their own, so that an amount or an article can be disputed.
import type { PropertyRule } from './properties.ts'
import { FAIR_TRIAL } from './fair-trial.ts'
import { many, one, oneAtATime } from './rules.ts'

export const EVENT: readonly PropertyRule[] = [
  one('act', 'Act', ['code'], 'acts'),
  one('happened', 'Did it happen', ['code', 'unknown'], 'happened'),
  one('when', 'When', ['when', 'unknown']),
  one('place', 'Where', ['ref', 'unknown']),
  many('also-at', 'Also at', ['ref', 'text']), // one search, three addresses
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
  one('submitted', 'Submitted', ['when', 'unknown']), // of a deadline of ours: when we did what was due
  many('receipt', 'Receipt', ['ref']),
  many('credibility', 'Credibility', ['code'], 'credibility'), // by each who looked into it; of its sources: reliability
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

// What a monitor notes at a hearing, or a report says of one.
export const HEARING: readonly PropertyRule[] = [
  one('court', 'Court', ['ref', 'text', 'unknown']),
  one('judge', 'Judge', ['ref', 'text', 'unknown']),
  one('number', 'Number of the case', ['text']),
  one('when', 'When', ['when', 'unknown']),
  one('scheduled', 'Scheduled for', ['text']), // '10:00', as on the door
  one('started', 'Started', ['text']),
  one('ended', 'Ended', ['text']),
  one('lasted', 'Lasted', ['duration', 'unknown']),
  one('reading', 'Reading of the decision lasted', ['duration', 'unknown']),
  one('public', 'Open to the public', ['code', 'unknown'], 'yes-or-no'),
  one('media', 'Open to the media', ['code', 'unknown'], 'yes-or-no'),
  one('observers', 'Observers admitted', ['code', 'unknown'], 'yes-or-no'),
  one('accused-present', 'Accused present', ['code', 'unknown'], 'yes-or-no'),
  one('counsel', 'Counsel present', ['code', 'unknown'], 'yes-or-no'),
  one('counsel-chosen', 'Counsel of their own choice', ['code', 'unknown'], 'yes-or-no'),
  one('language', 'Language of the hearing', ['text']),
  one('interpreter', 'Interpreter', ['code', 'unknown'], 'yes-or-no'),
  many('ill-treatment', 'Statement on ill-treatment', ['text']),
  many('motion', 'Motions and what became of them', ['text']),
  many('witness', 'Witnesses and evidence', ['text']),
  one('decision', 'Decision', ['text', 'unknown']),
  one('next', 'Next hearing', ['when', 'unknown', 'none']),
  many('note', 'Note', ['text']),
  ...FAIR_TRIAL.map(({ property, label }) => one(property, label, ['code'], 'fair-trial')),
]

// `part`: who is in it as defendant or claimant, where not everybody is whom its events name.
export const CASE: readonly PropertyRule[] = [
  one('title', 'Title', ['text']),
  many('part', 'Parties', ['part']),
  many('linked', 'Linked with', ['ref']),
  one('description', 'Description', ['text']),
  one('country', 'Country', ['code'], 'countries'),
]

// A letter, a comment, a visit, a joint statement, a recommendation. Each recommendation of a report is one
// of its own, `within` the report, so that each has its status.
export const INTERVENTION: readonly PropertyRule[] = [
  one('title', 'Title', ['text']),
  one('form', 'What it is', ['code'], 'interventions'),
  many('author', 'Author', ['ref']),
  many('signatory', 'Signed by', ['ref', 'text']),
  many('addressee', 'Addressed to', ['ref']),
  one('when', 'When', ['when', 'unknown']),
  many('quotation', 'Quotation', ['text']),
  many('demand', 'Asks for', ['text']),
  many('about', 'Concerns', ['ref']),
  many('case', 'Case', ['ref']),
  one('within', 'Part of', ['ref']),
  many('event', 'Told as the event', ['ref']),
  many('reply', 'Reply', ['text', 'none']),
  one('replied', 'Replied', ['when', 'unknown', 'none']),
  oneAtATime('status', 'Status', ['code'], 'intervention-statuses'),
]
