import { ADVOCACY_WORDINGS } from './acts/advocacy.ts'
import { ASSEMBLY_WORDINGS } from './acts/assembly.ts'
import { ASSOCIATION_WORDINGS } from './acts/association.ts'
import { EXPRESSION_WORDINGS } from './acts/expression.ts'
import { INTEGRITY_WORDINGS } from './acts/integrity.ts'
import { LAW_WORDINGS } from './acts/law.ts'
import { LIBERTY_WORDINGS } from './acts/liberty.ts'
import { PENALTY_WORDINGS } from './acts/penalty.ts'
import { PROCESS_WORDINGS } from './acts/process.ts'
import { SEARCH_WORDINGS } from './acts/search.ts'
import type { Wording } from './wording.ts'

export const WORDINGS: readonly Wording[] = [
  ...LIBERTY_WORDINGS,
  ...PROCESS_WORDINGS,
  ...PENALTY_WORDINGS,
  ...SEARCH_WORDINGS,
  ...ASSOCIATION_WORDINGS,
  ...ASSEMBLY_WORDINGS,
  ...EXPRESSION_WORDINGS,
  ...INTEGRITY_WORDINGS,
  ...LAW_WORDINGS,
  ...ADVOCACY_WORDINGS,
]
