// Lists in the lexicon are written as plain text; here they become sets.
export function listOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}

export function phrasesOf(text: string | undefined): string[] {
  return (text ?? '')
    .split(';')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '')
}
