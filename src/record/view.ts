// What of the record exists for a reader. What rests on something sealed from them is not shown
// shorter or hidden behind a mark: for them it was never said.
import { mayRead } from './reader.ts'
import type { Reader } from './reader.ts'
import type { Settled, Standing } from './settle.ts'
import type { Cite } from './statement.ts'
import type { SubjectId } from './subject.ts'
import type { Mention, Value } from './values/value.ts'

export function viewFor(settled: Settled, reader: Reader): Settled {
  const hidden = hiddenSubjects(settled, reader)
  const withheld = withheldWords(settled, hidden)
  const statements = settled.statements
    .filter(
      ({ access, statement }) =>
        mayRead(reader, access) && !subjectsOf(statement).some((subject) => hidden.has(subject)),
    )
    .map((standing) => withoutSealed(standing, reader, withheld))
  const judgements = settled.judgements.filter(
    ({ access, change }) =>
      mayRead(reader, access) && !change.subjects.some((subject) => hidden.has(subject)),
  )
  return { statements, judgements, sealed: new Map() }
}

function hiddenSubjects({ sealed }: Settled, reader: Reader): Set<SubjectId> {
  return new Set([...sealed].filter(([, access]) => !mayRead(reader, access)).map(([subject]) => subject))
}

function subjectsOf({ subject, speaker, value, cite }: Standing['statement']): SubjectId[] {
  const named = [subject, speaker, cite?.source, ...subjectsIn(value)]
  return named.filter((one) => one !== undefined)
}

// Every subject a value points at.
export function subjectsIn(value: Value): SubjectId[] {
  if (value.kind === 'ref' || value.kind === 'mention') return [value.subject]
  if (value.kind === 'part') return [value.whom]
  if (value.kind === 'when') return value.anchor ? [value.anchor.event] : []
  if (value.kind === 'passage')
    return [...value.links.map(({ subject }) => subject), ...(value.speaker ? [value.speaker] : [])]
  return []
}

// The words of each source that name somebody sealed: no quote that touches them is shown.
function withheldWords(settled: Settled, hidden: Set<SubjectId>): Map<SubjectId, Mention[]> {
  const found = new Map<SubjectId, Mention[]>()
  for (const { statement } of settled.statements) {
    const { value, subject: source } = statement
    if (value.kind === 'mention' && hidden.has(value.subject))
      found.set(source, [...(found.get(source) ?? []), value])
  }
  return found
}

function withoutSealed(standing: Standing, reader: Reader, withheld: Map<SubjectId, Mention[]>): Standing {
  const { statement } = standing
  const preferred = standing.preferred.filter(({ change }) => mayRead(reader, change.access))
  const cite = statement.cite && !touches(statement.cite, withheld) ? statement.cite : undefined
  return { ...standing, preferred, statement: cite === statement.cite ? statement : { ...statement, cite } }
}

function touches({ source, start, end }: Cite, withheld: Map<SubjectId, Mention[]>): boolean {
  return (withheld.get(source) ?? []).some((mention) => mention.start < end && start < mention.end)
}
