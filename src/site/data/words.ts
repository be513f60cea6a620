import type { Language } from '../../vocabulary/list.ts'

const english = {
  title: 'Data',
  lede: 'The public record as files for other programs: the same that these pages show, and nothing else.',
  asOf: 'As of {day}, the day of the newest update or correction.',
  licence: 'Licence: {licence}.',
  noLicence:
    'No licence is stated for this edition: ask its publisher before you publish it again. Quotations stay their authors’.',
  cite: 'How to cite',
  citation: '{title}, data as of {day}.',
  files: 'Files',
  file: 'File',
  whole: 'Whole set',
  none: 'There is no data yet',
  noneHint: 'Files appear here with the first update that rests on the record.',
  people: 'People',
  organisations: 'Organisations',
  lists: 'All lists of codes, with labels in three languages',
  undated: 'without a date',
  located: 'for maps',
  linked: 'as JSON-LD',
  lines: 'as JSON lines',
  notes: 'How to read them',
  column: 'Column',
  meaning: 'Meaning',
  list: 'List',
  dictionary: 'What each column means',
  feeds: 'Feeds',
}

export type DataWords = typeof english & { rules: string[] }

export const WORDS: Record<Language, DataWords> = {
  en: {
    ...english,
    rules: [
      'Tables are CSV (RFC 4180) in UTF-8 and begin with a byte order mark, without which common spreadsheets spoil Cyrillic letters. A cell beginning with =, +, -, @ or a tab has an apostrophe before it, so that no spreadsheet takes it for a formula; take it off again when you read by program.',
      'An event stands in the year of the first day it can have happened on. Several values in a cell are parted by “ | ”. Where accounts differ every value stands, and the table of statements says who holds which. A value so wide that a narrower one is shown in its place is not repeated.',
      'Amounts and dates keep the words of the source beside what those words can mean. Empty means that the record does not say.',
    ],
  },
  ru: {
    title: 'Данные',
    lede: 'Открытая хроника в виде файлов для других программ: то же, что на этих страницах, и ничего больше.',
    asOf: 'По состоянию на {day}: день последнего обзора или исправления.',
    licence: 'Лицензия: {licence}.',
    noLicence:
      'Лицензия этого издания не указана: спросите издателя, прежде чем публиковать снова. Цитаты принадлежат их авторам.',
    cite: 'Как ссылаться',
    citation: '{title}, данные на {day}.',
    files: 'Файлы',
    file: 'Файл',
    whole: 'Весь набор',
    none: 'Данных пока нет',
    noneHint: 'Файлы появятся здесь с первым обзором, который опирается на хронику.',
    people: 'Люди',
    organisations: 'Организации',
    lists: 'Все списки кодов с подписями на трёх языках',
    undated: 'без даты',
    located: 'для карт',
    linked: 'в JSON-LD',
    lines: 'строками JSON',
    notes: 'Как их читать',
    column: 'Столбец',
    meaning: 'Значение',
    list: 'Список',
    dictionary: 'Что значит каждый столбец',
    feeds: 'Ленты',
    rules: [
      'Таблицы — CSV (RFC 4180) в UTF-8 с меткой порядка байтов: без неё распространённые программы портят кириллицу. Перед ячейкой, которая начинается с =, +, -, @ или табуляции, стоит апостроф, чтобы её не приняли за формулу; читая программой, уберите его.',
      'Событие стоит в году первого дня, когда оно могло произойти. Несколько значений в ячейке разделены « | ». Где сообщают разное, стоят все значения, а таблица высказываний говорит, кто что утверждает. Широкое значение, вместо которого показано более узкое, не повторяется.',
      'Суммы и даты хранят слова источника рядом с тем, что эти слова могут значить. Пусто — хроника этого не говорит.',
    ],
  },
  kk: {
    title: 'Деректер',
    lede: 'Ашық жазба басқа бағдарламаларға арналған файлдар түрінде: осы беттердегінің дәл өзі.',
    asOf: '{day} күнгі жағдай бойынша: соңғы шолу не түзету күні.',
    licence: 'Лицензия: {licence}.',
    noLicence:
      'Бұл басылымның лицензиясы көрсетілмеген: қайта жарияламас бұрын баспагерден сұраңыз. Дәйексөздер авторларына тиесілі.',
    cite: 'Қалай сілтеме жасау керек',
    citation: '{title}, {day} күнгі деректер.',
    files: 'Файлдар',
    file: 'Файл',
    whole: 'Толық жинақ',
    none: 'Әзірге дерек жоқ',
    noneHint: 'Файлдар осында жазбаға сүйенген алғашқы шолумен бірге пайда болады.',
    people: 'Адамдар',
    organisations: 'Ұйымдар',
    lists: 'Үш тілдегі атаулары бар барлық код тізімі',
    undated: 'күні белгісіз',
    located: 'карталарға',
    linked: 'JSON-LD түрінде',
    lines: 'JSON жолдары түрінде',
    notes: 'Қалай оқу керек',
    column: 'Баған',
    meaning: 'Мағынасы',
    list: 'Тізім',
    dictionary: 'Әр баған нені білдіреді',
    feeds: 'Таспалар',
    rules: [
      'Кестелер — UTF-8 кодтауындағы CSV (RFC 4180), басында байт ретінің белгісі бар: онсыз кең тараған бағдарламалар кирилл әріптерін бүлдіреді. =, +, -, @ немесе табуляциядан басталатын ұяшықтың алдында формула деп танылмауы үшін дәйекше тұр; бағдарламамен оқығанда алып тастаңыз.',
      'Оқиға болуы мүмкін алғашқы күннің жылында тұр. Ұяшықтағы бірнеше мән « | » арқылы бөлінген. Мәліметтер әртүрлі болса, барлық мән тұр, ал мәліметтер кестесі кім не айтатынын көрсетеді. Орнына тарырақ мән көрсетілген кең мән қайталанбайды.',
      'Сомалар мен күндер дереккөз сөзін сол сөздің мүмкін мағынасымен қатар сақтайды. Бос болса, жазба оны айтпайды.',
    ],
  },
}

export function said(words: string, values: Readonly<Record<string, string>>): string {
  return words.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}
