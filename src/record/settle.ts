// From what was written to what stands. Any order and any repetition of the same entries gives the
// same answer, because changes are taken in the record's own order, the latest first: by then it is
// known whether a withdrawal was itself withdrawn.
import type { Change, Filed, Grade, Judge, RankChange } from './change.ts'
import { inOrder } from './entry.ts'
import { narrower } from './reader.ts'
import type { Access, ChangeId, Statement } from './statement.ts'
import type { SubjectId } from './subject.ts'

export interface Standing {
  id: ChangeId
  lamport: number
  entry: string
  author: string
  instant: string
  statement: Statement
  access: Access // as graded, or as stated
  preferred: Filed<RankChange>[] // ranks that stand; a reader takes those that may be read
}

export interface StandingJudgement extends Filed<Judge> {
  access: Access
}

export interface Settled {
  statements: Standing[] // in the record's order
  judgements: StandingJudgement[]
  sealed: Map<SubjectId, Access> // subjects graded as a whole
}

export function settle(filed: Iterable<Filed>): Settled {
  const standing = whatStands(filed)
  const grades = byTarget(standing.filter(isKind('grade')), ({ targets }) => targets)
  const ranks = byTarget(standing.filter(isKind('rank')), ({ target }) => [target])
  return {
    statements: standing.filter(isKind('state')).flatMap((one) => statementThatStands(one, ranks, grades)),
    judgements: standing
      .filter(isKind('judge'))
      .map((one) => ({ ...one, access: graded(one.id, one.change.access, grades) })),
    sealed: gradedSubjects(grades),
  }
}

// Changes that neither an erasure, a withdrawal nor a replacement has taken away, in order.
export function whatStands(filed: Iterable<Filed>): Filed[] {
  const ordered = withoutRepeats(filed).sort((a, b) => inOrder(b, a))
  const gone = new Set<ChangeId>(
    ordered.flatMap(({ change }) => (change.kind === 'erase' ? change.targets : [])),
  )
  const standing: Filed[] = []
  for (const one of ordered) {
    if (one.change.kind !== 'erase' && gone.has(one.id)) continue
    for (const target of takenBack(one.change)) gone.add(target)
    standing.push(one)
  }
  return standing.reverse()
}

function takenBack(change: Change): readonly ChangeId[] {
  if (change.kind === 'withdraw') return change.targets
  return change.kind === 'rank' || change.kind === 'judge' || change.kind === 'grade' ? change.replaces : []
}

function withoutRepeats(filed: Iterable<Filed>): Filed[] {
  const once = new Map<string, Filed>()
  for (const one of filed) once.set(`${one.entry} ${one.id}`, one)
  return [...once.values()]
}

type Ranks = Map<string, Filed<RankChange>[]>
type Grades = Map<string, Filed<Grade>[]>

// A deprecation takes a statement away from every reader; of a deprecation and a preference that do
// not replace each other the deprecation holds, for what is in doubt must not be shown as best.
function statementThatStands(one: Filed, ranks: Ranks, grades: Grades): Standing[] {
  const statement = (one.change as Extract<Change, { kind: 'state' }>).statement
  const own = ranks.get(one.id) ?? []
  if (own.some(({ change }) => change.rank === 'deprecated')) return []
  const { id, lamport, entry, author, instant } = one
  const preferred = own.filter(({ change }) => change.rank === 'preferred')
  return [
    {
      id,
      lamport,
      entry,
      author,
      instant,
      statement,
      access: graded(id, statement.access, grades),
      preferred,
    },
  ]
}

function graded(target: string, stated: Access, grades: Grades): Access {
  const own = grades.get(target)
  return own ? narrowest(own) : stated
}

function narrowest(grades: Filed<Grade>[]): Access {
  return grades.map(({ change }) => change.to).reduce(narrower)
}

function gradedSubjects(grades: Grades): Map<SubjectId, Access> {
  const subjects = [...grades].filter(([target]) => !target.includes(':'))
  return new Map(subjects.map(([subject, own]) => [subject as SubjectId, narrowest(own)]))
}

function byTarget<C>(
  filed: Filed<C>[],
  targetsOf: (change: C) => readonly string[],
): Map<string, Filed<C>[]> {
  const found = new Map<string, Filed<C>[]>()
  for (const one of filed) {
    for (const target of targetsOf(one.change)) found.set(target, [...(found.get(target) ?? []), one])
  }
  return found
}

function isKind<K extends Change['kind']>(kind: K) {
  return (one: Filed): one is Filed<Extract<Change, { kind: K }>> => one.change.kind === kind
}
