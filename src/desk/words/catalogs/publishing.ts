// Publishing an update, what stands in its way, its versions, and taking it down.
import type { Catalog } from './catalog.ts'

export const PUBLISHING = {
  Preview: { ru: 'Предварительный просмотр', kk: 'Алдын ала қарау' },
  'A look before it is published: this is what everybody would see, and only you see it now. <back>Back to publishing</back>':
    {
      ru: 'Взгляд до публикации: это увидят все, а сейчас видите только вы. <back>Вернуться к публикации</back>',
      kk: 'Жарияланғанға дейінгі көрініс: мұны жұрттың бәрі көреді, ал қазір тек сіз көресіз. <back>Жариялауға оралу</back>',
    },
  'Publish version {version}': { ru: 'Опубликовать версию {version}', kk: '{version}-нұсқаны жариялау' },
  'Publish this update': { ru: 'Опубликовать этот обзор', kk: 'Бұл шолуды жариялау' },
  'Look at it as everybody will see it': {
    ru: 'Посмотреть, как его увидят все',
    kk: 'Жұрт көретін түрінде қарау',
  },
  'Go on writing': { ru: 'Писать дальше', kk: 'Әрі қарай жазу' },
  'As a document: <print>to print</print>, <docx>DOCX</docx>': {
    ru: 'Документом: <print>для печати</print>, <docx>DOCX</docx>',
    kk: 'Құжат түрінде: <print>басып шығаруға</print>, <docx>DOCX</docx>',
  },
  'What changed, in public: “{note}”': {
    ru: 'Что изменилось, видно всем: «{note}»',
    kk: 'Не өзгергені, жұртқа көрінеді: «{note}»',
  },
  'Day of this version': { ru: 'День этой версии', kk: 'Осы нұсқаның күні' },
  'Day of publication': { ru: 'День публикации', kk: 'Жарияланған күні' },
  'Publish ## the act': { ru: 'Опубликовать', kk: 'Жариялау' },
  'What becomes public': { ru: 'Что станет открытым', kk: 'Не жұртқа ашылады' },
  '{passages|One passage|# passages}, which rest on no statement.': {
    ru: '{passages|# фрагмент|# фрагмента|# фрагментов} без опоры на утверждения.',
    kk: 'Мәлімдемеге сүйенбейтін {passages|# үзінді}.',
  },
  '{passages|One passage|# passages}, and {statements|the one statement|the # statements} behind.': {
    ru: '{passages|# фрагмент|# фрагмента|# фрагментов} и {statements|# утверждение|# утверждения|# утверждений} за ними.',
    kk: '{passages|# үзінді} және олардың артындағы {statements|# мәлімдеме}.',
  },
  'It appears under {country}.': { ru: 'Раздел страны: {country}.', kk: 'Елі: {country}.' },
  'Credit goes to {partners}.': {
    ru: 'Сведения предоставили: {partners}.',
    kk: 'Мәлімет бергендер: {partners}.',
  },
  '{count|One name|# names} in them': {
    ru: '{count|# имя в них|# имени в них|# имён в них}',
    kk: '{count|Олардағы # есім}',
  },
  'What stands in the way': { ru: 'Что мешает', kk: 'Не кедергі' },
  'Look at each, and tick what you have seen': {
    ru: 'Посмотрите каждое и отметьте увиденное',
    kk: 'Әрқайсысын қарап, көргеніңізді белгілеңіз',
  },
  'Open it': { ru: 'Открыть', kk: 'Ашу' },
  'Set it': { ru: 'Указать', kk: 'Көрсету' },
  'Signed off': { ru: 'Одобрение', kk: 'Мақұлдау' },
  'Nobody else can sign this off: you are the only one in this vault who publishes. Read it once more yourself.':
    {
      ru: 'Одобрить текст больше некому: в этом хранилище публикуете только вы. Перечитайте его ещё раз сами.',
      kk: 'Мәтінді мақұлдайтын басқа ешкім жоқ: бұл қоймада тек сіз жариялайсыз. Оны өзіңіз тағы бір рет оқып шығыңыз.',
    },
  '{who} signed this text off, <instant/>.': {
    ru: 'Текст одобрен: {who}, <instant/>.',
    kk: 'Мәтінді мақұлдаған: {who}, <instant/>.',
  },
  'Nobody has signed this text off yet.': {
    ru: 'Этот текст ещё никто не одобрил.',
    kk: 'Бұл мәтінді әлі ешкім мақұлдаған жоқ.',
  },
  'You saved it last, so somebody else does.': {
    ru: 'Последним его сохраняли вы, поэтому одобряет кто-то другой.',
    kk: 'Оны соңғы сақтаған — сіз, сондықтан басқа біреу мақұлдайды.',
  },
  'Any change to it makes a sign-off void.': {
    ru: 'Любая правка снимает одобрение.',
    kk: 'Кез келген өзгеріс мақұлдауды жояды.',
  },
  'Sign it off': { ru: 'Одобрить', kk: 'Мақұлдау' },
  // obstacles
  'Give the update a title.': { ru: 'Дайте обзору название.', kk: 'Шолуға атау беріңіз.' },
  'Choose the country: an update belongs to one.': {
    ru: 'Выберите страну: обзор всегда относится к одной.',
    kk: 'Елді таңдаңыз: шолу бір елге қатысты болады.',
  },
  'Nothing is written yet: an update has at least one passage.': {
    ru: 'Пока ничего не написано: в обзоре есть хотя бы один фрагмент.',
    kk: 'Әзірге ештеңе жазылмаған: шолуда кемінде бір үзінді болады.',
  },
  'Say in a public note what changed since the version before.': {
    ru: 'Скажите в открытом примечании, что изменилось после прежней версии.',
    kk: 'Бұрынғы нұсқадан бері не өзгергенін жұртқа көрінетін ескертпеде айтыңыз.',
  },
  '{count|Passage|Passages} {numbers} {count|rests|rest} on nothing in the record, and {count|is|are} not marked as your assessment.':
    {
      ru: 'Без опоры в хронике и без отметки «моя оценка» — фрагменты: {numbers}.',
      kk: 'Хроникада сүйенері жоқ және «менің бағам» деп белгіленбеген үзінділер: {numbers}.',
    },
  '{count|Passage|Passages} {numbers} {count|rests|rest} on statements that were withdrawn, changed or sealed: these will not stand behind {count|it|them}.':
    {
      ru: 'Опираются на утверждения, которые отозваны, изменены или скрыты и за ними стоять не будут, — фрагменты: {numbers}.',
      kk: 'Қайтарып алынған, өзгертілген не жасырылған мәлімдемелерге сүйенетін үзінділер (ол мәлімдемелер артында тұрмайды): {numbers}.',
    },
  'The update that this translates is not public any more.': {
    ru: 'Обзор, с которого сделан перевод, снят с публикации.',
    kk: 'Аударылған шолу жариялаудан алынған.',
  },
  '{count|Passage|Passages} {numbers} {count|is|are} not translated yet.': {
    ru: 'Ещё не переведены фрагменты: {numbers}.',
    kk: 'Әлі аударылмаған үзінділер: {numbers}.',
  },
  '{count|Passage|Passages} {numbers} {count|translates|translate} words that have changed in the original since.':
    {
      ru: 'Переводят слова, которые с тех пор изменились в оригинале, — фрагменты: {numbers}.',
      kk: 'Түпнұсқада содан бері өзгерген сөздерді аударған үзінділер: {numbers}.',
    },
  'This translates version {version}; the original is at version {newest}.': {
    ru: 'Перевод сделан с версии {version}; у оригинала уже версия {newest}.',
    kk: 'Аударма {version}-нұсқадан жасалған; түпнұсқа қазір {newest}-нұсқада.',
  },
  'Somebody other than whoever wrote it last signs this text off before it is published.': {
    ru: 'До публикации текст одобряет не тот, кто правил его последним.',
    kk: 'Жарияланғанға дейін мәтінді оны соңғы жазған адамнан басқа біреу мақұлдайды.',
  },
  'Not published yet: look at what is asked below, and tick what you have seen.': {
    ru: 'Ещё не опубликовано: посмотрите, о чём спрашивают ниже, и отметьте увиденное.',
    kk: 'Әлі жарияланған жоқ: төменде сұралғанды қарап, көргеніңізді белгілеңіз.',
  },
  '{name} refused to be published by name. Seal them, or leave them out.': {
    ru: 'Отказ от публикации с именем: {name}. Скройте этого человека или не упоминайте.',
    kk: 'Атымен жариялаудан бас тартқан: {name}. Бұл адамды жасырыңыз немесе атамаңыз.',
  },
  '{name} no longer agrees to be published by name. Seal them, or leave them out.': {
    ru: 'Согласие на публикацию с именем отозвано: {name}. Скройте этого человека или не упоминайте.',
    kk: 'Атымен жариялауға келісімін қайтарып алған: {name}. Бұл адамды жасырыңыз немесе атамаңыз.',
  },
  'No consent to be published by name is recorded of {people}.': {
    ru: 'Не записано согласие на публикацию с именем: {people}.',
    kk: 'Атымен жариялауға келісімі жазылмаған: {people}.',
  },
  'Passage {number} names somebody who is sealed: it will be left out, for a quotation is not changed.': {
    ru: 'Фрагмент {number} называет того, кто скрыт: он будет пропущен, ведь цитату не меняют.',
    kk: '{number}-үзіндіде жасырылған адам аталған: ол қалдырылады, өйткені дәйексөз өзгертілмейді.',
  },
  'Passage {number} names somebody who is sealed: the public will read {labels}.': {
    ru: 'Фрагмент {number} называет того, кто скрыт: все прочтут {labels}.',
    kk: '{number}-үзіндіде жасырылған адам аталған: жұрт мынаны оқиды: {labels}.',
  },
  'Somebody sealed took part in “{event}”, beside {around}: could a reader tell who it is?': {
    ru: 'В событии «{event}» участвует скрытый человек, рядом — {around}: может ли читатель понять, кто это?',
    kk: '«{event}» оқиғасында жасырылған адам бар, жанында — {around}: оқырман оның кім екенін аңғара ала ма?',
  },
  'A check raised this, and nobody has settled it: {finding}': {
    ru: 'Проверка нашла вопрос, и его никто не решил: {finding}',
    kk: 'Тексеру сұрақ тапты, оны ешкім шешпеген: {finding}',
  },
  'Accounts differ on {events}: does the text say who says what?': {
    ru: 'Сообщения расходятся: {events}. Сказано ли в тексте, кто что говорит?',
    kk: 'Мәліметтер сәйкес келмейді: {events}. Мәтінде кім не айтқаны көрсетілген бе?',
  },
  // what stands in public
  'Go on writing the next version': { ru: 'Писать следующую версию дальше', kk: 'Келесі нұсқаны жаза беру' },
  'Write it anew': { ru: 'Написать заново', kk: 'Қайта жазу' },
  'Write the next version': { ru: 'Написать следующую версию', kk: 'Келесі нұсқаны жазу' },
  'Taken down on {day}. Its address says so, with this note: “{note}”': {
    ru: 'Снят с публикации {day}. По его адресу это сказано, с примечанием: «{note}»',
    kk: '{day} жариялаудан алынды. Мекенжайында осы ескертпемен айтылған: «{note}»',
  },
  'Taken down. Its address says so, with this note: “{note}”': {
    ru: 'Снят с публикации. По его адресу это сказано, с примечанием: «{note}»',
    kk: 'Жариялаудан алынды. Мекенжайында осы ескертпемен айтылған: «{note}»',
  },
  'It is public: <page>read it as everybody does</page>.': {
    ru: 'Он опубликован: <page>читать, как читают все</page>.',
    kk: 'Ол жарияланған: <page>жұртпен бірдей оқу</page>.',
  },
  '{count|One passage rests|# passages rest} on statements that were withdrawn or changed since. Write the next version to mend it.':
    {
      ru: '{count|# фрагмент опирается|# фрагмента опираются|# фрагментов опираются} на утверждения, которые с тех пор отозваны или изменены. Чтобы исправить, напишите следующую версию.',
      kk: '{count|# үзінді} содан бері қайтарып алынған не өзгертілген мәлімдемелерге сүйенеді. Түзету үшін келесі нұсқаны жазыңыз.',
    },
  Versions: { ru: 'Версии', kk: 'Нұсқалар' },
  'Version {number}': { ru: 'Версия {number}', kk: '{number}-нұсқа' },
  'Its note was taken down.': {
    ru: 'Примечание к ней снято с публикации.',
    kk: 'Оның ескертпесі жариялаудан алынған.',
  },
  Translations: { ru: 'Переводы', kk: 'Аудармалар' },
  'None yet. ## translations': { ru: 'Пока нет.', kk: 'Әзірге жоқ.' },
  'Translate it into': { ru: 'Перевести на язык', kk: 'Аударылатын тіл' },
  'Begin the translation': { ru: 'Начать перевод', kk: 'Аударманы бастау' },
  'of version {version}, the original is newer': {
    ru: 'с версии {version}, оригинал новее',
    kk: '{version}-нұсқадан, түпнұсқа жаңарақ',
  },
  'Its text goes, and what it made public is private again unless another update rests on it. The address stays and shows your note. Whoever copied the page keeps the copy.':
    {
      ru: 'Текст исчезнет, а открытое им снова станет закрытым, если на это не опирается другой обзор. Адрес останется и покажет ваше примечание. У того, кто скопировал страницу, копия сохранится.',
      kk: 'Мәтіні жойылады, ал ол ашқан нәрсе, егер оған басқа шолу сүйенбесе, қайтадан жабылады. Мекенжайы қалып, ескертпеңізді көрсетеді. Бетті көшіріп алған адамда көшірмесі қалады.',
    },
  'Its translations stay public: take each of them down too.': {
    ru: 'Его переводы остаются опубликованными: снимите и каждый из них.',
    kk: 'Оның аудармалары жарияланған күйінде қалады: әрқайсысын да алып тастаңыз.',
  },
  'Public note': { ru: 'Открытое примечание', kk: 'Жұртқа көрінетін ескертпе' },
  'Why it was taken down, as far as that can be said. Name nobody whom it is to protect.': {
    ru: 'Почему он снят, насколько об этом можно сказать. Не называйте тех, кого это должно защитить.',
    kk: 'Неге алынғаны, айтуға болатын шамада. Қорғалуы тиіс адамдарды атамаңыз.',
  },
} satisfies Catalog
