// A sentence or a verdict by a body that is no court.
import { textsOf } from '../../record/reading.ts'
import type { Reading } from '../../record/reading.ts'
import { FOR_COURTS, isOtherThanCourt } from '../competence.ts'
import type { Finding } from '../finding.ts'
import type { Scene } from '../scene.ts'

const DECIDES = new Set(['court', 'judge', 'actor'])

export function decisionFaults(reading: Reading, scene: Scene): Finding[] {
  const happening = scene.happening(reading.subject)
  if (!happening || !FOR_COURTS.has(happening.act) || happening.happened === 'no') return []
  const { subject: event, parts } = happening
  const deciding = parts.filter(({ role }) => DECIDES.has(role))
  const named = deciding.map(({ whom }) => ({ whom, names: namesOf(scene.find(whom)) }))
  if (named.some(({ names }) => names.length > 0 && !names.every(isOtherThanCourt))) return []
  return named
    .filter(({ names }) => names.length > 0)
    .map(({ whom }): Finding => ({
      code: 'decision.not-competent',
      variant: 'event',
      about: event,
      also: [whom],
      facts: { event: { kind: 'subject', subject: event }, body: { kind: 'subject', subject: whom } },
      readings: [],
    }))
}

function namesOf(reading: Reading | undefined): string[] {
  return reading && reading.kind !== 'person' ? textsOf(reading, 'name') : []
}
