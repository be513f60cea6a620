// How far a source has proved trustworthy so far. Kept apart from whether this piece of
// information is credible.
import type { List } from '../list.ts'

export const RELIABILITY: List = {
  name: 'reliability',
  version: '2026.1',
  unreviewed: ['ru', 'kk'],
  terms: [
    { code: 'reliable', label: { en: 'Reliable', ru: 'Надёжный', kk: 'Сенімді' } },
    {
      code: 'usually-reliable',
      label: { en: 'Usually reliable', ru: 'Обычно надёжный', kk: 'Әдетте сенімді' },
    },
    {
      code: 'sometimes-reliable',
      label: { en: 'Sometimes reliable', ru: 'Иногда надёжный', kk: 'Кейде сенімді' },
    },
    { code: 'seldom-reliable', label: { en: 'Seldom reliable', ru: 'Редко надёжный', kk: 'Сирек сенімді' } },
    { code: 'unreliable', label: { en: 'Unreliable', ru: 'Ненадёжный', kk: 'Сенімсіз' } },
    { code: 'not-known', label: { en: 'Not known', ru: 'Неизвестно', kk: 'Белгісіз' } },
  ],
}
