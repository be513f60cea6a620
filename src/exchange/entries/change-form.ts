// The form of a change that comes from outside. What a newer version wrote is passed on as it is; what claims to
// be of a kind we know must be as we would have written it, for it will be read like our own.
import { z } from 'zod'
import { checkStatement } from '../../record/check-statement.ts'
import type { Change } from '../../record/change.ts'
import { isKnown } from '../../record/entry.ts'

const words = z.string()
const subject = z.string().max(60)
const id = z.string().regex(/^[a-z2-7]{1,40}:\d{1,15}:\d{1,6}$/)
const day = z.string().max(10).optional()
const whole = z.number().int()
const access = z.union([z.enum(['public', 'team']), z.strictObject({ sealed: z.array(words).max(500) })])
const stretch = { start: whole, end: whole }

const when = z.strictObject({
  kind: z.literal('when'),
  said: words,
  earliest: day,
  latest: day,
  edtf: words.optional(),
  basis: z.enum(['stated', 'carried', 'inferred']),
  anchor: z.strictObject({ event: subject, from: whole, to: whole }).optional(),
})
const count = z.strictObject({
  kind: z.literal('count'),
  said: words,
  min: whole.optional(),
  max: whole.optional(),
  of: words.optional(),
})
const value = z.discriminatedUnion('kind', [
  when,
  count,
  z.strictObject({
    kind: z.literal('money'),
    said: words,
    min: words.optional(),
    max: words.optional(),
    currency: words.optional(),
    each: z.boolean().optional(),
  }),
  z.strictObject({
    kind: z.literal('duration'),
    said: words,
    iso: words.optional(),
    min: whole.optional(),
    max: whole.optional(),
  }),
  z.strictObject({ kind: z.literal('text'), text: words, language: words }),
  z.strictObject({ kind: z.literal('ref'), subject }),
  z.strictObject({ kind: z.literal('code'), list: words, code: words }),
  z.strictObject({
    kind: z.literal('part'),
    whom: subject,
    role: words,
    capacity: words.optional(),
    count: count.optional(),
  }),
  z.strictObject({ kind: z.literal('mention'), subject, ...stretch, quote: words }),
  z.strictObject({
    kind: z.literal('passage'),
    order: whole,
    section: words,
    form: z.enum(['paragraph', 'bullet', 'quotation']),
    text: words,
    language: words,
    speaker: subject.optional(),
    speakerName: words.optional(),
    assessment: z.boolean().optional(),
    rests: z.array(z.strictObject({ ...stretch, statements: z.array(id) })),
    links: z.array(z.strictObject({ ...stretch, subject })),
    figures: z.array(z.strictObject({ ...stretch, query: words })).optional(),
  }),
  z.strictObject({ kind: z.enum(['unknown', 'none', 'withheld']) }),
])

const reason = words.max(20_000).optional()
const ids = z.array(id).max(100_000)
const change = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('state'),
    statement: z.strictObject({
      subject,
      property: words.max(100),
      value,
      speaker: subject.optional(),
      stance: words,
      answers: words.optional(),
      cite: z.strictObject({ source: subject, ...stretch, quote: words }).optional(),
      saidWhen: when.optional(),
      since: when.optional(),
      until: when.optional(),
      credibility: words.max(100).optional(),
      access,
    }),
  }),
  z.strictObject({ kind: z.literal('withdraw'), targets: ids, reason, access }),
  z.strictObject({
    kind: z.literal('rank'),
    target: id,
    rank: z.enum(['preferred', 'normal', 'deprecated']),
    reason,
    replaces: ids,
    access,
  }),
  z.strictObject({
    kind: z.literal('judge'),
    subjects: z.tuple([subject, subject]),
    judgement: z.enum(['same', 'different', 'unsure']),
    reason,
    replaces: ids,
    access,
  }),
  z.strictObject({
    kind: z.literal('grade'),
    targets: z.array(z.union([id, subject])).max(100_000),
    to: access,
    reason,
    replaces: ids,
    access,
  }),
  z.strictObject({ kind: z.literal('erase'), targets: ids, reason }),
])

/** Throws, a `Refusal` or zod's own error, where it is malformed. */
export function checkChange(body: string): void {
  const found = z.looseObject({ kind: z.string() }).parse(JSON.parse(body))
  if (!isKnown(found)) return
  const known = change.parse(found) as Change
  if (known.kind === 'state') checkStatement(known.statement)
}
