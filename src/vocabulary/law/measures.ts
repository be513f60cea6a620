// What is imposed on somebody. The codes fine, prison, administrative-arrest, remand and damages
// are those of the frozen draft format and stay as they are.
import type { List } from '../list.ts'

export const MEASURES: List = {
  name: 'measures',
  version: '2026.1',
  unreviewed: ['ru', 'kk'],
  terms: [
    { code: 'custody', label: { en: 'Police custody', ru: 'Содержание в полиции', kk: 'Полицияда ұстау' } },
    {
      code: 'remand',
      label: { en: 'Remand in custody', ru: 'Содержание под стражей', kk: 'Күзетпен ұстау' },
    },
    { code: 'house-arrest', label: { en: 'House arrest', ru: 'Домашний арест', kk: 'Үйқамақ' } },
    {
      code: 'written-undertaking',
      label: {
        en: 'Written undertaking not to leave',
        ru: 'Подписка о невыезде',
        kk: 'Ешқайда кетпеу туралы қолхат',
      },
    },
    { code: 'bail', label: { en: 'Bail', ru: 'Залог', kk: 'Кепіл' } },
    { code: 'prison', label: { en: 'Prison term', ru: 'Лишение свободы', kk: 'Бас бостандығынан айыру' } },
    { code: 'suspended', label: { en: 'Suspended term', ru: 'Условный срок', kk: 'Шартты мерзім' } },
    {
      code: 'restricted-freedom',
      label: { en: 'Restricted freedom', ru: 'Ограничение свободы', kk: 'Бас бостандығын шектеу' },
    },
    {
      code: 'administrative-arrest',
      label: { en: 'Administrative arrest', ru: 'Административный арест', kk: 'Әкімшілік қамақ' },
    },
    {
      code: 'community-service',
      label: { en: 'Community service', ru: 'Общественные работы', kk: 'Қоғамдық жұмыстар' },
    },
    { code: 'death', label: { en: 'Death penalty', ru: 'Смертная казнь', kk: 'Өлім жазасы' } },
    { code: 'fine', label: { en: 'Fine', ru: 'Штраф', kk: 'Айыппұл' } },
    {
      code: 'warning',
      label: { en: 'Official warning', ru: 'Официальное предупреждение', kk: 'Ресми ескерту' },
    },
    { code: 'damages', label: { en: 'Damages', ru: 'Компенсация', kk: 'Өтемақы' } },
    {
      code: 'refutation-order',
      label: { en: 'Order to refute', ru: 'Обязанность дать опровержение', kk: 'Теріске шығару міндеті' },
    },
    {
      code: 'removal-order',
      label: { en: 'Order to remove', ru: 'Обязанность удалить материал', kk: 'Материалды жою міндеті' },
    },
    { code: 'seizure', label: { en: 'Seizure', ru: 'Изъятие', kk: 'Алып қою' } },
    {
      code: 'asset-freeze',
      label: { en: 'Assets frozen', ru: 'Замораживание активов', kk: 'Активтерді бұғаттау' },
    },
    { code: 'block', label: { en: 'Blocking', ru: 'Блокировка', kk: 'Бұғаттау' } },
    { code: 'suspension', label: { en: 'Suspension', ru: 'Приостановка', kk: 'Тоқтата тұру' } },
    { code: 'closure', label: { en: 'Closure', ru: 'Закрытие', kk: 'Жабу' } },
    {
      code: 'activity-ban',
      label: { en: 'Ban on activity', ru: 'Запрет на деятельность', kk: 'Қызметке тыйым салу' },
    },
    { code: 'travel-ban', label: { en: 'Travel ban', ru: 'Запрет на выезд', kk: 'Елден шығуға тыйым салу' } },
    { code: 'entry-ban', label: { en: 'Entry ban', ru: 'Запрет на въезд', kk: 'Елге кіруге тыйым салу' } },
    { code: 'deportation', label: { en: 'Deportation', ru: 'Депортация', kk: 'Депортациялау' } },
    { code: 'dismissal', label: { en: 'Dismissal', ru: 'Увольнение', kk: 'Жұмыстан шығару' } },
    {
      code: 'psychiatric-detention',
      label: {
        en: 'Psychiatric detention',
        ru: 'Помещение в психиатрическую больницу',
        kk: 'Психиатриялық ауруханаға жатқызу',
      },
    },
    { code: 'other', label: { en: 'Other measure', ru: 'Другая мера', kk: 'Басқа шара' } },
  ],
}
