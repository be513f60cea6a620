// Where it stands: status, charges, custody, stages, and what is next.
import type { Catalog } from './catalog.ts'

export const COURSE = {
  'Counted over time': { ru: 'Подсчёты по времени', kk: 'Уақыт бойынша санақ' },
  'How many, as it was said': { ru: 'Сколько, как было сказано', kk: 'Қанша, айтылғандай' },
  Custody: { ru: 'Под стражей', kk: 'Қамауда' },
  'Where each stands': { ru: 'Положение каждого', kk: 'Әркімнің жағдайы' },
  'Where it stands': { ru: 'Нынешнее положение', kk: 'Қазіргі жағдайы' },
  'Derived from what happened last; nobody types it in.': {
    ru: 'Выведено из последних событий; вручную не вводится.',
    kk: 'Соңғы оқиғалардан шығарылған; қолмен енгізілмейді.',
  },
  Liberty: { ru: 'Свобода', kk: 'Бостандығы' },
  Proceedings: { ru: 'Разбирательство', kk: 'Іс барысы' },
  Charges: { ru: 'Обвинения', kk: 'Айыптар' },
  Appeals: { ru: 'Обжалование', kk: 'Шағымдар' },
  'Takes part as': { ru: 'Участвует как', kk: 'Қатысу рөлі' },
  'the record is silent': { ru: 'записей нет', kk: 'жазба жоқ' },
  'outcome unknown': { ru: 'исход неизвестен', kk: 'нәтижесі белгісіз' },
  'since {when}': { ru: 'с: {when}', kk: '{when} бері' },
  'on a day nobody says': { ru: 'день не назван', kk: 'күні айтылмаған' },
  'or {others}: the days do not tell which came last': {
    ru: 'или {others}: по датам не видно, что было последним',
    kk: 'немесе {others}: қайсысы соңғы екенін күндер көрсетпейді',
  },
  'a charge without its words': { ru: 'обвинение без формулировки', kk: 'тұжырымсыз айып' },
  Held: { ru: 'Содержание под стражей', kk: 'Қамауда болуы' },
  'from {when}': { ru: 'начало: {when}', kk: 'басталуы: {when}' },
  'to {when}': { ru: 'конец: {when}', kk: 'аяқталуы: {when}' },
  'by order until {when}': { ru: 'по решению до: {when}', kk: 'шешім бойынша мерзімі: {when}' },
  'until when nobody says': { ru: 'до какого дня, не сказано', kk: 'қашанға дейін екені айтылмаған' },
  'under {whom}': { ru: 'кем: {whom}', kk: 'кім ұстайды: {whom}' },
  'less than a day': { ru: 'меньше дня', kk: 'бір күннен аз' },
  '{count|a day|# days}': { ru: '{count|# день|# дня|# дней}', kk: '{count|# күн}' },
  '{min} to {count|a day|# days}': {
    ru: '{min}–{count|# день|# дня|# дней}',
    kk: '{min}–{count|# күн}',
  },
  'at least {count|a day|# days}': {
    ru: 'не меньше {count|# дня|# дней|# дней}',
    kk: 'кемінде {count|# күн}',
  },
  'at most {count|a day|# days}': {
    ru: 'не больше {count|# дня|# дней|# дней}',
    kk: 'ең көбі {count|# күн}',
  },
  'for how long nobody can say': { ru: 'сколько, сказать нельзя', kk: 'қанша уақыт екенін айту мүмкін емес' },
  'Gap of {length}: the ordered time was over, and nobody says that they were free.': {
    ru: 'Разрыв: {length}. Срок истёк, а об освобождении никто не сообщает.',
    kk: 'Үзіліс: {length}. Мерзім біткен, бірақ босатылғанын ешкім айтпайды.',
  },
  'What is next': { ru: 'Что впереди', kk: 'Алда не бар' },
  'ends for {whom}: {status}': { ru: 'истекает у: {whom} ({status})', kk: '{whom} үшін аяқталады: {status}' },
  'Nothing is planned or due in the record.': {
    ru: 'В записях ничего не запланировано и ни один срок не идёт.',
    kk: 'Жазбада жоспарланған да, мерзімі келе жатқан да ештеңе жоқ.',
  },
  'Who is held': { ru: 'Кто под стражей', kk: 'Кім қамауда' },
  'As of': { ru: 'На день', kk: 'Қай күнге' },
  'Held on {day}': { ru: 'Под стражей на {day}', kk: '{day} қамауда' },
  'The days of the record allow nothing else.': {
    ru: 'Даты в записях не допускают иного.',
    kk: 'Жазбадағы күндер басқаны көрсетпейді.',
  },
  'The last word is that they are held': {
    ru: 'Последнее известие: под стражей',
    kk: 'Соңғы хабар: қамауда',
  },
  'Nobody says until when; the record is silent since.': {
    ru: 'До какого дня, никто не говорит; с тех пор записей нет.',
    kk: 'Қашанға дейін екенін ешкім айтпайды; содан бері жазба жоқ.',
  },
  'The ordered time is over': { ru: 'Назначенный срок истёк', kk: 'Тағайындалған мерзім бітті' },
  'Nobody says that they were released.': {
    ru: 'Об освобождении никто не сообщает.',
    kk: 'Босатылғанын ешкім айтпайды.',
  },
  'Perhaps held': { ru: 'Возможно, под стражей', kk: 'Қамауда болуы мүмкін' },
  'The days of the record allow both.': {
    ru: 'Даты допускают и то и другое.',
    kk: 'Күндер екеуін де жоққа шығармайды.',
  },
  'Nobody is held on that day, as far as the record says': {
    ru: 'По записям, в этот день под стражей никого нет',
    kk: 'Жазба бойынша бұл күні ешкім қамауда емес',
  },
  'Who is held follows from detentions, remands, sentences and releases that are recorded.': {
    ru: 'Список выводится из записанных задержаний, арестов, приговоров и освобождений.',
    kk: 'Тізім жазылған ұстау, қамау, үкім және босату оқиғаларынан шығарылады.',
  },
  'The longest first. {count|# person|# people} in all.': {
    ru: 'Сначала те, кто дольше. Всего {count|# человек|# человека|# человек}.',
    kk: 'Ең ұзағы бірінші. Барлығы {count|# адам}.',
  },
  'The first {shown} are shown.': { ru: 'Показаны первые {shown}.', kk: 'Алғашқы {shown} көрсетілген.' },
  'All countries': { ru: 'Все страны', kk: 'Барлық елдер' },
  Name: { ru: 'Имя', kk: 'Аты' },
  'How long': { ru: 'Сколько', kk: 'Қанша уақыт' },
  How: { ru: 'Как', kk: 'Қалай' },
  Since: { ru: 'С какого дня', kk: 'Қашаннан бері' },
  'In no case': { ru: 'Вне дел', kk: 'Іссіз' },
  'Part of': { ru: 'Входит в', kk: 'Құрамында:' },
  Provisions: { ru: 'Положения', kk: 'Нормалар' },
  Blocked: { ru: 'Блокировка', kk: 'Бұғаттау' },
  'Take in measurements': { ru: 'Загрузить измерения', kk: 'Өлшеулерді қабылдау' },
  'Lines of JSON as OONI exports them': {
    ru: 'Строки JSON в том виде, как их выгружает OONI',
    kk: 'OONI шығаратын түрдегі JSON жолдары',
  },
  'The address of the probe is not read, and the lines are not kept.': {
    ru: 'Адрес того, кто измерял, не читается, а сами строки не хранятся.',
    kk: 'Өлшеген құрылғының мекенжайы оқылмайды, жолдардың өзі сақталмайды.',
  },
  'Take them in': { ru: 'Загрузить', kk: 'Қабылдау' },
  'Only reported: no measurement was taken in.': {
    ru: 'Только по сообщениям: измерений нет.',
    kk: 'Тек хабарланған: өлшеу қабылданбаған.',
  },
  '{count|# measurement|# measurements}, none of which saw it blocked.': {
    ru: '{count|# измерение|# измерения|# измерений}, блокировки не видно ни в одном.',
    kk: '{count|# өлшеу}, ешқайсысында бұғатталмаған.',
  },
  'Seen blocked on one day and one network: evidence, not a finding.': {
    ru: 'Блокировка видна в один день в одной сети: это свидетельство, а не вывод.',
    kk: 'Бір күні бір желіде бұғатталғаны көрінді: бұл — дәлел, қорытынды емес.',
  },
  'Measured as blocked between {first} and {last}, on {count|# network|# networks}.': {
    ru: 'По измерениям заблокирован между {first} и {last}, сетей: {count|#|#|#}.',
    kk: 'Өлшеулер бойынша {first} мен {last} аралығында бұғатталған, желі саны: {count|#}.',
  },
} satisfies Catalog
