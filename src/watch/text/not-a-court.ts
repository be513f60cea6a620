// 'Immediately finding him guilty, the National Anti-corruption Bureau …': guilt is for a court to find.
import { isOtherThanCourt } from '../competence.ts'
import { paragraphsOf, sentencesIn } from './source-text.ts'
import type { SourceText, Span, TextFinding } from './source-text.ts'

const BODY =
  "(?:the |a |an )?((?:\\p{Lu}[\\p{L}’'-]*|of|for|and|the|on|police|prosecutors?|ministry|bureau)(?: (?:\\p{Lu}[\\p{L}’'-]*|of|for|and|the|on|office|police|prosecutors?))*)"
const WHOM = '(?:him|her|them|both|\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)*)'

// The body that says it: after its participle, before its verb, or after 'by'.
const FORMS = [
  new RegExp(`\\b(?:finding|found) ${WHOM} guilty(?: [^,.;]{0,60})?, ${BODY}`, 'dgu'),
  new RegExp(
    `(?<=^|[,.;] |\\b[Tt]he )${BODY} (?:has |have |had |immediately )?(?:found ${WHOM} guilty|convicted ${WHOM}|sentenced ${WHOM}|acquitted ${WHOM})`,
    'dgu',
  ),
  new RegExp(`\\b(?:found guilty|convicted|acquitted)(?: [^,.;]{0,40}?)? by ${BODY}`, 'dgu'),
  new RegExp(`\\bsentenced(?: [^,.;]{0,60}?)? by ${BODY}`, 'dgu'),
]

export function decisionsByOthers(source: SourceText): TextFinding[] {
  return paragraphsOf(source).flatMap((paragraph) =>
    sentencesIn(source.text, paragraph).flatMap((sentence) => decisionsIn(source.text, sentence)),
  )
}

const LONGEST = 2_000 // of a sentence that is looked at: text from outside may be one of a million letters

function decisionsIn(text: string, { start, end }: Span): TextFinding[] {
  const sentence = text.slice(start, Math.min(end, start + LONGEST)).replace(/Finding/, 'finding')
  return FORMS.flatMap((form) =>
    [...sentence.matchAll(form)].flatMap((found): TextFinding[] => {
      const body = found.indices?.[1]
      if (!body || !isOtherThanCourt(found[1] ?? '')) return []
      const at = (from: number, to: number) => ({ start: start + from, end: start + to })
      const words = { words: at(found.index, found.index + found[0].length), body: at(body[0], body[1]) }
      return [{ code: 'decision.not-competent', words }]
    }),
  )
}
