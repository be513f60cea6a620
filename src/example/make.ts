// The example: Kazakhstan in early 2017, alive from the first click. One report is reviewed and shown
// as update 1; the next waits in the inbox. Made beside its place and put there when it is whole.
import { readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createKeyFile } from '../access/key-file.ts'
import { newKeyFile, newVaultKey } from '../access/passphrase-key.ts'
import { ready } from '../access/seal.ts'
import { makeFolder } from '../access/whole-file.ts'
import { takeIn } from '../review/take-in.ts'
import { publishUpdate } from '../update/publish.ts'
import { vaultIn } from '../vault/folder.ts'
import { setSetting } from '../vault/setting.ts'
import { createVault, newAccountId } from '../vault/vault.ts'
import type { Vault } from '../vault/vault.ts'
import { reviewWinter } from './decisions.ts'
import type { ReviewFile } from './review-file.ts'

// No secret: everything in the example is public.
export const EXAMPLE_PASSPHRASE = 'khronika example'

const texts = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'examples', 'kazakhstan-2017')

export async function makeExample(folder: string): Promise<void> {
  await ready()
  const making = `${folder}.making`
  rmSync(making, { recursive: true, force: true })
  const vault = emptyVault(making)
  await fill(vault, readReviewFile())
  vault.file.checkpoint()
  vault.file.close()
  renameSync(making, folder)
}

function emptyVault(folder: string): Vault {
  makeFolder(folder)
  const places = vaultIn(folder)
  const key = newVaultKey()
  const account = newAccountId()
  createKeyFile(places.keyFile, newKeyFile(key, account, EXAMPLE_PASSPHRASE, 'quick'))
  return createVault(places.file, places.captures, key, { account, name: 'Editor of the example' })
}

async function fill(vault: Vault, review: ReviewFile): Promise<void> {
  const winter = await take(vault, review, 'winter')
  reviewWinter(vault, winter, review)
  publishUpdate(vault, winter, { title: review.update1.title, published: review.update1.published })
  await take(vault, review, 'spring')
  vault.file.write(() => {
    setSetting(vault.file, 'example', 'yes')
    setSetting(vault.file, 'day', review.day)
  })
}

async function take(vault: Vault, review: ReviewFile, name: string): Promise<string> {
  const source = review.sources[name]
  if (!source) throw new Error(`review.json has no source ${name}`)
  const { published, file } = source
  const bytes = readFileSync(join(texts, file))
  const { item } = await takeIn(vault, bytes, { name: file }, { published, country: review.update1.country })
  return item.id
}

export function readReviewFile(): ReviewFile {
  return JSON.parse(readFileSync(join(texts, 'review.json'), 'utf8')) as ReviewFile
}
