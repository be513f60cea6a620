// What others did about a matter: who wrote or came, to whom, in which words, what they ask, and what came of it.
// Each recommendation of a report is an intervention of its own within it.
import type { Change } from '../../record/change.ts'
import { standingAbout } from '../../find/about/standing.ts'
import { newSubjectId } from '../../record/subject.ts'
import type { SubjectId } from '../../record/subject.ts'
import { onDay } from '../../record/values/on-day.ts'
import { readWhen } from '../../record/values/read-when.ts'
import type { Day } from '../../record/values/value.ts'
import { Refusal } from '../../refusal.ts'
import { append } from '../../vault/entries/append.ts'
import type { Vault } from '../../vault/vault.ts'
import { findTerm } from '../../vocabulary/list.ts'
import { INTERVENTIONS, INTERVENTION_STATUSES } from '../../vocabulary/trial/interventions.ts'
import { Saying } from './saying.ts'

export interface NewIntervention {
  form: string // a code of the list 'interventions'
  title: string
  authors: readonly SubjectId[]
  addressees: readonly SubjectId[]
  signatories?: readonly string[] | undefined
  when?: string | undefined // in words
  quotation?: string | undefined
  demands?: readonly string[] | undefined
  cases?: readonly SubjectId[] | undefined
  within?: SubjectId | undefined
}

/** From an event that tells of it (a letter, a statement), whose words it cites. */
export function recordIntervention(vault: Vault, event: string, made: NewIntervention): SubjectId {
  const { file, pen } = vault
  const saying = new Saying(vault, event)
  if (!findTerm(INTERVENTIONS, made.form)) throw new Refusal('invalid', 'Choose what it is.', 'form')
  if (!made.title.trim()) throw new Refusal('invalid', 'Give it a title.', 'title')
  const subject = newSubjectId('intervention', pen.random)
  file.write(() =>
    append(file, pen, [...changesOf(saying, subject, made), saying.ref(subject, 'event', saying.subject)]),
  )
  return subject
}

function changesOf(saying: Saying, subject: SubjectId, made: NewIntervention): Change[] {
  const refs = (property: string, to: readonly SubjectId[] = []) =>
    to.map((one) => saying.ref(subject, property, one))
  return [
    saying.state(subject, 'form', { kind: 'code', list: 'interventions', code: made.form }),
    ...saying.text(subject, 'title', made.title),
    ...refs('author', made.authors),
    ...refs('addressee', made.addressees),
    ...(made.signatories ?? []).flatMap((name) => saying.text(subject, 'signatory', name)),
    ...(made.when?.trim() ? [saying.state(subject, 'when', whenOf(made.when), made.when.trim())] : []),
    ...saying.text(subject, 'quotation', made.quotation),
    ...(made.demands ?? []).flatMap((demand) => saying.text(subject, 'demand', demand)),
    ...refs('case', made.cases),
    ...(made.within ? [saying.ref(subject, 'within', made.within)] : []),
  ]
}

function whenOf(said: string) {
  const { when, unread } = readWhen(said)
  if (unread)
    throw new Refusal('invalid', 'Write when it was, such as “mid-March 2017”, or leave it empty.', 'when')
  return when
}

/** From that day on; what it was before stays in the history. */
export function setStatus(vault: Vault, intervention: string, status: string, day: Day, reply = ''): void {
  const { file, pen } = vault
  const saying = new Saying(vault, intervention, 'intervention')
  if (!findTerm(INTERVENTION_STATUSES, status)) throw new Refusal('invalid', 'Choose a status.', 'status')
  const { statement } = saying.state(saying.subject, 'status', {
    kind: 'code',
    list: 'intervention-statuses',
    code: status,
  })
  const said: Change[] = [
    { kind: 'state', statement: { ...statement, since: onDay(day) } },
    ...saying.text(saying.subject, 'reply', reply),
  ]
  file.write(() => append(file, pen, said))
}

/** The last status by its day; undefined where nobody noted one. */
export function statusOf(
  { file, pen }: Pick<Vault, 'file' | 'pen'>,
  intervention: SubjectId,
): string | undefined {
  const said = standingAbout(file, { member: pen.author }, intervention).flatMap(({ statement }) =>
    statement.property === 'status' && statement.value.kind === 'code'
      ? [{ code: statement.value.code, since: statement.since?.earliest ?? '' }]
      : [],
  )
  return said.sort((a, b) => (a.since < b.since ? -1 : 1)).at(-1)?.code
}
