// Small words of people's names. None is a name, and sources leave them out.
import { soundOf } from '../sound/sound-of.ts'

// Son or daughter of: what follows is another's name.
export const OF_FATHER = new Set('bin ibn ben bint binti binte بن ابن بنت ould wuld uld'.split(' '))

export const PARTICLES = new Set(
  `al el ul an ad ar as at az ash ach ed es ez ال
   van von der den de del della di da do dos das du la le les ter ten zu zur af av y e i
   фон ван де дер да ди аль эль ад ар ас аш`.split(/\s+/),
)

// Abu, Abd, Umm and Dhu are said with the word after them.
export const WITH_NEXT = new Set(
  'abu abou abo abi umm um abd abdul abdel abdal abdol abdur abdus ابو أبو ام أم عبد абу абд абдул абдель аль-абд'.split(
    ' ',
  ),
)

// Saif al-Din, Saifuddin, Seif-ed-Din: the article inside such a name is not told apart.
export const WITH_LAST = new Set(
  ['din', 'dine', 'deen', 'eddin', 'eddine', 'uddin', 'allah', 'ullah', 'rahman', 'الدين', 'الله'].map(
    soundOf,
  ),
)
