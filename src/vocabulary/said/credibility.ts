// How credible one piece of information is, whoever it comes from.
import type { List } from '../list.ts'

export const CREDIBILITY: List = {
  name: 'credibility',
  version: '2026.1',
  unreviewed: ['ru', 'kk'],
  terms: [
    {
      code: 'confirmed',
      label: { en: 'Confirmed by others', ru: 'Подтверждено другими', kk: 'Басқалар растаған' },
    },
    { code: 'likely', label: { en: 'Likely', ru: 'Вероятно', kk: 'Ықтимал' } },
    { code: 'possible', label: { en: 'Possible', ru: 'Возможно', kk: 'Мүмкін' } },
    { code: 'unlikely', label: { en: 'Unlikely', ru: 'Маловероятно', kk: 'Ықтималдығы аз' } },
    { code: 'refuted', label: { en: 'Refuted', ru: 'Опровергнуто', kk: 'Теріске шығарылған' } },
    { code: 'not-known', label: { en: 'Not known', ru: 'Неизвестно', kk: 'Белгісіз' } },
  ],
}
