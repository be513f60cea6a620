// Lists in the lexicon are written as plain text; here they become sets.
export function listOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}

const known = new Map<string, readonly string[]>()

export function phrasesOf(text: string | undefined): readonly string[] {
  if (text === undefined) return []
  let phrases = known.get(text)
  if (!phrases) {
    phrases = text
      .split(';')
      .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
      .filter((phrase) => phrase !== '')
    known.set(text, phrases)
  }
  return phrases
}

// As they stand between blanks in tokens: 'sit - in'.
const knownSpaced = new Map<string, readonly string[]>()

export function spacedPhrasesOf(text: string): readonly string[] {
  let phrases = knownSpaced.get(text)
  if (!phrases) {
    phrases = phrasesOf(text).map((phrase) => ` ${phrase.replace(/(?<=\S)-(?=\S)/g, ' - ')} `)
    knownSpaced.set(text, phrases)
  }
  return phrases
}
