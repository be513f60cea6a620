// What is noted at a hearing: whether something was so, and whether a point of a fair trial was kept.
import type { List } from '../list.ts'

export const YES_OR_NO: List = {
  name: 'yes-or-no',
  version: '2026.1',
  unreviewed: ['ru', 'kk'],
  terms: [
    { code: 'yes', label: { en: 'Yes', ru: 'Да', kk: 'Иә' } },
    { code: 'in-part', label: { en: 'In part', ru: 'Частично', kk: 'Ішінара' } },
    { code: 'no', label: { en: 'No', ru: 'Нет', kk: 'Жоқ' } },
  ],
}

export const FAIR_TRIAL_FINDINGS: List = {
  name: 'fair-trial',
  version: '2026.1',
  unreviewed: ['ru', 'kk'],
  terms: [
    { code: 'respected', label: { en: 'Respected', ru: 'Соблюдено', kk: 'Сақталды' } },
    { code: 'not-respected', label: { en: 'Not respected', ru: 'Не соблюдено', kk: 'Сақталмады' } },
    { code: 'not-observed', label: { en: 'Not observed', ru: 'Не наблюдалось', kk: 'Бақыланбады' } },
  ],
}
