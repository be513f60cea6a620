// As what somebody was touched by an event: the same person may be a journalist today and a
// defendant's sister tomorrow.
import type { List } from '../list.ts'

export const CAPACITIES: List = {
  name: 'capacities',
  version: '2026.1',
  unreviewed: ['ru', 'kk'],
  terms: [
    { code: 'journalist', label: { en: 'Journalist', ru: 'Журналист', kk: 'Журналист' } },
    { code: 'blogger', label: { en: 'Blogger', ru: 'Блогер', kk: 'Блогер' } },
    {
      code: 'media-worker',
      label: { en: 'Media worker', ru: 'Работник СМИ', kk: 'Бұқаралық ақпарат құралының қызметкері' },
    },
    { code: 'media-outlet', label: { en: 'Media outlet', ru: 'СМИ', kk: 'Бұқаралық ақпарат құралы' } },
    {
      code: 'human-rights-defender',
      label: { en: 'Human rights defender', ru: 'Правозащитник', kk: 'Құқық қорғаушы' },
    },
    { code: 'lawyer', label: { en: 'Lawyer', ru: 'Адвокат', kk: 'Адвокат' } },
    {
      code: 'unionist',
      label: { en: 'Trade unionist', ru: 'Профсоюзный деятель', kk: 'Кәсіподақ қайраткері' },
    },
    { code: 'union', label: { en: 'Trade union', ru: 'Профсоюз', kk: 'Кәсіподақ' } },
    { code: 'worker', label: { en: 'Worker', ru: 'Работник', kk: 'Жұмысшы' } },
    { code: 'protester', label: { en: 'Protester', ru: 'Участник протеста', kk: 'Наразылыққа қатысушы' } },
    { code: 'activist', label: { en: 'Activist', ru: 'Активист', kk: 'Белсенді' } },
    {
      code: 'opposition-politician',
      label: { en: 'Opposition politician', ru: 'Оппозиционный политик', kk: 'Оппозициялық саясаткер' },
    },
    {
      code: 'political-party',
      label: { en: 'Political party', ru: 'Политическая партия', kk: 'Саяси партия' },
    },
    {
      code: 'civil-society-leader',
      label: {
        en: 'Civil society leader',
        ru: 'Лидер гражданского общества',
        kk: 'Азаматтық қоғам жетекшісі',
      },
    },
    {
      code: 'civil-society-organisation',
      label: {
        en: 'Civil society organisation',
        ru: 'Организация гражданского общества',
        kk: 'Азаматтық қоғам ұйымы',
      },
    },
    { code: 'religious-believer', label: { en: 'Religious believer', ru: 'Верующий', kk: 'Дінге сенуші' } },
    { code: 'writer', label: { en: 'Writer', ru: 'Писатель', kk: 'Жазушы' } },
    { code: 'artist', label: { en: 'Artist', ru: 'Деятель искусства', kk: 'Өнер қайраткері' } },
    { code: 'historian', label: { en: 'Historian', ru: 'Историк', kk: 'Тарихшы' } },
    { code: 'academic', label: { en: 'Academic', ru: 'Учёный', kk: 'Ғалым' } },
    { code: 'student', label: { en: 'Student', ru: 'Студент', kk: 'Студент' } },
    { code: 'teacher', label: { en: 'Teacher', ru: 'Учитель', kk: 'Мұғалім' } },
    {
      code: 'health-worker',
      label: { en: 'Health worker', ru: 'Медицинский работник', kk: 'Медицина қызметкері' },
    },
    {
      code: 'election-observer',
      label: { en: 'Election observer', ru: 'Наблюдатель на выборах', kk: 'Сайлау бақылаушысы' },
    },
    { code: 'whistleblower', label: { en: 'Whistleblower', ru: 'Разоблачитель', kk: 'Әшкерелеуші' } },
    { code: 'relative', label: { en: 'Relative', ru: 'Родственник', kk: 'Туыс' } },
    { code: 'colleague', label: { en: 'Colleague', ru: 'Коллега', kk: 'Әріптес' } },
    { code: 'bystander', label: { en: 'Bystander', ru: 'Случайный свидетель', kk: 'Кездейсоқ адам' } },
    { code: 'official', label: { en: 'Official', ru: 'Должностное лицо', kk: 'Лауазымды тұлға' } },
    {
      code: 'police-officer',
      label: { en: 'Police officer', ru: 'Сотрудник полиции', kk: 'Полиция қызметкері' },
    },
    { code: 'other', label: { en: 'Other', ru: 'Другое', kk: 'Басқа' } },
  ],
}
