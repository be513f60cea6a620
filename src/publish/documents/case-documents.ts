// A case as a file that can go before a court, as the questionnaire of the UN Working Group on Arbitrary
// Detention, and as an urgent appeal. Whatever the record does not hold is said to be not recorded; none of it
// is guessed. What is asked of anybody are the author's own words.
import { caseFile } from '../../find/cases/cases.ts'
import type { CaseFile, PersonInCase } from '../../find/cases/cases.ts'
import { consentsOf, hasConsent } from '../../find/consents.ts'
import { datesByThemselves } from '../../find/event-words.ts'
import type { EventLine } from '../../find/events.ts'
import { findReading } from '../../find/readings.ts'
import { roleWords, valueWords } from '../../find/words/value-words.ts'
import type { Reader } from '../../record/reader.ts'
import { textsOf, valuesOf } from '../../record/reading.ts'
import type { SubjectId } from '../../record/subject.ts'
import { printDay } from '../../record/values/print.ts'
import type { Day } from '../../record/values/value.ts'
import { Refusal } from '../../refusal.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { countryName } from '../../vocabulary/countries.ts'
import { labelOf } from '../../vocabulary/list.ts'
import { STANDINGS } from '../../vocabulary/people/standings.ts'
import { closingOf } from './closing.ts'
import type { Block, DocumentFile, Run } from './document.ts'
import { Telling } from './told.ts'

export interface Asked {
  file: VaultFile
  reader: Reader
  today: Day
}

export interface Requests {
  requests?: string | undefined // what is asked, a line each
  addresses?: string | undefined // of whom, a line each
  reference?: string | undefined
}

const NOT_RECORDED = 'Not recorded.'

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

/**
 * After the model questionnaire that the Working Group's methods of work (A/HRC/36/38) ask sources to follow:
 * identity, arrest, detention, circumstances, grounds by its categories I to V, remedies, source.
 */
