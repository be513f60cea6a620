// The draft as the frozen format asks: the text goes along only where offsets do not point into the file
// itself. docs: the format of drafts.
import type { Report } from '../intake/report.ts'
import type { Draft } from './draft.ts'

export function draftToJson(draft: Draft, report: Report): Draft {
  const isFileItself = AS_THEY_ARE.has(report.mediaType) && report.encoding === 'utf-8'
  return isFileItself ? draft : { ...draft, document: { ...draft.document, text: report.text } }
}

const AS_THEY_ARE = new Set(['text/plain', 'text/markdown'])
