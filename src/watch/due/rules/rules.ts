// The rules of every country we have any of. Another country is a file beside this.
import type { Day } from '../../../record/values/value.ts'
import { KAZAKHSTAN } from './kazakhstan.ts'
import type { Rule } from './rule.ts'

export const RULES: readonly Rule[] = [...KAZAKHSTAN]

/** In force on every one of these days: what may fall before or after it gives none. */
export function findRule(
  gives: Rule['gives'],
  country: string | undefined,
  act: string,
  on: { earliest?: Day | undefined; latest?: Day | undefined },
): Rule | undefined {
  const [first, last] = [on.earliest ?? on.latest, on.latest ?? on.earliest]
  if (!first || !last) return undefined
  return RULES.find(
    (rule) =>
      rule.gives === gives &&
      rule.country === country &&
      rule.acts.includes(act) &&
      rule.from <= first &&
      (rule.until === undefined || last <= rule.until),
  )
}

export function getRule(code: string): Rule {
  const found = RULES.find((rule) => rule.code === code)
  if (!found) throw new Error(`there is no rule ${code}`)
  return found
}
