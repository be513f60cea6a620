// Where each country stands: its last update, what waits, how far the next one is, and who has it.
import { listCoveredCountries } from '../../find/covered.ts'
import { listUpdates } from '../../find/updates.ts'
import type { UpdateLine } from '../../find/updates.ts'
import { isUnfinished, progressOf } from '../../review/cards/progress.ts'
import { listItems } from '../../review/inbox/inbox.ts'
import { listAssignments } from '../../review/team/assigning.ts'
import type { Assignment } from '../../review/team/assigning.ts'
import type { Manuscript } from '../../update/manuscript/manuscript.ts'
import { listManuscripts } from '../../update/manuscript/manuscripts.ts'
import type { Desk } from '../desk.ts'

export interface CountryLine {
  country: string // ISO 3166-1 alpha-2
  last: UpdateLine | undefined
  waiting: number // reports that are not reviewed to their end
  manuscript: Manuscript | undefined
  stage: Stage
  has: Assignment | undefined
}

export type Stage = 'being written' | 'being reviewed' | 'published' | 'nothing yet'

export function countryBoard({ vault: { file }, reader }: Desk): CountryLine[] {
  const items = listItems(file).filter(
    ({ state, id }) => state !== 'copy' && isUnfinished(progressOf(file, id)),
  )
  const manuscripts = listManuscripts(file).filter(({ original }) => !original)
  const assigned = new Map(listAssignments(file).map((one) => [one.about, one]))
  const countries = new Set([
    ...listCoveredCountries(file, reader),
    ...items.map(({ details }) => details.country),
    ...manuscripts.map(({ country }) => country),
  ])
  return [...countries].filter(Boolean).map((country) => {
    const waiting = items.filter(({ details }) => details.country === country).length
    const manuscript = manuscripts.find((one) => one.country === country)
    const [last] = listUpdates(file, 'public', country)
    return {
      country,
      last,
      waiting,
      manuscript,
      stage: stageOf({ waiting, manuscript, last }),
      has: assigned.get(country),
    }
  })
}

function stageOf({ waiting, manuscript, last }: Pick<CountryLine, 'waiting' | 'manuscript' | 'last'>): Stage {
  if (manuscript) return 'being written'
  if (waiting > 0) return 'being reviewed'
  return last ? 'published' : 'nothing yet'
}
