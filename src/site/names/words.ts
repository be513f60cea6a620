import type { Language } from '../../vocabulary/list.ts'

interface Words {
  title: string
  lede: string
  latin: string
  cyrillic: string
  other: string
  none: string
  noneHint: string
  under(letters: string): string
  also(letters: string): string
  elsewhere: (letters: string) => string
  lines(count: number): string
  search: string
  letters: string
}

const russian = new Intl.PluralRules('ru')

export const WORDS: Record<Language, Words> = {
  en: {
    title: 'Names, A to Z',
    lede: 'Everybody and everything the record names in public: people under each word of their names, all else under the first. Spellings in Cyrillic and in Latin letters stand together, so look under either.',
    latin: 'In Latin letters',
    cyrillic: 'In Cyrillic letters',
    other: 'In other letters, and numbers',
    none: 'No names yet',
    noneHint: 'Names appear here with the first update.',
    under: (letters) => `Names: ${letters}`,
    also: (letters) => `Here too: ${letters}`,
    elsewhere: (letters) => `Names in ${letters} stand elsewhere`,
    lines: (count) => (count === 1 ? '1 name' : `${count} names`),
    search: 'Search by name',
    letters: 'Letters',
  },
  ru: {
    title: 'Имена от А до Я',
    lede: 'Все, кого и что называет открытая часть хроники: люди — по каждому слову имени, остальное — по первому. Написания кириллицей и латиницей стоят вместе: ищите под любой буквой.',
    latin: 'Латиницей',
    cyrillic: 'Кириллицей',
    other: 'Другие буквы и цифры',
    none: 'Имён пока нет',
    noneHint: 'Имена появятся здесь с первым обзором.',
    under: (letters) => `Имена: ${letters}`,
    also: (letters) => `Здесь же: ${letters}`,
    elsewhere: (letters) => `Имена на ${letters} стоят в другом месте`,
    lines: (count) =>
      `${count} ${{ one: 'имя', few: 'имени' }[russian.select(count) as 'one' | 'few'] ?? 'имён'}`,
    search: 'Искать по имени',
    letters: 'Буквы',
  },
  kk: {
    title: 'Атаулар, А-дан Я-ға дейін',
    lede: 'Жазбаның ашық бөлігінде аталғандардың бәрі: адамдар — атының әр сөзі бойынша, қалғандары — бірінші сөзі бойынша. Кирилл және латын әріптерімен жазылуы қатар тұр: кез келгенінен іздеңіз.',
    latin: 'Латын әріптерімен',
    cyrillic: 'Кирилл әріптерімен',
    other: 'Басқа әріптер мен сандар',
    none: 'Әзірге атаулар жоқ',
    noneHint: 'Атаулар осында алғашқы шолумен бірге пайда болады.',
    under: (letters) => `Атаулар: ${letters}`,
    also: (letters) => `Осында: ${letters}`,
    elsewhere: (letters) => `${letters} әріптерінен басталатын атаулар басқа жерде`,
    lines: (count) => `${count} атау`,
    search: 'Аты бойынша іздеу',
    letters: 'Әріптер',
  },
}
