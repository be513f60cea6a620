// Who asks for a page of the site, in which language, and how links are written where it stands: as
// paths of the server, or as relative ones between files.
import type { Reader } from '../../record/reader.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import type { Language } from '../../vocabulary/list.ts'

export interface Asking {
  file: VaultFile
  reader: Reader
  language: Language
  link: Link
  // Those the page can be had in; every language where it is not said.
  languages?: readonly Language[] | undefined
  // What was asked after the address; absent where nobody can be asked: a page of files.
  asked?: Readonly<Record<string, string>> | undefined
}

// From a permanent address ('/kz', '/people/person-…', '/look.css') to what stands in `href`, in the
// language of the page unless another is named. Data, feeds and style sheets have no language.
export type Link = (address: string, language?: Language) => string
