// What somebody agreed to, use by use, and how it was given (after the consent practice of human rights
// documentation: renewed for each new use, withdrawn at any time).
import type { List } from '../list.ts'

export const CONSENT_USES: List = {
  name: 'consent-uses',
  version: '2026.1',
  unreviewed: ['ru', 'kk'],
  terms: [
    {
      code: 'internal',
      label: { en: 'Kept and used by us', ru: 'Хранение и работа у нас', kk: 'Бізде сақтау және пайдалану' },
    },
    {
      code: 'named',
      label: { en: 'Published by name', ru: 'Публикация с именем', kk: 'Атын атап жариялау' },
    },
    {
      code: 'anonymised',
      label: { en: 'Published without a name', ru: 'Публикация без имени', kk: 'Атын атамай жариялау' },
    },
    {
      code: 'un',
      label: {
        en: 'Passed on to the United Nations',
        ru: 'Передача в органы Объединённых Наций',
        kk: 'Біріккен Ұлттар органдарына беру',
      },
    },
    {
      code: 'partner',
      label: { en: 'Passed on to partners', ru: 'Передача партнёрам', kk: 'Серіктестерге беру' },
    },
  ],
}

export const CONSENTS: List = {
  name: 'consents',
  version: '2026.1',
  unreviewed: ['ru', 'kk'],
  terms: [
    { code: 'in-writing', label: { en: 'Given in writing', ru: 'Дано письменно', kk: 'Жазбаша берілді' } },
    { code: 'by-word', label: { en: 'Given by word of mouth', ru: 'Дано устно', kk: 'Ауызша берілді' } },
    {
      code: 'through-another',
      label: {
        en: 'Given through a relative or lawyer',
        ru: 'Дано через родственника или адвоката',
        kk: 'Туысы немесе адвокаты арқылы берілді',
      },
    },
    { code: 'refused', label: { en: 'Refused', ru: 'Отказано', kk: 'Бас тартты' } },
    { code: 'withdrawn', label: { en: 'Withdrawn', ru: 'Отозвано', kk: 'Қайтарып алынды' } },
  ],
}

/** The property that holds the answers for one use. */
export function consentProperty(use: string): string {
  return `consent-${use}`
}

export function isGiven(answer: string): boolean {
  return answer !== 'refused' && answer !== 'withdrawn'
}
