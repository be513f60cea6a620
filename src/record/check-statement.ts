// What must hold before anything is signed: it cannot be mended later.
import { Refusal } from '../refusal.ts'
import { findProperty } from './kinds/properties.ts'
import { STANCES } from './statement.ts'
import type { Cite, Statement } from './statement.ts'
import { isSubjectId, kindOf } from './subject.ts'
import { checkValue } from './values/check-value.ts'
import { subjectsIn } from './points-at.ts'

export const LONGEST_QUOTE = 20_000 // UTF-16 units

export function checkStatement(statement: Statement): void {
  const { subject, property, value, stance, cite, answers } = statement
  if (!isSubjectId(subject))
    throw new Refusal('invalid', 'There is no subject “{subject}”.', { subject: String(subject) })
  const rule = findProperty(kindOf(subject), property)
  if (!rule)
    throw new Refusal(
      'invalid',
      `“${property}” is not said of a subject of the kind ${kindOf(subject)}.`,
      property,
    )
  if (!rule.values.includes(value.kind)) {
    throw new Refusal(
      'invalid',
      `“${rule.label}” takes ${rule.values.join(' or ')}, not ${value.kind}.`,
      property,
    )
  }
  checkValue(value)
  for (const named of subjectsIn(value))
    if (!isSubjectId(named))
      throw new Refusal('invalid', 'There is no subject “{subject}”.', { subject: String(named) }, property)
  if (!STANCES.includes(stance)) throw new Refusal('invalid', `“${stance}” is not a stance.`, 'stance')
  if (answers !== undefined && !/^[^:]+:\d+:\d+$/.test(answers))
    throw new Refusal('invalid', 'What this answers is not a statement.', 'answers')
  if (cite) checkCite(cite)
}

function checkCite({ source, start, end, quote }: Cite): void {
  const inBounds = Number.isSafeInteger(start) && Number.isSafeInteger(end) && 0 <= start && start < end
  if (!isSubjectId(source) || !inBounds || end - start !== quote.length) {
    throw new Refusal('invalid', 'The words quoted do not lie where the citation says.', 'cite')
  }
  if (quote.length > LONGEST_QUOTE)
    throw new Refusal(
      'invalid',
      'A quotation holds at most {most} characters.',
      { most: LONGEST_QUOTE },
      'cite',
    )
}
