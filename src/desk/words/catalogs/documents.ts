// Documents that come in: what of them is left out, what cannot be read, and what is attached.
import type { Catalog } from './catalog.ts'

export const DOCUMENTS = {
  // what is said of a file that was taken in
  'It has tracked changes, read as though they were accepted: {added|# insertion|# insertions} kept, {removed|# deletion|# deletions} left out.':
    {
      ru: 'В нём есть отслеживаемые правки, прочитанные как принятые: {added|# вставка сохранена|# вставки сохранены|# вставок сохранено}, {removed|# удаление опущено|# удаления опущены|# удалений опущено}.',
      kk: 'Онда қадағаланған түзетулер бар, олар қабылданған деп оқылды: {added|# қосу} сақталды, {removed|# жою} қалдырылды.',
    },
  '{count|# comment in its margin was|# comments in its margin were} not taken in.': {
    ru: 'Не {count|принято # примечание|приняты # примечания|принято # примечаний} на полях.',
    kk: 'Шетіндегі {count|# ескертпе} қабылданбады.',
  },
  'What stands at the top and foot of each of its pages was not taken in.': {
    ru: 'Что стоит вверху и внизу каждой страницы, не принято.',
    kk: 'Әр бетінің басы мен аяғында тұрғаны қабылданбады.',
  },
  'It holds macros. They were not run; they stay in the file as it came.': {
    ru: 'В нём есть макросы. Они не запускались и остались в файле, каким он поступил.',
    kk: 'Онда макростар бар. Олар іске қосылмады, файл түскен күйінде сақталды.',
  },
  'It holds scripts. None was run; they stay in the file as it came.': {
    ru: 'В нём есть скрипты. Ни один не запускался; они остались в файле, каким он поступил.',
    kk: 'Онда скриптер бар. Бірде-бірі іске қосылмады, файл түскен күйінде сақталды.',
  },
  'It points at {count|# thing|# things} outside itself, such as a template or a picture. Nothing was fetched.':
    {
      ru: 'Он указывает на {count|# объект|# объекта|# объектов} вне себя, например на шаблон или картинку. Ничего не загружалось.',
      kk: 'Ол өзінен тыс {count|# нәрсеге} сілтейді, мысалы үлгіге не суретке. Ештеңе жүктелмеді.',
    },
  'It has formulas. What they last came to was read; none was run.': {
    ru: 'В нём есть формулы. Прочитано то, что они дали в последний раз; ни одна не вычислялась.',
    kk: 'Онда формулалар бар. Олардың соңғы нәтижесі оқылды; бірде-бірі есептелмеді.',
  },
  'Sheets that are hidden in it were read like the others: {names}.': {
    ru: 'Скрытые в нём листы прочитаны наравне с другими: {names}.',
    kk: 'Ондағы жасырын парақтар да басқалары сияқты оқылды: {names}.',
  },
  'Of these of its pages there is no text, perhaps they are scans: {pages}.': {
    ru: 'На этих страницах нет текста, возможно, это сканы: {pages}.',
    kk: 'Мына беттерінде мәтін жоқ, бәлкім, олар сканерленген: {pages}.',
  },
  '{count|# file is attached to it and was|# files are attached to it and were} not taken in.': {
    ru: 'К нему {count|приложен # файл, он не принят|приложены # файла, они не приняты|приложено # файлов, они не приняты}.',
    kk: 'Оған {count|# файл} тіркелген, қабылданбады.',
  },
  'It was sent as a web page only. Its words were read; nothing that it shows was fetched.': {
    ru: 'Оно отправлено только как веб-страница. Прочитаны её слова; ничего из того, что она показывает, не загружалось.',
    kk: 'Ол тек веб-бет түрінде жіберілген. Сөздері оқылды; көрсететін ештеңесі жүктелмеді.',
  },
  'It has no text that can be read; perhaps its pages are scans. It was kept as it came: say what it shows in your own words.':
    {
      ru: 'В нём нет текста, который можно прочитать; возможно, его страницы отсканированы. Он сохранён, каким поступил: скажите своими словами, что на нём.',
      kk: 'Онда оқуға болатын мәтін жоқ; бәлкім, беттері сканерленген. Ол түскен күйінде сақталды: не көрсетілгенін өз сөзіңізбен айтыңыз.',
    },
  'It has no text. It was kept as it came, with whatever it says of its place, time and device: say what it shows or says in your own words.':
    {
      ru: 'В нём нет текста. Он сохранён, каким поступил, со всем, что в нём есть о месте, времени и устройстве: скажите своими словами, что на нём видно или слышно.',
      kk: 'Онда мәтін жоқ. Ол орны, уақыты, құрылғысы туралы дерегімен түскен күйінде сақталды: онда не көрінетінін не айтылатынын өз сөзіңізбен айтыңыз.',
    },
  // what is refused
  'This document is broken: its parts cannot be unpacked. Open it where it was made, save it anew, and take that in.':
    {
      ru: 'Этот документ повреждён: его части не распаковываются. Откройте его там, где он сделан, сохраните заново и примите снова.',
      kk: 'Бұл құжат бүлінген: бөліктері ашылмайды. Оны жасалған жерінде ашып, қайта сақтап, соны қабылдаңыз.',
    },
  'This document is packed more than {most} times smaller than its content, as no office program does; it was not unpacked. Ask its sender.':
    {
      ru: 'Этот документ сжат больше чем в {most} раз, чего офисные программы не делают; он не распакован. Спросите отправителя.',
      kk: 'Бұл құжат {most} еседен артық сығылған, кеңсе бағдарламалары олай істемейді; ол ашылмады. Жіберушіден сұраңыз.',
    },
  'This document unpacks to more than {most} MB; it was not unpacked. Save the part you need by itself.': {
    ru: 'В распакованном виде в этом документе больше {most} МБ; он не распакован. Сохраните нужную часть отдельно.',
    kk: 'Бұл құжат ашылғанда {most} МБ-тан асады; ол ашылмады. Қажет бөлігін бөлек сақтаңыз.',
  },
  'This document has more than {most} parts; no report needs that. Copy its text and paste it in.': {
    ru: 'В этом документе больше {most} частей; ни одному сообщению столько не нужно. Скопируйте его текст и вставьте.',
    kk: 'Бұл құжатта {most} бөліктен көп бар; бірде-бір хабарға мұнша керек емес. Мәтінін көшіріп, қойыңыз.',
  },
  'This document holds a path that leads out of it (“{name}”), as no office program writes. Ask its sender.':
    {
      ru: 'В этом документе есть путь, ведущий за его пределы («{name}»), какого офисные программы не пишут. Спросите отправителя.',
      kk: 'Бұл құжатта одан тыс апаратын жол бар («{name}»), кеңсе бағдарламалары ондайды жазбайды. Жіберушіден сұраңыз.',
    },
  'This document is protected by a password. Open it, save it without one, and take that in.': {
    ru: 'Этот документ защищён паролем. Откройте его, сохраните без пароля и примите снова.',
    kk: 'Бұл құжат құпиясөзбен қорғалған. Оны ашып, құпиясөзсіз сақтап, соны қабылдаңыз.',
  },
  'This document is nested more than {most} levels deep; no report needs that. Copy its text and paste it in.':
    {
      ru: 'В этом документе больше {most} уровней вложенности; ни одному сообщению столько не нужно. Скопируйте его текст и вставьте.',
      kk: 'Бұл құжатта {most} деңгейден көп кірістіру бар; бірде-бір хабарға мұнша керек емес. Мәтінін көшіріп, қойыңыз.',
    },
  'This document declares entities of its own, as no office program does: a trap, perhaps. Ask its sender.': {
    ru: 'Этот документ объявляет собственные сущности XML, чего офисные программы не делают: возможно, это ловушка. Спросите отправителя.',
    kk: 'Бұл құжат өзінің XML нысандарын жариялайды, кеңсе бағдарламалары олай істемейді: бәлкім, бұл тұзақ. Жіберушіден сұраңыз.',
  },
  'This document has more than {most} million letters; no report has so many. Take it in by parts.': {
    ru: 'В этом документе больше {most} миллионов знаков; столько не бывает ни в одном сообщении. Примите его по частям.',
    kk: 'Бұл құжатта {most} миллионнан көп таңба бар; бірде-бір хабарда мұнша болмайды. Бөліп қабылдаңыз.',
  },
  'This PDF is broken and cannot be read. Open it, print it into a new PDF, and take that in.': {
    ru: 'Этот PDF повреждён и не читается. Откройте его, напечатайте в новый PDF и примите тот.',
    kk: 'Бұл PDF бүлінген, оқылмайды. Оны ашып, жаңа PDF-ке басып шығарып, соны қабылдаңыз.',
  },
  'This PDF has more than {most} pages. Take in those you need.': {
    ru: 'В этом PDF больше {most} страниц. Примите те, что нужны.',
    kk: 'Бұл PDF-те {most} беттен көп бар. Қажеттерін қабылдаңыз.',
  },
  'This table has more than {most} cells with something in them. Take in the part you need.': {
    ru: 'В этой таблице больше {most} заполненных ячеек. Примите нужную часть.',
    kk: 'Бұл кестеде толтырылған {most} ұяшықтан көп бар. Қажет бөлігін қабылдаңыз.',
  },
  'Line {line} of this table cannot be read as cells: its quotation marks are not closed, or it is too long. Mend it, or save the table anew.':
    {
      ru: 'Строка {line} этой таблицы не делится на ячейки: не закрыты кавычки, или она слишком длинна. Исправьте её или сохраните таблицу заново.',
      kk: 'Бұл кестенің {line}-жолы ұяшықтарға бөлінбейді: тырнақшасы жабылмаған не тым ұзын. Түзетіңіз не кестені қайта сақтаңыз.',
    },
  'This message cannot be read: its parts or its head are larger or deeper than those of mail. Ask its sender, or paste its text in.':
    {
      ru: 'Это письмо не читается: его части или заголовок больше или глубже, чем бывает в почте. Спросите отправителя или вставьте текст.',
      kk: 'Бұл хат оқылмайды: бөліктері не тақырыбы хатта болатыннан үлкен не терең. Жіберушіден сұраңыз не мәтінін қойыңыз.',
    },
  'This message has more than {most} files attached. Save those that matter and take them in.': {
    ru: 'К этому письму приложено больше {most} файлов. Сохраните важные и примите их.',
    kk: 'Бұл хатқа {most} файлдан көп тіркелген. Маңыздыларын сақтап, соларды қабылдаңыз.',
  },
  'This source has no text that could be read.': {
    ru: 'У этого источника нет текста, который можно прочитать.',
    kk: 'Бұл дереккөзде оқуға болатын мәтін жоқ.',
  },
  'This source has its text already. What you know besides, add as a note.': {
    ru: 'У этого источника уже есть текст. Что вы знаете сверх того, добавьте записью.',
    kk: 'Бұл дереккөздің мәтіні бар. Бұдан басқа білетініңізді жазба етіп қосыңыз.',
  },
  'Write down what it shows or says.': {
    ru: 'Напишите, что на нём видно или слышно.',
    kk: 'Онда не көрінетінін не айтылатынын жазыңыз.',
  },
  'There is no such file with this message.': {
    ru: 'Такого файла при этом письме нет.',
    kk: 'Бұл хатта ондай файл жоқ.',
  },
  // where words stand
  'page {name}': { ru: 'страница {name}', kk: '{name}-бет' },
  'sheet “{name}”': { ru: 'лист «{name}»', kk: '«{name}» парағы' },
  'cell {name}': { ru: 'ячейка {name}', kk: '{name} ұяшығы' },
  'cells {first} to {last}': { ru: 'ячейки {first}–{last}', kk: '{first}–{last} ұяшықтары' },
  // on the pages
  'without text': { ru: 'без текста', kk: 'мәтінсіз' },
  'The file as it came': { ru: 'Файл, каким он поступил', kk: 'Файлдың түскен күйі' },
  'Attached to this message': { ru: 'Приложено к этому письму', kk: 'Бұл хатқа тіркелгені' },
  'Kept with it, and not read. Each can be taken in as a source of its own.': {
    ru: 'Хранится вместе с ним и не прочитано. Каждый файл можно принять как отдельный источник.',
    kk: 'Онымен бірге сақталған, оқылмаған. Әрқайсысын жеке дереккөз ретінде қабылдауға болады.',
  },
  '{size} kB': { ru: '{size} кБ', kk: '{size} кБ' },
  'The picture as it came: {name}': {
    ru: 'Изображение, каким оно поступило: {name}',
    kk: 'Суреттің түскен күйі: {name}',
  },
  'What it shows or says, in your words': {
    ru: 'Что на нём видно или слышно, вашими словами',
    kk: 'Онда не көрінеді не айтылады, өз сөзіңізбен',
  },
  'It becomes the text of this source, marked as your description, and what you record from it keeps your words. It cannot be changed later.':
    {
      ru: 'Это станет текстом источника с пометкой, что это ваше описание; записанное по нему хранит ваши слова. Позже изменить его нельзя.',
      kk: 'Бұл дереккөздің мәтіні болады, сіздің сипаттамаңыз деп белгіленеді; одан жазылғаны сөздеріңізді сақтайды. Кейін өзгертуге болмайды.',
    },
  'Described by': { ru: 'Описание дал(а)', kk: 'Сипаттаған' },
  'Keep the description': { ru: 'Сохранить описание', kk: 'Сипаттаманы сақтау' },
  'This source has no text. <report>Say what it shows</report>, and record from that.': {
    ru: 'У этого источника нет текста. <report>Скажите, что на нём</report>, и записывайте по этому.',
    kk: 'Бұл дереккөзде мәтін жоқ. <report>Онда не барын айтыңыз</report> да, содан жазыңыз.',
  },
} satisfies Catalog