export function workingGroupDocument(
  { file, reader, today }: Asked,
  id: string,
  person: SubjectId,
): DocumentFile {
  const found = caseFile(file, reader, id)
  const who = getPerson(found, person)
  if (!hasConsent(consentsOf(file, reader, who.subject), 'un', today))
    throw new Refusal(
      'not-allowed',
      `${who.label} has not been recorded as agreeing to be passed on to the United Nations. Ask, and record the answer on their page.`,
    )
  const telling = new Telling(file, reader)
  const own = found.events.filter(({ parts }) =>
    parts.some(({ whom, role }) => whom === who.subject && role === 'victim'),
  )
  const answer = (events: readonly EventLine[]): Block[] =>
    events.length > 0
      ? events.map((event) => ({ kind: 'paragraph', runs: telling.line(event) }))
      : [words(NOT_RECORDED)]
  const acts = (...codes: string[]) => own.filter(({ act }) => codes.includes(act))
  const arrests = acts('detention', 'arrest', 'abduction')
  const blocks: Block[] = [
    heading('I. Identity'),
    fields([
      ['Name', who.label],
      ['Also written', otherNames(file, reader, who).join(', ') || NOT_RECORDED],
      ['Birth', valueOfPerson(file, reader, who, 'born')],
      ['Profession or activity', capacityOf(own, who) || valueOfPerson(file, reader, who, 'description')],
      ['Nationality, identity document', NOT_RECORDED],
    ]),
    heading('II. Arrest'),
    fields([
      ['Date', listOf(arrests.map(({ whens }) => datesByThemselves(whens)))],
      ['Place', listOf(arrests.flatMap(({ place }) => (place ? [place.label] : [])))],
      ['Forces who carried it out', listOf(actorsOf(arrests))],
      ['Warrant shown', NOT_RECORDED],
    ]),
    ...answer(arrests),
    heading('III. Detention'),
    ...answer(
      acts(
        'remand',
        'remand-extension',
        'house-arrest',
        'administrative-arrest',
        'prison-sentence',
        'release',
      ),
    ),
    words(who.liberty ? `At present, as far as is known: ${standingWords(who.liberty)}.` : NOT_RECORDED),
    heading('Charges'),
    ...answer(acts('case-opened', 'charge')),
    heading('IV. Circumstances'),
    ...telling.events(own),
    heading('V. Why the deprivation of liberty is held to be arbitrary'),
    words(
      'Categories of the Working Group: I no legal basis; II exercise of rights and freedoms; III grave breach of fair trial; IV prolonged administrative custody of asylum seekers, migrants or refugees; V discrimination. Which of them apply, and why, is for the source to say:',
    ),
    words('[ To be completed by the source ]'),
    heading('VI. Internal steps and remedies'),
    ...answer(acts('appeal-filed', 'decision-upheld', 'decision-overturned', 'sentence-changed')),
    heading('VII. Source of this submission'),
    words('[ Name, address, and whether the identity of the source may be given to the government ]'),
  ]
  return documentOf(
    found,
    'Questionnaire for the Working Group on Arbitrary Detention',
    today,
    blocks,
    telling,
    file,
  )
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

function documentOf(
  { title, country, subject }: CaseFile,
  what: string,
  today: Day,
  blocks: Block[],
  telling: Telling,
  file: VaultFile,
): DocumentFile {
  const where = country ? `${countryName(country)} · ` : ''
  return {
    title,
    subtitle: `${what} · ${where}as of ${printDay(today)}`,
    language: 'en',
    blocks,
    sources: telling.sources(),
    closing: closingOf(file),
    fileName: `${what.toLowerCase().split(' ').slice(0, 2).join('-')}-${subject}`,
  }
}

function peopleTable(people: readonly PersonInCase[]): Block {
  return {
    kind: 'table',
    caption: 'As derived from the last events of the record',
    head: ['Name', 'Liberty', 'Proceedings'],
    rows: people.map(({ label, liberty, proceedings }) => [
      label,
      liberty ? standingWords(liberty) : NOT_RECORDED,
      proceedings ? standingWords(proceedings) : NOT_RECORDED,
    ]),
  }
}

function standingWords({ status, since }: NonNullable<PersonInCase['liberty']>): string {
  const when = since.whens.length > 0 ? `, since ${datesByThemselves(since.whens)}` : ''
  return `${labelOf(STANDINGS, status)}${when}${since.disputed ? ' (disputed)' : ''}`
}

function getPerson({ people }: CaseFile, person: SubjectId): PersonInCase {
  const found = people.find(({ subject }) => subject === person)
  if (found) return found
  const names = people.map(({ label, subject }) => `${label} (${subject})`)
  throw new Refusal(
    'not-found',
    names.length > 0
      ? `Name the person the questionnaire is about: ${names.join(', ')}.`
      : 'Nobody is named in this case as somebody to whom something was done.',
    'person',
  )
}

function otherNames(file: VaultFile, reader: Reader, { subject, label }: PersonInCase): string[] {
  const reading = findReading(file, subject, reader)
  return reading ? textsOf(reading, 'name').filter((name) => name !== label) : []
}

function valueOfPerson(file: VaultFile, reader: Reader, { subject }: PersonInCase, property: string): string {
  const reading = findReading(file, subject, reader)
  const said = reading ? valuesOf(reading, property).map((value) => valueWords(file, reader, value)) : []
  return listOf(said)
}

function capacityOf(events: readonly EventLine[], { subject }: PersonInCase): string {
  const told = events.flatMap(({ parts }) =>
    parts.filter(({ whom, capacity }) => whom === subject && capacity).map((part) => roleWords(part)),
  )
  return [...new Set(told.map((role) => role.replace(/^Victim, /, '')))].join('; ')
}

function actorsOf(events: readonly EventLine[]): string[] {
  return events.flatMap(({ parts }) => parts.filter(({ role }) => role === 'actor').map(({ label }) => label))
}

function listOf(told: readonly string[]): string {
  return [...new Set(told.filter(Boolean))].join('; ') || NOT_RECORDED
}

function heading(text: string): Block {
  return { kind: 'heading', text }
}

function words(text: string): Block {
  return { kind: 'paragraph', runs: [{ text }] satisfies Run[] }
}

function fields(rows: [string, string][]): Block {
  return { kind: 'table', caption: '', head: ['Question', 'Answer'], rows }
}
