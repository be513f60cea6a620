// Invented steps for tests of this room and of those that build on it.
import type { SubjectId } from '../record/subject.ts'
import { readWhen } from '../record/values/read-when.ts'
import type { When } from '../record/values/value.ts'
import type { Ordered, Step } from './step.ts'

export function inventedStep(act: string, said?: string, more: Partial<Step> = {}): Step {
  const subject: SubjectId = more.subject ?? `event-${act}${said ? ` ${said}` : ''}`
  return {
    subject,
    members: [subject],
    act,
    happened: 'yes',
    alleged: false,
    whens: said === undefined ? [] : [inventedWhen(said)],
    parts: [{ kind: 'part', whom: 'person-invented', role: 'victim' }],
    place: undefined,
    measures: [],
    charges: [],
    hearings: [],
    about: [],
    cases: [],
    answers: [],
    counts: [],
    lasted: [],
    ...more,
  }
}

export function inventedWhen(said: string): When {
  return readWhen(said).when
}

export function inventedOrder(kind: string, more: Partial<Ordered> = {}): Ordered {
  return {
    subject: 'measure-invented',
    kind,
    amounts: [],
    lengths: [],
    from: [],
    until: [],
    items: [],
    where: undefined,
    under: undefined,
    words: undefined,
    ...more,
  }
}
