// The kinds in the order in which a list that mixes them shows them: those who are looked for by name first.
export const KIND_ORDER: readonly string[] = [
  'person',
  'group',
  'organisation',
  'place',
  'case',
  'law',
  'work',
  'intervention',
  'update',
  'rating',
  'source',
  'event',
  'measure',
  'charge',
  'hearing',
]

export const EVENT = KIND_ORDER.indexOf('event')

// What belongs to an event is shown as that event, never by itself.
export const LISTED_KINDS = KIND_ORDER.slice(0, EVENT + 1)

export function isListed(kind: number): boolean {
  return kind <= EVENT
}

// Kinds that are listed by day; the others by name.
const DATED = new Set(['update', 'rating', 'source', 'event'].map((kind) => KIND_ORDER.indexOf(kind)))

export function isDated(kind: number): boolean {
  return DATED.has(kind)
}
