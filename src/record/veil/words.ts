// A text as its words: where each lies, and folded, so that a name is found in other letters.
import { foldName } from '../../names/fold.ts'

export interface Word {
  start: number
  end: number
  folded: string
  isCapital: boolean // or within an address, where nobody writes capitals
  raw: string
}

const APOSTROPHE = "'’‘ʼʻʹʺˈ`´′"
const WORD = new RegExp(`[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{Cf}${APOSTROPHE}]*`, 'gu')
const POSSESSIVE = new RegExp(`[${APOSTROPHE}](?:s|S)?$`, 'u')

const known = new Map<string, Word[]>()
const MOST = 20_000

// The same texts are looked through for every reading while somebody is sealed.
export function wordsIn(text: string): readonly Word[] {
  const found = known.get(text)
  if (found) return found
  if (known.size >= MOST) known.clear()
  const words = [...text.matchAll(WORD)].map((match) => wordAt(text, match[0], match.index))
  known.set(text, words)
  return words
}

export function foldedWords(text: string): string[] {
  return wordsIn(text).map(({ folded }) => folded)
}

// “Berik's” is Berik: what hangs on a name stays where it is.
function wordAt(text: string, whole: string, start: number): Word {
  const raw = whole.replace(POSSESSIVE, '') || whole
  const end = start + raw.length
  const first = Array.from(raw)[0] ?? ''
  const isCapital =
    first !== first.toLowerCase() || first === first.toUpperCase() || isInAddress(text, start, end)
  return { start, end, raw, folded: foldName(raw), isCapital }
}

function isInAddress(text: string, start: number, end: number): boolean {
  return /[./@_#-]/.test(text.charAt(start - 1)) || /[/@_-]|\.\p{L}/u.test(text.slice(end, end + 2))
}
