// Searches and what is taken in them.
import type { Act } from '../act.ts'

export const SEARCH: Act[] = [
  {
    code: 'search',
    family: 'search',
    label: { en: 'Search or raid', ru: 'Обыск', kk: 'Тінту' },
    freedoms: [],
    rights: ['iccpr:17'],
    parts: ['victim', 'actor', 'witness'],
    measures: ['seizure'],
    definition: 'Authorities search a home, an office, a person or devices, with or without a warrant.',
  },
  {
    code: 'confiscation',
    family: 'search',
    label: { en: 'Confiscation', ru: 'Изъятие имущества', kk: 'Мүлікті алып қою' },
    freedoms: [],
    rights: ['iccpr:17'],
    parts: ['victim', 'actor'],
    measures: ['seizure'],
    definition: 'Authorities take away equipment, documents, money or other property.',
  },
  {
    code: 'asset-freeze',
    family: 'search',
    label: { en: 'Assets frozen', ru: 'Замораживание активов', kk: 'Активтерді бұғаттау' },
    freedoms: [],
    rights: ['iccpr:17'],
    parts: ['victim', 'actor', 'court'],
    measures: ['asset-freeze'],
    definition: "Authorities or a bank block somebody's accounts or property.",
  },
]
