// Words that several areas of the desk say.
import type { Catalog } from './catalog.ts'

export const COMMON = {
  'Leave it as it is': { ru: 'Оставить как есть', kk: 'Сол күйінде қалдыру' },
  Change: { ru: 'Изменить', kk: 'Өзгерту' },
  'Take it down': { ru: 'Снять с публикации', kk: 'Жариялаудан алу' },
  Country: { ru: 'Страна', kk: 'Ел' },
  choose: { ru: 'выберите', kk: 'таңдаңыз' },
  'Go on': { ru: 'Дальше', kk: 'Әрі қарай' },
  Somebody: { ru: 'Кто-то', kk: 'Біреу' },
  Save: { ru: 'Сохранить', kk: 'Сақтау' },
  From: { ru: 'С', kk: 'Басы' },
  Until: { ru: 'По', kk: 'Соңы' },
  '{count|# statement|# statements}': {
    ru: '{count|# утверждение|# утверждения|# утверждений}',
    kk: '{count|# мәлімдеме}',
  },
  somebody: { ru: 'кто-то', kk: 'біреу' },
  '{first} to {last} of {total}': {
    ru: '{first}–{last} из {total}',
    kk: '{total} ішінен {first}–{last}',
  },
  'Without a name': { ru: 'Без имени', kk: 'Аты жоқ' },
  Show: { ru: 'Показать', kk: 'Көрсету' },
  Role: { ru: 'Роль', kk: 'Рөлі' },
  'accounts differ': { ru: 'сообщения расходятся', kk: 'мәліметтер сәйкес келмейді' },
} satisfies Catalog
