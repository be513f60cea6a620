// A finding in words, for a reader and in a language: its sentence, how to settle it, the readings offered.
import type { Reader } from '../../record/reader.ts'
import type { SubjectId } from '../../record/subject.ts'
import { printDay } from '../../record/values/print.ts'
import type { Day } from '../../record/values/value.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import type { Language } from '../../vocabulary/list.ts'
import type { Fact, Finding, OfferedReading } from '../../watch/finding.ts'
import { filled, sentenceOf, wordsIn } from '../../watch/words/check-words.ts'
import { withheldWords } from '../withheld-words.ts'
import { subjectWords } from '../words/value-words.ts'

export interface Speech {
  language: Language
  dayWords: (day: Day) => string
}

export interface ToldFinding {
  label: string
  sentence: string
  settle: string // what to do
  readings: string[]
  place: { source: SubjectId; start: number } | undefined // where it stands, of words of a source
}

export const IN_ENGLISH: Speech = { language: 'en', dayWords: printDay }

/** Days in words in English, in digits in the others: their months are the pages' to say. */
export function speechIn(language: Language): Speech {
  const inDigits = (day: Day) => day.split('-').reverse().join('.')
  return language === 'en' ? IN_ENGLISH : { language, dayWords: inDigits }
}

export function tellFinding(file: VaultFile, reader: Reader, finding: Finding, speech: Speech): ToldFinding {
  const words = wordsIn(speech.language)
  const facts = Object.entries(finding.facts).map(([name, fact]) => [
    name,
    factWords(file, reader, fact, speech),
  ])
  return {
    label: words.labels[finding.code],
    sentence: sentenceOf(finding, Object.fromEntries(facts) as Record<string, string>, speech.language),
    settle: words.settle[finding.code],
    readings: finding.readings.map((reading) => readingWords(reading, words.readings[reading.how], speech)),
    place: Object.values(finding.facts).find((fact) => fact.kind === 'words'),
  }
}

function readingWords({ earliest, latest }: OfferedReading, form: string, { dayWords }: Speech): string {
  return filled(form, { earliest: dayWords(earliest), latest: dayWords(latest) })
}

const MOST_NAMED = 12

function factWords(file: VaultFile, reader: Reader, fact: Fact, { language, dayWords }: Speech): string {
  if (fact.kind === 'day') return dayWords(fact.day)
  if (fact.kind === 'number') return fact.number.toLocaleString(language)
  if (fact.kind === 'rate') return fact.digits
  if (fact.kind === 'said') return shortened(fact.said)
  if (fact.kind === 'words') return shortened(wordsOf(file, reader, fact))
  if (fact.kind === 'subject') return subjectWords(file, reader, fact.subject, language)
  const named = fact.subjects
    .slice(0, MOST_NAMED)
    .map((subject) => subjectWords(file, reader, subject, language))
  const more = fact.subjects.length - named.length
  return new Intl.ListFormat(language).format([...new Set(named), ...(more > 0 ? [`+${more}`] : [])])
}

function wordsOf(
  file: VaultFile,
  reader: Reader,
  { source, start, end }: Extract<Fact, { kind: 'words' }>,
): string {
  const hidden = withheldWords(file, reader, source).some((one) => one.start < end && start < one.end)
  if (hidden) return '…'
  const row = file.get<{ words: string }>(
    "select json_extract(report, '$.text') as words from inbox where source = ?",
    [source],
  )
  return row?.words.slice(start, end) ?? '…'
}

const LONGEST = 240

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim()
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line
}
