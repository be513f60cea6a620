// A quick note into the inbox: who said it and how is its credit, and it is drafted like any report.
import { readNote } from '../../intake/note.ts'
import type { Note } from '../../intake/note.ts'
import { printDay } from '../../record/values/print.ts'
import { Refusal } from '../../refusal.ts'
import type { Vault } from '../../vault/vault.ts'
import { takeReport } from './inbox.ts'
import type { SourceDetails, Taking } from './inbox.ts'
import { drafted } from './take-in.ts'

export async function takeNote(
  vault: Vault,
  note: Note,
  details: Partial<SourceDetails> = {},
): Promise<Taking> {
  if (note.text.trim() === '') throw new Refusal('invalid', 'Write down what was said.', 'text')
  const report = readNote(note)
  const credit = report.blocks.find(({ kind }) => kind === 'credit')
  const how = credit ? report.text.slice(credit.start, credit.end) : ''
  const bytes = new TextEncoder().encode(report.text)
  const taking = takeReport(vault, {
    bytes,
    name: '',
    report,
    details: { how, title: titleOf(details), ...details },
  })
  return taking.copy === 'none' ? drafted(vault, taking) : taking
}

// A list needs a title; one that names nobody who spoke in confidence.
function titleOf({ published }: Partial<SourceDetails>): string {
  return published ? `Note of ${printDay(published)}` : 'Note'
}
