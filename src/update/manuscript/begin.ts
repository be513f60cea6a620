// How a manuscript begins: from a report, as the next version of what is public, as its translation.
import { findUpdateOf } from '../../find/updates.ts'
import { listTranslations } from '../../find/updates/translations.ts'
import { passagesAt, versionOf } from '../../find/updates/versions.ts'
import { asLastPublished } from '../../find/updates/last-published.ts'
import type { Reader } from '../../record/reader.ts'
import { base32, newSubjectId } from '../../record/subject.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { Day, Passage } from '../../record/values/value.ts'
import { Refusal } from '../../refusal.ts'
import { getItem } from '../../review/inbox/inbox.ts'
import type { Vault } from '../../vault/vault.ts'
import { draftUpdate } from '../from-source.ts'
import { draftPassages } from '../writing/draft-passages.ts'
import { findManuscript, findManuscriptOf, keepManuscript, listManuscripts } from './manuscripts.ts'
import type { Manuscript, ManuscriptPassage } from './manuscript.ts'
import { partnersOf } from './partners.ts'
import { titleOfPeriod } from './period.ts'

// The team reads manuscripts: they begin without anything that is sealed from some of it.
const OF_THE_TEAM: Reader = { member: '' }

export function beginFromReport(vault: Vault, itemId: string): Manuscript {
  const { file, pen } = vault
  return file.write(() => {
    const item = getItem(file, itemId)
    if (findManuscriptOf(file, item.source) || findUpdateOf(file, 'public', item.source))
      throw new Refusal(
        'conflict',
        'An update of this report is written or published already: go on with that one.',
      )
    const { title, country, credit, passages } = draftUpdate(file, OF_THE_TEAM, item)
    return keepManuscript(vault, {
      id: newSubjectId('update', pen.random),
      title,
      country,
      credit,
      language: item.details.language,
      source: item.source,
      passages: withKeys(vault, passages),
    })
  })
}

export interface FromPeriod {
  country: string
  from?: Day | undefined
  until: Day
}

/** Drafted from what the record holds of a country and a period. */
export function beginFromPeriod(vault: Vault, { country, from, until }: FromPeriod): Manuscript {
  const { file, pen } = vault
  if (!country) throw new Refusal('invalid', 'Choose the country: an update belongs to one.', 'country')
  if (from && from > until)
    throw new Refusal('invalid', 'The period ends before it begins. Change one of its days.', 'from')
  return file.write(() => {
    const passages = draftPassages(file, OF_THE_TEAM, { country, from, until })
    return keepManuscript(vault, {
      id: newSubjectId('update', pen.random),
      title: titleOfPeriod(country, { from, until }),
      country,
      from,
      until,
      language: 'en',
      credit: partnersOf(file, OF_THE_TEAM, passages),
      passages: withKeys(vault, passages),
    })
  })
}

/** Filled from what is public; from what was, where it was taken down. */
export function beginNextVersion(vault: Vault, update: SubjectId): Manuscript {
  const { file } = vault
  return file.write(() => {
    if (findManuscript(file, update))
      throw new Refusal('conflict', 'The next version of this update is being written already.')
    const { passages, ...last } = asLastPublished(file, update)
    return keepManuscript(vault, {
      ...last,
      passages: withOriginals(vault, withKeys(vault, passages), last.original),
    })
  })
}

export function beginTranslation(vault: Vault, update: SubjectId, language: string): Manuscript {
  const { file, pen } = vault
  return file.write(() => {
    refuseTranslatedTwice(vault, update, language)
    const { passages, id: _id, note: _note, ...last } = asLastPublished(file, update)
    if (last.original) throw new Refusal('invalid', 'This is a translation itself: translate its original.')
    const version = versionOf(file, 'public', update)
    const toTranslate = withKeys(vault, passages).map((passage) => ({
      ...passage,
      language,
      original: passage.text,
    }))
    return keepManuscript(vault, {
      ...last,
      id: newSubjectId('update', pen.random),
      language,
      source: undefined,
      original: { update, version },
      passages: toTranslate,
    })
  })
}

function refuseTranslatedTwice({ file }: Vault, update: SubjectId, language: string): void {
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(language))
    throw new Refusal('invalid', 'Choose the language to translate into.', 'language')
  const written = listManuscripts(file).some(
    (one) => one.original?.update === update && one.language === language,
  )
  const known = listTranslations(file, 'public', update).some((one) => one.language === language)
  if (written || known)
    throw new Refusal(
      'conflict',
      'There is an update in this language already: go on with that one.',
      'language',
    )
}

function withKeys(vault: Vault, passages: readonly Passage[]): ManuscriptPassage[] {
  return passages.map((passage) => ({ ...passage, key: newKey(vault) }))
}

export function newKey({ pen }: Vault): string {
  return base32(pen.random(5))
}

// The record ties a translation to a version of its original, not passage to passage: they stand in the
// same order, where nobody added or left one out.
function withOriginals(
  { file }: Vault,
  passages: ManuscriptPassage[],
  original: Manuscript['original'],
): ManuscriptPassage[] {
  if (!original) return passages
  const texts = passagesAt(file, 'public', original.update, original.version).map(({ text }) => text)
  if (texts.length !== passages.length) return passages
  return passages.map((passage, place) => ({ ...passage, original: texts[place] }))
}
