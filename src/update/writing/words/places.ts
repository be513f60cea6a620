// Where, with the preposition a place takes.
import type { Telling } from '../telling/telling.ts'
import type { Wording } from '../lexicon/wording.ts'
import { joined, words } from './phrase.ts'
import type { Phrase } from './phrase.ts'

/** Both where accounts differ. The country an update is about says nothing. */
export function placeWords(
  { places, placeLabels }: Telling,
  wording: Wording,
  countryName: string,
): Phrase | undefined {
  const told = places.flatMap((place, at) => {
    const label = placeLabels[at] ?? ''
    const isCountry = label === countryName && wording.towards === undefined
    return label === '' || isCountry
      ? []
      : [words(`${wording.towards ?? preposition(label)} ${label}`, place.rests)]
  })
  if (told.length === 0) return undefined
  return joined(told, ' or, by another account, ')
}

function preposition(label: string): string {
  if (/\b(?:street|avenue|square|road|boulevard|embankment|bridge|border)\b/i.test(label)) return 'on'
  if (
    /\b(?:airport|court|station|checkpoint|university|headquarters|office|embassy|prison|colony)\b/i.test(
      label,
    )
  )
    return 'at'
  return 'in'
}
