// The fields of a card that a person makes of a sentence which no card was drafted from.
import type { Block } from '../../intake/report.ts'
import type { CardFields, Words } from './card.ts'
import type { SourceDetails } from '../inbox/inbox.ts'

export function blankFields(
  words: Words,
  blocks: readonly Block[],
  { country, access }: Pick<SourceDetails, 'country' | 'access'>,
): CardFields {
  const block = blocks.find(({ start, end }) => start <= words.start && words.start < end)
  return {
    act: '',
    happened: 'yes',
    when: undefined,
    country,
    place: undefined,
    parts: [],
    measure: undefined,
    freedom: block?.section?.freedom ?? '',
    accounts: [{ speaker: undefined, stance: 'states' }],
    account: words,
    access,
  }
}
