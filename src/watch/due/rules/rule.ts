// A rule of law from which something is due. Data per country: each says where it stands and since when it
// holds. None has been reviewed by a lawyer; what a rule gives is a reminder to look, never advice.
import type { Day } from '../../../record/values/value.ts'
import type { Label } from '../../../vocabulary/list.ts'

export interface Rule {
  code: string // keeps its meaning: 'kz-detention'
  country: string // ISO 3166-1 alpha-2
  gives: 'custody.limit' | 'appeal.ends' | 'report.due'
  acts: readonly string[] // from the day of which of these it counts
  within?: { count: number; unit: 'D' | 'M' } | undefined
  yearly?: { month: number; day: number } | undefined // the last day, every year
  label: Label
  law: Label
  article: string
  from: Day // in force
  until?: Day | undefined
  reviewed: false
}
