// The scripts of India are laid out alike in Unicode, 128 places each: one table serves nine of them. The a
// that every consonant carries is not written.
const FIRST = 0x900
const LAST = 0xd7f
const PLACES = 128

export function indicLatin(letter: string): string | undefined {
  const code = letter.charCodeAt(0)
  return code < FIRST || code > LAST ? undefined : (LETTERS[(code - FIRST) % PLACES] ?? '')
}

const LETTERS: Readonly<Record<number, string>> = {
  ...rowFrom(0x01, 'n n h'),
  ...rowFrom(0x05, 'a a i i u u ri l e e e ai o o o au'),
  ...rowFrom(0x15, 'k kh g gh n ch ch j jh n t th d dh n t th d dh n n p ph b bh m y r r l l l v sh sh s h'),
  ...rowFrom(0x3e, 'a i i u u ri ri e e e ai o o o au'),
  ...rowFrom(0x58, 'k kh gh z r rh f y'),
}

function rowFrom(first: number, sounds: string): Record<number, string> {
  return Object.fromEntries(sounds.split(' ').map((sound, at) => [first + at, sound]))
}
