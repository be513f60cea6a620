// The letters a reader may look under, and the folded letter that names beginning with them stand under:
// all that is written alike stands together, so that С and S lead to one page.
import { firstOf } from '../../find/names/filed.ts'
import { foldName } from '../../names/fold.ts'

export interface Letter {
  letter: string // as the reader knows it
  first: string // folded
}

export const LATIN = lettersIn('A B C D E F G H I J K L M N O P Q R S T U V W X Y Z')
export const CYRILLIC = lettersIn(
  'А Ә Б В Г Ғ Д Е Ё Ж З И Й І К Қ Л М Н Ң О Ө П Р С Т У Ұ Ү Ф Х Һ Ц Ч Ш Щ Ы Э Ю Я',
)

// Two letters that stand elsewhere than the first of them alone: Yerzhan is found at E, Khamit at H.
const PAIRS = lettersIn('Ye Kh')

/** What else is found where these folded letters are: 'S' has С, Ш and Щ. */
export function alsoAt(first: string): string[] {
  return [...LATIN, ...PAIRS, ...CYRILLIC]
    .filter((one) => one.first === first && one.letter.toLowerCase() !== first)
    .map(({ letter }) => letter)
}

/** What begins with this letter and stands elsewhere. */
export function elsewhere(first: string): Letter[] {
  return PAIRS.filter(
    (pair) => pair.first !== first && foldName(`${pair.letter.charAt(0)}a`).startsWith(first),
  )
}

/** The folded letters of names in scripts that are not put into Latin letters, and numbers. */
export function otherLetters(firsts: Iterable<string>): Letter[] {
  const known = new Set([...LATIN, ...CYRILLIC].map(({ first }) => first))
  const rest = [...firsts].filter((first) => !known.has(first)).sort()
  return rest.map((first) => ({ letter: first.toUpperCase(), first }))
}

// The letter before a vowel: Я alone is 'ya', and stands at I as in Яна.
function lettersIn(listed: string): Letter[] {
  return listed.split(' ').map((letter) => ({ letter, first: firstOf(foldName(`${letter}a`), 1) }))
}
