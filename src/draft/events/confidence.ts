// How sure a card is: high with a victim (or who acted, where the act has no victim) and a stated day;
// low where it is usual, stands in a long quotation, or has neither anybody nor any day.
import type { Confidence, DraftEvent } from '../draft.ts'

export function confidenceOf(event: DraftEvent, isQuoted: boolean): Confidence {
  if (isQuoted || event.modality === 'habitual') return 'low'
  const hasSomebody = event.victims.length > 0 || event.actors.length > 0
  const isStated = event.date !== null && event.date.basis !== 'carried' && event.date.earliest !== null
  if (hasSomebody && isStated) return 'high'
  return hasSomebody || event.date !== null || isOfLaw(event.type) || event.place ? 'medium' : 'low'
}

function isOfLaw(type: string): boolean {
  return type.startsWith('law-') || type === 'emergency-declared'
}
