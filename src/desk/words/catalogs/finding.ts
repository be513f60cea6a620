// Lists, searching and keeping searches.
import type { Catalog } from './catalog.ts'

export const FINDING = {
  Search: { ru: 'Поиск', kk: 'Іздеу' },
  'Everything that is accepted from reports is found here, and the words of the reports themselves.': {
    ru: 'Здесь находится всё, что принято из сообщений, и слова самих сообщений.',
    kk: 'Мұнда хабарлардан қабылданғанның бәрі және хабарлардың өз сөздері табылады.',
  },
  'Events come from reports: each card you accept becomes one.': {
    ru: 'События берутся из сообщений: каждая принятая карточка становится событием.',
    kk: 'Оқиғалар хабарлардан алынады: қабылданған әр карточка оқиғаға айналады.',
  },
  'People come into the record with the events they take part in: accept a card that names somebody.': {
    ru: 'Люди появляются в записи вместе с событиями, в которых участвуют: примите карточку, где кто-то назван.',
    kk: 'Адамдар жазбаға өздері қатысқан оқиғалармен бірге түседі: біреудің аты аталған карточканы қабылдаңыз.',
  },
  'Organisations come into the record with the events they take part in, or as those who speak.': {
    ru: 'Организации появляются в записи вместе с событиями, в которых участвуют, или как те, кто говорит.',
    kk: 'Ұйымдар жазбаға өздері қатысқан оқиғалармен бірге немесе сөйлеуші ретінде түседі.',
  },
  'Places come into the record with the events that happened there.': {
    ru: 'Места появляются в записи вместе с событиями, которые там произошли.',
    kk: 'Орындар жазбаға сол жерде болған оқиғалармен бірге түседі.',
  },
  'A report becomes a source as soon as something is accepted from it.': {
    ru: 'Сообщение становится источником, как только из него что-то принято.',
    kk: 'Хабардан бірдеңе қабылданған сәтте ол дереккөзге айналады.',
  },
  'Words or a name, in any script': {
    ru: 'Слова или имя, любыми буквами',
    kk: 'Сөздер немесе есім, кез келген әліпбимен',
  },
  '“Words in a row” in quotation marks; <code>detain*</code> for all that begins so.': {
    ru: '«Слова подряд» — в кавычках; <code>задерж*</code> — всё, что так начинается.',
    kk: '«Қатар тұрған сөздер» — тырнақшада; <code>ұста*</code> — солай басталатынның бәрі.',
  },
  Narrow: { ru: 'Уточнить', kk: 'Нақтылау' },
  any: { ru: 'любое', kk: 'кез келген' },
  '{count|# more|# more}: narrow first': {
    ru: 'ещё {count}: сначала уточните',
    kk: 'тағы {count}: алдымен нақтылаңыз',
  },
  'Can have been on or after': { ru: 'Могло быть не раньше', kk: 'Осы күні не кейін болуы мүмкін' },
  'Can have been on or before': { ru: 'Могло быть не позже', kk: 'Осы күні не бұрын болуы мүмкін' },
  Order: { ru: 'Порядок', kk: 'Реті' },
  'Newest first': { ru: 'Сначала новые', kk: 'Алдымен жаңалары' },
  'Oldest first': { ru: 'Сначала старые', kk: 'Алдымен ескілері' },
  'Narrowed by': { ru: 'Уточнено', kk: 'Нақтыланған' },
  'leave this off': { ru: 'убрать', kk: 'алып тастау' },
  'from {day}': { ru: 'с {day}', kk: '{day} бастап' },
  'until {day}': { ru: 'по {day}', kk: '{day} дейін' },
  'no accounts differ': { ru: 'разногласий нет', kk: 'қайшылық жоқ' },
  'something of it is public': { ru: 'что-то из этого открыто', kk: 'бір бөлігі жария' },
  'nothing of it is public': { ru: 'ничего из этого не открыто', kk: 'ештеңесі жария емес' },
  'without a name': { ru: 'без имени', kk: 'атаусыз' },
  'Without a title': { ru: 'Без названия', kk: 'Атауы жоқ' },
  Kind: { ru: 'Вид', kk: 'Түрі' },
  'What happened': { ru: 'Что произошло', kk: 'Не болды' },
  'Did it happen': { ru: 'Произошло ли', kk: 'Болды ма' },
  Freedom: { ru: 'Свобода', kk: 'Бостандық' },
  Capacity: { ru: 'В каком качестве', kk: 'Қандай сипатта' },
  'In answer to': { ru: 'В ответ на', kk: 'Неге жауап ретінде' },
  Disputed: { ru: 'Спорное', kk: 'Даулы' },
  Access: { ru: 'Доступ', kk: 'Қолжетімділік' },
  '{count|# found|# found}': { ru: 'найдено {count}', kk: '{count} табылды' },
  '{count|# event|# events}': { ru: '{count|# событие|# события|# событий}', kk: '{count|# оқиға}' },
  '{count|# said to have happened|# said to have happened}': {
    ru: '{count|# произошло, как сообщают|# произошли, как сообщают|# произошло, как сообщают}',
    kk: '{count|#-і болған деп айтылады}',
  },
  '{count|# person named|# persons named}': {
    ru: '{count|назван # человек|названы # человека|названо # человек}',
    kk: '{count|# адам аталған}',
  },
  'from {count|# report|# reports}': {
    ru: 'из {count|# сообщения|# сообщений|# сообщений}',
    kk: '{count|# хабардан}',
  },
  'as the record stands on {day}': {
    ru: 'по состоянию записи на {day}',
    kk: 'жазбаның {day} күнгі жай-күйі бойынша',
  },
  'In time': { ru: 'Во времени', kk: 'Уақыт бойынша' },
  'By the first day on which each can have been': {
    ru: 'По первому дню, когда это могло быть',
    kk: 'Әрқайсысы болуы мүмкін алғашқы күн бойынша',
  },
  'also {names}': { ru: 'также {names}', kk: 'сондай-ақ {names}' },
  new: { ru: 'новое', kk: 'жаңа' },
  'All of it as a file: <csv>table (CSV)</csv>, <json>data (JSON)</json>': {
    ru: 'Всё целиком файлом: <csv>таблица (CSV)</csv>, <json>данные (JSON)</json>',
    kk: 'Барлығы файлмен: <csv>кесте (CSV)</csv>, <json>деректер (JSON)</json>',
  },
  'Nothing is here yet': { ru: 'Здесь пока ничего нет', kk: 'Мұнда әзірге ештеңе жоқ' },
  'Nothing fits': { ru: 'Ничего не подходит', kk: 'Ештеңе сәйкес келмейді' },
  'Nothing that you may read fits all of this. <all>Show all</all>': {
    ru: 'Ничто из того, что вам можно читать, не подходит ко всему этому. <all>Показать всё</all>',
    kk: 'Сіз оқи алатын ештеңе осының бәріне сәйкес келмейді. <all>Бәрін көрсету</all>',
  },
  'Or look for <begins>all that begins so</begins>.': {
    ru: 'Или ищите <begins>всё, что так начинается</begins>.',
    kk: 'Немесе <begins>солай басталатынның бәрін</begins> іздеңіз.',
  },
  '<inbox>Go to the inbox</inbox>': {
    ru: '<inbox>К входящим</inbox>',
    kk: '<inbox>Кіріске өту</inbox>',
  },
  'Record an event by hand': { ru: 'Записать событие вручную', kk: 'Оқиғаны қолмен жазу' },
  '{count|# report|# reports} of which nothing is accepted yet': {
    ru: '{count|# сообщение, из которого|# сообщения, из которых|# сообщений, из которых} ещё ничего не принято',
    kk: 'әлі ештеңе қабылданбаған {count|# хабар}',
  },
  'Kept searches': { ru: 'Сохранённые поиски', kk: 'Сақталған іздеулер' },
  '{count|# new|# new}': { ru: '{count|# новое|# новых|# новых}', kk: '{count|# жаңа}' },
  'nothing new': { ru: 'ничего нового', kk: 'жаңалық жоқ' },
  '{count|# is new|# are new} since you looked on {day}': {
    ru: '{count|# новое|# новых|# новых} с тех пор, как вы смотрели: {day}',
    kk: 'Сіз {day} күні қарағаннан бері {count|# жаңа}',
  },
  'I have seen them': { ru: 'Просмотрено', kk: 'Қарап шықтым' },
  'Keep this search no longer': { ru: 'Больше не хранить этот поиск', kk: 'Бұл іздеуді енді сақтамау' },
  'Keep this search as': { ru: 'Сохранить этот поиск под именем', kk: 'Бұл іздеуді осы атпен сақтау' },
  'It then says what is new since you last looked. Only you see it.': {
    ru: 'Тогда он говорит, что нового с вашего прошлого просмотра. Видите его только вы.',
    kk: 'Сонда ол соңғы қарағаннан бергі жаңаны айтады. Оны тек сіз көресіз.',
  },
  Keep: { ru: 'Сохранить', kk: 'Сақтау' },
  'The words you looked for were forgotten when the vault was locked. Type them again.': {
    ru: 'Слова, которые вы искали, забыты: хранилище закрывали. Введите их снова.',
    kk: 'Сіз іздеген сөздер ұмытылды: қойма жабылған еді. Оларды қайта енгізіңіз.',
  },
  'You keep no such search.': { ru: 'У вас нет такого поиска.', kk: 'Сізде мұндай іздеу жоқ.' },
  'Give the search a name.': { ru: 'Назовите поиск.', kk: 'Іздеуге ат беріңіз.' },
  'You keep {most} searches already. Forget one of them first.': {
    ru: 'Вы уже храните {most} поисков. Сначала удалите один из них.',
    kk: 'Сіз қазірдің өзінде {most} іздеу сақтап отырсыз. Алдымен біреуін жойыңыз.',
  },
} satisfies Catalog
