// A card's own page and the form of an event, filled from a report or by hand.
import type { Catalog } from './catalog.ts'

export const CARDS = {
  'A new card': { ru: 'Новая карточка', kk: 'Жаңа карточка' },
  'Cards of this report': { ru: 'Карточки этого сообщения', kk: 'Осы хабардың карточкалары' },
  '{number} of {count}': { ru: '{number} из {count}', kk: '{count} ішінен {number}' },
  'the one before': { ru: 'предыдущая', kk: 'алдыңғысы' },
  'the next': { ru: 'следующая', kk: 'келесісі' },
  'in the report': { ru: 'в сообщении', kk: 'хабарда' },
  'The words of the report': { ru: 'Слова сообщения', kk: 'Хабардың сөздері' },
  'This card was decided: {outcome}.': {
    ru: 'Эта карточка решена: {outcome}.',
    kk: 'Бұл карточка шешілді: {outcome}.',
  },
  'The event in the record': { ru: 'Событие в хронике', kk: 'Хроникадағы оқиға' },
  'Take it back': { ru: 'Отозвать', kk: 'Қайтару' },
  'Read the form anew': { ru: 'Прочитать форму заново', kk: 'Пішінді қайта оқу' },
  'Not accepted yet. {why}': { ru: 'Пока не принято. {why}', kk: 'Әзірге қабылданбады. {why}' },
  'Accept, then the next card': {
    ru: 'Принять и к следующей карточке',
    kk: 'Қабылдап, келесі карточкаға өту',
  },
  'Leave it for now': { ru: 'Пока оставить', kk: 'Әзірге қалдыру' },
  'In the words of the report': { ru: 'Словами сообщения', kk: 'Хабардың сөзімен' },
  'Speaker: empty for the report itself': {
    ru: 'Кто говорит: пусто — само сообщение',
    kk: 'Айтушы: бос болса — хабардың өзі',
  },
  'Read the words': { ru: 'Прочитать слова', kk: 'Сөздерді оқу' },
  Act: { ru: 'Вид события', kk: 'Оқиға түрі' },
  'choose …': { ru: 'выберите …', kk: 'таңдаңыз …' },
  'No day: it stays open.': { ru: 'Дня нет: остаётся открытым.', kk: 'Күні жоқ: ашық қалады.' },
  'No date can be made of these words. They are kept as they are; set the days by hand if you know them.': {
    ru: 'Из этих слов не получается даты. Они хранятся как есть; если знаете дни, укажите их вручную.',
    kk: 'Бұл сөздерден күн шықпайды. Олар сол күйінде сақталады; күндерін білсеңіз, қолмен көрсетіңіз.',
  },
  'Read as: {days}.': { ru: 'Прочитано как: {days}.', kk: 'Былай оқылды: {days}.' },
  'Not before': { ru: 'Не раньше', kk: 'Ең ертесі' },
  'Not after': { ru: 'Не позже', kk: 'Ең кеші' },
  'Who took part': { ru: 'Кто участвовал', kk: 'Кім қатысты' },
  'not said ## capacity': { ru: 'не сказано', kk: 'айтылмаған' },
  'Name, or words that describe them': {
    ru: 'Имя или слова, которыми описаны',
    kk: 'Аты немесе сипаттайтын сөздер',
  },
  'Add somebody': { ru: 'Добавить кого-то', kk: 'Біреуді қосу' },
  'Remove this line<hidden>: {name}</hidden>': {
    ru: 'Убрать эту строку<hidden>: {name}</hidden>',
    kk: 'Бұл жолды алып тастау<hidden>: {name}</hidden>',
  },
  'What was imposed': { ru: 'Что назначено', kk: 'Не тағайындалды' },
  '“two months”, “several thousand EUR each”': {
    ru: '«two months», «several thousand EUR each»',
    kk: '«two months», «several thousand EUR each»',
  },
  'Who says so': { ru: 'Кто это говорит', kk: 'Мұны кім айтады' },
  'The first line says that it happened. The others stand to it: they confirm, deny or doubt.': {
    ru: 'Первая строка говорит, что это произошло. Остальные относятся к ней: подтверждают, отрицают или сомневаются.',
    kk: 'Бірінші жол бұл болғанын айтады. Қалғандары соған қатысты: растайды, жоққа шығарады немесе күмәнданады.',
  },
  'How they stand to it': { ru: 'Как к этому относится', kk: 'Бұған көзқарасы' },
  'Add a voice': { ru: 'Добавить голос', kk: 'Дауыс қосу' },
  'Where it belongs, and who may read it': {
    ru: 'К чему относится и кто может читать',
    kk: 'Неге жатады және кім оқи алады',
  },
  'Who may read it': { ru: 'Кто может читать', kk: 'Кім оқи алады' },
  'the team': { ru: 'команда', kk: 'ұжым' },
  everybody: { ru: 'все', kk: 'бәрі' },
  'only me': { ru: 'только я', kk: 'тек мен' },
  'only those it is sealed to': { ru: 'только те, для кого закрыто', kk: 'тек рұқсат берілгендер' },
  'a person': { ru: 'человек', kk: 'адам' },
  'an organisation or body': { ru: 'организация или орган', kk: 'ұйым немесе орган' },
  'people not named': { ru: 'люди без имён', kk: 'аты аталмаған адамдар' },
  'Who this is: {name}': { ru: 'Кто это: {name}', kk: 'Бұл кім: {name}' },
  'the same as <other>{name}</other>': {
    ru: 'то же лицо или место: <other>{name}</other>',
    kk: 'мынамен бір: <other>{name}</other>',
  },
  'a place not in the record yet': { ru: 'место, которого ещё нет в хронике', kk: 'хроникада әлі жоқ орын' },
  'somebody not in the record yet': {
    ru: 'кто-то, кого ещё нет в хронике',
    kk: 'хроникада әлі жоқ біреу',
  },
  'Nothing was found by that.': {
    ru: 'По этим словам ничего не найдено.',
    kk: 'Бұл бойынша ештеңе табылмады.',
  },
  'New to the record.': { ru: 'В хронике этого ещё нет.', kk: 'Хроникада әлі жоқ.' },
  'Known under another name': { ru: 'Известен под другим именем', kk: 'Басқа атпен белгілі' },
  'Find in the record': { ru: 'Найти в хронике', kk: 'Хроникадан табу' },
  Find: { ru: 'Найти', kk: 'Табу' },
  // what has to be mended
  'The last day comes before the first.': {
    ru: 'Последний день раньше первого.',
    kk: 'Соңғы күн біріншісінен бұрын.',
  },
  'Write the day in words too, as it was said.': {
    ru: 'Напишите день и словами, как его назвали.',
    kk: 'Күнді сөзбен де, айтылғандай жазыңыз.',
  },
  'Choose what happened from the list of acts.': {
    ru: 'Выберите из списка, что произошло.',
    kk: 'Не болғанын тізімнен таңдаңыз.',
  },
  'Say whether it took place.': { ru: 'Укажите, произошло ли это.', kk: 'Бұл болған-болмағанын көрсетіңіз.' },
  'Choose a freedom from the list.': {
    ru: 'Выберите свободу из списка.',
    kk: 'Бостандықты тізімнен таңдаңыз.',
  },
  'Somebody must say it: keep one line, if only the report itself.': {
    ru: 'Кто-то должен это говорить: оставьте одну строку, хотя бы само сообщение.',
    kk: 'Мұны біреу айтуы керек: бір жол қалдырыңыз, тым болмаса хабардың өзін.',
  },
  'Give a name, or words that describe who it is, or remove the line.': {
    ru: 'Дайте имя или слова, которые описывают, кто это, или уберите строку.',
    kk: 'Атын не кім екенін сипаттайтын сөздерді беріңіз немесе жолды алып тастаңыз.',
  },
  'Choose a capacity from the list.': {
    ru: 'Выберите из списка, в каком качестве.',
    kk: 'Қандай тұлға ретінде екенін тізімнен таңдаңыз.',
  },
  'Choose a role from the list.': { ru: 'Выберите роль из списка.', kk: 'Рөлді тізімнен таңдаңыз.' },
  'Choose how they stand to it.': {
    ru: 'Выберите, как к этому относятся.',
    kk: 'Бұған көзқарасын таңдаңыз.',
  },
  'Choose what kind of measure these words are.': {
    ru: 'Выберите, о какой мере эти слова.',
    kk: 'Бұл сөздер қандай шара туралы екенін таңдаңыз.',
  },
  'Choose a measure from the list.': { ru: 'Выберите меру из списка.', kk: 'Шараны тізімнен таңдаңыз.' },
} satisfies Catalog
