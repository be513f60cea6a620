// Before publishing: who is named without having agreed, who is sealed and yet mentioned, who could be told
// by what stands around them, and where accounts differ. What is sealed cannot get through in any case: the
// public reads with the veil on. This says what will be read in its place.
import { consentsOf, hasConsent } from '../../find/consents.ts'
import type { Consent } from '../../find/consents.ts'
import { eventsBehind } from '../../find/updates/told.ts'
import { keptReading, labelFor } from '../../find/readings.ts'
import { eventLine } from '../../find/events.ts'
import type { EventLine } from '../../find/events.ts'
import { eventTitles } from '../../find/event-words.ts'
import type { Reader } from '../../record/reader.ts'
import { settle } from '../../record/settle.ts'
import { kindOf } from '../../record/subject.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { Day } from '../../record/values/value.ts'
import { findNames } from '../../record/veil/find-names.ts'
import { spellingsOf } from '../../record/veil/spellings.ts'
import type { Words } from '../../sentence.ts'
import type { Spellings } from '../../record/veil/spellings.ts'
import { changesAbout } from '../../vault/entries/gather.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import type { Label } from '../../vocabulary/list.ts'
import type { ManuscriptPassage } from '../manuscript/manuscript.ts'
import type { Obstacle } from './readiness.ts'

const OPEN_TO_TEAM: Reader = { member: '' }

export function peopleAtRisk(
  file: VaultFile,
  passages: readonly ManuscriptPassage[],
  today: Day,
): Obstacle[] {
  const sealed = settle(changesAbout(file, [])).sealed
  const events = [...eventsBehind(file, OPEN_TO_TEAM, passages)].flatMap((event): EventLine[] => {
    const reading = keptReading(file, event, OPEN_TO_TEAM)
    return reading ? [eventLine(file, OPEN_TO_TEAM, reading)] : []
  })
  return [
    ...consentMissing(
      file,
      victimsIn(events).filter((one) => !sealed.has(one)),
      today,
    ),
    ...sealedMentioned(file, new Set(sealed.keys()), passages),
    ...toldByCombination(events, new Set(sealed.keys())),
    ...disputesTold(events),
  ]
}

function victimsIn(events: readonly EventLine[]): SubjectId[] {
  const victims = events.flatMap(({ parts }) =>
    parts.filter(({ role, whom }) => role === 'victim' && kindOf(whom) === 'person').map(({ whom }) => whom),
  )
  return [...new Set(victims)]
}

function consentMissing(file: VaultFile, people: readonly SubjectId[], today: Day): Obstacle[] {
  const asked = people.map((person) => ({ person, consents: consentsOf(file, OPEN_TO_TEAM, person) }))
  const said = (consents: Consent[]) => consents.find(({ use }) => use === 'named')?.answer
  const refused = asked.filter(({ consents }) => ['refused', 'withdrawn'].includes(said(consents) ?? ''))
  const missing = asked.filter((one) => !refused.includes(one) && !hasConsent(one.consents, 'named', today))
  return [
    ...refused.map(({ person, consents }): Obstacle => {
      const sentence =
        said(consents) === 'refused'
          ? '{name} refused to be published by name. Seal them, or leave them out.'
          : '{name} no longer agrees to be published by name. Seal them, or leave them out.'
      const values = { name: nameOf(file, person) }
      return { code: 'consent', weight: 'refuses', sentence, values, subject: person }
    }),
    ...(missing.length > 0 ? [notAsked(missing.map(({ person }) => nameOf(file, person)))] : []),
  ]
}

function notAsked(names: readonly Words[]): Obstacle {
  const sentence = 'No consent to be published by name is recorded of {people}.'
  return {
    code: 'consent',
    weight: 'asks',
    sentence,
    values: { people: [...names].sort((a, b) => (inEnglish(a) < inEnglish(b) ? -1 : 1)) },
  }
}

function sealedMentioned(
  file: VaultFile,
  sealed: ReadonlySet<SubjectId>,
  passages: readonly ManuscriptPassage[],
): Obstacle[] {
  if (sealed.size === 0) return []
  const spellings = spellingsOf(settle(changesAbout(file, [])).statements, sealed, labelsOf(file, sealed))
  return passages.flatMap(({ text, form }, passage): Obstacle[] => {
    const named = findNames(text, spellings)
    if (named.length === 0) return []
    const sentence =
      form === 'quotation'
        ? 'Passage {number} names somebody who is sealed: it will be left out, for a quotation is not changed.'
        : 'Passage {number} names somebody who is sealed: the public will read {labels}.'
    const values = { number: passage + 1, labels: named.map(labelRead) }
    return [{ code: 'sealed', weight: 'asks', sentence, values, passage }]
  })
}

function labelRead({ by }: { by: Spellings }): string {
  return by.label ? `“${by.label}”` : '“[name withheld]”'
}

function labelsOf(file: VaultFile, sealed: ReadonlySet<SubjectId>): Map<SubjectId, string> {
  return new Map(
    [...sealed].flatMap((subject) => {
      const label = labelFor(file, subject, 'public')
      return label ? [[subject, label] as const] : []
    }),
  )
}

// “The director's mother, in a small town”: a label beside a place and a name may be enough to know who it is.
function toldByCombination(events: readonly EventLine[], sealed: ReadonlySet<SubjectId>): Obstacle[] {
  return events.flatMap((event): Obstacle[] => {
    if (!event.parts.some(({ whom }) => sealed.has(whom))) return []
    const beside = event.parts.filter(({ whom }) => !sealed.has(whom)).map(({ label }) => label)
    const around = [...new Set([...beside, ...(event.place ? [event.place.label] : [])])]
    if (around.length === 0) return []
    const sentence = 'Somebody sealed took part in “{event}”, beside {around}: could a reader tell who it is?'
    const values = { event: eventTitles(event), around }
    return [{ code: 'combination', weight: 'asks', sentence, values, subject: event.subject }]
  })
}

function disputesTold(events: readonly EventLine[]): Obstacle[] {
  const titles = events.filter(({ disputed }) => disputed).map((event) => quoted(eventTitles(event)))
  if (titles.length === 0) return []
  const sentence = 'Accounts differ on {events}: does the text say who says what?'
  return [{ code: 'disputed', weight: 'asks', sentence, values: { events: titles } }]
}

function quoted({ en, ru, kk }: Label): Label {
  return { en: `“${en}”`, ru: `«${ru}»`, kk: `«${kk}»` }
}

function nameOf(file: VaultFile, person: SubjectId): Words {
  return labelFor(file, person, OPEN_TO_TEAM) ?? NAMELESS
}

function inEnglish(words: Words): string {
  return typeof words === 'string' ? words : words.en
}

const NAMELESS = { en: 'Somebody without a name', ru: 'Человек без имени', kk: 'Аты белгісіз адам' }
