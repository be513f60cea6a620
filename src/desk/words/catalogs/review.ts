// The review page: the text of a report, its cards, and what is decided.
import type { Catalog } from './catalog.ts'

export const REVIEW = {
  certain: { ru: 'точно', kk: 'анық' },
  'clear, but look': { ru: 'ясно, но посмотрите', kk: 'түсінікті, бірақ қараңыз' },
  likely: { ru: 'вероятно', kk: 'ықтимал' },
  unsure: { ru: 'неуверенно', kk: 'күмәнді' },
  accepted: { ru: 'принято', kk: 'қабылданды' },
  'joined with an event recorded before': {
    ru: 'объединено с записанным раньше событием',
    kk: 'бұрын жазылған оқиғамен біріктірілді',
  },
  'not an event': { ru: 'не событие', kk: 'оқиға емес' },
  resolved: { ru: 'разрешено', kk: 'анықталды' },
  'made into a card': { ru: 'сделана карточка', kk: 'карточка жасалды' },
  'The words put the end before the beginning: no date was made of them.': {
    ru: 'По этим словам конец раньше начала: даты из них не вышло.',
    kk: 'Бұл сөздер бойынша аяғы басынан бұрын: олардан күн шықпады.',
  },
  'Two numbers of the same things here cannot both be true.': {
    ru: 'Два числа об одном и том же не могут быть верны оба.',
    kk: 'Бір нәрсе туралы екі сан қатар дұрыс бола алмайды.',
  },
  'Letters and a year stand together without a space here: check what was read.': {
    ru: 'Здесь буквы и год стоят без пробела: проверьте, как это прочитано.',
    kk: 'Мұнда әріптер мен жыл бос орынсыз қатар тұр: қалай оқылғанын тексеріңіз.',
  },
  'by these words': { ru: 'по этим словам', kk: 'осы сөздер бойынша' },
  'by a neighbouring sentence': { ru: 'по соседнему предложению', kk: 'көрші сөйлем бойынша' },
  'worked out': { ru: 'вычислено', kk: 'есептеп шығарылған' },
  // over the report
  change: { ru: 'изменить', kk: 'өзгерту' },
  '{count|1 decision|# decisions}': {
    ru: '{count|# решение|# решения|# решений}',
    kk: '{count|# шешім}',
  },
  'to the next open card': { ru: 'к следующей открытой карточке', kk: 'келесі ашық карточкаға' },
  'Take back the last decision': { ru: 'Отозвать последнее решение', kk: 'Соңғы шешімді қайтару' },
  Keys: { ru: 'Клавиши', kk: 'Пернелер' },
  'next card': { ru: 'следующая карточка', kk: 'келесі карточка' },
  'card before': { ru: 'предыдущая карточка', kk: 'алдыңғы карточка' },
  accept: { ru: 'принять', kk: 'қабылдау' },
  'accept the certain cards of the paragraph': {
    ru: 'принять точные карточки абзаца',
    kk: 'абзацтың анық карточкаларын қабылдау',
  },
  'correct, or make a card': { ru: 'исправить или сделать карточку', kk: 'түзету немесе карточка жасау' },
  split: { ru: 'разделить', kk: 'бөлу' },
  'choose who it is, or what it points at': {
    ru: 'выбрать, кто это или на что указывает',
    kk: 'кім екенін немесе неге сілтейтінін таңдау',
  },
  'somebody new': { ru: 'кто-то новый', kk: 'жаңа біреу' },
  'join with the event already recorded': {
    ru: 'объединить с уже записанным событием',
    kk: 'жазылған оқиғамен біріктіру',
  },
  'take back the last decision': { ru: 'отозвать последнее решение', kk: 'соңғы шешімді қайтару' },
  'open the card': { ru: 'открыть карточку', kk: 'карточканы ашу' },
  'lock the desk, also while typing; so does Ctrl+Alt+L': {
    ru: 'закрыть рабочий стол, в том числе во время набора; то же — Ctrl+Alt+L',
    kk: 'жұмыс үстелін құлыптау, теріп жатқанда да; Ctrl+Alt+L де солай',
  },
  'this list': { ru: 'этот список', kk: 'осы тізім' },
  // parts
  'Parts of this report': { ru: 'Части этого сообщения', kk: 'Осы хабардың бөліктері' },
  'Part {number} of {count}': { ru: 'Часть {number} из {count}', kk: '{count} ішінен {number}-бөлік' },
  'Part {number}': { ru: 'Часть {number}', kk: '{number}-бөлік' },
  'text only': { ru: 'только текст', kk: 'тек мәтін' },
  '{settled} of {sentences}': { ru: '{settled} из {sentences}', kk: '{sentences} ішінен {settled}' },
  'Neighbouring parts': { ru: 'Соседние части', kk: 'Көрші бөліктер' },
  'Back to part {number}': { ru: 'Назад к части {number}', kk: '{number}-бөлікке қайту' },
  'On to part {number}': { ru: 'Дальше к части {number}', kk: '{number}-бөлікке өту' },
  // the page
  'These are nearly the words of <original>{title}</original>, so it was kept as a copy of that one: no second voice, and no cards were made of it.':
    {
      ru: 'Это почти слова сообщения <original>{title}</original>, поэтому оно сохранено как его копия: второго голоса нет и карточек из него не сделано.',
      kk: 'Бұл дерлік <original>{title}</original> хабарының сөздері, сондықтан оның көшірмесі ретінде сақталды: екінші дауыс емес, одан карточка жасалмады.',
    },
  'This report was kept and has not been read yet.': {
    ru: 'Это сообщение сохранено и ещё не прочитано.',
    kk: 'Бұл хабар сақталды, әлі оқылған жоқ.',
  },
  'Read it as a separate report': { ru: 'Прочитать как отдельное сообщение', kk: 'Бөлек хабар ретінде оқу' },
  'Read it now': { ru: 'Прочитать сейчас', kk: 'Қазір оқу' },
  'This very file was taken in before. This is that report; nothing was added.': {
    ru: 'Этот самый файл уже принимали. Вот то сообщение; ничего не добавлено.',
    kk: 'Дәл осы файл бұрын қабылданған. Бұл — сол хабар; ештеңе қосылған жоқ.',
  },
  'Accept the {count|certain card|# certain cards} of this paragraph': {
    ru: 'Принять {count|# точную карточку|# точные карточки|# точных карточек} этого абзаца',
    kk: 'Осы абзацтың {count|# анық карточкасын} қабылдау',
  },
  'No card was made of this report': {
    ru: 'Из этого сообщения карточек не сделано',
    kk: 'Бұл хабардан карточка жасалмады',
  },
  'Nothing in it was understood as an event. What it says can still be recorded by hand.': {
    ru: 'Ничто в нём не понято как событие. То, что в нём сказано, можно записать вручную.',
    kk: 'Ондағы ештеңе оқиға деп түсінілмеді. Айтылғанын қолмен жазуға болады.',
  },
  'This report is settled': { ru: 'Это сообщение разобрано', kk: 'Бұл хабар толық қаралды' },
  '{sentences|1 sentence|# sentences}, {decisions|1 decision|# decisions}. Anything above can still be taken back.':
    {
      ru: '{sentences|# предложение|# предложения|# предложений}, {decisions|# решение|# решения|# решений}. Всё, что выше, ещё можно отозвать.',
      kk: '{sentences|# сөйлем}, {decisions|# шешім}. Жоғарыдағының бәрін әлі қайтаруға болады.',
    },
  'Back to the inbox': { ru: 'Назад во входящие', kk: 'Кіріске қайту' },
  'The events now in the record': {
    ru: 'События, которые теперь в хронике',
    kk: 'Енді хроникадағы оқиғалар',
  },
  'heading proposed': { ru: 'предложенный заголовок', kk: 'ұсынылған тақырып' },
  'in the words of <speaker/>': { ru: 'слова: <speaker/>', kk: 'сөзі: <speaker/>' },
  'a block quotation whose speaker is not named': {
    ru: 'цитата, говорящий которой не назван',
    kk: 'айтушысы аталмаған дәйексөз',
  },
  credit: { ru: 'кто предоставил', kk: 'кім берген' },
  'Left out: furniture': { ru: 'Опущено: оформление страницы', kk: 'Қалдырылғаны: бет безендіруі' },
  'Left out: comment form': { ru: 'Опущено: форма комментария', kk: 'Қалдырылғаны: пікір пішіні' },
  'Left out: furniture and comment form': {
    ru: 'Опущено: оформление страницы и форма комментария',
    kk: 'Қалдырылғаны: бет безендіруі мен пікір пішіні',
  },
  // a card beside its piece of the text
  'Nothing chosen yet': { ru: 'Пока ничего не выбрано', kk: 'Әзірге ештеңе таңдалмаған' },
  'With it goes what {speaker} said: <words/>': {
    ru: 'С этим идут слова, которые говорит {speaker}: <words/>',
    kk: 'Осымен бірге {speaker} айтқаны: <words/>',
  },
  'With it goes what they said: <words/>': {
    ru: 'С этим идут сказанные слова: <words/>',
    kk: 'Осымен бірге айтылған сөздер: <words/>',
  },
  When: { ru: 'Когда', kk: 'Қашан' },
  'no day found': { ru: 'день не найден', kk: 'күні табылмады' },
  Where: { ru: 'Где', kk: 'Қайда' },
  'not assigned': { ru: 'не отнесено', kk: 'жатқызылмаған' },
  'Says so': { ru: 'Кто говорит', kk: 'Кім айтады' },
  'the report itself': { ru: 'само сообщение', kk: 'хабардың өзі' },
  'Is this an event already recorded?': {
    ru: 'Это событие уже записано?',
    kk: 'Бұл оқиға бұрын жазылған ба?',
  },
  'Join with it': { ru: 'Объединить с ним', kk: 'Онымен біріктіру' },
  '{count} more may be it: see “Correct”.': {
    ru: 'Возможно, это одно из ещё {count}: смотрите «Исправить».',
    kk: 'Тағы {count} оқиға болуы мүмкін: «Түзету» дегенді қараңыз.',
  },
  Accept: { ru: 'Принять', kk: 'Қабылдау' },
  Correct: { ru: 'Исправить', kk: 'Түзету' },
  'Not an event': { ru: 'Не событие', kk: 'Оқиға емес' },
  Split: { ru: 'Разделить', kk: 'Бөлу' },
  'in the record': { ru: 'в хронике', kk: 'хроникада' },
  'Earlier coverage': { ru: 'Прежние сообщения', kk: 'Бұрынғы хабарлар' },
  'open reference': { ru: 'открытая ссылка', kk: 'ашық сілтеме' },
  'left open': { ru: 'оставлено открытым', kk: 'ашық қалдырылды' },
  'Nothing is in the record yet that it could point at.': {
    ru: 'В хронике пока нет того, на что это могло бы указывать.',
    kk: 'Хроникада бұл сілтей алатын ештеңе әзірге жоқ.',
  },
  'What it points at': { ru: 'На что это указывает', kk: 'Неге сілтейді' },
  'points at …': { ru: 'указывает на …', kk: 'сілтейтіні …' },
  Resolve: { ru: 'Разрешить', kk: 'Анықтау' },
  'Leave it open for good': { ru: 'Оставить открытым навсегда', kk: 'Біржола ашық қалдыру' },
  'points at <coverage>{title}</coverage>': {
    ru: 'указывает на: <coverage>{title}</coverage>',
    kk: 'сілтейтіні: <coverage>{title}</coverage>',
  },
  'what you may not read': { ru: 'то, что вам нельзя читать', kk: 'сізге оқуға болмайтын нәрсе' },
  'A sentence': { ru: 'Предложение', kk: 'Сөйлем' },
  'A sentence no card was made of': {
    ru: 'Предложение, из которого карточки не сделано',
    kk: 'Карточка жасалмаған сөйлем',
  },
  unclaimed: { ru: 'не разобрано', kk: 'иесіз қалған' },
  'Make a card': { ru: 'Сделать карточку', kk: 'Карточка жасау' },
  'asked at {number}': { ru: 'спрошено в {number}', kk: '{number}-де сұралған' },
  'same as <other>{name}</other>': {
    ru: 'то же, что <other>{name}</other>',
    kk: '<other>{name}</other> дегенмен бір',
  },
  'Say who this is': { ru: 'Скажите, кто это', kk: 'Бұл кім екенін айтыңыз' },
  'another place': { ru: 'другое место', kk: 'басқа орын' },
  '{count} more of this name: see “Correct”': {
    ru: 'Ещё {count} с этим именем: смотрите «Исправить»',
    kk: 'Осы атпен тағы {count}: «Түзету» дегенді қараңыз',
  },
  'This report is kept as it came. It seems to be in {language}, which Khronika does not read yet: nothing is proposed from it, but events can be entered by hand.':
    {
      ru: 'Это сообщение хранится таким, каким поступило. Khronika пока не читает его язык ({language}): из него ничего не предлагается, но события можно внести вручную.',
      kk: 'Бұл хабар түскен күйінде сақталады. Khronika оның тілін әзірге оқымайды ({language}): одан ештеңе ұсынылмайды, бірақ оқиғаларды қолмен енгізуге болады.',
    },
  'Nothing was decided on this report yet, so there is nothing to take back.': {
    ru: 'По этому сообщению ещё ничего не решено, поэтому отзывать нечего.',
    kk: 'Бұл хабар бойынша әлі ештеңе шешілмеген, сондықтан қайтаратын ештеңе жоқ.',
  },
  'Choose from the list what the words point at, then resolve.': {
    ru: 'Выберите из списка, на что указывают слова, затем разрешите.',
    kk: 'Сөздердің неге сілтейтінін тізімнен таңдап, содан кейін анықтаңыз.',
  },
} satisfies Catalog
