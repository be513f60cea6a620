// Who may be whom: namesakes nobody has looked at, and a judgement that another stands against.
import type { Reading } from '../../record/reading.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { Finding } from '../finding.ts'
import type { Scene } from '../scene.ts'

export function identityFaults({ subject, kind }: Reading, scene: Scene): Finding[] {
  const namesakes = kind === 'person' || kind === 'organisation' ? alike(subject, scene) : []
  return [...namesakes, ...refused(subject, scene)]
}

// Once for all who share the name, with the first of them.
function alike(subject: SubjectId, scene: Scene): Finding[] {
  const others = [...new Set(scene.namesakesOf(subject))].filter((other) => other > subject).sort()
  if (others.length === 0) return []
  return [
    {
      code: 'names.alike',
      about: subject,
      also: others,
      facts: { subject: { kind: 'subject', subject }, others: { kind: 'subjects', subjects: others } },
      readings: [],
    },
  ]
}

function refused(subject: SubjectId, scene: Scene): Finding[] {
  return scene.refusedJudgements(subject).map(([one, other]) => ({
    code: 'judgement.refused',
    about: subject,
    also: [one, other].filter((named) => named !== subject),
    facts: { one: { kind: 'subject', subject: one }, other: { kind: 'subject', subject: other } },
    readings: [],
  }))
}
