// “Ask the language model”: what it reads in a report is put beside what the rules found, as proposals. Asking
// takes minutes and happens outside any writing; what was decided meanwhile stands.
import type { DraftMention, Span } from '../../draft/draft.ts'
import { merge } from '../../draft/model/merge.ts'
import type { Known } from '../../draft/model/merge.ts'
import { readSentences } from '../../draft/text/passage.ts'
import { Refusal } from '../../refusal.ts'
import type { Vault } from '../../vault/vault.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { sentencesOf, listCards } from '../cards/cards.ts'
import type { Card } from '../cards/card.ts'
import { getItem } from '../inbox/inbox.ts'
import type { Item } from '../inbox/inbox.ts'
import { clearModel, keepFurther, keepSecond } from './keep-reading.ts'
import { findModel } from './model-settings.ts'
import { LIMITS, readWithModel } from './read-with-model.ts'

export interface Asked {
  further: number // cards it proposed
  filled: number // cards of the rules it filled something in
  differing: number // cards of the rules it reads otherwise
  dropped: number // what it said that is not in the text or the lists
  unread: number // parts of the report it gave no usable answer for
}

export async function askModel(vault: Vault, itemId: string, limits: typeof LIMITS = LIMITS): Promise<Asked> {
  const { file } = vault
  const endpoint = findModel(file)
  if (!endpoint) throw new Refusal('conflict', 'No language model is set up in this vault.')
  const item = getItem(file, itemId)
  if (item.state !== 'drafted')
    throw new Refusal('conflict', 'Read this report first; then the language model can be asked about it.')
  const mentions = mentionsIn(file, itemId)
  const { told, dropped, unread } = await readWithModel(
    endpoint,
    {
      text: item.report.text,
      sentences: sentencesFor(file, item),
      mentions,
      known: knownOn(file, itemId),
      published: item.details.published,
    },
    limits,
  )
  return file.write(() => {
    clearModel(vault, itemId)
    const cards = listCards(file, itemId)
    const { second, further } = merge(cards.map(knownOf), told)
    const background = { item, mentions, model: endpoint.model }
    const kept = second.filter((one) => keepSecond(file, background, one))
    return {
      further: further.filter((one) => keepFurther(vault, background, one)).length,
      filled: kept.filter(({ fills }) => fills.length > 0).length,
      differing: kept.filter(({ differs }) => differs.length > 0).length,
      dropped,
      unread,
    }
  })
}

// What it proposed itself, the last time, it is not told.
function knownOn(file: VaultFile, item: string): Known[] {
  return listCards(file, item)
    .filter(({ drafter, decision }) => !drafter || decision)
    .map(knownOf)
}

function knownOf({ id, fields, trigger, sentence }: Card): Known {
  const { act, when, parts, place, measure, happened, accounts } = fields
  const named = (role: string) =>
    parts
      .filter((part) => part.role === role)
      .map(({ name, words, draftSubject }) => ({
        name,
        ...spanOf(words),
        ...(draftSubject && { subject: draftSubject }),
      }))
  const { said = '', earliest = null, latest = null, basis = 'stated' } = when ?? {}
  return {
    id,
    type: act,
    trigger,
    sentence,
    date: when ? { text: said, earliest, latest, basis } : null,
    victims: named('victim'),
    actors: named('actor'),
    place: place ? { name: place.name, ...spanOf(place.words) } : null,
    measure: measure ? { kind: measure.kind, text: measure.said, ...spanOf(measure.words) } : null,
    modality: modalityOf(happened, accounts[0]?.stance === 'alleges'),
  }
}

function modalityOf(happened: string, isAlleged: boolean): Known['modality'] {
  if (happened === 'planned') return 'planned'
  if (happened === 'no') return 'negated'
  return isAlleged ? 'alleged' : 'asserted'
}

// What a person typed stands nowhere in the text.
function spanOf(words: Span | undefined): Span {
  return words ? { start: words.start, end: words.end } : { start: -1, end: -1 }
}

// In a language that the rules do not read they found no sentences: then those that the marks tell.
function sentencesFor(file: VaultFile, { id, report }: Item): Span[] {
  const known = sentencesOf(file, id)
  return known.length > 0 ? known : readSentences(report).map(({ start, end }) => ({ start, end }))
}

function mentionsIn(file: VaultFile, item: string): DraftMention[] {
  const row = file.get<{ draft: string | null }>('select draft from inbox where id = ?', [item])
  return (JSON.parse(row?.draft ?? '{"mentions":[]}') as { mentions: DraftMention[] }).mentions
}
