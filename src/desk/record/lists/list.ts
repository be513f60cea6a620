// The lists of the desk that are answers to one question, asked of everything or of one kind.
import type { Facet } from '../../../find/search/question.ts'
import type { Kind } from '../../../record/subject.ts'
import type { DeskPlace, DeskTitle } from '../../page.tsx'
import type { Sentence } from '../../words/catalogs.ts'

export interface List {
  folder: string
  title: DeskTitle & Sentence
  place: DeskPlace
  kind: Kind | undefined // undefined: everything
  facets: readonly Facet[]
  none: Sentence // where there is nothing yet
}

const OF_EVENTS: readonly Facet[] = [
  'act',
  'country',
  'place',
  'freedom',
  'role',
  'capacity',
  'happened',
  'answered',
  'law',
  'case',
  'source',
  'disputed',
  'access',
]

export const LISTS: readonly List[] = [
  {
    folder: 'search',
    title: 'Search',
    place: 'Search',
    kind: undefined,
    facets: ['kind', ...OF_EVENTS],
    none: 'Everything that is accepted from reports is found here, and the words of the reports themselves.',
  },
  {
    folder: 'events',
    title: 'Events',
    place: 'Events',
    kind: 'event',
    facets: OF_EVENTS,
    none: 'Events come from reports: each card you accept becomes one.',
  },
  {
    folder: 'people',
    title: 'People',
    place: 'People',
    kind: 'person',
    facets: ['disputed', 'access'],
    none: 'People come into the record with the events they take part in: accept a card that names somebody.',
  },
  {
    folder: 'organisations',
    title: 'Organisations',
    place: 'Organisations',
    kind: 'organisation',
    facets: ['disputed', 'access'],
    none: 'Organisations come into the record with the events they take part in, or as those who speak.',
  },
  {
    folder: 'places',
    title: 'Places',
    place: 'Places',
    kind: 'place',
    facets: ['country', 'access'],
    none: 'Places come into the record with the events that happened there.',
  },
  {
    folder: 'sources',
    title: 'Sources',
    place: 'Sources',
    kind: 'source',
    facets: ['country', 'access'],
    none: 'A report becomes a source as soon as something is accepted from it.',
  },
]
