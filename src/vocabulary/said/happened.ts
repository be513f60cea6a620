// Whether an event took place: a planned protest is no protest.
import type { List } from '../list.ts'

export const HAPPENED: List = {
  name: 'happened',
  version: '2026.1',
  unreviewed: ['ru', 'kk'],
  terms: [
    { code: 'yes', label: { en: 'Took place', ru: 'Состоялось', kk: 'Болды' } },
    { code: 'planned', label: { en: 'Planned', ru: 'Запланировано', kk: 'Жоспарланған' } },
    { code: 'no', label: { en: 'Did not take place', ru: 'Не состоялось', kk: 'Болмады' } },
    { code: 'unknown', label: { en: 'Unknown', ru: 'Неизвестно', kk: 'Белгісіз' } },
  ],
}
