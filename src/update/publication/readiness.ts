// What stands in the way of publishing. Some of it is refused; the rest is asked, and ticked as seen.
import { createHash } from 'node:crypto'
import { findTakenDown } from '../../find/updates/taken-down.ts'
import { versionOf } from '../../find/updates/versions.ts'
import type { SubjectId } from '../../record/subject.ts'
import { Refusal } from '../../refusal.ts'
import { inEnglish } from '../../sentence.ts'
import type { Telling, Values } from '../../sentence.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import type { Vault } from '../../vault/vault.ts'
import { Beside } from '../manuscript/beside.ts'
import { isUntranslated } from '../manuscript/manuscript.ts'
import type { Manuscript, ManuscriptPassage } from '../manuscript/manuscript.ts'
import { peopleAtRisk } from './people-at-risk.ts'
import { raisedInIt } from './raised.ts'
import { listPublishers, listSignOffs } from './sign-off.ts'
import { publishedAs } from './statements.ts'

export interface Obstacle extends Telling {
  code: string
  weight: 'refuses' | 'asks'
  subject?: SubjectId | undefined
  passage?: number | undefined // its place, from 0
}

export function listReadiness(
  { file, pen }: Pick<Vault, 'file' | 'pen'>,
  manuscript: Manuscript,
): Obstacle[] {
  const today = pen.now().slice(0, 10)
  return [
    ...ofText(file, manuscript),
    ...peopleAtRisk(file, manuscript.passages, today),
    ...raisedInIt(file, manuscript.passages, today),
    ...ofTranslation(file, manuscript),
    ...ofSecondPerson(file, manuscript),
  ]
}

/** What a tick box of what is asked sends: the very sentence that was read, as a short hash. */
export function keyOfObstacle(obstacle: Obstacle): string {
  const { code, passage, subject } = obstacle
  const words = [code, passage ?? '', subject ?? '', inEnglish(obstacle)].join('\n')
  return createHash('sha256').update(words).digest('hex').slice(0, 16)
}

export function refuseUnready(vault: Vault, manuscript: Manuscript, seen: readonly string[]): void {
  const obstacles = listReadiness(vault, manuscript)
  const refusing = obstacles.find(({ weight }) => weight === 'refuses')
  if (refusing) throw new Refusal('invalid', refusing.sentence, refusing.values, refusing.code)
  const unseen = obstacles.filter((one) => one.weight === 'asks' && !seen.includes(keyOfObstacle(one)))
  if (unseen.length > 0)
    throw new Refusal(
      'invalid',
      'Not published yet: look at what is asked below, and tick what you have seen.',
      'seen',
    )
}

function ofText(file: VaultFile, { id, title, country, note, passages }: Manuscript): Obstacle[] {
  const beside = new Beside(file, { member: '' }) // to whom nothing sealed is open
  const written = passages.filter(({ text }) => text.trim() !== '')
  return [
    ...(title.trim() ? [] : [refuses('title', 'Give the update a title.')]),
    ...(country ? [] : [refuses('country', 'Choose the country: an update belongs to one.')]),
    ...(written.length > 0
      ? []
      : [refuses('passages', 'Nothing is written yet: an update has at least one passage.')]),
    ...(note?.trim() || !publishedAs(file, id)
      ? []
      : [refuses('note', 'Say in a public note what changed since the version before.')]),
    ...asksOf(
      passages,
      'rests-on-nothing',
      (one) => one.rests.length === 0 && !one.assessment && one.text.trim() !== '',
      '{count|Passage|Passages} {numbers} {count|rests|rest} on nothing in the record, and {count|is|are} not marked as your assessment.',
    ),
    ...asksOf(
      passages,
      'stale',
      (one) => beside.isStale(one),
      '{count|Passage|Passages} {numbers} {count|rests|rest} on statements that were withdrawn, changed or sealed: these will not stand behind {count|it|them}.',
    ),
  ]
}

function ofTranslation(file: VaultFile, { original, passages }: Manuscript): Obstacle[] {
  if (!original) return []
  const newest = versionOf(file, 'public', original.update)
  if (newest === 0 || findTakenDown(file, 'public', original.update))
    return [refuses('original', 'The update that this translates is not public any more.')]
  const left = asksOf(
    passages,
    'untranslated',
    isUntranslated,
    '{count|Passage|Passages} {numbers} {count|is|are} not translated yet.',
  )
  const moved = asksOf(
    passages,
    'original-changed',
    ({ before }) => before !== undefined,
    '{count|Passage|Passages} {numbers} {count|translates|translate} words that have changed in the original since.',
  )
  const stale =
    original.version < newest
      ? [
          asks(
            'stale-translation',
            'This translates version {version}; the original is at version {newest}.',
            {
              version: original.version,
              newest,
            },
          ),
        ]
      : []
  return [...stale, ...moved, ...left]
}

// Alone in a vault nobody can ask another; then it passes, and the page says so.
function ofSecondPerson(file: VaultFile, manuscript: Manuscript): Obstacle[] {
  if (listPublishers(file).length < 2 || listSignOffs(file, manuscript).length > 0) return []
  return [
    refuses(
      'sign-off',
      'Somebody other than whoever wrote it last signs this text off before it is published.',
    ),
  ]
}

function refuses(code: string, sentence: string): Obstacle {
  return { code, weight: 'refuses', sentence }
}

function asks(code: string, sentence: string, values: Values, passage?: number): Obstacle {
  return { code, weight: 'asks', sentence, values, passage }
}

// One question for all of a kind: 'Passages 2, 3 and 7 are not translated yet.'
function asksOf(
  passages: readonly ManuscriptPassage[],
  code: string,
  isSo: (passage: ManuscriptPassage) => boolean,
  sentence: string,
): Obstacle[] {
  const places = passages.flatMap((passage, place) => (isSo(passage) ? [place] : []))
  if (places.length === 0) return []
  const numbers = places.map((place) => String(place + 1))
  return [asks(code, sentence, { numbers, count: places.length }, places[0])]
}
