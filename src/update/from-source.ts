// An update made of a reviewed report: its own paragraphs, each sentence tied to the statements that
// were accepted from it. Furniture and the comment form stay behind.
import { claimsOf } from '../find/claims.ts'
import type { Claim } from '../find/claims.ts'
import { sealedWords } from '../find/withheld-words.ts'
import type { Block } from '../intake/report.ts'
import type { Reader } from '../record/reader.ts'
import { kindOf } from '../record/subject.ts'
import type { Passage, PassageForm } from '../record/values/value.ts'
import { sentencesOf } from '../review/cards/cards.ts'
import type { Item } from '../review/inbox/inbox.ts'
import type { VaultFile } from '../vault/vault-file.ts'
import { sentenceSpans, trimmed } from './manuscript/carry/sentences.ts'

export interface DraftedUpdate {
  title: string
  country: string
  credit: string[]
  passages: Passage[]
  leftOut: number // paragraphs that anything sealed rests on: they are not shown
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
  return {
    title: item.details.title,
    country: item.details.country,
    credit: item.details.partners,
    passages,
    leftOut: told.length - shown.length,
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
  const drafted = sentences.filter((one) => block.start <= one.start && one.end <= block.end)
  const within = drafted.length > 0 ? drafted : sentencesIn(item, block)
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

// A report may be reviewed by hand, without a draft.
function sentencesIn({ report, details }: Item, { start, end }: Stretch): Stretch[] {
  const text = report.text.slice(start, end)
  return sentenceSpans(text, details.language || 'en')
    .map((span) => trimmed(text, span))
    .map((span) => ({ start: start + span.start, end: start + span.end }))
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
