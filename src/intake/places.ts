// Where in its document a place of the text stands.
import type { Place, Span } from './report.ts'

/** The page, or the sheet and the cell, in which it begins; widest first. */
export function placesAt(places: readonly Place[] | undefined, at: number): Place[] {
  const found = (places ?? []).filter(({ start, end }) => start <= at && at < end)
  return found.sort((one, other) => WIDTH[one.kind] - WIDTH[other.kind])
}

const WIDTH: Record<Place['kind'], number> = { page: 0, sheet: 0, cell: 1 }

/** The cells that begin in this stretch of text, in its order. */
export function cellsIn(places: readonly Place[] | undefined, { start, end }: Span): Place[] {
  return (places ?? []).filter((place) => place.kind === 'cell' && start <= place.start && place.start < end)
}
