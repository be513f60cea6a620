// Who the names on a card are: what was said already, and what has to be asked.
import { candidates } from '../../../find/candidates.ts'
import type { Candidate } from '../../../find/candidates.ts'
import { labelFor } from '../../../find/readings.ts'
import type { Named } from '../../../find/events.ts'
import type { Card, CardFields, Party } from '../../../review/cards/card.ts'
import { partiesOf, withLinks } from '../../../review/cards/card.ts'
import type { Desk } from '../../desk.ts'

export type Identity =
  | { kind: 'same'; known: Named }
  | { kind: 'new' } // said, or nobody of that name is in the record
  | { kind: 'ask'; candidates: Candidate[] }
  | { kind: 'asked'; number: number } // by an earlier card of the report

// One for each of `partiesOf`, in that order. `asked` is carried from card to card: what was asked
// once is not asked again.
export function identitiesOn(
  { vault, reader }: Desk,
  { card, number }: { card: Card; number: number },
  asked = new Map<string, number>(),
): Identity[] {
  return partiesOf(card.fields).map((party): Identity => {
    const { link, kind, name } = party
    if (link === 'new') return { kind: 'new' }
    if (link)
      return { kind: 'same', known: { subject: link, label: labelFor(vault.file, link, reader) ?? name } }
    const known = candidates(vault.file, reader, kind, name)
    if (known.length === 0) return { kind: 'new' }
    const earlier = asked.get(keyOf(party))
    if (earlier !== undefined) return { kind: 'asked', number: earlier }
    asked.set(keyOf(party), number)
    return { kind: 'ask', candidates: known }
  })
}

// The card with what was chosen for its names, by their places in `partiesOf`. A name that stands on it
// twice is one.
export function withChoices(
  fields: CardFields,
  chosen: ReadonlyMap<number, NonNullable<Party['link']>>,
): CardFields {
  const parties = partiesOf(fields)
  const links = new Map(
    [...chosen].flatMap(([place, link]) => {
      const party = parties[place]
      return party ? [[keyOf(party), link] as const] : []
    }),
  )
  return withLinks(fields, (party) => links.get(keyOf(party)) ?? party.link)
}

function keyOf({ draftSubject, kind, name }: Party): string {
  return draftSubject ?? `${kind} ${name}`
}
