// Invented people, the same at every run: common given names, surnames made of syllables, and each name as
// another writer would spell it.
import { dice } from './invented.js'

const GIVEN =
  'Айгерим Асель Бауыржан Болат Гульмира Дамир Динара Ерлан Жанар Жандос Зарина Ильяс Кайрат Камила Мадина Марат Нурлан Ольга Пётр Руслан Сауле Серик Талгат Тимур Улан Фатима Хадиша Шолпан Эльмира Юлия'.split(
    ' ',
  )
const SYLLABLES =
  'ба бе би бу да де ди ду жа же жу за зе ка ке ки ку қа қо ла ле ли лу ма ме ми му на не ни ну па пе ра ре ри ру са се си су та те ти ту ха хо ша ше шу'.split(
    ' ',
  )
const ENDINGS = ['ев', 'ов', 'ева', 'ова', 'бек', 'ұлы', 'ин', 'ко']

export function inventedNames(count, seed = 7) {
  const roll = dice(seed)
  const pick = (list) => list[roll(list.length)]
  const family = () =>
    capital(Array.from({ length: 2 + roll(2) }, () => pick(SYLLABLES)).join('') + 'р' + pick(ENDINGS))
  return Array.from(
    { length: count },
    () => `${GIVEN[Math.min(roll(GIVEN.length), roll(GIVEN.length))]} ${family()}`,
  )
}

const PASSPORT = Object.fromEntries(
  'а=a б=b в=v г=g д=d е=e ё=yo ж=zh з=z и=i й=y к=k қ=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ұ=u ф=f х=kh ц=ts ч=ch ш=sh ы=y ь= э=e ю=yu я=ya'
    .split(' ')
    .map((pair) => pair.split('=')),
)

/** By turns: in Latin letters, turned round, with an initial, with a letter wrong. */
export function writtenOtherwise(name, turn) {
  const [given, family] = name.split(' ')
  const latin = (word) =>
    capital(Array.from(word.toLowerCase(), (letter) => PASSPORT[letter] ?? letter).join(''))
  if (turn % 4 === 0) return `${latin(given)} ${latin(family)}`
  if (turn % 4 === 1) return `${family.toUpperCase()}, ${given}`
  if (turn % 4 === 2) return `${given.charAt(0)}. ${family}`
  return `${given} ${family.slice(0, 3)}${family.slice(4)}`
}

function capital(word) {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
