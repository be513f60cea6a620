// Changing what is said of a subject.
import type { Catalog } from './catalog.ts'

export const EDITING = {
  'Change what is said of it, or see what was known on a day': {
    ru: 'Изменить сказанное об этом или посмотреть, что было известно на день',
    kk: 'Бұл туралы айтылғанды өзгерту немесе белгілі бір күні не белгілі болғанын көру',
  },
  'What kind of answer': { ru: 'Какого рода ответ', kk: 'Жауап қандай' },
  words: { ru: 'слова', kk: 'сөздер' },
  'a day or a time': { ru: 'день или время', kk: 'күн немесе уақыт' },
  'an amount of money': { ru: 'сумма денег', kk: 'ақша сомасы' },
  'a number': { ru: 'число', kk: 'сан' },
  'a length of time': { ru: 'продолжительность', kk: 'ұзақтық' },
  'one of a list': { ru: 'одно из списка', kk: 'тізімнің бірі' },
  'somebody or something in the record': {
    ru: 'кто-то или что-то из хроники',
    kk: 'хроникадағы біреу немесе бірдеңе',
  },
  'somebody who took part': { ru: 'участник', kk: 'қатысушы' },
  'nobody says: unknown': { ru: 'никто не говорит: неизвестно', kk: 'ешкім айтпайды: белгісіз' },
  'there is none': { ru: 'такого нет', kk: 'ондай жоқ' },
  'it is withheld': { ru: 'это скрывают', kk: 'бұл жасырылады' },
  'Look it up': { ru: 'Поискать', kk: 'Іздеп көру' },
  'In which language': { ru: 'На каком языке', kk: 'Қай тілде' },
  'Not earlier than': { ru: 'Не раньше чем', kk: 'Мынадан ерте емес' },
  'Not later than': { ru: 'Не позже чем', kk: 'Мынадан кеш емес' },
  'not told': { ru: 'не сказано', kk: 'айтылмаған' },
  'In words': { ru: 'Словами', kk: 'Сөзбен' },
  'For a time: “late March 2017”, “on 3 April 2017”.': {
    ru: 'Для времени, по-английски: «late March 2017», «on 3 April 2017».',
    kk: 'Уақыт үшін, ағылшынша: «late March 2017», «on 3 April 2017».',
  },
  'Both empty: the words are read.': {
    ru: 'Оба пусты: прочитываются слова.',
    kk: 'Екеуі де бос: сөздер оқылады.',
  },
  'From the list': { ru: 'Из списка', kk: 'Тізімнен' },
  'Whom or what': { ru: 'Кого или что', kk: 'Кімді немесе нені' },
  'Nothing in the record is written like that.': {
    ru: 'В хронике ничего так не пишется.',
    kk: 'Хроникада олай жазылған ештеңе жоқ.',
  },
  'Find by part of a name': { ru: 'Найти по части имени', kk: 'Атының бір бөлігі бойынша табу' },
  'In which role': { ru: 'В какой роли', kk: 'Қандай рөлде' },
  'In which capacity': { ru: 'В каком качестве', kk: 'Қандай ретінде' },
  'Since (in words, may stay empty)': {
    ru: 'С (словами, можно оставить пустым)',
    kk: 'Басы (сөзбен, бос қалса болады)',
  },
  'Until (in words, may stay empty)': {
    ru: 'По (словами, можно оставить пустым)',
    kk: 'Соңы (сөзбен, бос қалса болады)',
  },
  'Accounts differ. Prefer one, with the reason, and it is shown; the others stay beside it.': {
    ru: 'Сообщения расходятся. Отдайте предпочтение одному, указав причину: оно и будет показано; другие останутся рядом.',
    kk: 'Мәліметтер сәйкес келмейді. Себебін көрсетіп, біріне артықшылық беріңіз: сол көрсетіледі; басқалары қасында қалады.',
  },
  'Nothing is said of this yet.': {
    ru: 'Об этом пока ничего не сказано.',
    kk: 'Бұл туралы әзірге ештеңе айтылмаған.',
  },
  'Set it aside': { ru: 'Отложить', kk: 'Шетке қою' },
  'Set aside for now': { ru: 'Отложено', kk: 'Шетке қойылғандар' },
  'All that was ever written of this, also what was taken back, stands in its <history>history</history>.': {
    ru: 'Всё, что об этом писали, в том числе взятое назад, есть в <history>истории</history>.',
    kk: 'Бұл туралы жазылғанның бәрі, қайтарып алынғаны да, <history>тарихында</history> тұр.',
  },
  'Written by {writer}, {day}': { ru: 'Записано: {writer}, {day}', kk: 'Жазған: {writer}, {day}' },
  'preferred by {writer}': { ru: 'предпочтено: {writer}', kk: 'артық көрген: {writer}' },
  Reason: { ru: 'Причина', kk: 'Себебі' },
  'Prefer this': { ru: 'Предпочесть это', kk: 'Осыны артық көру' },
  'Prefer it no longer': { ru: 'Больше не предпочитать', kk: 'Енді артық көрмеу' },
  'Take back': { ru: 'Взять назад', kk: 'Қайтарып алу' },
  'Set aside by {writer}': { ru: 'Отложено: {writer}', kk: 'Шетке қойған: {writer}' },
  'Bring it back': { ru: 'Вернуть', kk: 'Қайтару' },
  'Say something of it': { ru: 'Сказать об этом', kk: 'Бұл туралы айту' },
  'How we know': { ru: 'Откуда мы знаем', kk: 'Қайдан білеміз' },
  'Reason for the change (may stay empty)': {
    ru: 'Причина изменения (можно оставить пустым)',
    kk: 'Өзгерту себебі (бос қалса болады)',
  },
  'Instead of': { ru: 'Вместо', kk: 'Мынаның орнына' },
  'nothing yet': { ru: 'пока ничего', kk: 'әзірге ештеңе' },
  'What we knew of it at the end of': {
    ru: 'Что мы знали об этом к концу дня',
    kk: 'Бұл туралы мына күннің соңында не білдік',
  },
  Look: { ru: 'Посмотреть', kk: 'Қарау' },
  'As known on {day}': { ru: 'Что было известно на {day}', kk: '{day} күні не белгілі болды' },
  'From what had been written by the end of that day (UTC), as our devices say. Names of others stand as they are today.':
    {
      ru: 'По тому, что было записано к концу того дня (UTC), как утверждают наши устройства. Имена других стоят так, как сегодня.',
      kk: 'Сол күннің соңына дейін (UTC) жазылғаны бойынша, құрылғыларымыз айтқандай. Басқалардың аттары бүгінгідей тұр.',
    },
  'Nothing was known of it then.': {
    ru: 'Тогда об этом ничего не было известно.',
    kk: 'Ол кезде бұл туралы ештеңе белгісіз еді.',
  },
  'This statement stands no longer: somebody took it back meanwhile. Look at the page anew.': {
    ru: 'Этого утверждения больше нет: его тем временем взяли назад. Откройте страницу заново.',
    kk: 'Бұл мәлімдеме енді жоқ: оны біреу қайтарып алды. Бетті қайта ашыңыз.',
  },
  'Say why this one is preferred.': {
    ru: 'Скажите, почему это предпочтительнее.',
    kk: 'Неге осы артық екенін айтыңыз.',
  },
  'Say why this one is set aside.': {
    ru: 'Скажите, почему это откладывается.',
    kk: 'Неге бұл шетке қойылатынын айтыңыз.',
  },
  'There is nothing of this name to change here.': {
    ru: 'Здесь нечего изменить под таким названием.',
    kk: 'Мұнда бұл атаумен өзгертетін ештеңе жоқ.',
  },
  'Find whom or what it is, and choose.': {
    ru: 'Найдите, кто или что это, и выберите.',
    kk: 'Кім немесе не екенін тауып, таңдаңыз.',
  },
  'This is still empty.': { ru: 'Здесь пока пусто.', kk: 'Бұл әлі бос.' },
  'This is not changed by form.': {
    ru: 'Это не изменяется через форму.',
    kk: 'Бұл пішін арқылы өзгертілмейді.',
  },
} satisfies Catalog
