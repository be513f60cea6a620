// The language model: setting it up, asking it, and what it says on cards.
import type { Catalog } from './catalog.ts'

export const MODEL = {
  'Language model': { ru: 'Языковая модель', kk: 'Тілдік модель' },
  'A language model can read a report as a second drafter, when somebody asks it on the report’s page. What it says are proposals, each marked as its own; it often errs. It is off until it is set up here.':
    {
      ru: 'Языковая модель может прочитать сообщение вторым глазом, когда её спросят на странице сообщения. То, что она говорит, — предложения, и каждое помечено; она часто ошибается. Пока её здесь не настроят, она выключена.',
      kk: 'Хабар бетінде сұраса, тілдік модель оны екінші болып оқи алады. Оның айтқаны — ұсыныс, әрқайсысы белгіленген; ол жиі қателеседі. Осында бапталғанша ол өшірулі.',
    },
  'What it is sent: every sentence of the report, with the names in it, and what the rules found. Nothing else of the vault. On this machine that stays here; anywhere else, whoever runs the model can read and keep it, and so can those who can order them to.':
    {
      ru: 'Что ей отправляется: каждое предложение сообщения с именами в нём и то, что нашли правила. Больше ничего из хранилища. На этой машине это остаётся здесь; в любом другом месте прочитать и сохранить это может тот, кто держит модель, и те, кто может ему приказать.',
      kk: 'Оған жіберілетіні: хабардың әр сөйлемі, ондағы есімдермен, және ережелер тапқаны. Қоймадан басқа ештеңе жіберілмейді. Осы машинада ол осында қалады; басқа жерде оны модель иесі және оған бұйыра алатындар оқып, сақтап қала алады.',
    },
  '{model} at {host}, on this machine, set up by {by} on {day}.': {
    ru: '{model} по адресу {host}, на этой машине; настроено: {by}, {day}.',
    kk: '{model}, мекенжайы {host}, осы машинада; баптаған: {by}, {day}.',
  },
  '{model} at {host}, on another machine, set up by {by} on {day}.': {
    ru: '{model} по адресу {host}, на другой машине; настроено: {by}, {day}.',
    kk: '{model}, мекенжайы {host}, басқа машинада; баптаған: {by}, {day}.',
  },
  'A key is kept; it is not shown.': {
    ru: 'Ключ сохранён; он не показывается.',
    kk: 'Кілт сақтаулы; ол көрсетілмейді.',
  },
  'It has no key.': { ru: 'Ключа нет.', kk: 'Кілті жоқ.' },
  'Turn it off, and forget its key': { ru: 'Выключить и забыть ключ', kk: 'Өшіру және кілтін ұмыту' },
  'Set it up otherwise': { ru: 'Настроить иначе', kk: 'Басқаша баптау' },
  'Set one up': { ru: 'Настроить', kk: 'Баптау' },
  'Of a server that speaks as OpenAI’s does, such as Ollama’s: http://127.0.0.1:11434': {
    ru: 'Сервера, который говорит как у OpenAI, например Ollama: http://127.0.0.1:11434',
    kk: 'OpenAI сияқты сөйлейтін сервердікі, мысалы Ollama: http://127.0.0.1:11434',
  },
  'Model, as its server calls it': {
    ru: 'Модель, как её называет сервер',
    kk: 'Модель, сервері қалай атаса',
  },
  'Key, where it asks for one': { ru: 'Ключ, если он нужен', kk: 'Кілт, керек болса' },
  'Left empty, the one that is kept stays, as long as the server is the same.': {
    ru: 'Если оставить пустым, сохранённый ключ останется, пока сервер тот же.',
    kk: 'Бос қалдырылса, сервер сол болғанша сақтаулы кілт қала береді.',
  },
  'The model is on another machine: texts of reports, with all names, may leave this one': {
    ru: 'Модель на другой машине: тексты сообщений со всеми именами могут покидать эту',
    kk: 'Модель басқа машинада: хабарлардың мәтіндері барлық есімдермен осы машинадан шыға алады',
  },
  Address: { ru: 'Адрес', kk: 'Мекенжай' },
  'Set it up': { ru: 'Настроить', kk: 'Баптау' },
  'Ask the language model': { ru: 'Спросить языковую модель', kk: 'Тілдік модельден сұрау' },
  '{model} on this machine reads the whole report; it can take minutes.': {
    ru: '{model} на этой машине прочитает всё сообщение; это может занять минуты.',
    kk: 'Осы машинадағы {model} бүкіл хабарды оқиды; бірнеше минут алуы мүмкін.',
  },
  'The whole report, with all names, is sent to {host}; {model} reads it there.': {
    ru: 'Всё сообщение со всеми именами отправляется на {host}; там его читает {model}.',
    kk: 'Бүкіл хабар барлық есімдермен {host} мекенжайына жіберіледі; онда оны {model} оқиды.',
  },
  'The language model proposed {further|one more card|# more cards}, filled something in on {filled|one|#} and reads {differing|one|#} otherwise.':
    {
      ru: 'Языковая модель предложила ещё {further|# карточку|# карточки|# карточек}; дополнила карточек: {filled}; читает иначе: {differing}.',
      kk: 'Тілдік модель тағы {further} карточка ұсынды; толықтырған карточкалары: {filled}; басқаша оқитыны: {differing}.',
    },
  'Left out, as it stands neither in the report nor in the lists: {dropped}.': {
    ru: 'Отброшено, чего нет ни в сообщении, ни в списках: {dropped}.',
    kk: 'Хабарда да, тізімдерде де жоқ болғандықтан алынып тасталды: {dropped}.',
  },
  'Parts of the report that it did not answer for: {unread}.': {
    ru: 'Частей сообщения, на которые она не ответила: {unread}.',
    kk: 'Ол жауап бермеген хабар бөліктері: {unread}.',
  },
  'Proposed by the language model {model}, not by the rules.': {
    ru: 'Предложено языковой моделью {model}, а не правилами.',
    kk: 'Ережелер емес, {model} тілдік моделі ұсынды.',
  },
  'Filled in by the language model {model}: {what}.': {
    ru: 'Дополнено языковой моделью {model}: {what}.',
    kk: '{model} тілдік моделі толықтырды: {what}.',
  },
  'The language model {model} reads it otherwise:': {
    ru: 'Языковая модель {model} читает иначе:',
    kk: '{model} тілдік моделі басқаша оқиды:',
  },
  'the act': { ru: 'действие', kk: 'әрекет' },
  when: { ru: 'когда', kk: 'қашан' },
  'to whom': { ru: 'с кем', kk: 'кімге қатысты' },
  'by whom': { ru: 'кем', kk: 'кім тарапынан' },
  where: { ru: 'где', kk: 'қайда' },
  'the measure': { ru: 'мера', kk: 'шара' },
  'whether it happened': { ru: 'произошло ли это', kk: 'болды ма' },
  'Give the model’s name as its server calls it, such as llama3.1:8b.': {
    ru: 'Назовите модель так, как её называет сервер, например llama3.1:8b.',
    kk: 'Модельді сервері атағандай жазыңыз, мысалы llama3.1:8b.',
  },
  'A key has no spaces and no letters outside ASCII. Copy it again.': {
    ru: 'В ключе нет пробелов и букв вне ASCII. Скопируйте его ещё раз.',
    kk: 'Кілтте бос орын да, ASCII-ден тыс әріп те болмайды. Оны қайта көшіріңіз.',
  },
  'Give the address as http://127.0.0.1:11434, without a path.': {
    ru: 'Запишите адрес в виде http://127.0.0.1:11434, без пути.',
    kk: 'Мекенжайды http://127.0.0.1:11434 түрінде, жолсыз жазыңыз.',
  },
  'An address holds no name, key, question or mark here.': {
    ru: 'В адресе здесь не должно быть имени, ключа, вопроса или метки.',
    kk: 'Мұндағы мекенжайда есім, кілт, сұрақ немесе белгі болмауы керек.',
  },
  'This address is on another machine. Texts of reports would leave this one: say below that they may, or give an address of this machine.':
    {
      ru: 'Этот адрес на другой машине. Тексты сообщений покинули бы эту: отметьте ниже, что это можно, или дайте адрес этой машины.',
      kk: 'Бұл мекенжай басқа машинада. Хабар мәтіндері осы машинадан шығар еді: төменде рұқсат беріңіз немесе осы машинаның мекенжайын жазыңыз.',
    },
  'On the way to another machine anybody could read the reports: give an address that begins with https.': {
    ru: 'По пути на другую машину сообщения мог бы прочитать кто угодно: дайте адрес, который начинается с https.',
    kk: 'Басқа машинаға барар жолда хабарларды кез келген адам оқи алар еді: https деп басталатын мекенжай беріңіз.',
  },
  'The language model’s answer was too long and was not read. Ask again.': {
    ru: 'Ответ языковой модели слишком длинный, и его не прочитали. Спросите ещё раз.',
    kk: 'Тілдік модельдің жауабы тым ұзын болып, оқылмады. Қайта сұраңыз.',
  },
  'The language model’s address leads on to another one, which is not followed. Set the right address.': {
    ru: 'Адрес языковой модели ведёт на другой, туда не идём. Задайте верный адрес.',
    kk: 'Тілдік модельдің мекенжайы басқасына сілтейді, оған бармаймыз. Дұрыс мекенжайды жазыңыз.',
  },
  'The language model’s server did not take the key. Set it anew.': {
    ru: 'Сервер языковой модели не принял ключ. Задайте его заново.',
    kk: 'Тілдік модельдің сервері кілтті қабылдамады. Оны қайта енгізіңіз.',
  },
  'The language model’s server answered with error {status}. Look whether it runs and knows the model.': {
    ru: 'Сервер языковой модели ответил ошибкой {status}. Посмотрите, работает ли он и знает ли модель.',
    kk: 'Тілдік модельдің сервері {status} қатесімен жауап берді. Ол істеп тұр ма, модельді біле ме, қараңыз.',
  },
  'The language model took too long. Ask again, or set a quicker one.': {
    ru: 'Языковая модель отвечала слишком долго. Спросите ещё раз или задайте более быструю.',
    kk: 'Тілдік модель тым ұзақ жауап берді. Қайта сұраңыз немесе жылдамырағын қойыңыз.',
  },
  'The language model’s answer was cut off. Ask again.': {
    ru: 'Ответ языковой модели оборвался. Спросите ещё раз.',
    kk: 'Тілдік модельдің жауабы үзіліп қалды. Қайта сұраңыз.',
  },
  'The language model could not be reached. Look whether its server runs.': {
    ru: 'До языковой модели не достучаться. Посмотрите, работает ли её сервер.',
    kk: 'Тілдік модельге қосылу мүмкін болмады. Сервері істеп тұр ма, қараңыз.',
  },
  'There is nothing in this report that a language model could be asked about.': {
    ru: 'В этом сообщении нет ничего, о чём можно спросить языковую модель.',
    kk: 'Бұл хабарда тілдік модельден сұрайтын ештеңе жоқ.',
  },
  'The language model did not answer as it was asked, and nothing of it was kept. Ask again, or set another model.':
    {
      ru: 'Языковая модель ответила не так, как её просили, и ничего из этого не сохранено. Спросите ещё раз или задайте другую модель.',
      kk: 'Тілдік модель сұралғандай жауап бермеді, одан ештеңе сақталмады. Қайта сұраңыз немесе басқа модель қойыңыз.',
    },
  'No language model is set up in this vault.': {
    ru: 'В этом хранилище языковая модель не настроена.',
    kk: 'Бұл қоймада тілдік модель бапталмаған.',
  },
  'Read this report first; then the language model can be asked about it.': {
    ru: 'Сначала прочитайте это сообщение; потом о нём можно спросить языковую модель.',
    kk: 'Алдымен бұл хабарды оқыңыз; содан кейін ол туралы тілдік модельден сұрауға болады.',
  },
} as const satisfies Catalog
