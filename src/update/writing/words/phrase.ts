// Words together with the statements that hold them. Pure.
import type { ChangeId } from '../../../record/statement.ts'

export interface Phrase {
  text: string
  rests: readonly ChangeId[]
}

export const NOTHING: Phrase = { text: '', rests: [] }

export function words(text: string, rests: readonly ChangeId[] = []): Phrase {
  return { text, rests }
}

/** Empty words add nothing but what they rest on. */
export function joined(phrases: readonly (Phrase | undefined)[], between = ' '): Phrase {
  const told = phrases.filter((one) => one !== undefined)
  return {
    text: told.flatMap(({ text }) => text || []).join(between),
    rests: [...new Set(told.flatMap(({ rests }) => rests))],
  }
}

/** 'A', 'A and B', 'A, B and C'. All of them: a list that is cut would leave somebody out. */
export function listed(phrases: readonly Phrase[], and = 'and'): Phrase {
  const [last, ...before] = phrases.toReversed()
  if (!last) return NOTHING
  if (before.length === 0) return last
  return joined([joined(before.toReversed(), ', '), words(and), last])
}

export function capitalised({ text, rests }: Phrase): Phrase {
  return { text: text.replace(/^[“"‘(]?\p{Ll}/u, (first) => first.toUpperCase()), rests }
}
