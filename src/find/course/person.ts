// How it stands with one person or organisation: by what befell them, charge by charge, appeal by appeal,
// and the times in which they were held.
import { appealsIn, chargesIn } from '../../course/charges.ts'
import type { Appeal, ChargeCourse } from '../../course/charges.ts'
import { custodiesIn, gapsIn } from '../../course/custody.ts'
import type { Custody, Gap } from '../../course/custody.ts'
import { stepsOf } from '../../course/people.ts'
import { standingIn } from '../../course/standing.ts'
import type { WhereSomebodyStands } from '../../course/standing.ts'
import type { Step } from '../../course/step.ts'
import type { Reader } from '../../record/reader.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { membersOf } from '../readings.ts'
import { chargeWords, isChargeOf } from './charges.ts'
import type { ChargeWords } from './charges.ts'

export interface ChargeLine extends ChargeCourse, ChargeWords {}

export interface CourseOf extends WhereSomebodyStands<Step> {
  charges: ChargeLine[]
  appeals: Appeal[]
  custodies: Custody[]
  gaps: Gap[]
  roles: string[] // in which they take part
}

/** Among these steps: those of a case, or all of theirs. */
export function courseOfPerson(
  file: VaultFile,
  reader: Reader,
  whom: SubjectId,
  steps: readonly Step[],
): CourseOf {
  const members = membersOf(file, whom, reader)
  const own = stepsOf(steps, members)
  const custodies = custodiesIn(own)
  return {
    ...standingIn(own),
    charges: chargesIn(own)
      .filter(({ charge }) => isChargeOf(file, reader, charge, members))
      .map((course) => ({ ...course, ...chargeWords(file, reader, course.charge) })),
    appeals: appealsIn(own),
    custodies,
    gaps: gapsIn(custodies),
    roles: rolesIn(steps, members),
  }
}

function rolesIn(steps: readonly Step[], members: readonly SubjectId[]): string[] {
  const roles = steps.flatMap(({ parts }) =>
    parts.filter(({ whom }) => members.includes(whom)).map(({ role }) => role),
  )
  return [...new Set(roles)]
}
