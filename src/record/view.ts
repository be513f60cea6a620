// What of the record exists for a reader. What is sealed from them was never said, and somebody sealed
// goes by the label the editors gave (`public-label`), or is not there at all.
import { subjectsIn } from './points-at.ts'
import { mayRead } from './reader.ts'
import type { Reader } from './reader.ts'
import type { Settled, Standing, StandingJudgement } from './settle.ts'
import type { Cite } from './statement.ts'
import type { SubjectId } from './subject.ts'
import type { Mention } from './values/value.ts'
import { PUBLIC_LABEL } from './veil/spellings.ts'
import { Veil } from './veil/veil.ts'

export function viewFor(settled: Settled, reader: Reader): Settled {
  const hidden = hiddenSubjects(settled, reader)
  const labels = hidden.size === 0 ? NONE : labelsOf(settled, reader, hidden)
  const isNobody = (subject: SubjectId) => hidden.has(subject) && !labels.has(subject)
  const statements = settled.statements
    .filter(({ access, statement }) => mayRead(reader, access) && isTold(statement, hidden, isNobody))
    .map((standing) => withoutSealedRanks(standing, reader))
  const judgements = settled.judgements.filter(
    ({ access, change }) =>
      mayRead(reader, access) && !change.subjects.some((subject) => hidden.has(subject)),
  )
  const view: Settled = { statements, judgements, sealed: new Map() }
  return hidden.size === 0
    ? view
    : veiled(view, new Veil(settled, hidden, labels), wordsNaming(settled, hidden))
}

const NONE: ReadonlyMap<SubjectId, string> = new Map()

// Whoever is judged the same as somebody sealed is sealed with them, whoever may know of the judgement.
function hiddenSubjects({ sealed, judgements }: Settled, reader: Reader): Set<SubjectId> {
  const hidden = new Set([...sealed].filter(([, to]) => !mayRead(reader, to)).map(([subject]) => subject))
  if (hidden.size === 0) return hidden
  const same = judgements
    .filter(({ change }) => change.judgement === 'same')
    .map(({ change }) => change.subjects)
  for (let before = -1; before < hidden.size;) {
    before = hidden.size
    for (const pair of same) if (pair.some((one) => hidden.has(one))) for (const one of pair) hidden.add(one)
  }
  return hidden
}

function labelsOf({ statements }: Settled, reader: Reader, hidden: Set<SubjectId>): Map<SubjectId, string> {
  const labels = new Map<SubjectId, string>()
  for (const {
    access,
    statement: { subject, property, value },
  } of statements)
    if (hidden.has(subject) && property === PUBLIC_LABEL && value.kind === 'text' && mayRead(reader, access))
      labels.set(subject, value.text)
  return labels
}

function isTold(
  { subject, property, speaker, value, cite }: Standing['statement'],
  hidden: ReadonlySet<SubjectId>,
  isNobody: (subject: SubjectId) => boolean,
): boolean {
  if (hidden.has(subject)) return property === PUBLIC_LABEL
  if (value.kind === 'mention' && hidden.has(value.subject)) return false
  // a passage names people in its text: there the label stands for them
  const pointed = value.kind === 'passage' ? [] : subjectsIn(value)
  return ![speaker, cite?.source, ...pointed].some((one) => one !== undefined && isNobody(one))
}

function withoutSealedRanks(standing: Standing, reader: Reader): Standing {
  const preferred = standing.preferred.filter(({ change }) => mayRead(reader, change.access))
  return { ...standing, preferred }
}

function veiled(view: Settled, veil: Veil, naming: ReadonlyMap<SubjectId, Mention[]>): Settled {
  const statements = view.statements
    .flatMap((standing) => veil.over(standing) ?? [])
    .map((standing) => withoutQuote(standing, naming))
  return { ...view, statements, judgements: view.judgements.map((one) => withoutNames(one, veil)) }
}

// The words of each source that name somebody sealed: no quote that touches them is shown.
function wordsNaming({ statements }: Settled, hidden: Set<SubjectId>): Map<SubjectId, Mention[]> {
  const found = new Map<SubjectId, Mention[]>()
  for (const {
    statement: { value, subject: source },
  } of statements)
    if (value.kind === 'mention' && hidden.has(value.subject))
      found.set(source, [...(found.get(source) ?? []), value])
  return found
}

function withoutQuote(standing: Standing, naming: ReadonlyMap<SubjectId, Mention[]>): Standing {
  const { cite } = standing.statement
  if (!cite || !touches(cite, naming.get(cite.source) ?? [])) return standing
  return { ...standing, statement: { ...standing.statement, cite: undefined } }
}

function touches({ start, end }: Cite, mentions: readonly Mention[]): boolean {
  return mentions.some((mention) => mention.start < end && start < mention.end)
}

function withoutNames(judgement: StandingJudgement, veil: Veil): StandingJudgement {
  const { reason } = judgement.change
  return reason ? { ...judgement, change: { ...judgement.change, reason: veil.words(reason) } } : judgement
}
