// Who gave the information: 'The X (ABC) and the Y provided the information for this update.'
import type { Piece } from './piece.ts'

export interface Partner {
  name: string
  acronym: string | undefined
}

const WORK = String.raw`(?:update|report|briefing|overview|article|brief|chapter)`
const WORDINGS = [
  new RegExp(
    String.raw`^(.+?)\s+(?:has |have )?(?:kindly )?(?:provided|contributed|supplied|gathered|compiled|prepared|wrote|produced)\s+(?:the\s+|all\s+)?(?:information\s+|material\s+|data\s+)?(?:for|to|in)?\s*this\s+${WORK}\b`,
    'is',
  ),
  new RegExp(
    String.raw`^(?:the\s+)?(?:information|material|data)\s+(?:for|in)\s+this\s+${WORK}\s+(?:(?:was|were|has been|is)\s+(?:kindly\s+)?(?:provided|contributed|supplied|gathered|compiled)\s+by|comes?\s+from)\s+(.+)$`,
    'is',
  ),
  new RegExp(
    String.raw`^this\s+${WORK}\s+(?:was|is|has been)\s+(?:written|prepared|compiled|produced|based on (?:information|research|material) (?:provided |from )?)\s*(?:by\s+)?(.+)$`,
    'is',
  ),
  new RegExp(
    String.raw`^based on (?:information|research|material) (?:provided |supplied )?(?:by|from) (.+)$`,
    'is',
  ),
  /^(.+?)\s+предоставил[аио]?\s+(?:всю\s+)?информацию\s+для\s+(?:этого|этой|данного|данной)\s/isu,
  /^информаци[яю]\s+(?:для\s+\S+\s+\S+\s+)?(?:была\s+)?предостав(?:лена|или)\s+(.+)$/isu,
  /^(?:материал|обзор|отч[её]т|доклад)\s+(?:был\s+)?(?:подготовлен|составлен)\s+(.+)$/isu,
]

export function markCredit(pieces: Piece[]): void {
  const credit = pieces.find((piece) => piece.kind === 'paragraph' && creditedPartners(piece.text).length > 0)
  if (credit) credit.kind = 'credit'
}

export function creditedPartners(line: string): Partner[] {
  if (line.length > 600) return []
  const words = line.replace(/\s+/g, ' ').trim()
  for (const wording of WORDINGS) {
    const names = wording.exec(words)?.[1]
    if (names && !/[.!?]\s+\p{Lu}/u.test(names)) return partnersIn(names.replace(/[.\s]+$/, ''))
  }
  return []
}

function partnersIn(names: string): Partner[] {
  return splitNames(names)
    .map((name) => partnerOf(name.trim().replace(/^(?:the|our partners?)\s+/i, '')))
    .filter((partner) => /^[\p{Lu}\p{N}«"“]/u.test(partner.name))
}

function partnerOf(words: string): Partner {
  const found = /^(.+?)\s*\(([^()]{2,20})\)$/.exec(words.trim())
  return found ? { name: found[1] ?? words, acronym: found[2] } : { name: words.trim(), acronym: undefined }
}

// 'and' may be part of a name ('Bureau for Law and Justice'), so after 'for' or 'of' it parts names
// only where an acronym, a comma or an article makes that plain.
const SEPARATOR =
  /\s*;\s*|,\s+(?:and\s+|и\s+)?(?=the\s|\p{Lu})|(?<=\))\s+(?:and|и|as well as|а также)\s+|\s+(?:and|и)\s+(?=the\s)/u

function splitNames(names: string): string[] {
  return names.split(SEPARATOR).flatMap(splitPair)
}

function splitPair(part: string): string[] {
  const halves = part.split(/\s+(?:and|и)\s+/)
  const [left = '', right = ''] = halves
  const plain = !/\s(?:for|of|on|по|за)\s/.test(left) || /^\p{Lu}{2,}$/u.test(right)
  return halves.length === 2 && plain ? halves : [part]
}
