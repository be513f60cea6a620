// An update made of a reviewed report: its own paragraphs, each sentence tied to the statements that
// were accepted from it. Furniture and the comment form stay behind.
import { claimsAbout, claimsOf } from '../find/claims.ts'
import type { Claim } from '../find/claims.ts'
import { labelFor } from '../find/readings.ts'
import { sealedWords } from '../find/withheld-words.ts'
import type { Block } from '../intake/report.ts'
import type { Reader } from '../record/reader.ts'
import type { Standing } from '../record/settle.ts'
import type { ChangeId } from '../record/statement.ts'
import { kindOf } from '../record/subject.ts'
import type { SubjectId } from '../record/subject.ts'
import type { Passage, PassageForm } from '../record/values/value.ts'
import { subjectsIn } from '../record/view.ts'
import { sentencesOf } from '../review/cards/cards.ts'
import type { Item } from '../review/inbox/inbox.ts'
import type { VaultFile } from '../vault/vault-file.ts'

export interface DraftedUpdate {
  title: string
  country: string
  credit: string[]
  passages: Passage[]
  opens: ChangeId[] // statements that publishing makes public
  leftOut: number // paragraphs that anything sealed rests on: they are not shown
  names: string[] // of the people, organisations and places that become public with them
}

const FORMS: Partial<Record<Block['kind'], PassageForm>> = {
  paragraph: 'paragraph',
  bullet: 'bullet',
  quotation: 'quotation',
}

export function draftUpdate(file: VaultFile, reader: Reader, item: Item): DraftedUpdate {
  const claims = claimsOf(file, reader, item.source)
  const sentences = sentencesOf(file, item.id)
  const sealed = sealedWords(file, item.source)
  const told = item.report.blocks.filter(({ kind }) => FORMS[kind])
  const shown = told.filter(
    (block) => !sealed.some((words) => words.start < block.end && block.start < words.end),
  )
  const passages = shown.flatMap((block, order) => passageOf(item, block, order, claims, sentences) ?? [])
  const opens = opened(file, reader, item.source, claims)
  return {
    title: item.details.title,
    country: item.details.country,
    credit: item.details.partners,
    passages,
    leftOut: told.length - shown.length,
    ...opens,
  }
}

function passageOf(
  item: Item,
  block: Block,
  order: number,
  claims: Claim[],
  sentences: Stretch[],
): Passage | undefined {
  const form = FORMS[block.kind]
  if (!form) return undefined
  const text = item.report.text.slice(block.start, block.end)
  const within = sentences.filter((one) => block.start <= one.start && one.end <= block.end)
  const rests = within.flatMap((one) => restsOn(one, claims, block.start) ?? [])
  const speakerName = block.speaker && item.report.text.slice(block.speaker.start, block.speaker.end)
  return {
    kind: 'passage',
    order,
    section: block.section?.freedom ?? 'lead',
    form,
    text: text.replace(/[\n\r]/g, ' '),
    language: item.details.language,
    ...(speakerName ? { speakerName } : {}),
    rests,
    links: linksIn(block, claims),
  }
}

interface Stretch {
  start: number
  end: number
}

function restsOn(sentence: Stretch, claims: Claim[], from: number): Passage['rests'][number] | undefined {
  const statements = claims
    .filter((claim) => isEvidence(claim) && overlaps(claim, sentence))
    .map(({ standing }) => standing.id)
  return statements.length > 0
    ? { start: sentence.start - from, end: sentence.end - from, statements }
    : undefined
}

// What was said of an event; where a person is named is kept for withholding, not shown as evidence.
function isEvidence({ standing }: Claim): boolean {
  const kind = kindOf(standing.statement.subject)
  return kind === 'event' || kind === 'measure'
}

function linksIn(block: Stretch, claims: Claim[]): Passage['links'] {
  return claims.flatMap((claim) => {
    const { value, cite, property } = claim.standing.statement
    if (property !== 'refers' || value.kind !== 'ref' || !cite || !overlaps(claim, block)) return []
    return [
      {
        start: Math.max(cite.start, block.start) - block.start,
        end: Math.min(cite.end, block.end) - block.start,
        subject: value.subject,
      },
    ]
  })
}

function overlaps({ standing }: Claim, stretch: Stretch): boolean {
  const cite = standing.statement.cite
  return cite !== undefined && cite.start < stretch.end && stretch.start < cite.end
}

// Publishing opens what was said of the report's events, what they point at, and the source itself.
function opened(
  file: VaultFile,
  reader: Reader,
  source: SubjectId,
  claims: Claim[],
): Pick<DraftedUpdate, 'opens' | 'names'> {
  const events = new Set(
    claims.map(({ subject }) => subject).filter((subject) => kindOf(subject) === 'event'),
  )
  const said = [...events]
    .flatMap((event) => claimsAbout(file, reader, event))
    .filter(({ standing }) => isFrom(source, standing.statement.cite?.source) && !isSealed(standing))
  const around = new Set(
    said.flatMap(({ standing }) => [
      ...subjectsIn(standing.statement.value),
      ...(standing.statement.speaker ? [standing.statement.speaker] : []),
    ]),
  )
  const about = [...around, source].flatMap((subject) => claimsAbout(file, reader, subject))
  const opens = [...said, ...about].map(({ standing }) => standing).filter(isOpened)
  const names = [...around]
    .filter((subject) => kindOf(subject) !== 'measure')
    .flatMap((subject) => labelFor(file, subject, reader) ?? [])
  return { opens: [...new Set(opens.map(({ id }) => id))], names: [...new Set(names)].sort() }
}

function isSealed({ access, statement }: Standing): boolean {
  return typeof access === 'object' || typeof statement.access === 'object'
}

// Whatever was written for the team and is sealed from none of it, also where another update opened it
// before: taking that one down must not close this one.
function isOpened({ access, statement }: Standing): boolean {
  return typeof access === 'string' && statement.access === 'team'
}

function isFrom(source: SubjectId, cited: SubjectId | undefined): boolean {
  return cited === undefined || cited === source
}
