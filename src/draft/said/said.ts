// Invented sentences in the register of human-rights updates, written by act before looking at what the rules
// do with them: act | who it is done to | day | sentence. A line that opens with '~' is one the rules still miss.
import { reportOf } from '../report-of.ts'
import { draftReport } from '../draft-report.ts'
import type { Draft, DraftEvent } from '../draft.ts'

export interface Said {
  act: string
  victim: string | undefined
  day: string | undefined
  sentence: string
  isMissed: boolean
}

export function linesOf(table: string): string[] {
  return table.split('\n').filter((line) => line.trim() !== '')
}

export function readSaid(table: string): Said[] {
  return linesOf(table).map((line) => {
    const [act = '', victim, day, ...sentence] = line.replace(/^~ /, '').split(' | ')
    const known = (field: string | undefined) => (field === '-' ? undefined : field)
    return {
      act,
      victim: known(victim),
      day: known(day),
      sentence: sentence.join(' | '),
      isMissed: line.startsWith('~ '),
    }
  })
}

export function draftOf(sentence: string): Draft {
  return draftReport(reportOf(sentence), { published: '2023-06-15', language: 'en' })
}

export function toldIn(draft: Draft): DraftEvent[] {
  return draft.events.filter(
    (event) => event.confidence !== 'low' && event.modality !== 'negated' && event.modality !== 'habitual',
  )
}

// Pairs that reports use for one another.
const near = [
  ['detention', 'arrest'],
  ['law-adopted', 'law-signed'],
  ['media-closed', 'broadcast-suspended'],
  ['conviction', 'prison-sentence'],
]

export function isSameAct(a: string, b: string): boolean {
  return a.split('/').includes(b) || near.some((pair) => pair.includes(a) && pair.includes(b))
}
