// An organisation's name without its legal form, its articles and quotation marks: one source writes
// the form out, another shortens it, a third leaves it out. A name that is nothing else is kept whole.
// Unlike in people's names, the order of the words counts.
import { foldName } from './fold.ts'
import { LEGAL_FORMS } from './legal-forms.ts'

export function organisationKey(name: string): string {
  return foldName(withoutForm(name)) || foldName(name)
}

// Forms are compared before folding: folded, the Cyrillic for 'public foundation' reads 'of'.
function withoutForm(name: string): string {
  const joined = name.toLowerCase().normalize('NFC').replace(STOP_BETWEEN_LETTERS, '')
  const words = ` ${joined.replace(BETWEEN_WORDS, ' ').trim()} `
  return LONGEST_FIRST.reduce((rest, form) => rest.replaceAll(` ${form} `, ' '), words)
}

// 'L.L.P.' is 'llp', but 'example.org' keeps its two words.
const STOP_BETWEEN_LETTERS = /(?<=(?<!\p{L})\p{L})\.(?=\p{L}(?!\p{L}))/gu
const BETWEEN_WORDS = /[^\p{L}\p{N}\p{M}]+/gu
const LONGEST_FIRST = [...LEGAL_FORMS].sort((a, b) => b.length - a.length)
