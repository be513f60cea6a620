// What a check raised of the events that an update tells, and nobody settled: asked before publishing.
import { raisedAbout } from '../../find/raised/raised.ts'
import type { Raised } from '../../find/raised/raised.ts'
import { speechIn, tellFinding } from '../../find/raised/tell.ts'
import { eventsBehind } from '../../find/updates/told.ts'
import type { Reader } from '../../record/reader.ts'
import type { Day } from '../../record/values/value.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import type { Label, Language } from '../../vocabulary/list.ts'
import type { ManuscriptPassage } from '../manuscript/manuscript.ts'
import type { Obstacle } from './readiness.ts'

const OPEN_TO_TEAM: Reader = { member: '' }

export function raisedInIt(file: VaultFile, passages: readonly ManuscriptPassage[], today: Day): Obstacle[] {
  const events = [...eventsBehind(file, OPEN_TO_TEAM, passages)]
  if (events.length === 0) return []
  return raisedAbout(file, OPEN_TO_TEAM, events, today)
    .filter(({ settled }) => !settled)
    .map((raised): Obstacle => ({
      code: 'check',
      weight: 'asks',
      sentence: 'A check raised this, and nobody has settled it: {finding}',
      values: { finding: findingWords(file, raised) },
      subject: raised.finding.about,
    }))
}

function findingWords(file: VaultFile, { finding }: Raised): Label {
  const inWords = (language: Language) =>
    tellFinding(file, OPEN_TO_TEAM, finding, speechIn(language)).sentence
  return { en: inWords('en'), ru: inWords('ru'), kk: inWords('kk') }
}
