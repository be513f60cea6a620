// What becomes of a decision afterwards.
import type { Act } from '../act.ts'

export const REVIEW: Act[] = [
  {
    code: 'appeal-filed',
    family: 'review',
    label: { en: 'Appeal filed', ru: 'Подача жалобы', kk: 'Шағым беру' },
    freedoms: [],
    rights: ['iccpr:14'],
    parts: ['victim', 'actor', 'court', 'lawyer'],
    definition: 'A party asks a higher court or authority to review a decision.',
  },
  {
    code: 'decision-upheld',
    family: 'review',
    label: { en: 'Decision upheld', ru: 'Решение оставлено в силе', kk: 'Шешімнің күшінде қалдырылуы' },
    freedoms: [],
    rights: ['iccpr:14'],
    parts: ['victim', 'court', 'judge', 'lawyer'],
    definition: 'A court or authority on review leaves a decision as it was.',
  },
  {
    code: 'decision-overturned',
    family: 'review',
    label: { en: 'Decision overturned', ru: 'Отмена решения', kk: 'Шешімнің күшін жою' },
    freedoms: [],
    rights: ['iccpr:14'],
    parts: ['victim', 'court', 'judge', 'lawyer'],
    definition: 'A court or authority on review sets a decision aside.',
  },
  {
    code: 'sentence-changed',
    family: 'review',
    label: { en: 'Sentence changed', ru: 'Изменение наказания', kk: 'Жазаны өзгерту' },
    freedoms: [],
    rights: ['iccpr:14'],
    parts: ['victim', 'court', 'judge', 'lawyer'],
    measures: ['prison', 'suspended', 'restricted-freedom', 'fine'],
    definition: 'A court makes a sentence lighter, heavier or of another kind.',
  },
  {
    code: 'interim-measure',
    family: 'review',
    label: {
      en: 'Court stay or interim measure',
      ru: 'Обеспечительная мера суда',
      kk: 'Соттың уақытша шарасы',
    },
    freedoms: [],
    rights: ['iccpr:14'],
    parts: ['victim', 'actor', 'court', 'judge'],
    definition: 'A court or international body suspends or orders something until it decides.',
  },
  {
    code: 'pardon',
    family: 'review',
    label: { en: 'Pardon or amnesty', ru: 'Помилование или амнистия', kk: 'Кешірім жасау немесе рақымшылық' },
    freedoms: [],
    rights: ['iccpr:14'],
    parts: ['victim', 'actor'],
    definition: 'A head of state or a law frees somebody from a sentence or its rest.',
  },
]
