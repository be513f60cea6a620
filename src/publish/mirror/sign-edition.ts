// The last step of publishing: the edition's number, the list of lists, the signature. Until it is taken the
// old signature stands over the old list, and `khronika verify --mirror` says what does not fit.
import { pemOf } from './edition-key.ts'
import type { EditionKey } from './edition-key.ts'
import type { Folder } from './folder.ts'
import { EDITION, KEY, readList, SIGNATURE, TOP, writeList } from './manifest.ts'
import type { Manifest } from './manifest.ts'
import { sha256 } from './sha256.ts'

// Where nothing changed, nothing is written.
export function signEdition(
  folder: Folder,
  key: EditionKey,
  manifest: Manifest,
): { edition: number; top: string } {
  const before = folder.read(TOP)
  const lists = manifest.save()
  const last = numberOf(folder.read(EDITION))
  if (lists === undefined && before !== undefined) return { edition: last, top: before }
  const edition = `${JSON.stringify({ khronika: 'edition', edition: last + 1, previous: before ? sha256(before) : null })}\n`
  const pem = pemOf(key.publicKey)
  const hashes = readList(lists ?? '')
    .set(EDITION, sha256(edition))
    .set(KEY, sha256(pem))
  const top = writeList(hashes)
  folder.write(KEY, pem)
  folder.write(EDITION, edition)
  folder.write(TOP, top)
  folder.write(SIGNATURE, key.sign(Buffer.from(top)))
  return { edition: last + 1, top }
}

// Read from a folder that anybody may have written to.
function numberOf(text: string | undefined): number {
  const found = /"edition":(\d{1,9}),/.exec(text ?? '')
  return found ? Number(found[1]) : 0
}
