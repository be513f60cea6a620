import { expect, test } from 'vitest'
import { draftReport } from '../draft-report.ts'
import { reportOf } from '../report-of.ts'
import { findGaps } from './gaps.ts'

test('the gaps of a report are the sentences no act claims; those that may report something are marked', () => {
  const report = reportOf(
    'Police detained reporter Aru Tasova on 5 May 2021. On 6 May 2021, Aru Tasova was ejected from the court by bailiffs. The union has many members.',
  )
  const gaps = findGaps(draftReport(report, { language: 'en' }), report.text)
  expect(gaps.map(({ text, isFlagged }) => [text, isFlagged])).toEqual([
    ['On 6 May 2021, Aru Tasova was ejected from the court by bailiffs.', true],
    ['The union has many members.', false],
  ])
})
