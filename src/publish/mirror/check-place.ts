// Where a mirror may be written: an empty folder, or one that holds an edition of this organisation.
import { existsSync, readdirSync, statSync } from 'node:fs'
import { Refusal } from '../../refusal.ts'
import { pemOf } from './edition-key.ts'
import type { EditionKey } from './edition-key.ts'
import type { Folder } from './folder.ts'
import { KEY } from './manifest.ts'

export function checkPlace(folder: Folder, { publicKey }: EditionKey): void {
  const { path } = folder
  if (!existsSync(path)) return
  if (!statSync(path).isDirectory())
    throw new Refusal('invalid', `${path} is a file. Name a folder for the public edition.`)
  if (readdirSync(path).length === 0) return
  const found = folder.read(KEY)
  if (found === undefined)
    throw new Refusal(
      'conflict',
      `${path} holds other files, and was left alone. Name an empty folder for the public edition.`,
    )
  if (found !== pemOf(publicKey))
    throw new Refusal(
      'conflict',
      `${path} holds the edition of another organisation or vault, and was left alone. Name another folder.`,
    )
}
