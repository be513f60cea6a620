// Changes of power that set the scene.
import type { Act } from '../act.ts'

export const POLITICS: Act[] = [
  {
    code: 'coup',
    family: 'politics',
    label: { en: 'Coup', ru: 'Государственный переворот', kk: 'Мемлекеттік төңкеріс' },
    freedoms: [],
    rights: ['iccpr:25'],
    parts: ['actor', 'victim'],
    definition: 'People seize the power of the state by force or threat, against its constitution.',
  },
  {
    code: 'election-postponed',
    family: 'politics',
    label: { en: 'Election postponed', ru: 'Перенос выборов', kk: 'Сайлауды кейінге қалдыру' },
    freedoms: [],
    rights: ['iccpr:25'],
    parts: ['actor'],
    definition: 'An election is put off beyond the day set for it.',
  },
]
