// Those to whom things happen, those who do them, and where.
import type { PropertyRule } from './properties.ts'
import { many, one, oneAtATime } from './rules.ts'

export const PERSON: readonly PropertyRule[] = [
  many('name', 'Name', ['text']),
  one('description', 'Description', ['text']),
  many('capacity', 'Capacity', ['code'], 'capacities'),
  one('born', 'Born', ['when', 'unknown']),
  one('died', 'Died', ['when', 'unknown']),
  oneAtATime('position', 'Position', ['text']),
  many('affiliation', 'Affiliation', ['ref']),
  many('listed', 'Stands in the register', ['ref']), // in the words of a row; from and until when: between two snapshots
  oneAtATime('residence', 'Lives in', ['ref']),
  one('public-label', 'Public label', ['text']),
  oneAtATime('consent-internal', 'Consent: kept and used by us', ['code'], 'consents'),
  oneAtATime('consent-named', 'Consent: published by name', ['code'], 'consents'),
  oneAtATime('consent-anonymised', 'Consent: published without a name', ['code'], 'consents'),
  oneAtATime('consent-un', 'Consent: passed on to the United Nations', ['code'], 'consents'),
  oneAtATime('consent-partner', 'Consent: passed on to partners', ['code'], 'consents'),
]

export const ORGANISATION: readonly PropertyRule[] = [
  many('name', 'Name', ['text']),
  many('acronym', 'Acronym', ['text']),
  one('description', 'Description', ['text']),
  one('seat', 'Seat', ['ref']),
  many('listed', 'Stands in the register', ['ref']), // as of a person
  many('measurement', 'Measurement', ['text']), // of an outlet that goes by its site
  one('public-label', 'Public label', ['text']),
]

// People whom a source counts or describes but does not name.
export const GROUP: readonly PropertyRule[] = [
  one('name', 'Described as', ['text']),
  one('description', 'Description', ['text']),
  one('count', 'How many', ['count', 'unknown']),
  many('member', 'Known to be among them', ['ref']),
]

export const PLACE: readonly PropertyRule[] = [
  many('name', 'Name', ['text']),
  one('country', 'Country', ['code'], 'countries'),
  one('within', 'Within', ['ref']),
  one('coordinates', 'Latitude and longitude', ['text']), // '43.24, 76.92'
]
