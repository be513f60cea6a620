// The same events as JSON: one a line, as linked data, and on a map.
import { isSubjectId } from '../../record/subject.ts'
import type { EventData } from './event-data.ts'

export function jsonLines(events: readonly EventData[]): string {
  return events.map((event) => `${JSON.stringify(event)}\n`).join('')
}

// Terms of our own for what is ours: schema.org's Event is a concert or a lecture, and no word of it says
// that accounts differ. Its words are used where they mean the same: names, places, people, organisations.
const CONTEXT = {
  '@version': 1.1,
  '@vocab': 'urn:khronika:term:',
  id: '@id',
  type: '@type',
  name: 'https://schema.org/name',
  latitude: 'https://schema.org/latitude',
  longitude: 'https://schema.org/longitude',
  quote: 'https://schema.org/text',
  person: 'https://schema.org/Person',
  organisation: 'https://schema.org/Organization',
  Place: 'https://schema.org/Place',
  place: 'https://schema.org/location',
  whom: 'https://schema.org/participant',
  about: { '@id': 'https://schema.org/about', '@type': '@id' },
  earliest: { '@type': 'http://www.w3.org/2001/XMLSchema#date' },
  latest: { '@type': 'http://www.w3.org/2001/XMLSchema#date' },
  recorded: { '@type': 'http://www.w3.org/2001/XMLSchema#date' },
  edtf: { '@type': 'http://id.loc.gov/datatypes/edtf/EDTF' },
}

export function linkedData(events: readonly EventData[]): string {
  return `{"@context":${JSON.stringify(CONTEXT)},"@graph":${namedEverywhere(JSON.stringify(events))}}\n`
}

// An id is a name for everywhere, not an address on whichever server the file happens to lie. A quotation mark
// within a text is written with a backslash before it, so what stands between two bare ones is a whole value.
function namedEverywhere(json: string): string {
  return json.replace(WHOLE_ID, (whole, id: string) => (isSubjectId(id) ? `"urn:khronika:${id}"` : whole))
}

const WHOLE_ID = /(?<!\\)"([a-z]+-[a-z2-7]+)"/g

export function isLocated({ place }: EventData): boolean {
  return place?.latitude !== undefined && place.longitude !== undefined
}

/** RFC 7946: longitude first. Only events whose place has coordinates in the record. */
export function geoJson(events: readonly EventData[]): string {
  const features = events.filter(isLocated).map(({ place, ...event }) => ({
    type: 'Feature',
    id: event.id,
    geometry: { type: 'Point', coordinates: [Number(place?.longitude), Number(place?.latitude)] },
    properties: {
      address: event.address,
      act: event.act,
      happened: event.happened,
      alleged: event.alleged,
      disputed: event.disputed,
      date_said: event.when.map(({ said }) => said),
      date_earliest: event.when.map(({ earliest }) => earliest ?? null),
      date_latest: event.when.map(({ latest }) => latest ?? null),
      place: place?.id,
      place_name: place?.name,
    },
  }))
  return `${JSON.stringify({ type: 'FeatureCollection', features })}\n`
}
