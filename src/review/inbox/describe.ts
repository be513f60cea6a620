// A source without text (a picture, a recording, a scan) gets the words of whoever looked at it: once, for what
// is recorded from them rests on their places.
import { sketchOf } from '../../intake/copies.ts'
import { readNote } from '../../intake/note.ts'
import { Refusal } from '../../refusal.ts'
import { rewriteReported } from '../../vault/readings/reported.ts'
import type { Vault } from '../../vault/vault.ts'
import { getItem, setItemReport } from './inbox.ts'
import { draftItem } from './take-in.ts'

interface Description {
  text: string
  who?: string | undefined
}

export async function describe(vault: Vault, itemId: string, { text, who }: Description): Promise<void> {
  const { report, state } = getItem(vault.file, itemId)
  if (state !== 'textless')
    throw new Refusal('conflict', 'This source has its text already. What you know besides, add as a note.')
  if (text.trim() === '') throw new Refusal('invalid', 'Write down what it shows or says.', 'text')
  const note = readNote({ text, who, how: 'described' })
  const { sha256, mediaType, encoding } = report
  vault.file.write(() => {
    const described = { ...report, ...note, sha256, mediaType, encoding, partners: report.partners }
    setItemReport(vault.file, itemId, described, sketchOf(note.text))
    rewriteReported(vault.file, itemId)
  })
  await draftItem(vault, itemId)
}
