// What somebody typed, as a value of the property it is for. Words that cannot be read keep their words and have no
// bounds: nothing is guessed, and the page says so afterwards.
import { isDay } from '../../../record/values/day.ts'
import { readCount, readDuration, readMoney } from '../../../record/values/read-amounts.ts'
import { readWhen } from '../../../record/values/read-when.ts'
import type { PropertyRule } from '../../../record/kinds/properties.ts'
import { isSubjectId } from '../../../record/subject.ts'
import type { Value, ValueKind, When } from '../../../record/values/value.ts'
import { Refusal } from '../../../refusal.ts'
import type { Fields } from '../../form.ts'

/** Kinds of value that can be typed; mentions and passages are made in texts. */
export function typedKinds({ values }: PropertyRule): ValueKind[] {
  return values.filter((kind) => kind !== 'mention' && kind !== 'passage')
}

export function readValue(rule: PropertyRule, sent: Fields): Value {
  const kind = typedKinds(rule).find((one) => one === sent['kind']) ?? typedKinds(rule)[0]
  const words = (sent['words'] ?? '').trim()
  if (kind === 'unknown' || kind === 'none' || kind === 'withheld') return { kind }
  if (kind === 'code') return { kind, list: rule.list ?? '', code: needed(sent['code'], 'code') }
  if (kind === 'ref') return { kind, subject: subjectIn(sent) }
  if (kind === 'part')
    return {
      kind,
      whom: subjectIn(sent),
      role: needed(sent['role'], 'role'),
      capacity: sent['capacity'] || undefined,
    }
  needed(words, 'words')
  if (kind === 'text') return { kind, text: words, language: sent['language'] || 'en' }
  if (kind === 'when') return readDays(words, sent)
  if (kind === 'money') return readMoney(words).money
  if (kind === 'count') return readCount(words).count
  if (kind === 'duration') return readDuration(words).duration
  throw new Refusal('invalid', 'This is not changed by form.')
}

// Days set by hand are ours; without them the words are read.
function readDays(said: string, sent: Fields): When {
  const [earliest = '', latest = ''] = [sent['earliest'], sent['latest']]
  for (const [field, day] of [
    ['earliest', earliest],
    ['latest', latest],
  ] as const)
    if (day !== '' && !isDay(day))
      throw new Refusal(
        'invalid',
        'Write a day as year-month-day, such as 2017-03-24, or leave it empty.',
        field,
      )
  if (earliest !== '' && latest !== '' && earliest > latest)
    throw new Refusal('invalid', 'The last day comes before the first.', 'latest')
  if (earliest === '' && latest === '') return readWhen(said).when
  return {
    kind: 'when',
    said,
    earliest: earliest || undefined,
    latest: latest || undefined,
    basis: 'inferred',
  }
}

/** `since` and `until` of what holds for a time; empty where it is not said. */
export function readTime(said: string | undefined): When | undefined {
  return said?.trim() ? readWhen(said).when : undefined
}

function subjectIn(sent: Fields) {
  const subject = sent['subject'] ?? ''
  if (isSubjectId(subject)) return subject
  throw new Refusal('invalid', 'Find whom or what it is, and choose.', 'subject')
}

function needed(text: string | undefined, field: string): string {
  if (text) return text
  throw new Refusal('invalid', 'This is still empty.', field)
}
