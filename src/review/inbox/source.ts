// The source itself, in the record: what it is called, who credits whom, when it was published, the
// capture it was read from. Filed once somebody accepts something from it, or says who wrote it.
import { keptReading } from '../../find/readings.ts'
import type { Change, State } from '../../record/change.ts'
import type { ChangeId } from '../../record/statement.ts'
import type { SubjectId } from '../../record/subject.ts'
import { printDay } from '../../record/values/print.ts'
import type { Value } from '../../record/values/value.ts'
import { append } from '../../vault/entries/append.ts'
import type { Vault } from '../../vault/vault.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { getItem, setItemDetails } from './inbox.ts'
import type { Item, SourceDetails } from './inbox.ts'

// Within a write that is open. Nothing to do where the source is filed already.
export function fileSource({ file, pen }: Vault, itemId: string): void {
  const item = getItem(file, itemId)
  if (detailIds(file, item.source).length > 0) return
  append(file, pen, statementsOf(item))
}

// Saving states the new values and withdraws exactly those that the form showed.
export function saveDetails(vault: Vault, itemId: string, details: SourceDetails): void {
  const { file, pen } = vault
  file.write(() => {
    const item = { ...getItem(file, itemId), details }
    setItemDetails(file, itemId, details)
    const shown = detailIds(file, item.source)
    const withdraw: Change[] =
      shown.length > 0 ? [{ kind: 'withdraw', targets: shown, access: details.access }] : []
    append(file, pen, [...withdraw, ...statementsOf(item)])
  })
}

const DETAILS = ['title', 'publisher', 'partner', 'published', 'language', 'country', 'copy', 'capture']

function detailIds(file: VaultFile, source: SubjectId): ChangeId[] {
  const properties = keptReading(file, source, { member: '' })?.properties ?? []
  return properties
    .filter(({ property }) => DETAILS.includes(property))
    .flatMap(({ shown }) => shown.flatMap(({ claims }) => claims.map(({ id }) => id)))
}

function statementsOf({ source, details, report }: Item): State[] {
  const text = (words: string): Value => ({ kind: 'text', text: words, language: details.language })
  const said: [string, Value][] = [
    ['title', text(details.title || 'Untitled report')],
    ['published', publishedOf(details, report.notBefore)],
    ['language', text(details.language)],
    ['capture', text(report.sha256)],
  ]
  if (details.publisher) said.push(['publisher', text(details.publisher)])
  if (details.country) said.push(['country', { kind: 'code', list: 'countries', code: details.country }])
  if (details.address) said.push(['copy', text(details.address)])
  for (const partner of details.partners) said.push(['partner', text(partner)])
  return said.map(([property, value]) => ({
    kind: 'state',
    statement: { subject: source, property, value, stance: 'states', access: details.access },
  }))
}

// An unknown day of publication keeps the bound that the text gives.
function publishedOf({ published }: SourceDetails, notBefore: string | undefined): Value {
  if (published)
    return {
      kind: 'when',
      said: printDay(published),
      earliest: published,
      latest: published,
      basis: 'stated',
    }
  if (notBefore)
    return {
      kind: 'when',
      said: `not before ${printDay(notBefore)}, by the text`,
      earliest: notBefore,
      basis: 'inferred',
    }
  return { kind: 'unknown' }
}
