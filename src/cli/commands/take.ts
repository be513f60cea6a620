import { Refusal } from '../../refusal.ts'
import type { SourceDetails, Taking } from '../../review/inbox/inbox.ts'
import { inEnglish } from '../../sentence.ts'
import { takeIn } from '../../review/inbox/take-in.ts'
import type { Vault } from '../../vault/vault.ts'
import type { Command, Given } from '../command.ts'
import { COUNTRY, countryOf, PUBLISHED, publishedOf } from '../given/details.ts'
import { VAULT, withVault } from '../given/own-vault.ts'
import { PASSPHRASE } from '../given/passphrase.ts'
import { readReportFile } from '../given/report-file.ts'
import { print, tell } from '../terminal.ts'

export const command: Command = {
  name: 'take',
  summary: 'Take reports into the inbox: kept as they came, and drafted',
  usage: 'take FILE…',
  words: { least: 1, most: 1000 },
  options: [
    PUBLISHED,
    COUNTRY,
    { name: 'address', value: 'URL', text: 'Where it was found' },
    VAULT,
    PASSPHRASE,
  ],
  more: 'Takes .txt, .md, .html, .docx, .pdf, .eml, .xlsx, .csv, pictures and recordings. What cannot be read is said, and the others are taken in all the same.',
  async run(given) {
    const details = detailsOf(given)
    const refused = await withVault(given, (vault) => takeAll(vault, given.words, details), 'writes')
    if (refused === 0) return
    const all = given.words.length
    throw new Refusal(
      'invalid',
      all === 1 ? 'Nothing was taken in.' : `${refused} of ${all} files were not taken in.`,
    )
  },
}

function detailsOf(given: Given): Partial<SourceDetails> {
  const said = { published: publishedOf(given), country: countryOf(given), address: given.options['address'] }
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))
}

async function takeAll(vault: Vault, paths: string[], details: Partial<SourceDetails>): Promise<number> {
  let refused = 0
  for (const path of paths) {
    try {
      const { bytes, hint } = readReportFile(path)
      const taking = await takeIn(vault, bytes, hint, details)
      print(`${path}: ${inWords(taking)}`)
      for (const notice of taking.item.report.notices ?? []) print(`  ${inEnglish(notice)}`)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      refused++
      tell(`${path}: ${error.message}`)
    }
  }
  return refused
}

function inWords({ copy, item, undrafted }: Taking): string {
  if (copy === 'same bytes') return 'is in the inbox already, byte for byte.'
  if (copy === 'same words') return 'is kept as a copy: nearly the same words are in the inbox already.'
  if (undrafted) return undrafted
  return `is in the inbox${item.details.title ? `: “${item.details.title}”` : ''}.`
}
