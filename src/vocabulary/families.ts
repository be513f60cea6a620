// The families of acts, for choosing one in two steps.
import type { List } from './list.ts'

export const FAMILIES: List = {
  name: 'families',
  version: '2026.1',
  unreviewed: ['ru', 'kk'],
  terms: [
    {
      code: 'liberty',
      label: { en: 'Liberty and movement', ru: 'Свобода и передвижение', kk: 'Бостандық және жүріп-тұру' },
    },
    {
      code: 'process',
      label: { en: 'Investigation and trial', ru: 'Следствие и суд', kk: 'Тергеу және сот' },
    },
    { code: 'penalty', label: { en: 'Penalties', ru: 'Наказания', kk: 'Жазалар' } },
    {
      code: 'review',
      label: { en: 'Appeals and review', ru: 'Обжалование и пересмотр', kk: 'Шағымдану және қайта қарау' },
    },
    {
      code: 'search',
      label: { en: 'Searches and seizures', ru: 'Обыски и изъятия', kk: 'Тінту және алып қою' },
    },
    {
      code: 'association',
      label: { en: 'Organisations and work', ru: 'Организации и труд', kk: 'Ұйымдар және еңбек' },
    },
    {
      code: 'assembly',
      label: { en: 'Protests and strikes', ru: 'Протесты и забастовки', kk: 'Наразылықтар және ереуілдер' },
    },
    {
      code: 'expression',
      label: {
        en: 'Media and expression',
        ru: 'СМИ и выражение мнения',
        kk: 'Ақпарат құралдары және пікір білдіру',
      },
    },
    { code: 'integrity', label: { en: 'Harm and protection', ru: 'Вред и защита', kk: 'Зиян және қорғау' } },
    { code: 'law', label: { en: 'Laws', ru: 'Законы', kk: 'Заңдар' } },
    {
      code: 'advocacy',
      label: { en: 'Advocacy', ru: 'Правозащитные действия', kk: 'Құқық қорғау әрекеттері' },
    },
    { code: 'politics', label: { en: 'Politics', ru: 'Политика', kk: 'Саясат' } },
  ],
}
