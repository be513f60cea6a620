import type { Term } from './list.ts'

export type Freedom = 'association' | 'assembly' | 'expression' | 'protection'

export type ActFamily =
  | 'liberty'
  | 'process'
  | 'penalty'
  | 'review'
  | 'search'
  | 'association'
  | 'assembly'
  | 'expression'
  | 'integrity'
  | 'law'
  | 'advocacy'
  | 'politics'

export interface Act extends Term {
  family: ActFamily
  freedoms: Freedom[] // default; empty where it depends on the matter
  rights: string[] // 'iccpr:9'; default, the editor may change them
  parts: string[] // roles a form asks for, in its order; others may be added
  measures?: string[] // kinds of measure it usually carries
  definition: string // one sentence, ours
}
