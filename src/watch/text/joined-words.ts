// Words that lost the space between them on the way to us: '2017and', 'kalamnewspaper'.
import { spanOf } from './source-text.ts'
import type { SourceText, TextFinding } from './source-text.ts'

// A year and a word; letters glued to the long nouns of reports, where no compound of English explains them.
const AFTER_YEAR = /\b(?:19|20)\d\d(?!s\b|st\b|nd\b|rd\b|th\b|ies\b)\p{Ll}{2,}/gu
const GLUED =
  /(?<![\p{L}\d'’-])(\p{Ll}{3,}?)(newspapers?|journalists?|activists?|governments?|organi[sz]ations?|authorities|parliament|associations?|ministry|constitution|demonstrators?|protesters?)(?![\p{L}\d])/gu

// What may stand before such a noun without a space.
const COMPOUNDS = new Set(
  `photo video tele radio cyber inter intra non anti counter pro self micro macro multi sub vice eco super trans
  intergovern quasi semi mega arch over under post pre fellow hyper ultra bio info data web news mis dis reorgani
  data geo ethno auto neo`.split(/\s+/),
)

export function joinedWords({ text, parts }: SourceText): TextFinding[] {
  return parts.flatMap(({ start, end }) => {
    const part = text.slice(start, end)
    const glued = [...part.matchAll(GLUED)].filter(([, before = '']) => !COMPOUNDS.has(before))
    const found = [...part.matchAll(AFTER_YEAR), ...glued]
    return found.map((one): TextFinding => ({ code: 'words.joined', words: { words: spanOf(start, one) } }))
  })
}
