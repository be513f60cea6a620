// What is refused while updates, figures in them, ratings and comments are worked on.
import type { Catalog } from './catalog.ts'

export const REFUSALS_OF_UPDATES = {
  'There is no such country.': { ru: 'Такой страны нет.', kk: 'Ондай ел жоқ.' },
  'There is no such update.': { ru: 'Такого обзора нет.', kk: 'Ондай шолу жоқ.' },
  'There would be no such page.': { ru: 'Такой страницы не будет.', kk: 'Ондай бет болмайды.' },
  'This passage is not in the update any more.': {
    ru: 'Этого фрагмента в обзоре больше нет.',
    kk: 'Бұл үзінді шолуда енді жоқ.',
  },
  'Choose the sentence that rests on it.': {
    ru: 'Выберите предложение, которое на это опирается.',
    kk: 'Бұған сүйенетін сөйлемді таңдаңыз.',
  },
  'An update of this report is written or published already: go on with that one.': {
    ru: 'Обзор по этому сообщению уже пишется или опубликован: продолжайте тот.',
    kk: 'Бұл хабар бойынша шолу жазылып жатыр немесе жарияланған: соны жалғастырыңыз.',
  },
  'The period ends before it begins. Change one of its days.': {
    ru: 'Период кончается раньше, чем начинается. Измените один из дней.',
    kk: 'Кезең басталмай тұрып аяқталады. Күндерінің бірін өзгертіңіз.',
  },
  'The next version of this update is being written already.': {
    ru: 'Следующая версия этого обзора уже пишется.',
    kk: 'Бұл шолудың келесі нұсқасы жазылып жатыр.',
  },
  'This is a translation itself: translate its original.': {
    ru: 'Это само перевод: переводите его оригинал.',
    kk: 'Мұның өзі аударма: түпнұсқасын аударыңыз.',
  },
  'Choose the language to translate into.': {
    ru: 'Выберите язык, на который переводить.',
    kk: 'Қай тілге аударылатынын таңдаңыз.',
  },
  'There is an update in this language already: go on with that one.': {
    ru: 'Обзор на этом языке уже есть: продолжайте тот.',
    kk: 'Бұл тілде шолу бар: соны жалғастырыңыз.',
  },
  'This update is not being written. Begin it, or its next version.': {
    ru: 'Этот обзор сейчас не пишется. Начните его или его следующую версию.',
    kk: 'Бұл шолу қазір жазылып жатқан жоқ. Оны немесе келесі нұсқасын бастаңыз.',
  },
  'Nothing was saved: {who} saved this update since you opened it, perhaps in another window. Your words are still here; look at both, then save again.':
    {
      ru: 'Ничего не сохранено: с тех пор как вы открыли обзор, его сохранили ({who}), возможно, в другом окне. Ваши слова здесь; посмотрите на те и другие и сохраните снова.',
      kk: 'Ештеңе сақталмады: сіз ашқаннан бері бұл шолуды {who} сақтады, бәлкім басқа терезеде. Сөздеріңіз осында тұр; екеуін де қарап, қайта сақтаңыз.',
    },
  'You saved this text last, so somebody else signs it off.': {
    ru: 'Последним этот текст сохраняли вы, поэтому одобряет его кто-то другой.',
    kk: 'Бұл мәтінді соңғы сақтаған — сіз, сондықтан оны басқа біреу мақұлдайды.',
  },
  'Say in a public note why it is taken down, as far as that can be said.': {
    ru: 'Скажите в открытом примечании, почему он снят, насколько об этом можно сказать.',
    kk: 'Неге алынғанын жұртқа көрінетін ескертпеде айтуға болатын шамада жазыңыз.',
  },
  'This update was taken down already.': {
    ru: 'Этот обзор уже снят с публикации.',
    kk: 'Бұл шолу жариялаудан алынып қойған.',
  },
  // figures in the text
  'The record knows no place “{name}”.': {
    ru: 'В хронике нет места «{name}».',
    kk: 'Хроникада «{name}» деген жер жоқ.',
  },
  '“{word}” is no act, country or period. Acts are written as in the list of acts (detention, website-blocked), countries as KZ, periods as 2017-01..2017-03.':
    {
      ru: '«{word}» — не вид события, не страна и не период. Виды событий пишутся как в списке (detention, website-blocked), страны — KZ, периоды — 2017-01..2017-03.',
      kk: '«{word}» — оқиға түрі де, ел де, кезең де емес. Оқиға түрлері тізімдегідей (detention, website-blocked), елдер KZ, кезеңдер 2017-01..2017-03 түрінде жазылады.',
    },
  'There is no country “{code}”. Write two letters, such as KZ.': {
    ru: 'Страны «{code}» нет. Пишите двумя буквами, например KZ.',
    kk: '«{code}» деген ел жоқ. Екі әріппен жазыңыз, мысалы KZ.',
  },
  'A figure is of one country: write one.': {
    ru: 'Число относится к одной стране: укажите одну.',
    kk: 'Сан бір елге қатысты: біреуін жазыңыз.',
  },
  '“{name}:” narrows nothing. There are freedom:, place:, role: and capacity:.': {
    ru: '«{name}:» ничего не уточняет. Есть freedom:, place:, role: и capacity:.',
    kk: '«{name}:» ештеңені нақтыламайды. freedom:, place:, role: және capacity: бар.',
  },
  '“{name}:” needs a word after it, as in {name}:{example}.': {
    ru: 'После «{name}:» нужно слово, например {name}:{example}.',
    kk: '«{name}:» дегеннен кейін сөз керек, мысалы {name}:{example}.',
  },
  '“{name}:{value}” is not in its list. Write it as there, such as {name}:{example}.': {
    ru: '«{name}:{value}» нет в списке. Пишите как там, например {name}:{example}.',
    kk: '«{name}:{value}» тізімде жоқ. Ондағыдай жазыңыз, мысалы {name}:{example}.',
  },
  '“{name}:” stands twice. Keep one.': {
    ru: '«{name}:» стоит дважды. Оставьте одно.',
    kk: '«{name}:» екі рет тұр. Біреуін қалдырыңыз.',
  },
  'A figure is of one period: write one, as 2017-01..2017-03.': {
    ru: 'Число относится к одному периоду: укажите один, например 2017-01..2017-03.',
    kk: 'Сан бір кезеңге қатысты: біреуін жазыңыз, мысалы 2017-01..2017-03.',
  },
  'The period “{word}” ends before it begins.': {
    ru: 'Период «{word}» кончается раньше, чем начинается.',
    kk: '«{word}» кезеңі басталмай тұрып аяқталады.',
  },
  '“{word}” is no period. Write 2017, 2017-03, 2017-03-28 or 2017-01..2017-03.': {
    ru: '«{word}» — не период. Пишите 2017, 2017-03, 2017-03-28 или 2017-01..2017-03.',
    kk: '«{word}» — кезең емес. 2017, 2017-03, 2017-03-28 немесе 2017-01..2017-03 деп жазыңыз.',
  },
  // ratings
  'It is issued already, and stays as it was issued.': {
    ru: 'Она уже вынесена и остаётся такой, какой вынесена.',
    kk: 'Ол шығарылып қойған, шығарылған күйінде қалады.',
  },
  'Somebody other than whoever proposed it reviews it first.': {
    ru: 'Сначала её разбирает не тот, кто предложил.',
    kk: 'Алдымен оны ұсынған адамнан басқа біреу қарайды.',
  },
  'Choose a band.': { ru: 'Выберите категорию.', kk: 'Санатты таңдаңыз.' },
  '“{band}” is {from} to {to}: give a whole number there, or none.': {
    ru: '«{band}» — это от {from} до {to}: укажите целое число в этих пределах или не указывайте.',
    kk: '«{band}» — {from}–{to}: осы аралықтағы бүтін санды жазыңыз немесе бос қалдырыңыз.',
  },
  'It is issued, and stays as it was issued: propose a new one.': {
    ru: 'Она вынесена и остаётся такой, какой вынесена: предложите новую.',
    kk: 'Ол шығарылған, сол күйінде қалады: жаңасын ұсыныңыз.',
  },
  'Say what you find, in a sentence or more.': {
    ru: 'Скажите свой вывод, хотя бы одним предложением.',
    kk: 'Тұжырымыңызды кем дегенде бір сөйлеммен айтыңыз.',
  },
  'Choose the country.': { ru: 'Выберите страну.', kk: 'Елді таңдаңыз.' },
  'Choose what this is.': { ru: 'Выберите, что это.', kk: 'Бұл не екенін таңдаңыз.' },
  'Choose a trend.': { ru: 'Выберите тенденцию.', kk: 'Үрдісті таңдаңыз.' },
  'Give a reason: a rating without one says nothing.': {
    ru: 'Дайте основание: без него оценка ни о чём не говорит.',
    kk: 'Негіз келтіріңіз: онсыз баға ештеңе айтпайды.',
  },
  // comments
  'Comments are not open here.': {
    ru: 'Комментарии здесь не открыты.',
    kk: 'Мұнда пікірлер ашық емес.',
  },
  'Write what you want to say.': { ru: 'Напишите, что хотите сказать.', kk: 'Айтқыңыз келгенін жазыңыз.' },
  'A comment has at most {most} characters.': {
    ru: 'В комментарии не больше {most} знаков.',
    kk: 'Пікірде ең көбі {most} таңба болады.',
  },
  'Too many comments wait to be read here. Come back in some days.': {
    ru: 'Здесь слишком много комментариев ждёт прочтения. Вернитесь через несколько дней.',
    kk: 'Мұнда оқылуын күтіп тұрған пікір тым көп. Бірнеше күннен кейін оралыңыз.',
  },
  'Write the reply.': { ru: 'Напишите ответ.', kk: 'Жауапты жазыңыз.' },
  'This comment waits no more: somebody has dealt with it.': {
    ru: 'Этот комментарий больше не ждёт: им уже кто-то занялся.',
    kk: 'Бұл пікір енді күтіп тұрған жоқ: оны біреу қарап қойған.',
  },
  'This comment is not shown any more.': {
    ru: 'Этот комментарий больше не показывается.',
    kk: 'Бұл пікір енді көрсетілмейді.',
  },
} satisfies Catalog
