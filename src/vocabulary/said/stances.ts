// How somebody stands to what they say.
import type { List } from '../list.ts'

export const STANCE_LABELS: List = {
  name: 'stances',
  version: '2026.1',
  unreviewed: ['ru', 'kk'],
  terms: [
    { code: 'states', label: { en: 'states', ru: 'утверждает', kk: 'мәлімдейді' } },
    { code: 'alleges', label: { en: 'alleges', ru: 'заявляет без подтверждения', kk: 'растаусыз айтады' } },
    { code: 'confirms', label: { en: 'confirms', ru: 'подтверждает', kk: 'растайды' } },
    { code: 'denies', label: { en: 'denies', ru: 'отрицает', kk: 'жоққа шығарады' } },
    { code: 'doubts', label: { en: 'doubts', ru: 'ставит под сомнение', kk: 'күмән келтіреді' } },
    { code: 'demands', label: { en: 'demands', ru: 'требует', kk: 'талап етеді' } },
    { code: 'comments', label: { en: 'comments', ru: 'комментирует', kk: 'түсініктеме береді' } },
    { code: 'infers', label: { en: 'infers', ru: 'заключает', kk: 'қорытынды жасайды' } },
  ],
}
