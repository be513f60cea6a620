// A place, and where it lies on the earth if the record says so.
import { keptReading, labelFor } from '../../find/readings.ts'
import { textsOf } from '../../record/reading.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { Asking } from '../from-record/asking.ts'

export interface PlaceData {
  id: SubjectId
  type: 'Place'
  name: string | undefined
  latitude: string | undefined // degrees, as the record writes them
  longitude: string | undefined
}

export function placeData({ file, reader }: Pick<Asking, 'file' | 'reader'>, id: SubjectId): PlaceData {
  const reading = keptReading(file, id, reader)
  const [latitude, longitude] = pointIn((reading && textsOf(reading, 'coordinates')[0]) ?? '') ?? []
  return { id, type: 'Place', name: labelFor(file, id, reader), latitude, longitude }
}

// '43.24, 76.92': latitude first, as people write it.
function pointIn(words: string): [string, string] | undefined {
  const [, latitude, longitude] =
    /^\s*(-?\d{1,2}(?:\.\d+)?)\s*[,;]\s*(-?\d{1,3}(?:\.\d+)?)\s*$/.exec(words) ?? []
  if (!latitude || !longitude) return undefined
  return Math.abs(Number(latitude)) <= 90 && Math.abs(Number(longitude)) <= 180
    ? [latitude, longitude]
    : undefined
}
