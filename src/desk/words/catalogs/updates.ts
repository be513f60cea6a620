// Updates: beginning, writing, publishing and taking down.
import type { Catalog } from './catalog.ts'

export const UPDATES = {
  'Begin an update of this report': {
    ru: 'Начать обзор по этому сообщению',
    kk: 'Осы хабар бойынша шолу бастау',
  },
  'It begins with the report’s own paragraphs, without its furniture; each sentence opens the statements you accepted from it. You rewrite it freely. Nothing is public before you publish it.':
    {
      ru: 'Он начнётся с абзацев самого сообщения, без всего лишнего вокруг них; каждое предложение открывает утверждения, которые вы из него приняли. Переписывайте свободно. Пока вы не опубликуете, ничего не открыто.',
      kk: 'Ол хабардың өз абзацтарынан басталады, айналасындағы артық нәрселерсіз; әр сөйлем одан қабылдаған мәлімдемелеріңізді ашады. Еркін қайта жаза беріңіз. Жарияламайынша ештеңе жұртқа ашылмайды.',
    },
  '{open|One sentence is|# sentences are} not settled yet. They come along, and rest on nothing.': {
    ru: '{open|# предложение ещё не разобрано|# предложения ещё не разобраны|# предложений ещё не разобраны}. Они войдут, но ни на что не опираются.',
    kk: '{open|# сөйлем әлі қаралған жоқ}. Олар да кіреді, бірақ ештеңеге сүйенбейді.',
  },
  '{leftOut|One paragraph is|# paragraphs are} left out, because something sealed rests on words there.': {
    ru: '{leftOut|Пропущен # абзац|Пропущены # абзаца|Пропущены # абзацев}: на слова там опирается нечто скрытое.',
    kk: '{leftOut|# абзац қалдырылды}: ондағы сөздерге жасырылған нәрсе сүйенеді.',
  },
  'Begin the update': { ru: 'Начать обзор', kk: 'Шолуды бастау' },
  'Publish as an update': { ru: 'Опубликовать как обзор', kk: 'Шолу ретінде жариялау' },
  '<page>public since {day}</page> (<update>its update</update>)': {
    ru: '<page>открыто с {day}</page> (<update>его обзор</update>)',
    kk: '<page>{day} жарияланған</page> (<update>оның шолуы</update>)',
  },
  '<page>public</page> (<update>its update</update>)': {
    ru: '<page>открыто</page> (<update>его обзор</update>)',
    kk: '<page>жарияланған</page> (<update>оның шолуы</update>)',
  },
  'Untitled update': { ru: 'Обзор без названия', kk: 'Атаусыз шолу' },
  // beginning one
  'In the record': { ru: 'Есть в хронике', kk: 'Хроникада бар' },
  Others: { ru: 'Другие', kk: 'Басқалары' },
  'Show what is new': { ru: 'Показать новое', kk: 'Жаңасын көрсету' },
  '{count|# event from before then was|# events from before then were} never told': {
    ru: '{count|# более раннее событие ещё не рассказано|# более ранних события ещё не рассказаны|# более ранних событий ещё не рассказаны}',
    kk: '{count|Одан бұрынғы # оқиға әлі баяндалмаған}',
  },
  'Set “From” earlier to take them in.': {
    ru: 'Чтобы взять их, поставьте в поле «С» более раннюю дату.',
    kk: 'Оларды алу үшін «Басы» өрісіне ертерек күн қойыңыз.',
  },
  'Nothing was published of {country} before.': {
    ru: 'Ещё ничего не опубликовано: {country}.',
    kk: 'Бұрын ештеңе жарияланбаған: {country}.',
  },
  'Nothing new in this period': { ru: 'За этот период нового нет', kk: 'Бұл кезеңде жаңа ештеңе жоқ' },
  'Review a report in the <inbox>inbox</inbox>, or choose another period. You can also begin with an empty page.':
    {
      ru: 'Разберите сообщение во <inbox>входящих</inbox> или выберите другой период. Можно начать и с пустой страницы.',
      kk: '<inbox>Кірістегі</inbox> хабарды қараңыз немесе басқа кезеңді таңдаңыз. Бос беттен бастауға да болады.',
    },
  '{count|# event|# events} that no published update rests on, of this period or without a date:': {
    ru: '{count|# событие, на которое|# события, на которые|# событий, на которые} не опирается ни один опубликованный обзор, за этот период или без даты:',
    kk: 'Осы кезеңнің не күні белгісіз, бірде-бір жарияланған шолу сүйенбеген {count|# оқиға}:',
  },
  'Last published: <page>{title}</page>, {day}.': {
    ru: 'Последний опубликованный: <page>{title}</page>, {day}.',
    kk: 'Соңғы жарияланғаны: <page>{title}</page>, {day}.',
  },
  'Last published: <page>{title}</page>.': {
    ru: 'Последний опубликованный: <page>{title}</page>.',
    kk: 'Соңғы жарияланғаны: <page>{title}</page>.',
  },
  // the list
  'No country set': { ru: 'Страна не указана', kk: 'Ел көрсетілмеген' },
  'No update yet': { ru: 'Обзоров пока нет', kk: 'Әзірге шолу жоқ' },
  'An update tells what happened in a country, each sentence with the statements it rests on. Begin one from a country and a period, or from a report in the <inbox>inbox</inbox>, also while it is only partly reviewed.':
    {
      ru: 'Обзор рассказывает, что произошло в стране; за каждым предложением — утверждения, на которые оно опирается. Начните со страны и периода или с сообщения во <inbox>входящих</inbox>, даже если оно разобрано лишь частично.',
      kk: 'Шолу елде не болғанын баяндайды; әр сөйлемнің артында ол сүйенетін мәлімдемелер тұрады. Ел мен кезеңнен немесе <inbox>кірістегі</inbox> хабардан бастаңыз, ол толық қаралмаған болса да.',
    },
  'version {version} being written': { ru: 'пишется версия {version}', kk: '{version}-нұсқа жазылуда' },
  'being written': { ru: 'пишется', kk: 'жазылуда' },
  '{language} translation': { ru: 'перевод: {language}', kk: 'аударма: {language}' },
  '{count|# passage|# passages}': {
    ru: '{count|# фрагмент|# фрагмента|# фрагментов}',
    kk: '{count|# үзінді}',
  },
  'saved by {who}, {day}': { ru: 'сохранение: {who}, {day}', kk: 'сақтаған: {who}, {day}' },
  'public ## an update': { ru: 'опубликован', kk: 'жарияланған' },
  'since {day}': { ru: 'с {day}', kk: '{day} бастап' },
  'version {version}': { ru: 'версия {version}', kk: '{version}-нұсқа' },
  'The original has a newer version than this translates.': {
    ru: 'У оригинала есть версия новее той, с которой сделан перевод.',
    kk: 'Түпнұсқаның аударылғаннан жаңарақ нұсқасы бар.',
  },
  '{passages|# passage rests|# passages rest} on a statement that was withdrawn or changed since.': {
    ru: '{passages|# фрагмент опирается|# фрагмента опираются|# фрагментов опираются} на утверждения, которые с тех пор отозваны или изменены.',
    kk: '{passages|# үзінді} содан бері қайтарып алынған не өзгертілген мәлімдемелерге сүйенеді.',
  },
  // writing
  'What changed since the version that is public': {
    ru: 'Что изменилось после опубликованной версии',
    kk: 'Жарияланған нұсқадан бері не өзгерді',
  },
  'A public note, shown with the day on which this version is published.': {
    ru: 'Открытое примечание: его видно рядом с днём публикации этой версии.',
    kk: 'Жұртқа көрінетін ескертпе: осы нұсқа жарияланған күнмен бірге тұрады.',
  },
  'As it is saved: “{text}”': { ru: 'Сохранено так: «{text}»', kk: 'Сақталған түрі: «{text}»' },
  'Title, country, period, credit': {
    ru: 'Название, страна, период, благодарность',
    kk: 'Атауы, елі, кезеңі, алғыс',
  },
  Title: { ru: 'Название', kk: 'Атауы' },
  'Information came from': { ru: 'Сведения предоставили', kk: 'Мәлімет бергендер' },
  'One partner a line, as they are to be named.': {
    ru: 'По одному партнёру в строке, как их следует назвать.',
    kk: 'Әр жолға бір серіктес, қалай аталуы керек болса, солай.',
  },
  'A translation of version {version} of <original>its original</original>. Each passage stands below the words that it translates.':
    {
      ru: 'Перевод с версии {version} <original>оригинала</original>. Каждый фрагмент стоит под словами, которые он переводит.',
      kk: '<original>Түпнұсқаның</original> {version}-нұсқасының аудармасы. Әр үзінді өзі аударған сөздердің астында тұр.',
    },
  'The original is at version {newest} by now.': {
    ru: 'У оригинала уже версия {newest}.',
    kk: 'Түпнұсқа қазір {newest}-нұсқада.',
  },
  'Bring in what changed': { ru: 'Внести изменившееся', kk: 'Өзгергенін енгізу' },
  'Add a passage': { ru: 'Добавить фрагмент', kk: 'Үзінді қосу' },
  'Not public yet.': { ru: 'Ещё не опубликован.', kk: 'Әлі жарияланған жоқ.' },
  '<page>Version {version} is public</page>; this is the next.': {
    ru: '<page>Версия {version} опубликована</page>; это следующая.',
    kk: '<page>{version}-нұсқа жарияланған</page>; бұл — келесісі.',
  },
  'Saved by {who}, <instant/>.': { ru: 'Сохранение: {who}, <instant/>.', kk: 'Сақтаған: {who}, <instant/>.' },
  '{count|Passage|Passages}:': { ru: '{count|Фрагмент|Фрагменты|Фрагменты}:', kk: '{count|Үзінді}:' },
  'Look at it': { ru: 'Посмотреть', kk: 'Қарау' },
  'Go on to publishing': { ru: 'К публикации', kk: 'Жариялауға көшу' },
  'Your words in passages that are gone': {
    ru: 'Ваши слова в удалённых фрагментах',
    kk: 'Алынған үзінділердегі сөздеріңіз',
  },
  'Somebody took these passages out meanwhile. Copy from here what is to stay.': {
    ru: 'Кто-то тем временем убрал эти фрагменты. Скопируйте отсюда то, что должно остаться.',
    kk: 'Осы арада біреу бұл үзінділерді алып тастады. Қалуы керегін осы жерден көшіріп алыңыз.',
  },
  'What you wrote': { ru: 'Что вы написали', kk: 'Сіз жазған мәтін' },
  '{count|One passage was|# passages were} taken out': {
    ru: '{count|Убран # фрагмент|Убраны # фрагмента|Убраны # фрагментов}',
    kk: '{count|# үзінді алынды}',
  },
  'Put it back': { ru: 'Вернуть', kk: 'Қайтару' },
  'Throw this update away': { ru: 'Выбросить этот обзор', kk: 'Бұл шолуды тастау' },
  'Throw this next version away': { ru: 'Выбросить эту следующую версию', kk: 'Бұл келесі нұсқаны тастау' },
  'What was written here is lost. What is public stays as it is.': {
    ru: 'Написанное здесь пропадёт. Опубликованное останется как есть.',
    kk: 'Мұнда жазылғаны жоғалады. Жарияланғаны сол күйінде қалады.',
  },
  'Throw it away': { ru: 'Выбросить', kk: 'Тастау' },
  'Passage {number}': { ru: 'Фрагмент {number}', kk: '{number}-үзінді' },
  Up: { ru: 'Выше', kk: 'Жоғары' },
  Down: { ru: 'Ниже', kk: 'Төмен' },
  'Add below': { ru: 'Добавить ниже', kk: 'Астына қосу' },
  'Take out': { ru: 'Убрать', kk: 'Алып тастау' },
  'your assessment': { ru: 'ваша оценка', kk: 'сіздің бағаңыз' },
  'Under ## a heading': { ru: 'Раздел', kk: 'Бөлім' },
  'The lead': { ru: 'Вступление', kk: 'Кіріспе' },
  'As ## a form of text': { ru: 'Вид', kk: 'Түрі' },
  'A paragraph': { ru: 'Абзац', kk: 'Абзац' },
  'A point of a list': { ru: 'Пункт списка', kk: 'Тізім тармағы' },
  'A quotation': { ru: 'Цитата', kk: 'Дәйексөз' },
  'Who says it': { ru: 'Кто это говорит', kk: 'Мұны кім айтады' },
  'My assessment': { ru: 'Моя оценка', kk: 'Менің бағам' },
  '<b>It was:</b> {before}': { ru: '<b>Было:</b> {before}', kk: '<b>Бұрынғысы:</b> {before}' },
  'The original changed here.': { ru: 'Оригинал здесь изменился.', kk: 'Түпнұсқа осы жерде өзгерді.' },
  'The translation still fits': { ru: 'Перевод по-прежнему верен', kk: 'Аударма әлі де дұрыс' },
  'Not translated yet.': { ru: 'Ещё не переведено.', kk: 'Әлі аударылмаған.' },
  // what it rests on
  'What passage {number} rests on': {
    ru: 'На что опирается фрагмент {number}',
    kk: '{number}-үзінді неге сүйенеді',
  },
  'Choose what it rests on': { ru: 'Выбрать, на что он опирается', kk: 'Неге сүйенетінін таңдау' },
  '“{query}” has no answer any more: change the question.': {
    ru: 'На «{query}» больше нет ответа: измените вопрос.',
    kk: '«{query}» дегенге енді жауап жоқ: сұрақты өзгертіңіз.',
  },
  '{count|# event|# events} may lie outside it.': {
    ru: '{count|# событие может|# события могут|# событий могут} в это не входить.',
    kk: '{count|# оқиға} бұған кірмеуі мүмкін.',
  },
  'As of {day}.': { ru: 'На {day}.', kk: '{day} жағдайы.' },
  '“{words}” leads to <subject>{named}</subject>': {
    ru: '«{words}» ведёт сюда: <subject>{named}</subject>',
    kk: '«{words}» мұнда апарады: <subject>{named}</subject>',
  },
  'no more ## leads there': { ru: 'больше не ведёт', kk: 'енді апармайды' },
  '{missing|A statement it rests on was|# statements it rests on were} withdrawn or changed. Read it again.':
    {
      ru: '{missing|# утверждение, на которое оно опирается, отозвано или изменено|# утверждения, на которые оно опирается, отозваны или изменены|# утверждений, на которые оно опирается, отозваны или изменены}. Перечитайте его.',
      kk: 'Ол сүйенетін {missing|# мәлімдеме} қайтарып алынды немесе өзгертілді. Қайта оқып шығыңыз.',
    },
  '{properties} {count|reads|read} differently since this was written. Read it again.': {
    ru: 'С тех пор как это написано, читается иначе: {properties}. Перечитайте его.',
    kk: 'Бұл жазылғаннан бері басқаша оқылады: {properties}. Қайта оқып шығыңыз.',
  },
  'Not in these statements: {words}.': {
    ru: 'Этого нет в утверждениях: {words}.',
    kk: 'Бұл мәлімдемелерде жоқ: {words}.',
  },
  'The author’s own view.': { ru: 'Собственное мнение автора.', kk: 'Автордың өз пікірі.' },
  'Rests on nothing.': { ru: 'Ни на что не опирается.', kk: 'Ештеңеге сүйенбейді.' },
  'rest on it no more': { ru: 'больше не опирать на это', kk: 'енді бұған сүйенбеу' },
  'What a sentence rests on': { ru: 'На что опирается предложение', kk: 'Сөйлем неге сүйенеді' },
  'Events in {country}, the newest first': {
    ru: 'События: {country}, сначала новые',
    kk: 'Оқиғалар: {country}, алдымен жаңалары',
  },
  'Events, the newest first': { ru: 'События, сначала новые', kk: 'Оқиғалар, алдымен жаңалары' },
  'Rest it on these': { ru: 'Опереть на отмеченное', kk: 'Белгіленгенге сүйендіру' },
  'No events of this country yet': {
    ru: 'Событий этой страны пока нет',
    kk: 'Бұл елдің оқиғалары әзірге жоқ',
  },
  'Statements come from reports: accept a card in the <inbox>inbox</inbox>, or <hand>record an event by hand</hand>. Then choose it here.':
    {
      ru: 'Утверждения берутся из сообщений: примите карточку во <inbox>входящих</inbox> или <hand>запишите событие вручную</hand>. Затем выберите его здесь.',
      kk: 'Мәлімдемелер хабарлардан алынады: <inbox>кірістегі</inbox> карточканы қабылдаңыз немесе <hand>оқиғаны қолмен жазыңыз</hand>. Содан кейін оны осы жерде таңдаңыз.',
    },
  'Which sentence': { ru: 'Какое предложение', kk: 'Қай сөйлем' },
  'rests on nothing': { ru: 'ни на что не опирается', kk: 'ештеңеге сүйенбейді' },
  '{count|# statement|# statements}, one by one': {
    ru: '{count|# утверждение|# утверждения|# утверждений}, по одному',
    kk: '{count|# мәлімдеме}, бір-бірлеп',
  },
  'Open the event': { ru: 'Открыть событие', kk: 'Оқиғаны ашу' },
  'rest on it': { ru: 'опереть на это', kk: 'бұған сүйендіру' },
  // what a figure counts
  'Persons are counted once, whatever befell them; people whom a source only counts or describes are not.': {
    ru: 'Каждый человек считается один раз, что бы с ним ни произошло; те, кого источник лишь считает или описывает, не считаются.',
    kk: 'Әр адам, басынан не өтсе де, бір рет саналады; дереккөз тек санын айтқан не сипаттаған адамдар саналмайды.',
  },
  'Acts are counted: what befell one person twice is two, and one act against many is one.': {
    ru: 'Считаются события: случившееся с одним человеком дважды — два, одно событие со многими — одно.',
    kk: 'Оқиғалар саналады: бір адамның басынан екі рет өткені — екеу, көп адамға қатысты бір оқиға — біреу.',
  },
  'Reports are counted: sources that tell of such an act.': {
    ru: 'Считаются сообщения: источники, которые рассказывают о таком событии.',
    kk: 'Хабарлар саналады: мұндай оқиғаны баяндайтын дереккөздер.',
  },
  'Acts that may lie outside the period are left out.': {
    ru: 'События, которые могут лежать вне периода, не учтены.',
    kk: 'Кезеңнен тыс болуы мүмкін оқиғалар ескерілмеген.',
  },
} satisfies Catalog
