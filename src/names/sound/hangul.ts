// A Korean syllable is three letters put together by rule (Unicode, chapter 3.12).
const FIRST = 'g k n d t r m b p s s - j j ch k t p h'.split(' ')
const MIDDLE = 'a ae ya yae o e yo ye o wa wae oe yo u wo we wi yu u ui i'.split(' ')
const LAST = '- k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ')
const [BASE, END] = [0xac00, 0xd7a3]

export function hangulLatin(syllable: string): string | undefined {
  const code = syllable.charCodeAt(0)
  if (code < BASE || code > END) return undefined
  const at = code - BASE
  const letters = [FIRST[Math.floor(at / 588)], MIDDLE[Math.floor((at % 588) / 28)], LAST[at % 28]]
  return letters.join('').replaceAll('-', '')
}
