import { ASSEMBLY_DEEDS } from './deeds/assembly.ts'
import { EXPRESSION_DEEDS } from './deeds/expression.ts'
import { INTEGRITY_DEEDS } from './deeds/integrity.ts'
import { LAW_DEEDS } from './deeds/law.ts'
import { LIBERTY_DEEDS } from './deeds/liberty.ts'
import { PENALTY_DEEDS } from './deeds/penalty.ts'
import { PROCESS_DEEDS } from './deeds/process.ts'
import { SEARCH_DEEDS } from './deeds/search.ts'
import type { Deed } from './deed.ts'

export const DEEDS: readonly Deed[] = [
  ...LIBERTY_DEEDS,
  ...PROCESS_DEEDS,
  ...PENALTY_DEEDS,
  ...SEARCH_DEEDS,
  ...ASSEMBLY_DEEDS,
  ...EXPRESSION_DEEDS,
  ...INTEGRITY_DEEDS,
  ...LAW_DEEDS,
]
