// Three letters at a time, for finding names by near spelling. Each word is padded, so that its
// beginning weighs more than its middle and the order of words nothing.
export function trigramsOf(folded: string): string[] {
  const words = folded.split(' ').filter((word) => word !== '')
  return [...new Set(words.flatMap(trigramsOfWord))]
}

function trigramsOfWord(word: string): string[] {
  const letters = Array.from(`  ${word} `)
  return letters.slice(2).map((_, i) => letters.slice(i, i + 3).join(''))
}
