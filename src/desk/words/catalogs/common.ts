// Words that several areas of the desk say.
import type { Catalog } from './catalog.ts'

export const COMMON = {
  Change: { ru: 'Изменить', kk: 'Өзгерту' },
  somebody: { ru: 'кто-то', kk: 'біреу' },
  '{first} to {last} of {total}': {
    ru: '{first}–{last} из {total}',
    kk: '{total} ішінен {first}–{last}',
  },
} satisfies Catalog
