// What every page of the site carries: its name, where it leads, the notice of an example.
import { findSetting } from '../../vault/setting.ts'
import type { Language } from '../../vocabulary/list.ts'
import type { SiteView } from '../view.ts'
import type { Asking } from './asking.ts'

const NAV: Record<Language, [text: string, address: string][]> = {
  en: [
    ['Search', '/search'],
    ['Names', '/names'],
    ['Data', '/data'],
  ],
  ru: [
    ['Поиск', '/search'],
    ['Имена', '/names'],
    ['Данные', '/data'],
  ],
  kk: [
    ['Іздеу', '/search'],
    ['Атаулар', '/names'],
    ['Деректер', '/data'],
  ],
}

export function siteView({ file, language, link }: Asking): SiteView {
  const isExample = findSetting(file, 'example') !== undefined
  return {
    language,
    siteTitle: 'Khronika',
    home: link('/'),
    look: link('/look.css'),
    nav: NAV[language].map(([text, address]) => ({ text, address: link(address) })),
    feeds: [{ text: 'All updates', address: link('/feeds/all.atom') }],
    notice: isExample
      ? 'An example: public facts of early 2017, restated to try the program with.'
      : undefined,
  }
}
