// The words of a name as they are written: parted at spaces, hyphens and full stops, in small letters, without
// apostrophes. What stands in brackets is an aside and left out where something else remains.
import { cleanName } from '../sound/clean.ts'

export const MOST_WORDS = 14

export function tokensOf(name: string): string[] {
  const clean = cleanName(name)
  const outside = clean.replace(ASIDE, ' ')
  const tokens = parted(outside)
  return (tokens.length > 0 ? tokens : parted(clean)).slice(0, MOST_WORDS)
}

function parted(text: string): string[] {
  const tokens = text.toLowerCase().replace(APOSTROPHES, '').split(BETWEEN).filter(Boolean)
  return tokens.map((token) => (MISREAD.test(token) ? token.replace(/\d/g, asLetter) : token))
}

// A digit among letters is a letter misread in a scan.
function asLetter(digit: string): string {
  return LETTERS[Number(digit)] ?? digit
}

const LETTERS = ['o', 'i', 'z', 'e', 'a', 's', 'b', 't', 'b', 'g']
const MISREAD = /^(?=.*\d)(?=.*\p{L}.*\p{L}).+$/u

const ASIDE = /\([^()]*\)|\[[^[\]]*\]|"[^"]*"(?=.)|“[^”]*”/g
const APOSTROPHES = /['’‘ʼʻʹʺˈ`´′]/g
const BETWEEN = /[^\p{L}\p{N}\p{M}]+/u
