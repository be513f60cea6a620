// All that can be seen in a text alone, whatever was made of it. English, as drafting is.
import { conversionsThatDoNotFit } from './conversions.ts'
import { countsThatShrink, namedAgainstCounted } from './counts.ts'
import { datesThatCannotBe } from './dates.ts'
import { joinedWords } from './joined-words.ts'
import { decisionsByOthers } from './not-a-court.ts'
import type { SourceText, TextFinding } from './source-text.ts'

export function checkText(source: SourceText): TextFinding[] {
  return [
    ...datesThatCannotBe(source),
    ...joinedWords(source),
    ...conversionsThatDoNotFit(source),
    ...countsThatShrink(source),
    ...namedAgainstCounted(source),
    ...decisionsByOthers(source),
  ]
}
