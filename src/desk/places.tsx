// Where in its document a paragraph stands: said where a page or a sheet begins, and beside each row of cells.
import type { VNode } from 'preact'
import { cellsIn, placesAt } from '../intake/places.ts'
import type { Block, Place, Report } from '../intake/report.ts'
import { useVoice } from './words/voice.tsx'
import type { Voice } from './words/voice.tsx'

interface PlaceLineProps {
  report: Report
  block: Pick<Block, 'start' | 'end'>
  before: Pick<Block, 'start' | 'end'> | undefined // the paragraph above it on this page of the desk
}

export function PlaceLine({ report: { places }, block, before }: PlaceLineProps): VNode | null {
  const voice = useVoice()
  if (!places) return null
  const [around] = placesAt(places, block.start)
  const above = before && placesAt(places, before.start)[0]
  const cells = cellsIn(places, block)
  const words = [
    around && isSaid(around, block, above) ? nameOf(around, voice) : '',
    rangeOf(cells, voice),
  ].filter(Boolean)
  return words.length === 0 ? null : <p class="place soft small">{words.join(' · ')}</p>
}

// Where it begins, or goes on at the top of this page of the desk; the name of a sheet stands there already.
function isSaid(around: Place, block: PlaceLineProps['block'], above: Place | undefined): boolean {
  if (around.kind === 'cell' || around.start === above?.start) return false
  return around.kind === 'page' || around.start !== block.start
}

/** 'page 3', 'sheet “Fines”, cell B7'; '' of a text without places. */
export function placeWords(places: readonly Place[] | undefined, at: number, voice: Voice): string {
  return placesAt(places, at)
    .map((place) => nameOf(place, voice))
    .join(', ')
}

function nameOf({ kind, name }: Place, { say }: Voice): string {
  if (kind === 'page') return say('page {name}', { name })
  return kind === 'sheet' ? say('sheet “{name}”', { name }) : say('cell {name}', { name })
}

function rangeOf(cells: readonly Place[], { say }: Voice): string {
  const [first, last] = [cells[0], cells.at(-1)]
  if (!first || !last) return ''
  return first === last
    ? say('cell {name}', { name: first.name })
    : say('cells {first} to {last}', { first: first.name, last: last.name })
}
