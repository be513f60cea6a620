// What a person can put right, of the record, of reports and cards, of cases, sealing and consent.
import type { Catalog } from './catalog.ts'

export const REFUSALS_OF_THE_RECORD = {
  'There is no such event.': { ru: 'Такого события нет.', kk: 'Мұндай оқиға жоқ.' },
  'There is no such report in the inbox.': {
    ru: 'Такого сообщения во входящих нет.',
    kk: 'Кірісте мұндай хабар жоқ.',
  },
  // cards
  'This card was decided already, perhaps in another window. Take that back first.': {
    ru: 'Эта карточка уже решена, возможно, в другом окне. Сначала отзовите то решение.',
    kk: 'Бұл карточка шешіліп қойған, бәлкім, басқа терезеде. Алдымен сол шешімді қайтарыңыз.',
  },
  'There is no such card. It may have been drafted anew: go back to the report.': {
    ru: 'Такой карточки нет. Возможно, её составили заново: вернитесь к сообщению.',
    kk: 'Мұндай карточка жоқ. Ол қайта жасалған болуы мүмкін: хабарға оралыңыз.',
  },
  'There is nothing to settle here. The report may have been drafted anew: go back to it.': {
    ru: 'Здесь нечего разбирать. Возможно, сообщение разобрали заново: вернитесь к нему.',
    kk: 'Мұнда шешетін ештеңе жоқ. Хабар қайта талданған болуы мүмкін: соған оралыңыз.',
  },
  'Only a sentence that no card was made of can become a card.': {
    ru: 'Карточкой может стать только предложение, из которого её ещё не сделали.',
    kk: 'Карточка жасалмаған сөйлем ғана карточка бола алады.',
  },
  'The card made of this sentence was decided since. Take that decision back first.': {
    ru: 'Карточку, сделанную из этого предложения, с тех пор решили. Сначала отзовите то решение.',
    kk: 'Осы сөйлемнен жасалған карточка содан бері шешілген. Алдымен сол шешімді қайтарыңыз.',
  },
  'Only a reference to earlier coverage can be resolved.': {
    ru: 'Разрешить можно только ссылку на прежние сообщения.',
    kk: 'Тек бұрынғы хабарларға сілтемені анықтауға болады.',
  },
  'There is nothing to take back: this was not decided, or was taken back already.': {
    ru: 'Отзывать нечего: это не решали или уже отозвали.',
    kk: 'Қайтаратын ештеңе жоқ: бұл шешілмеген немесе қайтарылып қойған.',
  },
  'Say who “{name}” is: somebody already in the record, or somebody new.': {
    ru: 'Скажите, кто это — «{name}»: кто-то уже из хроники или кто-то новый.',
    kk: '«{name}» кім екенін айтыңыз: хроникада бар біреу ме, әлде жаңа біреу ме.',
  },
  // who is whom
  'A {one} and a {other} cannot be the same.': {
    ru: 'Разные виды не могут быть одним и тем же: {one}, {other}.',
    kk: 'Түрі әртүрлілер бір бола алмайды: {one}, {other}.',
  },
  'This is the same subject already.': { ru: 'Это уже одно и то же.', kk: 'Бұл бұрыннан бір.' },
  'There is nothing to split: this was not joined, or was split already.': {
    ru: 'Разделять нечего: это не объединяли или уже разделили.',
    kk: 'Бөлетін ештеңе жоқ: бұл біріктірілмеген немесе бөлініп қойған.',
  },
  // cases
  'Give the case a title: the matter in a few words.': {
    ru: 'Дайте делу название: суть в нескольких словах.',
    kk: 'Іске атау беріңіз: мәні бірнеше сөзбен.',
  },
  'Choose the country of the case.': { ru: 'Выберите страну дела.', kk: 'Істің елін таңдаңыз.' },
  'Tick the events that belong to it.': {
    ru: 'Отметьте события, которые к нему относятся.',
    kk: 'Оған жататын оқиғаларды белгілеңіз.',
  },
  'Only events belong to a case.': {
    ru: 'К делу относятся только события.',
    kk: 'Іске тек оқиғалар жатады.',
  },
  'This event is not in the case any more.': {
    ru: 'Этого события в деле уже нет.',
    kk: 'Бұл оқиға істе енді жоқ.',
  },
  '{name} has not been recorded as agreeing to be passed on to the United Nations. Ask, and record the answer on their page.':
    {
      ru: 'Не записано согласие на передачу в ООН: {name}. Спросите и запишите ответ на странице этого человека.',
      kk: 'БҰҰ-ға беруге келісім жазылмаған: {name}. Сұрап, жауабын сол адамның бетіне жазыңыз.',
    },
  'Name the person the questionnaire is about: {people}.': {
    ru: 'Назовите, о ком вопросник: {people}.',
    kk: 'Сауалнама кім туралы екенін атаңыз: {people}.',
  },
  'Nobody is named in this case as somebody to whom something was done.': {
    ru: 'В этом деле не назван никто, с кем что-то сделали.',
    kk: 'Бұл істе бірдеңе жасалған ешкім аталмаған.',
  },
  'Choose somebody who can be a party.': {
    ru: 'Выберите того, кто может быть стороной.',
    kk: 'Тарап бола алатын біреуді таңдаңыз.',
  },
  'Choose on which side they are.': { ru: 'Выберите, на чьей стороне.', kk: 'Қай жақта екенін таңдаңыз.' },
  'Choose another case.': { ru: 'Выберите другое дело.', kk: 'Басқа істі таңдаңыз.' },
  // what else is said of an event
  'Fill in one of these fields first.': {
    ru: 'Сначала заполните одно из этих полей.',
    kk: 'Алдымен осы өрістердің бірін толтырыңыз.',
  },
  'Write a number and what is counted, such as “over 800 signatures”.': {
    ru: 'Напишите число и что считается, например «over 800 signatures».',
    kk: 'Санды және не саналатынын жазыңыз, мысалы «over 800 signatures».',
  },
  'Choose how it answers the other event.': {
    ru: 'Выберите, как оно отвечает на другое событие.',
    kk: 'Басқа оқиғаға қалай жауап беретінін таңдаңыз.',
  },
  'Choose the event that this one answers.': {
    ru: 'Выберите событие, на которое отвечает это.',
    kk: 'Бұл жауап беретін оқиғаны таңдаңыз.',
  },
  'An event does not answer itself.': {
    ru: 'Событие не отвечает само себе.',
    kk: 'Оқиға өзіне жауап бермейді.',
  },
  'Say what the charge is, or under which article.': {
    ru: 'Скажите, в чём обвинение или по какой статье.',
    kk: 'Айыптың не екенін немесе қай бап бойынша екенін айтыңыз.',
  },
  'Choose a law or a work.': {
    ru: 'Выберите закон или произведение.',
    kk: 'Заңды немесе туындыны таңдаңыз.',
  },
  'Choose one that is known, or give a name.': {
    ru: 'Выберите известное или дайте название.',
    kk: 'Белгілісін таңдаңыз немесе атау беріңіз.',
  },
  'Note something about the hearing first.': {
    ru: 'Сначала отметьте что-нибудь о заседании.',
    kk: 'Алдымен отырыс туралы бірдеңе белгілеңіз.',
  },
  'Write how long it was, such as “an hour” or “less than two minutes”.': {
    ru: 'Напишите, сколько оно длилось, например «an hour» или «less than two minutes».',
    kk: 'Қанша созылғанын жазыңыз, мысалы «an hour» немесе «less than two minutes».',
  },
  'Write a day, such as “28 March 2017”.': {
    ru: 'Напишите день, например «28 March 2017».',
    kk: 'Күнді жазыңыз, мысалы «28 March 2017».',
  },
  'Choose what it is.': { ru: 'Выберите, что это.', kk: 'Бұл не екенін таңдаңыз.' },
  'Give it a title.': { ru: 'Дайте название.', kk: 'Атау беріңіз.' },
  'Write when it was, such as “mid-March 2017”, or leave it empty.': {
    ru: 'Напишите, когда это было, например «mid-March 2017», или оставьте пустым.',
    kk: 'Қашан болғанын жазыңыз, мысалы «mid-March 2017», немесе бос қалдырыңыз.',
  },
  'Choose a status.': { ru: 'Выберите состояние.', kk: 'Күйін таңдаңыз.' },
  'Choose in which part they took part.': {
    ru: 'Выберите, в какой роли участие.',
    kk: 'Қандай рөлде қатысқанын таңдаңыз.',
  },
  'Choose a person, an organisation or a group.': {
    ru: 'Выберите человека, организацию или группу.',
    kk: 'Адамды, ұйымды немесе топты таңдаңыз.',
  },
  // what is raised and settled
  // sealing and consent
  'Name yourself among those who may read it, or you could not open it again.': {
    ru: 'Назовите и себя среди тех, кто может читать, иначе вы не сможете открыть снова.',
    kk: 'Оқи алатындардың арасында өзіңізді де атаңыз, әйтпесе қайта аша алмайсыз.',
  },
  'This is not sealed: there is nothing to open.': {
    ru: 'Это не скрыто: открывать нечего.',
    kk: 'Бұл жасырылмаған: ашатын ештеңе жоқ.',
  },
  'The label holds a part of the name. Say what they are, not who.': {
    ru: 'В обозначении есть часть имени. Скажите, чем человек занимается, а не кто он.',
    kk: 'Атауда есімнің бөлігі бар. Кім екенін емес, немен айналысатынын айтыңыз.',
  },
  'Consent is a person’s: record it for somebody by themselves.': {
    ru: 'Согласие даёт человек: записывайте его для каждого отдельно.',
    kk: 'Келісімді адам береді: әркімге жеке жазыңыз.',
  },
  'Tick what they were asked about.': {
    ru: 'Отметьте, о чём спросили.',
    kk: 'Не туралы сұралғанын белгілеңіз.',
  },
  'Choose what they answered.': { ru: 'Выберите ответ.', kk: 'Жауабын таңдаңыз.' },
  'It ends before it was given. Change one of the days.': {
    ru: 'Оно кончается раньше, чем дано. Измените один из дней.',
    kk: 'Ол берілмей тұрып аяқталады. Күндердің бірін өзгертіңіз.',
  },
  // taking in
  'Write down what was said.': { ru: 'Запишите, что было сказано.', kk: 'Не айтылғанын жазыңыз.' },
  'This note is empty. Write what happened.': {
    ru: 'Эта запись пуста. Напишите, что произошло.',
    kk: 'Бұл жазба бос. Не болғанын жазыңыз.',
  },
  'This file is empty (0 bytes). Check that it was saved, and take it in again.': {
    ru: 'Этот файл пуст (0 байт). Проверьте, что он сохранён, и примите его снова.',
    kk: 'Бұл файл бос (0 байт). Сақталғанын тексеріп, қайта қабылдаңыз.',
  },
  'This report holds only blanks. Check that the right file was chosen.': {
    ru: 'В этом сообщении одни пробелы. Проверьте, тот ли файл выбран.',
    kk: 'Бұл хабарда тек бос орындар бар. Дұрыс файл таңдалғанын тексеріңіз.',
  },
  'This file has {size}; a report may have at most {most}. Take in the text alone, or cut it into parts.': {
    ru: 'Размер файла — {size}; сообщение может занимать не больше {most}. Примите один текст или разделите на части.',
    kk: 'Файлдың көлемі — {size}; хабар ең көбі {most} болады. Тек мәтінін қабылдаңыз немесе бөліктерге бөліңіз.',
  },
  'This file has {size} MB; a report may have {most}. Take it in parts, or only its text.': {
    ru: 'Размер файла — {size} МБ; сообщение может занимать {most}. Примите по частям или один текст.',
    kk: 'Файлдың көлемі — {size} МБ; хабар {most} бола алады. Бөліп немесе тек мәтінін қабылдаңыз.',
  },
  'This file is no text: it looks like {looks}. {instead}': {
    ru: 'Этот файл — не текст: он похож на {looks}. {instead}',
    kk: 'Бұл файл мәтін емес: {looks} ұқсайды. {instead}',
  },
  'This file is no text: it looks like some binary file. Save it as plain text (UTF-8) and take that in.': {
    ru: 'Этот файл — не текст: похоже, он двоичный. Сохраните его как простой текст (UTF-8) и примите.',
    kk: 'Бұл файл мәтін емес: екілік файлға ұқсайды. Жай мәтін (UTF-8) ретінде сақтап, соны қабылдаңыз.',
  },
  'The file’s name holds a path (“{name}”). Give the file’s own name without folders.': {
    ru: 'В имени файла есть путь («{name}»). Дайте имя самого файла, без папок.',
    kk: 'Файл атауында жол бар («{name}»). Қалтасыз, файлдың өз атауын беріңіз.',
  },
  'This file has more than {most} lines; no report has so many. Take it in by parts.': {
    ru: 'В этом файле больше {most} строк; столько нет ни в одном сообщении. Принимайте по частям.',
    kk: 'Бұл файлда {most} жолдан көп; ешбір хабарда мұнша болмайды. Бөліп қабылдаңыз.',
  },
  'This file has more than {most} paragraphs or lines; no report has so many. Take it in by parts.': {
    ru: 'В этом файле больше {most} абзацев или строк; столько нет ни в одном сообщении. Принимайте по частям.',
    kk: 'Бұл файлда {most} абзацтан не жолдан көп; ешбір хабарда мұнша болмайды. Бөліп қабылдаңыз.',
  },
  'This web page has more than {most} elements; no report needs that. Copy its text and paste it in.': {
    ru: 'На этой веб-странице больше {most} элементов; сообщению столько не нужно. Скопируйте текст и вставьте.',
    kk: 'Бұл веб-бетте {most} элементтен көп; хабарға мұнша керек емес. Мәтінін көшіріп, қойыңыз.',
  },
  'This web page has more than {most} entities; no report needs that. Copy its text and paste it in.': {
    ru: 'На этой веб-странице больше {most} мнемоник; сообщению столько не нужно. Скопируйте текст и вставьте.',
    kk: 'Бұл веб-бетте {most} мнемоникадан көп; хабарға мұнша керек емес. Мәтінін көшіріп, қойыңыз.',
  },
  'This web page is nested more than {most} levels deep; no report needs that. Copy its text and paste it in.':
    {
      ru: 'Вложенность этой веб-страницы больше {most} уровней; сообщению столько не нужно. Скопируйте текст и вставьте.',
      kk: 'Бұл веб-беттің қабаттасуы {most} деңгейден терең; хабарға мұнша керек емес. Мәтінін көшіріп, қойыңыз.',
    },
  'This web page has no text once its scripts, forms and menus are left out. Copy its text and paste it in.':
    {
      ru: 'Без скриптов, форм и меню на этой веб-странице нет текста. Скопируйте текст и вставьте.',
      kk: 'Скрипттер, пішіндер мен мәзірлерсіз бұл веб-бетте мәтін жоқ. Мәтінін көшіріп, қойыңыз.',
    },
  '{doing} took longer than {seconds|# second|# seconds} and was stopped. Try a smaller part.': {
    ru: '{doing}: ушло больше {seconds|# секунды|# секунд|# секунд}, работа остановлена. Попробуйте часть поменьше.',
    kk: '{doing}: {seconds|# секундтан} ұзаққа созылып, тоқтатылды. Кішірек бөлігін байқап көріңіз.',
  },
  '{doing} needed more than {megabytes} MB of memory or broke off, and was stopped. Try a smaller part.': {
    ru: '{doing}: понадобилось больше {megabytes} МБ памяти или работа прервалась и остановлена. Попробуйте часть поменьше.',
    kk: '{doing}: {megabytes} МБ-тан көп жад керек болды немесе үзіліп, тоқтатылды. Кішірек бөлігін байқап көріңіз.',
  },
  // values and statements
  'There is no subject “{subject}”.': {
    ru: 'Нет такого предмета: «{subject}».',
    kk: 'Мұндай нысан жоқ: «{subject}».',
  },
  'The words quoted do not lie where the citation says.': {
    ru: 'Цитируемые слова стоят не там, где указано.',
    kk: 'Дәйектелген сөздер көрсетілген жерде емес.',
  },
  'A quotation holds at most {most} characters.': {
    ru: 'В цитате не больше {most} знаков.',
    kk: 'Дәйексөзде ең көбі {most} таңба болады.',
  },
  'An entry holds at most {most} changes; this one has {count}. Save it in parts.': {
    ru: 'В записи не больше {most} изменений, а здесь {count}. Сохраняйте по частям.',
    kk: 'Жазбада ең көбі {most} өзгеріс болады, мұнда {count}. Бөліп сақтаңыз.',
  },
  'One statement is too long to be kept ({count} characters, at most {most}). Shorten its text.': {
    ru: 'Одно утверждение слишком длинно (знаков: {count}, можно не больше {most}). Сократите его текст.',
    kk: 'Бір мәлімдеме тым ұзын ({count} таңба, ең көбі {most}). Мәтінін қысқартыңыз.',
  },
  '“{day}” is not a day. Write it as 2017-03-28.': {
    ru: '«{day}» — не день. Напишите как 2017-03-28.',
    kk: '«{day}» — күн емес. 2017-03-28 түрінде жазыңыз.',
  },
  'The first day ({earliest}) lies after the last ({latest}).': {
    ru: 'Первый день ({earliest}) позже последнего ({latest}).',
    kk: 'Бірінші күн ({earliest}) соңғысынан ({latest}) кейін.',
  },
  '“{amount}” is not an amount. Write digits, with at most one point.': {
    ru: '«{amount}» — не сумма. Пишите цифрами, не больше одной точки.',
    kk: '«{amount}» — сома емес. Цифрлармен, ең көбі бір нүктемен жазыңыз.',
  },
  'The least amount ({min}) is more than the greatest ({max}).': {
    ru: 'Наименьшая сумма ({min}) больше наибольшей ({max}).',
    kk: 'Ең аз сома ({min}) ең көбінен ({max}) артық.',
  },
  '“{currency}” is not a currency code. Write three letters, such as EUR.': {
    ru: '«{currency}» — не код валюты. Напишите три буквы, например EUR.',
    kk: '«{currency}» — валюта коды емес. Үш әріп жазыңыз, мысалы EUR.',
  },
  '“{iso}” is not a duration. Write it as P15D or PT2M.': {
    ru: '«{iso}» — не продолжительность. Напишите как P15D или PT2M.',
    kk: '«{iso}» — ұзақтық емес. P15D немесе PT2M түрінде жазыңыз.',
  },
  '“{number}” is not a whole number.': {
    ru: '«{number}» — не целое число.',
    kk: '«{number}» — бүтін сан емес.',
  },
  'The least ({min}) is more than the most ({max}).': {
    ru: 'Наименьшее ({min}) больше наибольшего ({max}).',
    kk: 'Ең азы ({min}) ең көбінен ({max}) артық.',
  },
  '“{language}” is not a language tag. Write it as en, ru or kk-Latn.': {
    ru: '«{language}» — не код языка. Напишите как en, ru или kk-Latn.',
    kk: '«{language}» — тіл коды емес. en, ru немесе kk-Latn түрінде жазыңыз.',
  },
  'These words are longer than {most} characters. Keep the part that matters.': {
    ru: 'Эти слова длиннее {most} знаков. Оставьте важную часть.',
    kk: 'Бұл сөздер {most} таңбадан ұзын. Маңызды бөлігін қалдырыңыз.',
  },
  'These words hold half a character. Copy them again from the source.': {
    ru: 'В этих словах половина знака. Скопируйте их из источника снова.',
    kk: 'Бұл сөздерде таңбаның жартысы бар. Оларды дереккөзден қайта көшіріңіз.',
  },
  // the vault
} satisfies Catalog
