// The public edition as a signed folder of files. Made by a reader without rights, so that what is not
// public cannot be in it. Only what changed is drawn; only what came out different is written.
import { resolve } from 'node:path'
import { addressesTouched, listAddresses } from '../../site/pages/pages.ts'
import { listPublicChanges } from '../../vault/readings/public-change.ts'
import type { Vault } from '../../vault/vault.ts'
import { LANGUAGES } from '../../vocabulary/list.ts'
import type { Language } from '../../vocabulary/list.ts'
import { checkPlace } from './check-place.ts'
import { drawPages } from './draw.ts'
import { drawTogether } from './draw-together.ts'
import { Edition } from './edition.ts'
import type { Job, Mirrored } from './edition.ts'
import { editionKey } from './edition-key.ts'
import { Folder } from './folder.ts'
import { formOf } from './form.ts'
import { TOP } from './manifest.ts'
import { beginMirror, findMirror } from './mirrors.ts'
import { sha256 } from './sha256.ts'

export interface Mirroring {
  languages?: readonly Language[] | undefined // English, Russian and Kazakh unless told otherwise
  whole?: boolean | undefined // draw everything, whatever is known of the folder
}

export interface Together extends Mirroring {
  processes?: number | undefined // that draw; as many as are worth it unless told otherwise
}

export function publishMirror(vault: Vault, place: string, mirroring: Mirroring = {}): Mirrored {
  const { job, since } = begin(vault, place, mirroring)
  const followed = follow(job, since)
  if (followed) return followed
  const edition = new Edition(job, { isWhole: true })
  return finish(edition, drawPages(edition.drawing, addressesOf(job)))
}

/** The same, with a process for each further processor where there is much to draw. `key` opens the vault. */
export async function publishMirrorTogether(
  vault: Vault,
  key: Uint8Array,
  place: string,
  mirroring: Together = {},
): Promise<Mirrored> {
  const { job, since } = begin(vault, place, mirroring)
  const followed = follow(job, since)
  if (followed) return followed
  const edition = new Edition(job, { isWhole: true })
  return finish(edition, await drawTogether(edition.drawing, addressesOf(job), key, mirroring.processes))
}

interface Begun {
  job: Job
  since: number | undefined // the change of the record that the folder shows; undefined: all is to be drawn
}

function begin({ file }: Vault, place: string, { languages = LANGUAGES, whole }: Mirroring): Begun {
  const folder = new Folder(resolve(place))
  const key = file.write(() => editionKey(file))
  checkPlace(folder, key)
  const known = findMirror(file, folder.path)
  const form = formOf(file, languages)
  const isKnown = known?.form === form && known.manifest === sha256(folder.read(TOP) ?? '')
  if (!known) beginMirror(file, folder.path) // so that what is written meanwhile is noted
  return { job: { file, folder, key, languages, form }, since: isKnown && !whole ? known.seen : undefined }
}

// Undefined: all is to be drawn, for too little is known of the folder or its lists are not as we left them.
function follow(job: Job, since: number | undefined): Mirrored | undefined {
  if (since === undefined) return undefined
  const edition = new Edition(job, { isWhole: false })
  const asking = { file: job.file, reader: 'public' } as const
  edition.take(drawPages(edition.drawing, addressesTouched(asking, listPublicChanges(job.file, since))))
  return edition.drawing.manifest.isDamaged ? undefined : edition.sign()
}

function finish(edition: Edition, looked: Parameters<Edition['take']>[0]): Mirrored {
  edition.take(looked)
  edition.leaveNoticesForTheRest()
  return edition.sign()
}

function addressesOf({ file }: Job): string[] {
  return listAddresses({ file, reader: 'public' })
}
