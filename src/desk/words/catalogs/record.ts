// The pages of the record: lists, subjects, history, joining, sources, people at risk, by hand, the first page.
import type { Catalog } from './catalog.ts'

export const RECORD = {
  // by hand
  'In words, as it was said': { ru: 'Словами, как это сказали', kk: 'Сөзбен, айтылғандай' },
  'Who told you: empty where you know it yourself': {
    ru: 'Кто вам сказал: пусто, если знаете сами',
    kk: 'Сізге кім айтты: өзіңіз білсеңіз, бос қалдырыңыз',
  },
  'Read the date': { ru: 'Прочитать дату', kk: 'Күнді оқу' },
  'For what you know without a report. It is recorded as said by you; name a speaker below where somebody told you. If there is a text, <report>add it as a report</report> instead: then each value keeps the words it came from.':
    {
      ru: 'Для того, что вы знаете без сообщения. Это записывается как сказанное вами; если вам кто-то сказал, назовите его ниже. Если есть текст, лучше <report>добавьте его как сообщение</report>: тогда каждое значение хранит слова, из которых взято.',
      kk: 'Хабарсыз білетініңіз үшін. Бұл сіз айтқандай жазылады; сізге біреу айтса, оны төменде атаңыз. Мәтін болса, одан да <report>оны хабар ретінде қосыңыз</report>: сонда әр мән өзі алынған сөздерді сақтайды.',
    },
  'Not recorded yet. {why}': { ru: 'Пока не записано. {why}', kk: 'Әзірге жазылмады. {why}' },
  'What happened, in your words': { ru: 'Что произошло, вашими словами', kk: 'Не болды, өз сөзіңізбен' },
  'Record it': { ru: 'Записать', kk: 'Жазу' },
  'Leave it': { ru: 'Оставить', kk: 'Қалдыру' },
  // the first page
  'This is a record of what was said about Kazakhstan in early 2017, made to be tried out. Nothing here can be spoilt: whatever you do can be taken back.':
    {
      ru: 'Это хроника того, что говорилось о Казахстане в начале 2017 года, сделанная для пробы. Здесь ничего нельзя испортить: всё, что вы сделаете, можно отозвать.',
      kk: 'Бұл — 2017 жылдың басында Қазақстан туралы айтылғандардың байқап көруге жасалған хроникасы. Мұнда ештеңені бүлдіру мүмкін емес: не істесеңіз де, қайтаруға болады.',
    },
  'Read the report that waits': { ru: 'Прочитайте ожидающее сообщение', kk: 'Күтіп тұрған хабарды оқыңыз' },
  'A partner’s report is in the inbox. Its words are marked where something was drafted from them.': {
    ru: 'Во входящих лежит сообщение партнёра. Его слова отмечены там, где из них что-то предложено.',
    kk: 'Кірісте серіктестің хабары тұр. Бірдеңе ұсынылған жерлерде оның сөздері белгіленген.',
  },
  'Accept a card': { ru: 'Примите карточку', kk: 'Карточканы қабылдаңыз' },
  'Each card proposes one event, with the words it came from. Accept it, and it is in the record at once.': {
    ru: 'Каждая карточка предлагает одно событие со словами, из которых оно взято. Примите её, и оно сразу в хронике.',
    kk: 'Әр карточка бір оқиғаны өзі алынған сөздерімен ұсынады. Қабылдасаңыз, ол бірден хроникаға кіреді.',
  },
  'Open a person': { ru: 'Откройте человека', kk: 'Адамды ашыңыз' },
  'Somebody who was held: what happened to them, in order, and who says so.': {
    ru: 'Тот, кого держали под стражей: что с ним было, по порядку, и кто это говорит.',
    kk: 'Қамауда болған біреу: не болғаны ретімен және мұны кім айтатыны.',
  },
  'See a dispute with its speakers': {
    ru: 'Посмотрите спор и кто что говорит',
    kk: 'Дау мен оның айтушыларын қараңыз',
  },
  'An account that some confirm and others deny. Both sides stand beside each other.': {
    ru: 'Рассказ, который одни подтверждают, а другие отрицают. Обе стороны стоят рядом.',
    kk: 'Біреулер растайтын, басқалар жоққа шығаратын мәлімет. Екі жақ қатар тұр.',
  },
  'See the public page': { ru: 'Посмотрите открытую страницу', kk: 'Жұртқа ашық бетті қараңыз' },
  'What a reader without rights sees: each sentence opens what it rests on.': {
    ru: 'То, что видит читатель без прав: каждое предложение открывает то, на что опирается.',
    kk: 'Құқығы жоқ оқырман көретіні: әр сөйлем өзі сүйенетінін ашады.',
  },
  done: { ru: 'сделано', kk: 'орындалды' },
  'There is none in this record just now.': {
    ru: 'Сейчас в этой хронике такого нет.',
    kk: 'Қазір бұл хроникада ондай жоқ.',
  },
  'Begin with a report': { ru: 'Начните с сообщения', kk: 'Хабардан бастаңыз' },
  'Add a report as it came: a text, a web page you saved, or words you paste. It is kept as it is and read for you; nothing enters the record before you accept it.':
    {
      ru: 'Добавьте сообщение таким, каким оно пришло: текст, сохранённую веб-страницу или вставленные слова. Оно хранится как есть и читается за вас; в хронику ничего не войдёт, пока вы не примете.',
      kk: 'Хабарды келген күйінде қосыңыз: мәтін, сақталған веб-бет немесе қойылған сөздер. Ол сол күйінде сақталып, сіз үшін оқылады; сіз қабылдамайынша хроникаға ештеңе кірмейді.',
    },
  'What waits': { ru: 'Что ждёт', kk: 'Не күтіп тұр' },
  'No report has been added yet.': { ru: 'Сообщений пока не добавлено.', kk: 'Әзірге хабар қосылған жоқ.' },
  'Every report is reviewed to its end.': {
    ru: 'Все сообщения разобраны до конца.',
    kk: 'Барлық хабар соңына дейін қаралды.',
  },
  'nothing was drafted from it': { ru: 'из него ничего не предложено', kk: 'одан ештеңе ұсынылмады' },
  'All {count} that wait': { ru: 'Все, что ждут: {count}', kk: 'Күтіп тұрғандардың бәрі: {count}' },
  'Newest events': { ru: 'Новейшие события', kk: 'Ең жаңа оқиғалар' },
  'Nothing is recorded yet: accept a card, or <hand>record an event by hand</hand>.': {
    ru: 'Пока ничего не записано: примите карточку или <hand>запишите событие вручную</hand>.',
    kk: 'Әзірге ештеңе жазылмаған: карточканы қабылдаңыз немесе <hand>оқиғаны қолмен жазыңыз</hand>.',
  },
  'All {count|# event|# events}': {
    ru: 'Показать {count|# событие|все # события|все # событий}',
    kk: 'Барлық {count|# оқиға}',
  },
  // lists
  '{count|# person|# people}': { ru: '{count|# человек|# человека|# человек}', kk: '{count|# адам}' },
  '{count|# organisation|# organisations}': {
    ru: '{count|# организация|# организации|# организаций}',
    kk: '{count|# ұйым}',
  },
  '{count|# place|# places}': { ru: '{count|# место|# места|# мест}', kk: '{count|# орын}' },
  '{count|# source|# sources}': {
    ru: '{count|# источник|# источника|# источников}',
    kk: '{count|# дереккөз}',
  },
  '{first} to {last} of {count|# event|# events}': {
    ru: '{first}–{last} из {count|# события|# событий|# событий}',
    kk: '{count|# оқиғаның} {first}–{last} аралығы',
  },
  '{first} to {last} of {count|# person|# people}': {
    ru: '{first}–{last} из {count|# человека|# человек|# человек}',
    kk: '{count|# адамның} {first}–{last} аралығы',
  },
  '{first} to {last} of {count|# organisation|# organisations}': {
    ru: '{first}–{last} из {count|# организации|# организаций|# организаций}',
    kk: '{count|# ұйымның} {first}–{last} аралығы',
  },
  '{first} to {last} of {count|# place|# places}': {
    ru: '{first}–{last} из {count|# места|# мест|# мест}',
    kk: '{count|# орынның} {first}–{last} аралығы',
  },
  '{first} to {last} of {count|# source|# sources}': {
    ru: '{first}–{last} из {count|# источника|# источников|# источников}',
    kk: '{count|# дереккөздің} {first}–{last} аралығы',
  },
  'told {count|once|# times}': { ru: 'рассказано {count|# раз|# раза|# раз}', kk: '{count|# рет айтылған}' },
  'no date said': { ru: 'дата не названа', kk: 'күні айтылмаған' },
  // a subject
  'Who or what is the same as {title}?': {
    ru: 'Кто или что то же самое: {title}?',
    kk: 'Мынамен кім немесе не бір: {title}?',
  },
  'Written by {speaker}': { ru: 'Записал(а): {speaker}', kk: 'Жазған: {speaker}' },
  'Told {count|once|# times}': { ru: 'Рассказано {count|# раз|# раза|# раз}', kk: '{count|# рет айтылған}' },
  'Somebody judged these to be one event, so they are read together. Split again, each stands by itself as before.':
    {
      ru: 'Кто-то счёл это одним событием, поэтому они читаются вместе. Если разделить, каждое снова стоит само по себе.',
      kk: 'Біреу бұларды бір оқиға деп шешкен, сондықтан олар бірге оқылады. Бөлсеңіз, әрқайсысы бұрынғыдай бөлек тұрады.',
    },
  'Told elsewhere too?': { ru: 'Рассказано и в другом месте?', kk: 'Басқа жерде де айтылған ба?' },
  'These are the same kind of act, at a time that fits, with somebody in common.': {
    ru: 'Событие того же вида, в подходящее время, с кем-то общим.',
    kk: 'Бұлар — бір түрдегі, уақыты сәйкес, ортақ біреуі бар оқиғалар.',
  },
  'Who wrote this: {count|1 entry|# entries}': {
    ru: 'Кто это записал: {count|# запись|# записи|# записей}',
    kk: 'Мұны кім жазды: {count|# жазба}',
  },
  'Earlier: {count} more.': { ru: 'Раньше: ещё {count}.', kk: 'Бұрынырақ: тағы {count}.' },
  'taken back by {author}, <instant/>': {
    ru: 'отозвано: {author}, <instant/>',
    kk: 'қайтарып алған: {author}, <instant/>',
  },
  'And {count|# statement|# statements} more.': {
    ru: 'И ещё {count|# утверждение|# утверждения|# утверждений}.',
    kk: 'Тағы {count|# мәлімдеме}.',
  },
  'And {count} more.': { ru: 'И ещё {count}.', kk: 'Тағы {count}.' },
  'Read together: {names}. Nothing was rewritten; each can be told apart again.': {
    ru: 'Читаются вместе: {names}. Ничего не переписано; каждое можно снова отделить.',
    kk: 'Бірге оқылады: {names}. Ештеңе қайта жазылған жоқ; әрқайсысын қайта ажыратуға болады.',
  },
  and: { ru: 'и', kk: 'және' },
  'Split again': { ru: 'Разделить снова', kk: 'Қайта бөлу' },
  'Perhaps the same': { ru: 'Возможно, то же самое', kk: 'Бір болуы мүмкін' },
  'Written like “{name}”': { ru: 'Пишется похоже: «{name}»', kk: '«{name}» деп жазылғандар' },
  'How you know (kept with the judgement)': {
    ru: 'Откуда вы знаете (хранится вместе с решением)',
    kk: 'Қайдан білесіз (шешіммен бірге сақталады)',
  },
  'Read the chosen one together with this': {
    ru: 'Читать выбранное вместе с этим',
    kk: 'Таңдалғанды осымен бірге оқу',
  },
  'Nothing of this kind is written like “{name}”.': {
    ru: 'Ничего такого вида так не пишется: «{name}».',
    kk: 'Бұл түрдегі ештеңе «{name}» деп жазылмайды.',
  },
  'Find another by part of a name': {
    ru: 'Найти другое по части имени',
    kk: 'Аттың бөлігі бойынша басқасын табу',
  },
  'Also written {spellings}': { ru: 'Пишется также: {spellings}', kk: 'Басқаша жазылуы: {spellings}' },
  'Told of as {capacities}': {
    ru: 'О ком говорится как: {capacities}',
    kk: 'Қандай тұлға ретінде айтылған: {capacities}',
  },
  'What they say': { ru: 'Что они говорят', kk: 'Олар не айтады' },
  'Sources that speak of them': {
    ru: 'Источники, которые о них говорят',
    kk: 'Олар туралы айтатын дереккөздер',
  },
  'Belongs to': { ru: 'Относится к', kk: 'Неге жатады' },
  'preferred by the editors': { ru: 'предпочтено редакцией', kk: 'редакция таңдаған' },
  'No event in the record names this as taking part.': {
    ru: 'Ни одно событие в хронике не называет этого участником.',
    kk: 'Хроникадағы ешбір оқиға мұны қатысушы деп атамайды.',
  },
  'according to {speakers}': { ru: 'по словам: {speakers}', kk: 'айтқандар: {speakers}' },
  'whether it took place': { ru: 'произошло ли это', kk: 'бұл болды ма' },
  // a source
  'Its text is not in this vault.': {
    ru: 'Его текста нет в этом хранилище.',
    kk: 'Оның мәтіні бұл қоймада жоқ.',
  },
  'Kept as it came': { ru: 'Хранится таким, каким поступило', kk: 'Түскен күйінде сақталған' },
  '{name}, received <instant/>': {
    ru: '{name}, получено <instant/>',
    kk: '{name}, алынған уақыты: <instant/>',
  },
  'pasted text': { ru: 'вставленный текст', kk: 'қойылған мәтін' },
  'SHA-256 of the bytes': { ru: 'SHA-256 байтов', kk: 'Байттардың SHA-256 хеші' },
  'How it came': { ru: 'Как поступило', kk: 'Қалай түсті' },
  'From <marked>marked words</marked> something was made; the number after them leads to it.': {
    ru: 'Из <marked>отмеченных слов</marked> что-то сделано; номер после них ведёт туда.',
    kk: '<marked>Белгіленген сөздерден</marked> бірдеңе жасалған; олардан кейінгі нөмір соған апарады.',
  },
  'Review this report': { ru: 'Разобрать это сообщение', kk: 'Осы хабарды қарау' },
  'The words of the source': { ru: 'Слова источника', kk: 'Дереккөздің сөздері' },
  'What was made of them': { ru: 'Что из них сделано', kk: 'Олардан не жасалды' },
  'Part {number} of {count} of the text': {
    ru: 'Часть {number} из {count} текста',
    kk: 'Мәтіннің {count} бөлігінің {number}-бөлігі',
  },
  Statements: { ru: 'Утверждения', kk: 'Мәлімдемелер' },
  Words: { ru: 'Слова', kk: 'Сөздер' },
  'Nothing was made of these words that you may read.': {
    ru: 'Из этих слов не сделано ничего, что вам можно читать.',
    kk: 'Бұл сөздерден сіз оқи алатын ештеңе жасалмаған.',
  },
  'Named here first: <names/>': {
    ru: 'Впервые названы здесь: <names/>',
    kk: 'Алғаш осында аталғандар: <names/>',
  },
  // people at risk
  Protection: { ru: 'Защита', kk: 'Қорғау' },
  'Change this': { ru: 'Изменить это', kk: 'Мұны өзгерту' },
  Seal: { ru: 'Скрыть', kk: 'Жасыру' },
  'What the public reads in place of the name': {
    ru: 'Что читают все вместо имени',
    kk: 'Жұрт аттың орнына не оқиды',
  },
  'What they are, not who: “a human rights defender”. Left empty, they are left out, with all that happened to them alone.':
    {
      ru: 'Чем занимается, а не кто это: «правозащитник». Если оставить пустым, о человеке не говорится вовсе, как и о том, что случилось только с ним.',
      kk: 'Кім екені емес, немен айналысатыны: «құқық қорғаушы». Бос қалдырылса, ол және тек оның басынан өткендер мүлде айтылмайды.',
    },
  'Who may still read it': { ru: 'Кто всё ещё может читать', kk: 'Кім әлі оқи алады' },
  'Everybody in this vault': { ru: 'Все в этом хранилище', kk: 'Осы қоймадағылардың бәрі' },
  'Only me': { ru: 'Только я', kk: 'Тек мен' },
  'Not sealed. Sealing takes the name out of everything public at the next publication: pages, texts, quotations, search, data, earlier versions. Copies that others made before stay as they are.':
    {
      ru: 'Не скрыто. Если скрыть, при следующем выпуске имя уйдёт изо всего открытого: страниц, текстов, цитат, поиска, данных, прежних версий. Копии, которые другие сделали раньше, остаются как есть.',
      kk: 'Жасырылмаған. Жасырылса, келесі жариялауда аты ашықтың бәрінен алынады: беттерден, мәтіндерден, дәйексөздерден, іздеуден, деректерден, бұрынғы нұсқалардан. Басқалар бұрын жасаған көшірмелер сол күйінде қалады.',
    },
  'Sealed: everybody in this vault reads it, and nobody else.': {
    ru: 'Скрыто: это читают все в этом хранилище и больше никто.',
    kk: 'Жасырылған: мұны осы қоймадағылардың бәрі оқиды, басқа ешкім емес.',
  },
  'Sealed: only those named read it.': {
    ru: 'Скрыто: это читают только названные.',
    kk: 'Жасырылған: мұны тек аталғандар оқиды.',
  },
  'The public reads “{label}”.': { ru: 'Все читают «{label}».', kk: 'Жұрт «{label}» деп оқиды.' },
  'The public does not meet them at all.': {
    ru: 'Для остальных этого человека нет вовсе.',
    kk: 'Жұрт оны мүлде кездестірмейді.',
  },
  'Open again': { ru: 'Открыть снова', kk: 'Қайта ашу' },
  'What they agreed to': { ru: 'На что дано согласие', kk: 'Неге келісім берді' },
  'Nobody has recorded that they were asked.': {
    ru: 'Никто не записал, что согласие спрашивали.',
    kk: 'Келісім сұралғанын ешкім жазбаған.',
  },
  'Record an answer': { ru: 'Записать ответ', kk: 'Жауапты жазу' },
  'Asked about': { ru: 'О чём спросили', kk: 'Не туралы сұралды' },
  'Their answer': { ru: 'Ответ', kk: 'Жауабы' },
  'Given on': { ru: 'Когда дан', kk: 'Берілген күні' },
  'Holds until (empty: until withdrawn)': {
    ru: 'Действует до (пусто: до отзыва)',
    kk: 'Қашанға дейін жарамды (бос: қайтарып алынғанша)',
  },
  // why something was taken back, as the program writes it
  'split again': { ru: 'снова разделено', kk: 'қайта бөлінді' },
  'opened again': { ru: 'снова открыто', kk: 'қайта ашылды' },
  'not of this case': { ru: 'не из этого дела', kk: 'бұл іске жатпайды' },
  // what has to be mended
  'Choose the one that is the same.': {
    ru: 'Выберите то, что совпадает.',
    kk: 'Бір болып тұрғанын таңдаңыз.',
  },
  'These are read together already.': { ru: 'Они уже читаются вместе.', kk: 'Бұлар бұрыннан бірге оқылады.' },
} satisfies Catalog
