// The words of an organisation's name without its legal form; abbreviations written out.
import { LEGAL_FORMS } from '../legal-forms.ts'
import { cleanName } from '../sound/clean.ts'
import { FORMS_ABROAD, PLACES, SHORTENED, SMALL_WORDS } from './business-words.ts'
import { MOST_WORDS } from './tokens.ts'
import { spell, spellTogether } from './word.ts'
import type { Spelled } from './word.ts'

export interface OrganisationWord extends Spelled {
  number: string | undefined // what it counts, where it is a number
  isSmall: boolean // of, and, the
  isPlace: boolean
}

export interface OrganisationName {
  kind: 'organisation'
  together: Spelled // as if without spaces
  words: OrganisationWord[] // without legal form
  initials: string // of all words but the small ones, as they sound; with the legal form
  allInitials: string // without it, with the small ones
  acronym: string // where the name is one: as it sounds
}

export function organisationName(name: string): OrganisationName {
  const clean = cleanName(name)
  const all = partsOf(clean)
  const bare = withoutForms(all)
  const words = bare.length > 0 ? bare : all
  const spelled = words.map(wordOf)
  return {
    kind: 'organisation',
    words: spelled,
    together: spellTogether(spelled),
    initials: initialsOf(all.filter((word) => !SMALL_WORDS.has(word))),
    allInitials: initialsOf(words),
    acronym: acronymIn(clean, words),
  }
}

function partsOf(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/(?<=\p{L})['’‘ʼ](?=\p{L})/gu, '')
    .replace(STOP_BETWEEN_LETTERS, '')
    .replaceAll('&', ' and ')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter(Boolean)
    .slice(0, MOST_WORDS * 2)
    .flatMap((word) => SHORTENED.get(word)?.split('+') ?? [word])
}

// Forms of several words are looked for first.
function withoutForms(words: readonly string[]): string[] {
  let rest = ` ${words.join(' ')} `
  for (const form of FORMS) if (rest.includes(form)) rest = rest.replaceAll(form, ' ')
  return rest.split(' ').filter(Boolean).slice(0, MOST_WORDS)
}

const STOP_BETWEEN_LETTERS = /(?<=(?<!\p{L})\p{L})\.\s?(?=\p{L}(?!\p{L}))/gu
const FORMS = [...LEGAL_FORMS, ...FORMS_ABROAD].map((form) => ` ${form} `).sort((a, b) => b.length - a.length)

function wordOf(written: string): OrganisationWord {
  const number = ROMAN.test(written) ? written : /^\p{N}+$/u.exec(written)?.[0]
  return { ...spell(written), number, isSmall: SMALL_WORDS.has(written), isPlace: PLACES.has(written) }
}

const ROMAN = /^(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3})$/

function initialsOf(words: readonly string[]): string {
  return words.map((word) => Array.from(spell(word).sound)[0] ?? '').join('')
}

// Capitals only, and as written: 'HRW', 'МИД'. A name all in capitals says nothing of the kind.
function acronymIn(name: string, words: readonly string[]): string {
  const first = words.find((word) => /^\p{L}{2,8}$/u.test(word) && name.includes(word.toUpperCase()))
  if (!first || (words.length > 2 && name === name.toUpperCase())) return ''
  return Array.from(first, (letter) => spell(letter).sound).join('')
}
