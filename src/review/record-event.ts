// An event typed in by hand, without a report: the same statements as a card makes, said by ourselves.
import { candidates } from '../find/candidates.ts'
import type { SubjectId } from '../record/subject.ts'
import { append } from '../vault/entries/append.ts'
import type { Vault } from '../vault/vault.ts'
import { checkFields } from './cards/accept.ts'
import { partiesOf } from './cards/card.ts'
import type { CardFields } from './cards/card.ts'
import { changesOfCard, checkLinked } from './cards/event-changes.ts'
import type { Recorded } from './cards/event-changes.ts'

// `language` of what was typed (BCP 47). The new event.
export function recordEvent(vault: Vault, fields: CardFields, language = 'en'): SubjectId {
  const { file, pen } = vault
  const member = { member: pen.author }
  checkFields(fields)
  return file.write(() => {
    checkLinked(partiesOf(fields), (party) => candidates(file, member, party.kind, party.name).length > 0)
    let recorded: Recorded | undefined
    append(file, pen, (idAt) => {
      recorded = changesOfCard(fields, {
        random: pen.random,
        idAt,
        source: undefined,
        language,
        mentions: new Map(),
      })
      return recorded.changes
    })
    if (!recorded) throw new Error('an entry was written without its changes')
    return recorded.event
  })
}
