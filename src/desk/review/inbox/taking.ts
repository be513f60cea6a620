// One form may bring several files: what can be read is taken in, of the rest it is said why not.
import { Refusal } from '../../../refusal.ts'
import { tellingOf } from '../../../sentence.ts'
import type { SourceDetails, Taking } from '../../../review/inbox/inbox.ts'
import { takeIn } from '../../../review/inbox/take-in.ts'
import { takeNote } from '../../../review/inbox/take-note.ts'
import type { Vault } from '../../../vault/vault.ts'
import type { Fields } from '../../form.ts'
import type { Sentence } from '../../words/catalogs.ts'
import type { Trouble, Way } from './add-page.tsx'
import { decodeAsked } from './source-fields.ts'

interface TakenAll {
  taken: Taking[]
  trouble: Trouble[]
}

type Sent = FormDataEntryValue[]

const NO_FILE: Sentence = 'Choose at least one file.'

function cameIn(count: number): Trouble {
  const sentence: Sentence =
    '{count|# of the files came in and is|# of the files came in and are} in the inbox.'
  return { sentence, values: { count } }
}

export async function takeAll(vault: Vault, way: Way, fields: Fields, files: Sent): Promise<TakenAll> {
  const all: TakenAll = { taken: [], trouble: [] }
  const keep = async (take: () => Promise<Taking>, name?: string) => {
    try {
      all.taken.push(await take())
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      all.trouble.push({ ...tellingOf(error), field: error.field, file: name })
    }
  }
  if (way === 'note') await keep(() => takeTyped(vault, fields))
  else if (way === 'text') await keep(() => takeText(vault, fields))
  else for (const file of chosen(files)) await keep(() => takeFile(vault, file, fields), file.name)
  if (way === 'file' && chosen(files).length === 0) all.trouble.push({ sentence: NO_FILE, field: 'file' })
  if (all.trouble.length > 0 && all.taken.length > 0) all.trouble.push(cameIn(all.taken.length))
  return all
}

// A browser sends a file without name and content where none was chosen.
function chosen(files: Sent): File[] {
  return files.filter((file): file is File => typeof file !== 'string' && (file.name !== '' || file.size > 0))
}

async function takeFile(vault: Vault, file: File, fields: Fields): Promise<Taking> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  return takeIn(vault, bytes, { name: file.name, mediaType: file.type }, decodeAsked(fields))
}

function takeText(vault: Vault, fields: Fields): Promise<Taking> {
  const text = fields['text'] ?? ''
  if (text.trim() === '') throw new Refusal('invalid', 'Paste the text of the report.', 'text')
  return takeIn(vault, new TextEncoder().encode(text), {}, decodeAsked(fields))
}

function takeTyped(vault: Vault, fields: Fields): Promise<Taking> {
  const { text = '', who, how, at } = fields
  const details: Partial<SourceDetails> = decodeAsked(fields)
  return takeNote(vault, { text, who, at, how: who || at || how !== 'phoned' ? how : undefined }, details)
}
