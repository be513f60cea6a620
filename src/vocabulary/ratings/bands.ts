// How free civic space is: five bands of a scale of 1 to 100. Bands and bounds as the CIVICUS Monitor publishes
// them (methodology of “People Power Under Attack 2021”); the labels in Russian and Kazakh are ours. A label is
// never the key: a machine once turned “obstructed” into a verb.
import type { List, Term } from '../list.ts'

export interface Band extends Term {
  from: number
  to: number
}

export const BANDS: List<Band> = {
  name: 'bands',
  version: '2026.1',
  unreviewed: ['ru', 'kk'],
  terms: [
    { code: 'open', from: 81, to: 100, label: { en: 'Open', ru: 'Открытое', kk: 'Ашық' } },
    { code: 'narrowed', from: 61, to: 80, label: { en: 'Narrowed', ru: 'Суженное', kk: 'Тарылған' } },
    {
      code: 'obstructed',
      from: 41,
      to: 60,
      label: { en: 'Obstructed', ru: 'Затруднённое', kk: 'Кедергіленген' },
    },
    { code: 'repressed', from: 21, to: 40, label: { en: 'Repressed', ru: 'Подавляемое', kk: 'Жаншылған' } },
    { code: 'closed', from: 1, to: 20, label: { en: 'Closed', ru: 'Закрытое', kk: 'Жабық' } },
  ],
}

export const TRENDS: List = {
  name: 'trends',
  version: '2026.1',
  unreviewed: ['ru', 'kk'],
  terms: [
    { code: 'up', label: { en: 'Getting better', ru: 'Улучшается', kk: 'Жақсаруда' } },
    { code: 'stable', label: { en: 'Stable', ru: 'Без изменений', kk: 'Тұрақты' } },
    { code: 'down', label: { en: 'Getting worse', ru: 'Ухудшается', kk: 'Нашарлауда' } },
  ],
}

// A rating stands until the next; an adjustment says where it moves meanwhile; the watchlist is apart from both.
export const RATING_KINDS: List = {
  name: 'rating-kinds',
  version: '2026.1',
  unreviewed: ['ru', 'kk'],
  terms: [
    { code: 'rating', label: { en: 'Rating', ru: 'Оценка', kk: 'Баға' } },
    { code: 'adjustment', label: { en: 'Live adjustment', ru: 'Текущая поправка', kk: 'Ағымдағы түзету' } },
    {
      code: 'watchlist-on',
      label: {
        en: 'Put on the watchlist',
        ru: 'Внесение в список наблюдения',
        kk: 'Бақылау тізіміне енгізу',
      },
    },
    {
      code: 'watchlist-off',
      label: {
        en: 'Taken off the watchlist',
        ru: 'Исключение из списка наблюдения',
        kk: 'Бақылау тізімінен шығару',
      },
    },
  ],
}
