// Reports that come in: the list, taking in, and what is said of a source.
import type { Catalog } from './catalog.ts'

export const INBOX = {
  'No report has come in yet': { ru: 'Сообщений пока не поступало', kk: 'Әзірге хабар түскен жоқ' },
  'Add a report: a file, pasted text, or a note of a call. It is read by program, and you decide card by card what of it goes into the record.':
    {
      ru: 'Добавьте сообщение: файл, вставленный текст или запись звонка. Его прочитает программа, а вы карточка за карточкой решите, что из него войдёт в хронику.',
      kk: 'Хабар қосыңыз: файл, қойылған мәтін немесе қоңырау жазбасы. Оны бағдарлама оқиды, ал одан хроникаға не кіретінін карточка сайын өзіңіз шешесіз.',
    },
  'Nearly the same words as <original>{title}</original>: kept as a copy of it, not as a second voice.': {
    ru: 'Почти те же слова, что и <original>{title}</original>: сохранено как копия, а не как второй голос.',
    kk: '<original>{title}</original> дегенмен дерлік бірдей сөздер: екінші дауыс емес, оның көшірмесі ретінде сақталды.',
  },
  '{settled} of {sentences|# sentence|# sentences} settled': {
    ru: 'разобрано {settled} из {sentences|# предложения|# предложений|# предложений}',
    kk: '{sentences|# сөйлемнің} {settled} шешілді',
  },
  copy: { ru: 'копия', kk: 'көшірме' },
  'not read yet': { ru: 'ещё не прочитано', kk: 'әлі оқылмаған' },
  settled: { ru: 'разобрано', kk: 'шешілген' },
  'to review': { ru: 'ждёт разбора', kk: 'қаралуы керек' },
  'in review': { ru: 'разбирается', kk: 'қаралып жатыр' },
  'Untitled report': { ru: 'Сообщение без названия', kk: 'Атаусыз хабар' },
  'published {day}': { ru: 'опубликовано {day}', kk: '{day} жарияланған' },
  'day of publication not known': { ru: 'день публикации неизвестен', kk: 'жарияланған күні белгісіз' },
  'country not set': { ru: 'страна не указана', kk: 'ел көрсетілмеген' },
  'came in {day}': { ru: 'поступило {day}', kk: '{day} түскен' },
  'may be cited in public': { ru: 'можно цитировать открыто', kk: 'жұрт алдында дәйектеуге болады' },
  'for the team': { ru: 'для команды', kk: 'ұжым үшін' },
  'How it comes in': { ru: 'Как оно поступает', kk: 'Қалай түседі' },
  'A file': { ru: 'Файл', kk: 'Файл' },
  'Pasted text': { ru: 'Вставленный текст', kk: 'Қойылған мәтін' },
  'A quick note': { ru: 'Короткая запись', kk: 'Қысқа жазба' },
  '“{file}”: {why}': { ru: '«{file}»: {why}', kk: '«{file}»: {why}' },
  'Choose at least one file.': { ru: 'Выберите хотя бы один файл.', kk: 'Кемінде бір файл таңдаңыз.' },
  '{count|# of the files came in and is|# of the files came in and are} in the inbox.': {
    ru: '{count|# файл принят и лежит|# файла приняты и лежат|# файлов приняты и лежат} во входящих.',
    kk: '{count|# файл} қабылданды, ол кірісте тұр.',
  },
  'Paste the text of the report.': { ru: 'Вставьте текст сообщения.', kk: 'Хабардың мәтінін қойыңыз.' },
  'Keep the note': { ru: 'Сохранить запись', kk: 'Жазбаны сақтау' },
  'Take it in': { ru: 'Принять', kk: 'Қабылдау' },
  'Not now': { ru: 'Не сейчас', kk: 'Қазір емес' },
  Files: { ru: 'Файлы', kk: 'Файлдар' },
  'Text, Markdown, saved web pages, Word documents (.docx), PDFs, messages (.eml), tables (.xlsx, .csv), pictures and recordings; at most 25 MB each. Several may be chosen at once. They are kept as they came; nothing in them is run or fetched.':
    {
      ru: 'Текст, Markdown, сохранённые веб-страницы, документы Word (.docx), PDF, письма (.eml), таблицы (.xlsx, .csv), изображения и звукозаписи; каждый файл не больше 25 МБ. Можно выбрать сразу несколько. Они хранятся такими, какими поступили; ничего в них не запускается и не загружается.',
      kk: 'Мәтін, Markdown, сақталған веб-беттер, Word құжаттары (.docx), PDF, хаттар (.eml), кестелер (.xlsx, .csv), суреттер мен дыбыс жазбалары; әрқайсысы ең көбі 25 МБ. Бірден бірнешеуін таңдауға болады. Олар түскен күйінде сақталады; олардан ештеңе іске қосылмайды, ештеңе жүктелмейді.',
    },
  Text: { ru: 'Текст', kk: 'Мәтін' },
  'As it was found, whole: what is not the report is told apart.': {
    ru: 'Целиком, как найден: что не относится к сообщению, будет отделено.',
    kk: 'Табылған күйінде, тұтас: хабарға жатпайтыны ажыратылады.',
  },
  'What was said': { ru: 'Что было сказано', kk: 'Не айтылды' },
  'At what time': { ru: 'В котором часу', kk: 'Сағат нешеде' },
  'On which day': { ru: 'В какой день', kk: 'Қай күні' },
  'The day it was said: “yesterday” is read by it. Leave it empty where nobody knows.': {
    ru: 'День, когда это сказали: по нему понимается «yesterday». Если никто не знает, оставьте пустым.',
    kk: 'Айтылған күн: «yesterday» соған қарап түсініледі. Ешкім білмесе, бос қалдырыңыз.',
  },
  Publisher: { ru: 'Издатель', kk: 'Баспагері' },
  'Who put it out, in the name they use.': {
    ru: 'Кто это выпустил, под тем именем, которым пользуется.',
    kk: 'Кім шығарды, өзі қолданатын атпен.',
  },
  'Credited for the information': { ru: 'Кто предоставил сведения', kk: 'Мәлімет бергендер' },
  'One to a line. The report says: <words/>': {
    ru: 'По одному в строке. В сообщении сказано: <words/>',
    kk: 'Әр жолға біреуден. Хабарда былай делінген: <words/>',
  },
  'One to a line. The report has no credit line.': {
    ru: 'По одному в строке. В сообщении не сказано, кто предоставил сведения.',
    kk: 'Әр жолға біреуден. Хабарда мәліметті кім бергені айтылмаған.',
  },
  'Not before {day}, by the text. Leave it empty where nobody knows.': {
    ru: 'По тексту, не раньше {day}. Если никто не знает, оставьте пустым.',
    kk: 'Мәтін бойынша, {day} немесе одан кейін. Ешкім білмесе, бос қалдырыңыз.',
  },
  'Save and go to the report': { ru: 'Сохранить и перейти к сообщению', kk: 'Сақтап, хабарға өту' },
  'Leave as it is': { ru: 'Оставить как есть', kk: 'Сол күйінде қалдыру' },
  Language: { ru: 'Язык', kk: 'Тілі' },
  'English is read; others are kept until they can be.': {
    ru: 'Читается английский; другие языки хранятся, пока не смогут читаться.',
    kk: 'Ағылшынша оқылады; басқа тілдер оқылатын болғанша сақталады.',
  },
  English: { ru: 'английский', kk: 'ағылшын' },
  Russian: { ru: 'русский', kk: 'орыс' },
  Kazakh: { ru: 'казахский', kk: 'қазақ' },
  Ukrainian: { ru: 'украинский', kk: 'украин' },
  Belarusian: { ru: 'белорусский', kk: 'беларусь' },
  French: { ru: 'французский', kk: 'француз' },
  Spanish: { ru: 'испанский', kk: 'испан' },
  Arabic: { ru: 'арабский', kk: 'араб' },
  'not known': { ru: 'неизвестен', kk: 'белгісіз' },
  'Published on': { ru: 'День публикации', kk: 'Жарияланған күні' },
  'Leave it empty where nobody knows. Dates such as “on 5 May” are read by it.': {
    ru: 'Если никто не знает, оставьте пустым. По нему понимаются даты вроде «on 5 May».',
    kk: 'Ешкім білмесе, бос қалдырыңыз. «on 5 May» сияқты күндер соған қарап түсініледі.',
  },
  'Country it reports on': { ru: 'О какой стране сообщает', kk: 'Қай ел туралы хабарлайды' },
  'not set': { ru: 'не указана', kk: 'көрсетілмеген' },
  'Where it was found': { ru: 'Где найдено', kk: 'Қайдан табылды' },
  'The address of the page, if it has one. Nothing is fetched from it.': {
    ru: 'Адрес страницы, если он есть. Оттуда ничего не загружается.',
    kk: 'Беттің мекенжайы, болса. Одан ештеңе жүктелмейді.',
  },
  'Who may read what is accepted from it': {
    ru: 'Кто может читать принятое из него',
    kk: 'Одан қабылданғанды кім оқи алады',
  },
  'The team. Nothing of it is published.': {
    ru: 'Команда. Ничто из этого не публикуется.',
    kk: 'Ұжым. Бұдан ештеңе жарияланбайды.',
  },
  'Everybody: it may be cited in public.': {
    ru: 'Все: это можно цитировать открыто.',
    kk: 'Бәрі: мұны жұрт алдында дәйектеуге болады.',
  },
  'An address begins with https:// or http://. Leave it empty if there is none.': {
    ru: 'Адрес начинается с https:// или http://. Если его нет, оставьте пустым.',
    kk: 'Мекенжай https:// немесе http:// деп басталады. Жоқ болса, бос қалдырыңыз.',
  },
  'Choose the language from the list.': { ru: 'Выберите язык из списка.', kk: 'Тілді тізімнен таңдаңыз.' },
  'Say who may read what is accepted from it.': {
    ru: 'Укажите, кто может читать принятое из него.',
    kk: 'Одан қабылданғанды кім оқи алатынын көрсетіңіз.',
  },
} satisfies Catalog
