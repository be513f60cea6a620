// What tells of somebody hidden: there, one word of the name is enough to know who is meant.
import type { Standing } from '../settle.ts'
import { kindOf } from '../subject.ts'
import type { Kind, SubjectId } from '../subject.ts'
import type { Passage } from '../values/value.ts'
import { subjectsIn } from '../points-at.ts'

export interface Near {
  has(subject: SubjectId): boolean
  restsNear(passage: Passage): boolean
}

// These tell of whoever the event tells of that they belong to.
const BELONGING: readonly Kind[] = ['measure', 'charge', 'hearing', 'case', 'intervention']

export function subjectsNear(
  statements: readonly Standing[],
  hidden: ReadonlySet<SubjectId>,
  isNamedIn: (text: string) => boolean,
): Near {
  const near = new Set<SubjectId>(hidden)
  for (const { statement } of statements) if (tellsOf(statement, hidden)) near.add(statement.subject)
  for (const { statement } of statements)
    if (near.has(statement.subject) && kindOf(statement.subject) === 'event')
      for (const one of subjectsIn(statement.value)) if (BELONGING.includes(kindOf(one))) near.add(one)
  const ids = new Set(
    statements.filter(({ statement }) => near.has(statement.subject)).map(({ id }) => id as string),
  )
  const restsNear = ({ rests }: Passage) => rests.some((one) => one.statements.some((id) => ids.has(id)))
  for (const { statement } of statements)
    if (statement.value.kind === 'passage' && (restsNear(statement.value) || isNamedIn(statement.value.text)))
      near.add(statement.subject)
  return { has: (subject) => near.has(subject), restsNear }
}

function tellsOf({ value, speaker }: Standing['statement'], hidden: ReadonlySet<SubjectId>): boolean {
  return subjectsIn(value).some((one) => hidden.has(one)) || (speaker !== undefined && hidden.has(speaker))
}
