// What others do about a matter, and what came of what they ask.
import type { List } from '../list.ts'

export const INTERVENTIONS: List = {
  name: 'interventions',
  version: '2026.1',
  unreviewed: ['ru', 'kk'],
  terms: [
    { code: 'open-letter', label: { en: 'Letter', ru: 'Письмо', kk: 'Хат' } },
    {
      code: 'un-comment',
      label: {
        en: 'Comment by a UN body or expert',
        ru: 'Комментарий органа или эксперта ООН',
        kk: 'БҰҰ органының немесе сарапшысының пікірі',
      },
    },
    { code: 'country-visit', label: { en: 'Visit', ru: 'Визит', kk: 'Сапар' } },
    {
      code: 'joint-statement',
      label: { en: 'Joint statement', ru: 'Совместное заявление', kk: 'Бірлескен мәлімдеме' },
    },
    { code: 'visit-report', label: { en: 'Report', ru: 'Доклад', kk: 'Баяндама' } },
    { code: 'recommended', label: { en: 'Recommendation', ru: 'Рекомендация', kk: 'Ұсыным' } },
    { code: 'appeal-for-action', label: { en: 'Urgent appeal', ru: 'Срочное обращение', kk: 'Шұғыл үндеу' } },
  ],
}

export const INTERVENTION_STATUSES: List = {
  name: 'intervention-statuses',
  version: '2026.1',
  unreviewed: ['ru', 'kk'],
  terms: [
    {
      code: 'sent',
      label: { en: 'Made, no reply yet', ru: 'Направлено, ответа нет', kk: 'Жіберілді, жауап жоқ' },
    },
    { code: 'replied-to', label: { en: 'Replied to', ru: 'Получен ответ', kk: 'Жауап берілді' } },
    { code: 'accepted', label: { en: 'Accepted', ru: 'Принято', kk: 'Қабылданды' } },
    { code: 'noted', label: { en: 'Noted', ru: 'Принято к сведению', kk: 'Назарға алынды' } },
    { code: 'refused', label: { en: 'Refused', ru: 'Отклонено', kk: 'Бас тартылды' } },
    { code: 'begun', label: { en: 'Being carried out', ru: 'Выполняется', kk: 'Орындалуда' } },
    { code: 'carried-out', label: { en: 'Carried out', ru: 'Выполнено', kk: 'Орындалды' } },
    {
      code: 'in-part-carried-out',
      label: { en: 'Carried out in part', ru: 'Выполнено частично', kk: 'Ішінара орындалды' },
    },
    { code: 'not-carried-out', label: { en: 'Not carried out', ru: 'Не выполнено', kk: 'Орындалмады' } },
  ],
}
