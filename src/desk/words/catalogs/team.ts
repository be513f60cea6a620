// Who has what, notes, and how credible an event is found.
import type { Catalog } from './catalog.ts'

export const TEAM = {
  'No country yet': { ru: 'Пока ни одной страны', kk: 'Әзірге ешқандай ел жоқ' },
  'A country appears here with the first report or event about it.': {
    ru: 'Страна появляется здесь с первым сообщением или событием о ней.',
    kk: 'Ел мұнда ол туралы алғашқы хабарлама немесе оқиғамен пайда болады.',
  },
  'an update is being written': { ru: 'обзор пишется', kk: 'шолу жазылып жатыр' },
  'reports are being reviewed': { ru: 'сообщения разбираются', kk: 'хабарламалар қаралып жатыр' },
  'up to date': { ru: 'всё разобрано', kk: 'бәрі қаралған' },
  'no update yet': { ru: 'обзоров ещё нет', kk: 'әзірге шолу жоқ' },
  'Last update {day}, {days|a day|# days} ago': {
    ru: 'Последний обзор {day}, {days|# день|# дня|# дней} назад',
    kk: 'Соңғы шолу {day}, {days|# күн} бұрын',
  },
  '{count|# report waits|# reports wait}': {
    ru: '{count|ждёт # сообщение|ждут # сообщения|ждут # сообщений}',
    kk: '{count|# хабарлама күтуде}',
  },
  'no report waits': { ru: 'ни одно сообщение не ждёт', kk: 'күтіп тұрған хабарлама жоқ' },
  'to the update being written': { ru: 'к обзору, который пишется', kk: 'жазылып жатқан шолуға' },
  'Who has it': { ru: 'У кого это', kk: 'Кімде' },
  'since {day}, given by {who}': { ru: 'с {day}, передано: {who}', kk: '{day} бастап, берген: {who}' },
  nobody: { ru: 'ни у кого', kk: 'ешкімде' },
  'Give it': { ru: 'Передать', kk: 'Беру' },
  'Among ourselves': { ru: 'Между нами', kk: 'Өз арамызда' },
  'Looked into by a second person.': { ru: 'Проверено вторым человеком.', kk: 'Екінші адам тексерген.' },
  'Nobody but who recorded it has looked into it yet.': {
    ru: 'Кроме записавшего, никто это ещё не проверял.',
    kk: 'Жазған адамнан басқа ешкім әлі тексерген жоқ.',
  },
  'who recorded it': { ru: 'кто это записал', kk: 'жазған адам' },
  'How credible you find it': {
    ru: 'Насколько достоверным вы это считаете',
    kk: 'Мұны қаншалықты сенімді деп санайсыз',
  },
  'Apart from it: how reliable its source is, on the page of the source.': {
    ru: 'Отдельно от этого: насколько надёжен источник, на его странице.',
    kk: 'Бұдан бөлек: дереккөздің қаншалықты сенімді екені, дереккөз бетінде.',
  },
  'Give this view': { ru: 'Высказать это мнение', kk: 'Осы пікірді айту' },
  'A note for the team; it is never published': {
    ru: 'Заметка для команды; она не публикуется',
    kk: 'Топқа арналған ескерту; ол жарияланбайды',
  },
  'Note it': { ru: 'Записать', kk: 'Жазып қою' },
  'Choose one of the list.': { ru: 'Выберите из списка.', kk: 'Тізімнен таңдаңыз.' },
} satisfies Catalog
