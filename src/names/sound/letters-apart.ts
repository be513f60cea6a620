// How far two sounds lie apart, in twentieths of another letter. Near are those that writers, languages and
// systems of romanisation exchange; far are all others.
export const ANOTHER = 20 // a letter that has nothing to do with the other
const VOWELS = 'aeiou'

// Each with what it may be taken for.
const NEAR: Readonly<Record<number, string>> = {
  1: 'qk',
  5: 'qc qC ie ou vf vu ji cs xS cx',
  6: 'qs Ch ae gh kh zs Ss cC ck cj xh',
  7: 'ao xs xz',
  8: 'qg qj iu bp dt gk SC jC jg cz xk',
  9: 'eo au',
  10: 'ai mn bv jS jz jd',
  11: 'eu io',
  12: 'lr ts',
}

const APART = new Uint8Array(128 * 128).fill(ANOTHER)
for (let letter = 0; letter < 128; letter++) APART[letter * 128 + letter] = 0
for (const [cost, pairs] of Object.entries(NEAR))
  for (const [one = '', other = ''] of pairs.split(' ').map((pair) => Array.from(pair))) {
    APART[one.charCodeAt(0) * 128 + other.charCodeAt(0)] = Number(cost)
    APART[other.charCodeAt(0) * 128 + one.charCodeAt(0)] = Number(cost)
  }

export function exchange(one: number, other: number): number {
  if (one === other) return 0
  return one < 128 && other < 128 ? (APART[one * 128 + other] ?? ANOTHER) : ANOTHER
}

// One letter too many: vowels come and go, a glide beside a vowel and an h are hardly heard.
export function surplus(letter: number, before: number, after: number): number {
  if (letter === I || letter === J) return isVowel(before) || isVowel(after) ? 4 : 8
  if (isVowel(letter)) return 8
  if (letter === H) return 7
  return letter === G && before === N ? 6 : ANOTHER // Kazakh ң is n or ng
}

export function isVowel(letter: number): boolean {
  return letter < 128 && IS_VOWEL[letter] === 1
}

const IS_VOWEL = new Uint8Array(128)
for (const vowel of VOWELS) IS_VOWEL[vowel.charCodeAt(0)] = 1
const [I, J, H, G, N] = Array.from('ijhgn', (letter) => letter.charCodeAt(0))
