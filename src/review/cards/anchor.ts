// 'The following day' counts from an event told just before. Where that event was accepted from the
// same report, the date is kept as counted from it, and moves with it; else it keeps its own bounds.
import { addDays } from '../../record/values/day.ts'
import { readWhen } from '../../record/values/read-when.ts'
import type { When } from '../../record/values/value.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import type { Card, CardWhen } from './card.ts'
import { listCards } from './cards.ts'

export function anchoredTo(file: VaultFile, card: Card, when: CardWhen): When['anchor'] {
  const { anchor } = readWhen(when.said)
  if (!anchor || anchor.calendar || !when.earliest) return undefined
  const told = listCards(file, card.item).filter(
    ({ id, decision, trigger }) => id !== card.id && decision?.event && trigger.start < card.trigger.start,
  )
  const from = told.reverse().find(({ fields }) => fits(fields.when, when, anchor))
  return from?.decision?.event && { event: from.decision.event, from: anchor.from, to: anchor.to }
}

// The drafter's own bounds say which event was meant: counted from it, they come out the same.
function fits(
  from: CardWhen | undefined,
  when: CardWhen,
  { from: least, to: most }: { from: number; to: number },
): boolean {
  if (!from?.earliest || !from.latest) return false
  return addDays(from.earliest, least) === when.earliest && addDays(from.latest, most) === when.latest
}
