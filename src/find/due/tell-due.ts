// A deadline in words, with names or without.
import { textsOf } from '../../record/reading.ts'
import type { Reader } from '../../record/reader.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { labelOf } from '../../vocabulary/list.ts'
import { findList } from '../../vocabulary/lists.ts'
import { countryName } from '../../vocabulary/countries.ts'
import type { Deadline, DueFact } from '../../watch/due/deadline.ts'
import { getRule } from '../../watch/due/rules/rules.ts'
import { DUE_WORDS } from '../../watch/due/words/due-words.ts'
import { filled } from '../../watch/words/check-words.ts'
import type { Speech } from '../raised/tell.ts'
import { findReading } from '../readings.ts'
import { subjectWords } from '../words/value-words.ts'

export interface ToldDeadline {
  label: string // names nobody
  sentence: string
  source: string | undefined // the law it was counted by, with its article
}

export function tellDeadline(
  file: VaultFile,
  reader: Reader,
  deadline: Deadline,
  speech: Speech,
): ToldDeadline {
  const { language } = speech
  const words = DUE_WORDS[language]
  const rule = deadline.rule === undefined ? undefined : getRule(deadline.rule)
  const facts = Object.entries(deadline.facts).map(([name, fact]) => [
    name,
    factWords(file, reader, fact, speech),
  ])
  const filling = {
    ...(Object.fromEntries(facts) as Record<string, string>),
    rule: rule?.label[language] ?? '',
  }
  const what = deadline.facts['register'] && whatIsDue(file, reader, deadline)
  return {
    label: words.labels[deadline.code],
    sentence: what
      ? filled(words.toRegister, { ...filling, what })
      : filled(words.sentences[deadline.code], filling),
    source: rule && `${rule.law[language]}, ${rule.article}`,
  }
}

// In the words of whoever noted it, as this reader may read them.
function whatIsDue(file: VaultFile, reader: Reader, { about }: Deadline): string | undefined {
  const reading = about && findReading(file, about, reader)
  return reading && textsOf(reading, 'summary')[0]
}

function factWords(file: VaultFile, reader: Reader, fact: DueFact, { language, dayWords }: Speech): string {
  if (fact.kind === 'subject') return subjectWords(file, reader, fact.subject, language)
  if (fact.kind === 'day') return dayWords(fact.day)
  if (fact.kind === 'number') return String(fact.number)
  if (fact.list === 'countries') return countryName(fact.code, language)
  const list = findList(fact.list)
  return list ? labelOf(list, fact.code, language) : fact.code
}
