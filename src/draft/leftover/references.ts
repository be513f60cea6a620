// 'as previously covered on …': an open reference to earlier coverage, settled on review.
import type { DraftReference } from '../draft.ts'
import type { Sentence } from '../text/passage.ts'

const pointing =
  /\b(?:as|which)\s+(?:(?:was|were|has been|had been|we|was also)\s+)?(?:(?:previously|earlier|already|recently)\s+)?(?:covered|featured|reported|documented|mentioned|described|noted|detailed|discussed)(?:\s+(?:previously|earlier|before))?\s+(?:on|in|by)\s+(?:the\s+|our\s+|a\s+|an\s+)?(?:[^\s,.;]+\s+){0,5}?(?:monitor|update|updates|report|coverage|bulletin|issue|edition)\b|\bas\s+(?:previously|earlier|already|reported\s+(?:previously|earlier))\s+(?:covered|featured|reported|documented|mentioned|described|noted|detailed|discussed)\b(?:\s+(?:on|in)\s+(?:the\s+|our\s+)?(?:[\p{L}\d-]+\s*){1,5}?(?=[,.;]))?|\bas\s+(?:[\p{Lu}][^\s,]*(?:\s+and\s+)?\s*){1,4}(?:previously\s+)?(?:reported|covered|documented)\s+(?:on|in)\s+the\s+(?:[^\s,.;]+\s?){1,4}?(?=[,.;])|\b(?:in|see)\s+(?:our|the)\s+(?:previous|last|earlier)\s+(?:update|report|coverage)s?\b/giu

export function findReferences(text: string, sentences: readonly Sentence[]): DraftReference[] {
  return sentences.flatMap(({ start, end }) => {
    const sentence = { start, end }
    if (!/\b(?:as|see|which|our|previous|last|earlier)\b/i.test(text.slice(start, end))) return []
    return [...text.slice(start, end).matchAll(pointing)].map((found) => ({
      start: start + found.index,
      end: start + found.index + found[0].trimEnd().length,
      text: found[0].trimEnd(),
      sentence,
    }))
  })
}
