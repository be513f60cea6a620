// What every page of the site carries: its name, where it leads, the notice of an example.
import { findSetting } from '../../vault/setting.ts'
import type { SiteView } from '../view.ts'
import type { Asking } from './asking.ts'

export function siteView({ file, language, link }: Asking): SiteView {
  const isExample = findSetting(file, 'example') !== undefined
  return {
    language,
    siteTitle: 'Khronika',
    home: link('/'),
    look: link('/look.css'),
    notice: isExample
      ? 'An example: public facts of early 2017, restated to try the program with.'
      : undefined,
  }
}
