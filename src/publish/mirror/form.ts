// How pages are drawn, in one hash: the program, its settings that pages show, the languages. Where it
// changed, every page may have.
import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { formOfPages } from '../../site/pages/pages.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import type { Language } from '../../vocabulary/list.ts'

export function formOf(file: VaultFile, languages: readonly Language[]): string {
  const settings = file.all("select name, value from setting where name not like 'edition-%' order by name")
  const shown = JSON.stringify([programOf(), languages, settings, formOfPages({ file, reader: 'public' })])
  return createHash('sha256').update(shown).digest('hex')
}

// A program that was built anew may draw otherwise.
function programOf(): number {
  const built = fileURLToPath(new URL('../../.built', import.meta.url))
  return statSync(built, { throwIfNoEntry: false })?.mtimeMs ?? 0
}
