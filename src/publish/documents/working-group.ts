// The questionnaire of the UN Working Group on Arbitrary Detention, filled for one person of a case.
import { caseFile } from '../../find/cases/cases.ts'
import type { CaseFile, PersonInCase } from '../../find/cases/cases.ts'
import { consentsOf, hasConsent } from '../../find/consents.ts'
import { datesByThemselves } from '../../find/event-words.ts'
import type { EventLine } from '../../find/events.ts'
import { findReading } from '../../find/readings.ts'
import { roleWords, valueWords } from '../../find/words/value-words.ts'
import type { Reader } from '../../record/reader.ts'
import { textsOf, valuesOf } from '../../record/reading.ts'
import { kindOf } from '../../record/subject.ts'
import type { SubjectId } from '../../record/subject.ts'
import { Refusal } from '../../refusal.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { documentOf, heading, NOT_RECORDED, standingWords, words } from './case-parts.ts'
import type { Asked } from './case-parts.ts'
import type { Block, DocumentFile } from './document.ts'
import { Telling } from './told.ts'

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
      '{name} has not been recorded as agreeing to be passed on to the United Nations. Ask, and record the answer on their page.',
      { name: who.label },
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

function getPerson(own: CaseFile, person: SubjectId): PersonInCase {
  const people = own.people.filter(({ subject }) => kindOf(subject) === 'person')
  const found = people.find(({ subject }) => subject === person)
  if (found) return found
  const names = people.map(({ label, subject }) => `${label} (${subject})`).join(', ')
  throw new Refusal(
    'not-found',
    names
      ? 'Name the person the questionnaire is about: {people}.'
      : 'Nobody is named in this case as somebody to whom something was done.',
    { people: names },
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

function fields(rows: [string, string][]): Block {
  return { kind: 'table', caption: '', head: ['Question', 'Answer'], rows }
}
