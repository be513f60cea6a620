// What is raised and what is due.
import type { Catalog } from './catalog.ts'

export const WATCH = {
  Checks: { ru: 'Проверки', kk: 'Тексерулер' },
  Deadlines: { ru: 'Сроки', kk: 'Мерзімдер' },
  'What is raised': { ru: 'Что вызывает вопросы', kk: 'Сұрақ туғызатыны' },
  '{count|# is settled|# are settled}': {
    ru: '{count|# решён|# решено|# решено}',
    kk: '{count|# шешілген}',
  },
  'What would make sense; nothing of it is applied:': {
    ru: 'Что имело бы смысл; ничто из этого не применяется:',
    kk: 'Мағыналы болар еді; ешқайсысы қолданылмайды:',
  },
  'Where it stands in the source': { ru: 'Место в источнике', kk: 'Дереккөздегі орны' },
  Settle: { ru: 'Решить', kk: 'Шешу' },
  'Why it is settled': { ru: 'Почему это решено', kk: 'Неге шешілді' },
  'The reason stays in the record. When what this rests on changes, it is raised again.': {
    ru: 'Причина остаётся в записи. Когда изменится то, на чём это основано, вопрос возникнет снова.',
    kk: 'Себебі жазбада қалады. Негізі өзгерсе, сұрақ қайта туады.',
  },
  'Settled by {name}, {day}: {reason}': {
    ru: 'Решено, {name}, {day}: {reason}',
    kk: 'Шешкен {name}, {day}: {reason}',
  },
  'Open this check again': { ru: 'Открыть эту проверку снова', kk: 'Бұл тексеруді қайта ашу' },
  'What it rests on has changed since {name} settled it, {day}: {reason}': {
    ru: 'Основание изменилось с тех пор, как решено, {name}, {day}: {reason}',
    kk: '{name} шешкеннен бері негізі өзгерді, {day}: {reason}',
  },
  'What cannot be right, or needs a second look. Nothing is changed by itself: mend it, or say why it stays.':
    {
      ru: 'То, что не может быть верно или требует второго взгляда. Само ничего не меняется: исправьте или скажите, почему остаётся.',
      kk: 'Дұрыс бола алмайтын немесе тағы қарауды қажет ететін нәрселер. Өздігінен ештеңе өзгермейді: түзетіңіз немесе неге қалатынын айтыңыз.',
    },
  'The record is still being looked through; what is shown is what was found so far.': {
    ru: 'Запись ещё просматривается; показано то, что найдено до сих пор.',
    kk: 'Жазба әлі қаралып жатыр; осы уақытқа дейін табылғаны көрсетілген.',
  },
  'Nothing is raised': { ru: 'Вопросов нет', kk: 'Сұрақ жоқ' },
  'Whatever is accepted or recorded is looked at, and so are the words of each report it comes from.': {
    ru: 'Проверяется всё, что принято или записано, и слова каждого сообщения, откуда оно взято.',
    kk: 'Қабылданған не жазылғанның бәрі және ол алынған әр хабардың сөздері қаралады.',
  },
  'None of these is settled.': { ru: 'Ни один не решён.', kk: 'Ешқайсысы шешілмеген.' },
  'None of these is open.': { ru: 'Открытых нет.', kk: 'Ашығы жоқ.' },
  Check: { ru: 'Проверка', kk: 'Тексеру' },
  'Open ## of checks': { ru: 'Открыто', kk: 'Ашық' },
  'Settled ## of checks': { ru: 'Решено', kk: 'Шешілген' },
  All: { ru: 'Все', kk: 'Барлығы' },
  'Nothing is due': { ru: 'Сроков нет', kk: 'Мерзім жоқ' },
  'Hearings, ordered times, limits of the law, silent cases and consents that end stand here as soon as the record tells of them.':
    {
      ru: 'Заседания, назначенные сроки, пределы по закону, дела без новостей и истекающие согласия стоят здесь, как только запись о них говорит.',
      kk: 'Отырыстар, тағайындалған мерзімдер, заңдағы шектер, жаңалығы жоқ істер мен бітетін келісімдер жазба айтқан бойда осында тұрады.',
    },
  'In the next {count|day|# days}': {
    ru: 'В ближайшие {count|# день|# дня|# дней}',
    kk: 'Алдағы {count|# күнде}',
  },
  'Past within {count|a day|# days}': {
    ru: 'Прошло за последние {count|# день|# дня|# дней}',
    kk: 'Соңғы {count|# күнде} өткені',
  },
  'Silent for 60 days and longer': {
    ru: 'Без новостей 60 дней и дольше',
    kk: '60 күн және одан ұзақ жаңалық жоқ',
  },
  'Nobody says when': { ru: 'Никто не говорит когда', kk: 'Қашан екенін ешкім айтпайды' },
  'What is counted by a rule of law is a reminder to look: no lawyer has reviewed these rules.': {
    ru: 'Посчитанное по норме права — лишь напоминание посмотреть: юристы эти правила не проверяли.',
    kk: 'Құқық нормасы бойынша есептелгені — қарап шығуға ескерту ғана: бұл ережелерді заңгер тексермеген.',
  },
  'no day is known': { ru: 'день неизвестен', kk: 'күні белгісіз' },
  'And {count|one more|# more}.': { ru: 'И ещё {count|#|#|#}.', kk: 'Тағы {count|#}.' },
  'In your own calendar': { ru: 'В вашем календаре', kk: 'Өз күнтізбеңізде' },
  'A calendar program can read what is due from a secret address, while the vault is open. It names nobody, unless you ask for that. Whoever has the address can read it, and so can whoever keeps your calendar.':
    {
      ru: 'Календарь может читать сроки по секретному адресу, пока хранилище открыто. Имён в нём нет, если вы сами не попросите. Прочесть может каждый, у кого есть адрес, и тот, кто хранит ваш календарь.',
      kk: 'Күнтізбе бағдарламасы қойма ашық кезде мерзімдерді құпия мекенжайдан оқи алады. Сұрамасаңыз, ешкімнің аты аталмайды. Мекенжайы бар адам және күнтізбеңізді сақтайтын да оқи алады.',
    },
  'This is the address. It is shown only now:': {
    ru: 'Вот адрес. Он показан только сейчас:',
    kk: 'Мекенжай осы. Ол тек қазір көрсетіледі:',
  },
  'There is an address for you, with names.': {
    ru: 'У вас есть адрес, с именами.',
    kk: 'Сізде мекенжай бар, аттары аталады.',
  },
  'There is an address for you, without names.': {
    ru: 'У вас есть адрес, без имён.',
    kk: 'Сізде мекенжай бар, аттарсыз.',
  },
  'With names': { ru: 'С именами', kk: 'Аттарымен' },
  'Make an address': { ru: 'Создать адрес', kk: 'Мекенжай жасау' },
  'A new address; the one before ends': {
    ru: 'Новый адрес; прежний перестанет действовать',
    kk: 'Жаңа мекенжай; бұрынғысы жабылады',
  },
  'Take the address back': { ru: 'Отозвать адрес', kk: 'Мекенжайды қайтарып алу' },
  'Say why it is settled: whoever reads it later needs the reason.': {
    ru: 'Скажите, почему это решено: тому, кто прочтёт позже, нужна причина.',
    kk: 'Неге шешілгенін айтыңыз: кейін оқитын адамға себебі керек.',
  },
  'The reason is too long: at most {most} letters.': {
    ru: 'Причина слишком длинная: не больше {most} знаков.',
    kk: 'Себебі тым ұзын: {most} таңбадан аспасын.',
  },
  'Somebody has settled this already.': { ru: 'Кто-то это уже решил.', kk: 'Мұны біреу шешіп қойған.' },
  'This is open already.': { ru: 'Это уже открыто.', kk: 'Бұл онсыз да ашық.' },
  'This is not raised any more, or what it rests on has changed. Look at it anew.': {
    ru: 'Этого вопроса больше нет, или изменилось его основание. Посмотрите заново.',
    kk: 'Бұл сұрақ енді жоқ немесе негізі өзгерген. Қайта қараңыз.',
  },
  'Look at it in the form: {property}': {
    ru: 'Посмотреть в форме: {property}',
    kk: 'Пішіннен қарау: {property}',
  },
} satisfies Catalog
