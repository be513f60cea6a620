// Why two names may be one (names/compare/reason.ts), said beside a candidate.
import type { Catalog } from './catalog.ts'

export const NAMES = {
  'the same name': { ru: 'то же имя', kk: 'сол есім' },
  '{one} and {other} are spellings of one word': {
    ru: '{one} и {other} — одно слово в разном написании',
    kk: '{one} мен {other} — бір сөздің әртүрлі жазылуы',
  },
  '{one} and {other} differ by little': {
    ru: '{one} и {other} почти не отличаются',
    kk: '{one} мен {other} сәл ғана өзгеше',
  },
  '{one} and {other} are short for one another': {
    ru: '{one} и {other} — полная и краткая форма',
    kk: '{one} мен {other} — толық және қысқа түрі',
  },
  '{one} and {other} begin alike': {
    ru: '{one} и {other} начинаются одинаково',
    kk: '{one} мен {other} бірдей басталады',
  },
  '{one} and {other} come from one father’s name': {
    ru: '{one} и {other} образованы от имени одного отца',
    kk: '{one} мен {other} бір әкенің атынан жасалған',
  },
  '{one} and {other} differ in spaces': {
    ru: '{one} и {other} отличаются пробелами',
    kk: '{one} мен {other} бос орындармен ғана өзгеше',
  },
  '{one} and {other}: one shortens the other': {
    ru: '{one} и {other}: одно — сокращение другого',
    kk: '{one} мен {other}: бірі екіншісінің қысқартуы',
  },
  'other order of words': { ru: 'другой порядок слов', kk: 'сөздердің реті басқа' },
  'only one has {words}': { ru: '{words} есть только у одного', kk: '{words} біреуінде ғана бар' },
  '{one} stands against {other}': { ru: '{one} против {other}', kk: '{one} орнына {other}' },
  'a man’s and a woman’s name': { ru: 'мужское и женское имя', kk: 'ер адамның және әйелдің есімі' },
  'who is whose father differs': { ru: 'отец и сын названы наоборот', kk: 'әке мен бала керісінше аталған' },
  'other numbers: {one} and {other}': {
    ru: 'разные числа: {one} и {other}',
    kk: 'сандары басқа: {one} және {other}',
  },
  'a single word is little to go by': { ru: 'одного слова мало', kk: 'бір сөз жеткіліксіз' },
  'nothing to compare': { ru: 'нечего сравнивать', kk: 'салыстыратын ештеңе жоқ' },
} satisfies Catalog
