// In what part somebody takes part in an event.
import type { List } from '../list.ts'

export const ROLES: List = {
  name: 'roles',
  version: '2026.1',
  unreviewed: ['ru', 'kk'],
  terms: [
    { code: 'victim', label: { en: 'Victim', ru: 'Пострадавшая сторона', kk: 'Зардап шегуші' } },
    { code: 'actor', label: { en: 'Actor', ru: 'Действующая сторона', kk: 'Әрекет етуші' } },
    {
      code: 'affected',
      label: { en: 'Also affected', ru: 'Также затронуты', kk: 'Сондай-ақ зардап шеккендер' },
    },
    { code: 'court', label: { en: 'Court', ru: 'Суд', kk: 'Сот' } },
    { code: 'judge', label: { en: 'Judge', ru: 'Судья', kk: 'Судья' } },
    { code: 'prosecutor', label: { en: 'Prosecutor', ru: 'Прокурор', kk: 'Прокурор' } },
    { code: 'investigator', label: { en: 'Investigator', ru: 'Следователь', kk: 'Тергеуші' } },
    { code: 'lawyer', label: { en: 'Lawyer', ru: 'Адвокат', kk: 'Адвокат' } },
    { code: 'monitor', label: { en: 'Monitor', ru: 'Наблюдатель', kk: 'Бақылаушы' } },
    { code: 'expert', label: { en: 'Expert', ru: 'Эксперт', kk: 'Сарапшы' } },
    { code: 'claimant', label: { en: 'Claimant', ru: 'Истец', kk: 'Талап қоюшы' } },
    {
      code: 'defendant',
      label: { en: 'Defendant', ru: 'Ответчик или подсудимый', kk: 'Жауапкер немесе сотталушы' },
    },
    { code: 'organiser', label: { en: 'Organiser', ru: 'Организатор', kk: 'Ұйымдастырушы' } },
    { code: 'participant', label: { en: 'Participant', ru: 'Участник', kk: 'Қатысушы' } },
    { code: 'author', label: { en: 'Author', ru: 'Автор', kk: 'Автор' } },
    { code: 'addressee', label: { en: 'Addressee', ru: 'Адресат', kk: 'Адресат' } },
    { code: 'witness', label: { en: 'Witness', ru: 'Свидетель', kk: 'Куә' } },
  ],
}
