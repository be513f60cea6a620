// The last sentence of a paragraph, with where it begins.
const END = /[.!?…]["'”»’)]*\s+(?=[\p{Lu}“"«‘„])/gu
const ABBREVIATION = /(?:^|[\s(])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|No|Art|Sen|Gen|Rep|Gov|г|ул|им|ст)\.\s+$/u

export function lastSentence(paragraph: string): { start: number; text: string } {
  let start = 0
  for (const end of paragraph.matchAll(END)) {
    const after = end.index + end[0].length
    if (!ABBREVIATION.test(paragraph.slice(Math.max(0, after - 12), after))) start = after
  }
  return { start, text: paragraph.slice(start) }
}
