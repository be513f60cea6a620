// What this room says of the record itself, in three languages. The English is the key. What the record
// says, its names and quotations, stays in its own words.
import { fill } from '../../sentence.ts'
import type { Values } from '../../sentence.ts'
import type { Language } from '../../vocabulary/list.ts'

const TOLD = {
  // how far an event is simply so
  planned: { ru: 'планировалось', kk: 'жоспарланған' },
  'did not happen': { ru: 'не произошло', kk: 'болған жоқ' },
  'not known whether it happened': { ru: 'неизвестно, произошло ли', kk: 'болған-болмағаны белгісіз' },
  alleged: { ru: 'по утверждению', kk: 'мәлімдеу бойынша' },
  disputed: { ru: 'сообщения расходятся', kk: 'мәліметтер сәйкес келмейді' },
  // what a statement says
  'It took place': { ru: 'Это произошло', kk: 'Бұл болды' },
  'It is planned': { ru: 'Это планируется', kk: 'Бұл жоспарланған' },
  'It did not take place': { ru: 'Этого не было', kk: 'Бұл болған жоқ' },
  'Whether it took place is not known': {
    ru: 'Неизвестно, произошло ли это',
    kk: 'Мұның болған-болмағаны белгісіз',
  },
  'It may not have taken place': { ru: 'Возможно, этого не было', kk: 'Бұл болмаған да болуы мүмкін' },
  'On this': { ru: 'Об этом', kk: 'Бұл туралы' },
  'Not so: {words}': { ru: 'Не так: {words}', kk: 'Олай емес: {words}' },
  'our own conclusion': { ru: 'наш собственный вывод', kk: 'өз қорытындымыз' },
  'one of us': { ru: 'кто-то из нас', kk: 'біздің біріміз' },
  // whom and what it names
  somebody: { ru: 'кто-то', kk: 'біреу' },
  'somebody whose account is not in this vault': {
    ru: 'кто-то, чьей учётной записи нет в этом хранилище',
    kk: 'есептік жазбасы осы қоймада жоқ біреу',
  },
  '{kind} without a name': { ru: '{kind} без имени', kk: '{kind}, аты жоқ' },
  'an event': { ru: 'событие', kk: 'оқиға' },
  'a measure': { ru: 'мера', kk: 'шара' },
  'a source': { ru: 'источник', kk: 'дереккөз' },
  Event: { ru: 'Событие', kk: 'Оқиға' },
  '{first} and {last}': { ru: '{first} и {last}', kk: '{first} және {last}' },
  '{first} or {last}': { ru: '{first} или {last}', kk: '{first} немесе {last}' },
  '{count} others': { ru: 'ещё {count}', kk: 'тағы {count}' },
  // values
  unknown: { ru: 'неизвестно', kk: 'белгісіз' },
  none: { ru: 'нет', kk: 'жоқ' },
  withheld: { ru: 'не раскрывается', kk: 'ашылмайды' },
  each: { ru: 'каждому', kk: 'әрқайсысына' },
  'at most {most}': { ru: 'не больше {most}', kk: 'ең көбі {most}' },
  'at least {least}': { ru: 'не меньше {least}', kk: 'кемінде {least}' },
  '{least} to {most}': { ru: '{least}–{most}', kk: '{least}–{most}' },
  'no number can be made of these words': {
    ru: 'из этих слов не получается числа',
    kk: 'бұл сөздерден сан шықпайды',
  },
  'no date can be made of these words': {
    ru: 'из этих слов не получается даты',
    kk: 'бұл сөздерден күн шықпайды',
  },
  'the words allow no date': { ru: 'слова не дают даты', kk: 'сөздер күнді көрсетпейді' },
  'carried over': { ru: 'перенесено', kk: 'ауыстырылған' },
  inferred: { ru: 'выведено', kk: 'қорытылған' },
  // the past of a subject
  'Read together with': { ru: 'Читается вместе с', kk: 'Бірге оқылады:' },
  'Not the same as': { ru: 'Не то же, что', kk: 'Бұл екеуі бір емес:' },
  Preferred: { ru: 'Предпочтено', kk: 'Артық көрілді' },
  'Set aside': { ru: 'Отложено', kk: 'Шетке қойылды' },
  'Neither preferred nor set aside': {
    ru: 'Не предпочтено и не отложено',
    kk: 'Артық көрілген де, шетке қойылған да жоқ',
  },
  'Perhaps the same as': { ru: 'Возможно, то же, что', kk: 'Бір болуы мүмкін:' },
} satisfies Record<string, { ru: string; kk: string }>

export type Told = keyof typeof TOLD

export function told(language: Language, words: Told, values: Values = {}): string {
  return fill(language, language === 'en' ? words : TOLD[words][language], values)
}

/** The English of all that is told: no page in another language shows it. */
export const TOLD_IN_ENGLISH = Object.keys(TOLD)
