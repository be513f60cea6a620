// What a line of a list holds in a file: the same columns for every kind, codes and days as they are. Several
// values in one cell are parted by ' | '.
import type { Line } from '../../../find/search/rows.ts'
import { freedomsIn } from '../../../find/search/rows.ts'
import type { Cell } from '../../../site/data/csv.ts'
import { addressOf } from '../../address.ts'

export const CELLS = [
  'id',
  'kind',
  'name',
  'other_names',
  'description',
  'act',
  'happened',
  'alleged',
  'disputed',
  'date_said',
  'date_earliest',
  'date_latest',
  'country',
  'place',
  'who',
  'freedoms',
  'events',
  'access',
  'address',
] as const

type CellName = (typeof CELLS)[number]

export function dataOf(line: Line): Record<CellName, Cell | string[]> {
  const { subject, kind, label, spellings, description, event, country, earliest, latest } = line
  return {
    id: subject,
    kind,
    name: label,
    other_names: spellings,
    description,
    act: event?.act,
    happened: event?.happened,
    alleged: event?.alleged ? 'yes' : undefined,
    disputed: line.disputed ? 'yes' : undefined,
    date_said: event?.whens.map(({ said }) => said) ?? [],
    date_earliest: earliest,
    date_latest: latest,
    country,
    place: event?.place?.label,
    who: event?.parts.map((part) => `${part.label} (${part.role})`) ?? [],
    freedoms: freedomsIn(line.reading),
    events: kind === 'event' ? undefined : line.events,
    access: line.isPublic ? 'public' : 'team',
    address: addressOf(subject),
  }
}

export function cellsOf(line: Line): Cell[] {
  const data = dataOf(line)
  return CELLS.map((name) => {
    const value = data[name]
    return Array.isArray(value) ? value.join(' | ') : value
  })
}
