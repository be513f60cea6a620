// What came of an appeal, a charge or a case. An outcome nobody reports is the value unknown, not
// a code.
import type { List, Term } from '../list.ts'

export interface Outcome extends Term {
  of: ('appeal' | 'charge' | 'case')[]
}

export const OUTCOMES: List<Outcome> = {
  name: 'outcomes',
  version: '2026.1',
  unreviewed: ['ru', 'kk'],
  terms: [
    {
      code: 'pending',
      label: { en: 'Pending', ru: 'На рассмотрении', kk: 'Қаралуда' },
      of: ['appeal', 'charge', 'case'],
    },
    {
      code: 'upheld',
      label: { en: 'Upheld', ru: 'Оставлено в силе', kk: 'Күшінде қалдырылды' },
      of: ['appeal'],
    },
    { code: 'overturned', label: { en: 'Overturned', ru: 'Отменено', kk: 'Күші жойылды' }, of: ['appeal'] },
    { code: 'changed', label: { en: 'Changed', ru: 'Изменено', kk: 'Өзгертілді' }, of: ['appeal', 'charge'] },
    {
      code: 'sent-back',
      label: {
        en: 'Sent back for a new hearing',
        ru: 'Направлено на новое рассмотрение',
        kk: 'Жаңадан қарауға жіберілді',
      },
      of: ['appeal', 'case'],
    },
    {
      code: 'not-admitted',
      label: { en: 'Not admitted', ru: 'Не принято к рассмотрению', kk: 'Қарауға қабылданбады' },
      of: ['appeal', 'case'],
    },
    {
      code: 'withdrawn',
      label: { en: 'Withdrawn', ru: 'Отозвано', kk: 'Кері қайтарып алынды' },
      of: ['appeal', 'charge', 'case'],
    },
    { code: 'dropped', label: { en: 'Dropped', ru: 'Прекращено', kk: 'Тоқтатылды' }, of: ['charge', 'case'] },
    {
      code: 'convicted',
      label: { en: 'Convicted', ru: 'Осуждение', kk: 'Айыпты деп танылды' },
      of: ['charge'],
    },
    { code: 'acquitted', label: { en: 'Acquitted', ru: 'Оправдание', kk: 'Ақталды' }, of: ['charge'] },
    { code: 'pardoned', label: { en: 'Pardoned', ru: 'Помилование', kk: 'Кешірім жасалды' }, of: ['charge'] },
    {
      code: 'settled',
      label: { en: 'Settled', ru: 'Мировое соглашение', kk: 'Татуласу келісімі' },
      of: ['case'],
    },
    {
      code: 'suspended',
      label: { en: 'Suspended', ru: 'Приостановлено', kk: 'Тоқтатыла тұрды' },
      of: ['case'],
    },
    { code: 'closed', label: { en: 'Closed', ru: 'Завершено', kk: 'Аяқталды' }, of: ['case'] },
  ],
}
