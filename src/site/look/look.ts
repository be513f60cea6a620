// One style sheet, kept in files by idea. The order is the cascade: print has the last word.
import { readFileSync } from 'node:fs'

const SHEETS = [
  'tokens',
  'type',
  'page',
  'forms',
  'tables',
  'timeline',
  'dispute',
  'marks',
  'cards',
  'reading',
  'pictures',
  'find',
  'print',
]

/** The whole style sheet as text, to be served or written beside the pages. */
export function styleSheet(): string {
  return SHEETS.map((name) => readFileSync(new URL(`${name}.css`, import.meta.url), 'utf8')).join('\n')
}
