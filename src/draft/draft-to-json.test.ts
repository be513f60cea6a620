import { expect, test } from 'vitest'
import { draftReport } from './draft-report.ts'
import { draftToJson } from './draft-to-json.ts'
import { reportOf } from './report-of.ts'

const report = reportOf('Police arrested Mara Lind in May 2021.')

test('offsets into a plain UTF-8 file need no text beside them', () => {
  expect(draftToJson(draftReport(report), report).document.text).toBeUndefined()
})

test('of a page, or of a file in an older encoding, the kept text goes along', () => {
  for (const other of [
    { ...report, mediaType: 'text/html' as const },
    { ...report, encoding: 'windows-1251' },
  ])
    expect(draftToJson(draftReport(other), other).document.text).toBe(report.text)
})
