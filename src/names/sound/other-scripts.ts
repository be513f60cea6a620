// Greek, Georgian, Armenian and Hebrew letters by their sound.
const GREEK = rowOf('αβγδεζηθικλμνξοπρσςτυφχψω', 'a v g d e z i th i k l m n x o p r s s t i f kh ps o')
const GEORGIAN = rowOf(
  'აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ',
  'a b g d e v z t i k l m n o p zh r s t u p k gh k sh ch ts dz ts ch kh j h',
)
const ARMENIAN = rowOf(
  'աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև',
  'a b g d e z e e t zh i l kh ts k h dz gh ch m y n sh o ch p j r s v t r ts v p k o f ev',
)

const HEBREW = rowOf(
  'אבגדהוזחטיכךלמםנןסעפףצץקרשת',
  'a b g d h v z h t i k k l m m n n s a p f ts ts k r sh t',
)

export const OTHER_SCRIPTS: Readonly<Record<string, string>> = {
  ...GREEK,
  ...GEORGIAN,
  ...ARMENIAN,
  ...HEBREW,
}

function rowOf(letters: string, latin: string): Record<string, string> {
  const sounds = latin.split(' ')
  return Object.fromEntries(Array.from(letters, (letter, at) => [letter, sounds[at] ?? '']))
}
