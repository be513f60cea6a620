// What the vault remembers of the mirrors it writes: how far each has followed the record.
import { lastPublicChange } from '../../vault/readings/public-change.ts'
import type { VaultFile } from '../../vault/vault-file.ts'

// One that nobody publishes to any more must not keep the list of changes growing; it is drawn whole again.
const MOST_BEHIND = 100_000

export interface KnownMirror {
  place: string // the folder
  seen: number // the last public change it shows
  edition: number
  form: string // how pages were drawn: a change there touches all of them
  manifest: string // sha256 of its list of lists
}

export function findMirror(file: VaultFile, place: string): KnownMirror | undefined {
  return file.get<KnownMirror>('select place, seen, edition, form, manifest from mirror where place = ?', [
    place,
  ])
}

export function beginMirror(file: VaultFile, place: string): void {
  keepMirror(file, { place, seen: lastPublicChange(file), edition: 0, form: '', manifest: '' })
}

export function keepMirror(file: VaultFile, { place, seen, edition, form, manifest }: KnownMirror): void {
  file.write(() => {
    file.run('insert or replace into mirror (place, seen, edition, form, manifest) values (?, ?, ?, ?, ?)', [
      place,
      seen,
      edition,
      form,
      manifest,
    ])
    file.run('delete from mirror where seen < ?', [lastPublicChange(file) - MOST_BEHIND])
    file.run('delete from public_change where number <= (select min(seen) from mirror)')
  })
}
