// The updates that tell of something, as they stand: those with a passage that rests on a statement of it.
import type { Reader } from '../../record/reader.ts'
import type { Reading } from '../../record/reading.ts'
import { audienceOf } from '../../vault/readings/refresh.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { keptReading } from '../readings.ts'
import { remembered } from '../remembered.ts'
import { listUpdates } from '../updates.ts'
import type { UpdateLine } from '../updates.ts'
import { passagesIn } from './versions.ts'

/** The newest first. */
export function updatesTelling(file: VaultFile, reader: Reader, readings: readonly Reading[]): UpdateLine[] {
  const resting = restingOn(file, reader)
  if (resting.size === 0) return []
  const found = new Set<UpdateLine>()
  for (const { properties } of readings)
    for (const { shown, objections, remarks } of properties)
      for (const { id } of [...shown.flatMap(({ claims }) => claims), ...objections, ...remarks])
        for (const update of resting.get(id) ?? []) found.add(update)
  return listUpdates(file, reader).filter((update) => found.has(update))
}

// By the statements they rest on.
function restingOn(file: VaultFile, reader: Reader): ReadonlyMap<string, Set<UpdateLine>> {
  return remembered(file, 'updates by statement', audienceOf(reader), () => {
    const found = new Map<string, Set<UpdateLine>>()
    for (const update of listUpdates(file, reader)) {
      const reading = keptReading(file, update.subject, reader)
      const rests = reading ? passagesIn(reading).flatMap((passage) => passage.rests) : []
      for (const id of rests.flatMap(({ statements }) => statements)) {
        const known = found.get(id)
        if (known) known.add(update)
        else found.set(id, new Set([update]))
      }
    }
    return found
  })
}
