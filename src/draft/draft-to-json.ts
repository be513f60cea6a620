// The draft as the frozen format asks: the text goes along only where offsets do not point into the file
// itself. docs: the format of drafts.
import type { Report } from '../intake/report.ts'
import type { Draft } from './draft.ts'

export function draftToJson(draft: Draft, report: Report): Draft {
  const isFileItself = report.mediaType !== 'text/html' && report.encoding === 'utf-8'
  return isFileItself ? draft : { ...draft, document: { ...draft.document, text: report.text } }
}
