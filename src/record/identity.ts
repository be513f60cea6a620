// Who is whom is a judgement, so it can be taken back: statements keep their subject, and a merge
// only tells which subjects are read together.
import type { StandingJudgement } from './settle.ts'
import { mayRead } from './reader.ts'
import type { Reader } from './reader.ts'
import type { SubjectId } from './subject.ts'

export interface Identity {
  members(subject: SubjectId): SubjectId[] // sorted; of a subject nobody judged: itself
  clusterOf(subject: SubjectId): SubjectId // the first member: one name for all of them
  refused: StandingJudgement[] // 'same', but two of those it would join are judged different
}

// 'same' takes effect in the record's order; one that would join a pair judged 'different' does not.
export function identify(judgements: readonly StandingJudgement[], reader: Reader): Identity {
  const seen = judgements.filter(({ access }) => mayRead(reader, access))
  const different = seen
    .filter(({ change }) => change.judgement === 'different')
    .map(({ change }) => change.subjects)
  const cluster = new Map<SubjectId, Set<SubjectId>>()
  const of = (subject: SubjectId) => cluster.get(subject) ?? new Set([subject])
  const refused: StandingJudgement[] = []
  for (const judgement of seen.filter(({ change }) => change.judgement === 'same')) {
    const joined = new Set([...of(judgement.change.subjects[0]), ...of(judgement.change.subjects[1])])
    if (different.some(([a, b]) => joined.has(a) && joined.has(b))) refused.push(judgement)
    else for (const member of joined) cluster.set(member, joined)
  }
  const members = (subject: SubjectId) => [...of(subject)].sort()
  return { members, clusterOf: (subject) => members(subject)[0] ?? subject, refused }
}
