import type { Language } from '../../vocabulary/list.ts'

const english = {
  title: 'Search',
  typed: 'Name or words',
  hint: 'In any spelling and in Cyrillic or Latin letters alike.',
  country: 'Country',
  freedom: 'Freedom',
  year: 'Year',
  any: 'Any',
  search: 'Search',
  names: 'Names',
  updates: 'Updates',
  events: 'What happened',
  none: 'Nothing was found',
  noneHint: 'Try fewer letters or another word, or look through all names by their letters.',
  begin: 'Type a name, a place or a kind of event, or choose a country, a freedom or a year.',
  letters: 'All names, A to Z',
  noScript:
    'Looking a name up in this copy needs JavaScript. Without it, every name can be found by its letters:',
  range: 'Events {from} to {to} of {total}',
  found: 'Found: {total}',
  more: 'More was found than is shown. Type more letters.',
  failed: 'A part of the index could not be read. Look the name up by its letters.',
  earlier: 'Back',
  later: 'Next',
}

export type SearchWords = typeof english

export const WORDS: Record<Language, SearchWords> = {
  en: english,
  ru: {
    title: 'Поиск',
    typed: 'Имя или слова',
    hint: 'В любом написании, кириллицей или латиницей.',
    country: 'Страна',
    freedom: 'Свобода',
    year: 'Год',
    any: 'Любая или любой',
    search: 'Искать',
    names: 'Имена',
    updates: 'Обзоры',
    events: 'Что произошло',
    none: 'Ничего не найдено',
    noneHint: 'Введите меньше букв или другое слово либо просмотрите все имена по буквам.',
    begin: 'Введите имя, место или вид события либо выберите страну, свободу или год.',
    letters: 'Все имена от А до Я',
    noScript: 'Для поиска в этой копии нужен JavaScript. Без него любое имя можно найти по буквам:',
    range: 'События {from}–{to} из {total}',
    found: 'Найдено: {total}',
    more: 'Найдено больше, чем показано. Введите больше букв.',
    failed: 'Часть указателя не прочиталась. Найдите имя по буквам.',
    earlier: 'Назад',
    later: 'Дальше',
  },
  kk: {
    title: 'Іздеу',
    typed: 'Аты немесе сөздер',
    hint: 'Кез келген жазылуда, кирилл немесе латын әріптерімен.',
    country: 'Ел',
    freedom: 'Бостандық',
    year: 'Жыл',
    any: 'Кез келген',
    search: 'Іздеу',
    names: 'Атаулар',
    updates: 'Шолулар',
    events: 'Не болды',
    none: 'Ештеңе табылмады',
    noneHint: 'Азырақ әріп не басқа сөз теріңіз немесе барлық атауды әріптері бойынша қараңыз.',
    begin: 'Атын, жерін не оқиға түрін теріңіз немесе елді, бостандықты не жылды таңдаңыз.',
    letters: 'Барлық атау, А-дан Я-ға дейін',
    noScript:
      'Бұл көшірмеде іздеу үшін JavaScript керек. Онсыз кез келген атауды әріптері бойынша табуға болады:',
    range: '{total} оқиғаның {from}–{to} аралығы',
    found: 'Табылды: {total}',
    more: 'Көрсетілгеннен көбірек табылды. Көбірек әріп теріңіз.',
    failed: 'Көрсеткіштің бір бөлігі оқылмады. Атауды әріптері бойынша іздеңіз.',
    earlier: 'Артқа',
    later: 'Келесі',
  },
}

export function filled(words: string, values: Readonly<Record<string, number>>): string {
  return words.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
