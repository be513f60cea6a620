// Events of the record that a card may tell again. Only with somebody known in common can that be.
import type { EventLine } from '../../../find/events.ts'
import { sameEventCandidates } from '../../../find/same-event.ts'
import type { CardFields } from '../../../review/cards/card.ts'
import { partiesOf } from '../../../review/cards/card.ts'
import type { Desk } from '../../desk.ts'

export function tellingsOf({ vault, reader }: Desk, fields: CardFields): EventLine[] {
  const whom = partiesOf(fields).flatMap(({ link }) => (link && link !== 'new' ? [link] : []))
  if (whom.length === 0) return []
  const { act, when } = fields
  return sameEventCandidates(vault.file, reader, {
    act,
    earliest: when?.earliest,
    latest: when?.latest,
    whom,
  })
}
