// What was typed to be found: words, beginnings of words (‘detain*’), and words in a row (in quotation
// marks of any kind). All of it folded, so that script, spelling and accents do not matter.
import { foldName } from '../../names/fold.ts'

export interface Term {
  words: readonly string[] // folded; more than one stand in a row
  begins: boolean // the last word may go on
}

const MOST_TERMS = 24

/** `asBeginnings`: every word may go on, as where one looks for names. */
export function termsIn(typed: string, { asBeginnings = false } = {}): Term[] {
  const found = typed.matchAll(/["“”„«]([^"“”„«»]*)["“”»]?|([^\s"“”„«»]+)/gu)
  const terms = [...found].flatMap(([, inMarks, word]) => {
    const words = foldName(inMarks ?? word ?? '')
      .split(' ')
      .filter(Boolean)
    const begins = inMarks === undefined && (asBeginnings || (word ?? '').endsWith('*'))
    return words.length > 0 ? [{ words, begins }] : []
  })
  const once = new Map(terms.map((term) => [asMatch(term), term]))
  return [...once.values()].slice(0, MOST_TERMS)
}

/** As the index is asked: folding has left nothing in the words that it would take for its own. */
export function asMatch({ words, begins }: Term): string {
  return `"${words.join(' ')}"${begins ? '*' : ''}`
}

/** Do these words, folded, say it? */
export function says(folded: string, { words, begins }: Term): boolean {
  return ` ${folded} `.includes(` ${words.join(' ')}${begins ? '' : ' '}`)
}
