import { writeFileSync } from 'node:fs'
import { appealDocument, caseDocument } from '../../publish/documents/case-documents.ts'
import type { DocumentFile } from '../../publish/documents/document.ts'
import { docxOf } from '../../publish/documents/docx.ts'
import { printPage } from '../../publish/documents/print-page.tsx'
import { updateDocument } from '../../publish/documents/update-document.ts'
import { workingGroupDocument } from '../../publish/documents/working-group.ts'
import { isDay } from '../../record/values/day.ts'
import { isSubjectId } from '../../record/subject.ts'
import { Refusal } from '../../refusal.ts'
import { liveLink } from '../../site/live-address.ts'
import type { Vault } from '../../vault/vault.ts'
import type { Command, Given } from '../command.ts'
import { VAULT, withVault } from '../given/own-vault.ts'
import { PASSPHRASE } from '../given/passphrase.ts'
import { Misuse } from '../read-line.ts'
import { print } from '../terminal.ts'

export const command: Command = {
  name: 'document',
  summary: 'Make a document of an update or a case, for word processors or to print',
  usage: 'document KIND ID',
  words: { least: 2, most: 2 },
  options: [
    { name: 'out', value: 'FILE', text: 'Where to write it: FILE.docx, or FILE.html to print' },
    { name: 'person', value: 'ID', text: 'wgad: whom the questionnaire is about' },
    { name: 'day', value: 'DAY', text: 'As of which day (today)' },
    VAULT,
    PASSPHRASE,
  ],
  more: 'KIND is update, case, wgad (questionnaire of the UN Working Group on Arbitrary Detention) or appeal.',
  async run(given) {
    const out = outOf(given)
    const document = await withVault(given, (vault) => documentOf(vault, given))
    const content = out.endsWith('.html') ? pageOf(document) : await docxOf(document)
    writeNew(out, content)
    print(`${document.title} is in ${out}.`)
  },
}

function documentOf({ file, pen }: Vault, given: Given): DocumentFile {
  const [kind = '', id = ''] = given.words
  const today = given.options['day'] ?? pen.now().slice(0, 10)
  if (!isDay(today)) throw new Misuse(`A day is written as 2017-04-06, not ${today}.`)
  const asked = { file, reader: { member: pen.author }, today }
  if (kind === 'update')
    return updateDocument({ file, reader: 'public', language: 'en', link: liveLink('en') }, id)
  if (kind === 'case') return caseDocument(asked, id)
  if (kind === 'appeal') return appealDocument(asked, id, {})
  if (kind !== 'wgad') throw new Misuse(`A document is an update, a case, wgad or an appeal: not ${kind}.`)
  const person = given.options['person'] ?? ''
  if (!isSubjectId(person)) throw new Misuse('Say whom the questionnaire is about: --person ID.')
  return workingGroupDocument(asked, id, person)
}

function pageOf(document: DocumentFile): string {
  return printPage(document, { look: 'look.css', home: '#', title: document.title })
}

function outOf({ options: { out } }: Given): string {
  if (out?.endsWith('.docx') || out?.endsWith('.html')) return out
  throw new Misuse('Say where to write it: --out FILE.docx, or --out FILE.html.')
}

function writeNew(path: string, content: string | Uint8Array): void {
  try {
    writeFileSync(path, content, { flag: 'wx' })
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST'
    throw new Refusal(
      'conflict',
      isThere ? `${path} is there already and was left alone.` : `${path} cannot be written.`,
    )
  }
}
