// What is compared of a text from outside: bounded, without what is not seen in print, letters in one form.
export const MOST_LETTERS = 240

export function cleanName(name: string): string {
  if (PLAIN_LATIN.test(name) && name.length <= MOST_LETTERS) return name
  const composed = name.slice(0, MOST_LETTERS * 2).normalize('NFKC')
  return composed.slice(0, MOST_LETTERS).replace(UNSEEN, '')
}

const PLAIN_LATIN = /^[ -~]*$/
const UNSEEN = /(?![\u200c\t\n\r])[\p{Cf}\p{Cc}\p{Cs}\p{Co}]/gu // a joiner between Persian letters parts words
