// A case as a file that can go before a court, and as an urgent appeal. What is asked of anybody are the
// author's own words.
import { caseFile } from '../../find/cases/cases.ts'
import { documentOf, heading, NOT_RECORDED, peopleTable, words } from './case-parts.ts'
import type { Asked } from './case-parts.ts'
import type { Block, DocumentFile } from './document.ts'
import { Telling } from './told.ts'

export interface Requests {
  requests?: string | undefined // what is asked, a line each
  addresses?: string | undefined // of whom, a line each
  reference?: string | undefined
}

export function caseDocument({ file, reader, today }: Asked, id: string): DocumentFile {
  const found = caseFile(file, reader, id)
  const telling = new Telling(file, reader)
  const blocks: Block[] = [
    ...(found.description ? [heading('The matter'), words(found.description)] : []),
    heading('The people concerned'),
    found.people.length > 0 ? peopleTable(found.people) : words('No person is named.'),
    heading('What happened'),
    ...(found.events.length > 0 ? telling.events(found.events) : [words('No event is in this case yet.')]),
  ]
  return documentOf(found, 'Case file', today, blocks, telling, file)
}

export function appealDocument({ file, reader, today }: Asked, id: string, asked: Requests): DocumentFile {
  const found = caseFile(file, reader, id)
  const telling = new Telling(file, reader)
  const [newest, ...before] = found.events.filter(({ whens }) => whens.length > 0).toReversed()
  const lines = (text = '') =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
  const [requests, addresses] = [lines(asked.requests), lines(asked.addresses)]
  const blocks: Block[] = [
    ...(asked.reference ? [words(`Reference: ${asked.reference}`)] : []),
    heading('New information'),
    ...(newest ? telling.events([newest]) : [words(NOT_RECORDED)]),
    heading('Background'),
    ...(found.description ? [words(found.description)] : []),
    ...telling.events(before.toReversed()),
    heading('Where each stands'),
    found.people.length > 0 ? peopleTable(found.people) : words('No person is named.'),
    heading('Actions requested'),
    ...(requests.length > 0 ? requests : ['[ To be written by whoever appeals ]']).map(words),
    heading('Addresses'),
    ...(addresses.length > 0 ? addresses : ['[ To be written by whoever appeals ]']).map(words),
  ]
  return documentOf(found, 'Urgent appeal', today, blocks, telling, file)
}
