// Articles of the two UN covenants, as `instrument:article`: those our acts point at by default,
// and those an editor may choose besides.
import type { List } from './list.ts'

export const RIGHTS: List = {
  name: 'rights',
  version: '2026.1',
  unreviewed: ['ru', 'kk'],
  terms: [
    { code: 'iccpr:6', label: { en: 'Life', ru: 'Право на жизнь', kk: 'Өмір сүру құқығы' } },
    {
      code: 'iccpr:7',
      label: { en: 'Freedom from torture', ru: 'Свобода от пыток', kk: 'Азаптаудан қорғалу' },
    },
    {
      code: 'iccpr:9',
      label: {
        en: 'Liberty and security of person',
        ru: 'Свобода и личная неприкосновенность',
        kk: 'Жеке басының бостандығы мен қауіпсіздігі',
      },
    },
    {
      code: 'iccpr:10',
      label: {
        en: 'Humane treatment in detention',
        ru: 'Гуманное обращение под стражей',
        kk: 'Қамаудағыларға адамгершілікпен қарау',
      },
    },
    {
      code: 'iccpr:12',
      label: { en: 'Freedom of movement', ru: 'Свобода передвижения', kk: 'Жүріп-тұру бостандығы' },
    },
    {
      code: 'iccpr:13',
      label: { en: 'Protection from expulsion', ru: 'Защита от высылки', kk: 'Елден шығарудан қорғалу' },
    },
    {
      code: 'iccpr:14',
      label: { en: 'Fair trial', ru: 'Справедливое судебное разбирательство', kk: 'Әділ сот талқылауы' },
    },
    {
      code: 'iccpr:15',
      label: {
        en: 'No punishment without law',
        ru: 'Наказание только на основании закона',
        kk: 'Заңсыз жазаламау',
      },
    },
    {
      code: 'iccpr:17',
      label: {
        en: 'Privacy, home and reputation',
        ru: 'Частная жизнь, жилище и репутация',
        kk: 'Жеке өмір, тұрғын үй және бедел',
      },
    },
    {
      code: 'iccpr:18',
      label: {
        en: 'Thought, conscience and religion',
        ru: 'Мысль, совесть и религия',
        kk: 'Ой, ар-ождан және дін',
      },
    },
    {
      code: 'iccpr:19',
      label: {
        en: 'Expression and information',
        ru: 'Выражение мнения и информация',
        kk: 'Пікір білдіру және ақпарат',
      },
    },
    {
      code: 'iccpr:20',
      label: {
        en: 'Protection from incitement',
        ru: 'Защита от подстрекательства',
        kk: 'Арандатудан қорғалу',
      },
    },
    { code: 'iccpr:21', label: { en: 'Peaceful assembly', ru: 'Мирные собрания', kk: 'Бейбіт жиналыстар' } },
    {
      code: 'iccpr:22',
      label: {
        en: 'Association and trade unions',
        ru: 'Объединения и профсоюзы',
        kk: 'Бірлестіктер және кәсіподақтар',
      },
    },
    {
      code: 'iccpr:25',
      label: {
        en: 'Public affairs, voting and office',
        ru: 'Участие в ведении государственных дел',
        kk: 'Мемлекет істеріне қатысу',
      },
    },
    {
      code: 'iccpr:26',
      label: { en: 'Equality before the law', ru: 'Равенство перед законом', kk: 'Заң алдындағы теңдік' },
    },
    {
      code: 'icescr:8',
      label: {
        en: 'Trade unions and strikes',
        ru: 'Профсоюзы и забастовки',
        kk: 'Кәсіподақтар және ереуілдер',
      },
    },
  ],
}
