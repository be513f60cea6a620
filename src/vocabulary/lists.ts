// Every list by its name: a value of kind 'code' says in which list its code is.
import { ACTS } from './acts/acts.ts'
import { STAGES } from './courses/stages.ts'
import { FAMILIES } from './families.ts'
import { FREEDOMS } from './freedoms.ts'
import { SUBJECT_KINDS } from './kinds.ts'
import { MEASURES } from './law/measures.ts'
import { OUTCOMES } from './law/outcomes.ts'
import type { List } from './list.ts'
import { CAPACITIES } from './people/capacities.ts'
import { CONSENT_USES, CONSENTS } from './people/consents.ts'
import { ROLES } from './people/roles.ts'
import { STANDINGS } from './people/standings.ts'
import { BANDS, RATING_KINDS, TRENDS } from './ratings/bands.ts'
import { RIGHTS } from './rights.ts'
import { CREDIBILITY } from './said/credibility.ts'
import { HAPPENED } from './said/happened.ts'
import { RELIABILITY } from './said/reliability.ts'
import { STANCE_LABELS } from './said/stances.ts'
import { FAIR_TRIAL_FINDINGS, YES_OR_NO } from './trial/findings.ts'
import { INTERVENTIONS, INTERVENTION_STATUSES } from './trial/interventions.ts'

export const LISTS: readonly List[] = [
  ACTS,
  FAMILIES,
  ROLES,
  CAPACITIES,
  MEASURES,
  OUTCOMES,
  FREEDOMS,
  RIGHTS,
  STANCE_LABELS,
  HAPPENED,
  RELIABILITY,
  CREDIBILITY,
  CONSENT_USES,
  CONSENTS,
  STANDINGS,
  STAGES,
  YES_OR_NO,
  FAIR_TRIAL_FINDINGS,
  INTERVENTIONS,
  INTERVENTION_STATUSES,
  RATING_KINDS,
  BANDS,
  TRENDS,
  SUBJECT_KINDS,
]

export function findList(name: string): List | undefined {
  return LISTS.find((list) => list.name === name)
}
