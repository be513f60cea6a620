// A report read by rules: what it says happened, in its own words, for a person to check.
import { findCounts, findDurations, findMoneys } from '../record/values/amounts-english.ts'
import { findWhens } from '../record/values/when-english.ts'
import { amountsOf } from './amounts.ts'
import { datesOf, settleAnchored } from './dates.ts'
import { draftEvents } from './events/draft-events.ts'
import { flagEvents } from './events/flags.ts'
import { Memory } from './events/memory.ts'
import { findQuotations } from './leftover/quotations.ts'
import { findReferences } from './leftover/references.ts'
import { findUnclaimed } from './leftover/unclaimed.ts'
import { findMentions } from './mentions/find-mentions.ts'
import { groupMentions } from './mentions/groups.ts'
import { readSentence } from './phrases/reading.ts'
import { readSentences } from './text/passage.ts'
import { readTokens } from './text/tokens.ts'
import type { Day } from '../record/values/value.ts'
import { languageNotice } from '../intake/language.ts'
import { inEnglish } from '../sentence.ts'
import type { Report } from '../intake/report.ts'
import type { Draft, DraftEvent, DraftMention } from './draft.ts'
import type { Told } from './events/told.ts'
import type { Mention } from './mentions/mention.ts'

export interface DraftContext {
  published?: Day | undefined
  country?: string | undefined
  language?: string | undefined
}

export function draftReport(report: Report, context: DraftContext = {}): Draft {
  const language = context.language ?? report.language
  const published = context.published ?? report.published
  const document = { sha256: report.sha256, language, published: published ?? null }
  if (!isEnglish(language, report.text)) return unread(document)
  return { document, ...read(report, published) }
}

function read(report: Report, published: Day | undefined): Omit<Draft, 'document'> {
  const { text } = report
  const sentences = readSentences(report)
  const aside = report.blocks.filter(
    (block) => block.kind === 'title' || block.kind === 'credit' || block.kind === 'quotation',
  )
  const parts = [
    ...sentences.map((sentence) => sentence.tokens),
    ...aside.map((block) => readTokens(text, block)),
  ]
  const names = findMentions(parts)
  const readings = sentences.map((sentence, i) =>
    readSentence(
      sentence,
      i,
      names.filter((mention) => mention.sentence === i),
    ),
  )
  const whens = settleAnchored(findWhens(text, { published }))
  const amounts = sentences.flatMap(({ start, end }) =>
    amountsOf(text, { from: start, to: end }, { findCounts, findDurations, findMoneys }),
  )
  const memory = new Memory(names.flatMap((mention) => spokenIn(mention, sentences)))
  const told = draftEvents({ text, readings, whens, amounts, memory })
  const events = flagEvents(told, amounts, text).map(asDrafted)
  return {
    sentences: sentences.map(({ start, end }) => ({ start, end })),
    mentions: [...names.map((mention) => mentionOf(text, mention)), ...groupMentions(text, readings)].sort(
      (a, b) => a.start - b.start || b.end - a.end,
    ),
    dates: datesOf(whens),
    amounts,
    events,
    references: findReferences(text, sentences),
    quotations: findQuotations(report, names),
    unclaimed: findUnclaimed(text, readings, whens, events),
  }
}

// Without what only the drafter needed on the way.
function asDrafted({ paragraph: _paragraph, index: _index, nominal: _nominal, ...event }: Told): DraftEvent {
  return event
}

function spokenIn(mention: Mention, sentences: readonly { paragraph: number }[]) {
  const sentence = sentences[mention.sentence]
  return sentence ? [{ sentence: mention.sentence, paragraph: sentence.paragraph, mention }] : []
}

function mentionOf(text: string, { start, end, kind, subject }: Mention): DraftMention {
  return { start, end, text: text.slice(start, end), kind, subject }
}

// A text too short to tell ('und') is tried where its letters are Latin.
function isEnglish(language: string, text: string): boolean {
  if (language !== 'und') return /^en(?:-|$)/i.test(language)
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return (text.match(/[A-Za-z]/g)?.length ?? 0) * 2 >= letters
}

// Kept, said so, nothing invented.
function unread(document: Draft['document']): Draft {
  const notice = languageNotice(document.language)
  return {
    document: { ...document, ...(notice && { note: inEnglish(notice) }) },
    sentences: [],
    mentions: [],
    dates: [],
    amounts: [],
    events: [],
    references: [],
    quotations: [],
    unclaimed: [],
  }
}
