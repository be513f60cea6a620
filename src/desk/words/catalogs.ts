// What the desk says, by area. Labels may be mended at any time: the English is the key.
import type { Language } from '../../vocabulary/list.ts'
import { CARDS } from './catalogs/cards.ts'
import { CASES } from './catalogs/cases.ts'
import { COMMENTS } from './catalogs/comments.ts'
import { COMMON } from './catalogs/common.ts'
import { COURSE } from './catalogs/course.ts'
import { DOCUMENTS } from './catalogs/documents.ts'
import { EDITING } from './catalogs/editing.ts'
import { FINDING } from './catalogs/finding.ts'
import { FURTHER } from './catalogs/further.ts'
import { INBOX } from './catalogs/inbox.ts'
import { MODEL } from './catalogs/model.ts'
import { NAMES } from './catalogs/names.ts'
import { PEOPLE } from './catalogs/people.ts'
import { PUBLISHING } from './catalogs/publishing.ts'
import { RATINGS } from './catalogs/ratings.ts'
import { RECORD } from './catalogs/record.ts'
import { REFUSALS } from './catalogs/refusals.ts'
import { REFUSALS_OF_REGISTERS } from './catalogs/refusals-of-registers.ts'
import { REGISTERS } from './catalogs/registers.ts'
import { REFUSALS_OF_UPDATES } from './catalogs/refusals-of-updates.ts'
import { REFUSALS_OF_THE_RECORD } from './catalogs/refusals-of-the-record.ts'
import { REVIEW } from './catalogs/review.ts'
import { SHELL } from './catalogs/shell.ts'
import { SIGN_IN } from './catalogs/sign-in.ts'
import { TEAM } from './catalogs/team.ts'
import { TITLES } from './catalogs/titles.ts'
import { TODAY } from './catalogs/today.ts'
import { UPDATES } from './catalogs/updates.ts'
import { WATCH } from './catalogs/watch.ts'

/** Languages whose words no speaker has reviewed yet: said in the desk's foot. */
export const UNREVIEWED: readonly Language[] = ['ru', 'kk']

export const CATALOGS = {
  CARDS,
  CASES,
  COMMENTS,
  COMMON,
  COURSE,
  DOCUMENTS,
  EDITING,
  FINDING,
  FURTHER,
  INBOX,
  MODEL,
  NAMES,
  PEOPLE,
  PUBLISHING,
  RATINGS,
  RECORD,
  REFUSALS,
  REFUSALS_OF_THE_RECORD,
  REFUSALS_OF_REGISTERS,
  REFUSALS_OF_UPDATES,
  REGISTERS,
  REVIEW,
  SHELL,
  SIGN_IN,
  TEAM,
  TITLES,
  TODAY,
  UPDATES,
  WATCH,
}

type Catalogs = typeof CATALOGS
export type Sentence = { [Area in keyof Catalogs]: keyof Catalogs[Area] & string }[keyof Catalogs]

const found = new Map<string, { ru: string; kk: string }>(Object.values(CATALOGS).flatMap(Object.entries))

/** Undefined in English, for there the sentence is its own. */
export function findTranslation(language: Language, sentence: string): string | undefined {
  return language === 'en' ? undefined : found.get(sentence)?.[language]
}
