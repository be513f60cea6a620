// The three headings of an update, and the duty that it hides.
import type { List } from './list.ts'

export const FREEDOMS: List = {
  name: 'freedoms',
  version: '2026.1',
  unreviewed: ['ru', 'kk'],
  terms: [
    { code: 'association', label: { en: 'Association', ru: 'Объединения', kk: 'Бірлестіктер' } },
    { code: 'assembly', label: { en: 'Peaceful Assembly', ru: 'Мирные собрания', kk: 'Бейбіт жиналыстар' } },
    { code: 'expression', label: { en: 'Expression', ru: 'Выражение мнения', kk: 'Пікір білдіру' } },
    {
      code: 'protection',
      label: {
        en: 'State duty to protect',
        ru: 'Обязанность государства защищать',
        kk: 'Мемлекеттің қорғау міндеті',
      },
    },
    { code: 'unassigned', label: { en: 'Not assigned', ru: 'Не отнесено', kk: 'Жатқызылмаған' } },
  ],
}
