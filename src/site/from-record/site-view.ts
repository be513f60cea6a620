// What every page of the site carries: its name, where it leads, the same page in other languages.
import { remembered } from '../../find/remembered.ts'
import { findSetting } from '../../vault/setting.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { LANGUAGES } from '../../vocabulary/list.ts'
import { wordsIn } from '../words/words.ts'
import type { LanguageView, SiteView } from '../view.ts'
import type { Asking } from './asking.ts'

/** `address`: of the page, where it can be had in other languages. */
export function siteView(asking: Asking, address?: string): SiteView {
  const { file, language, link } = asking
  const words = wordsIn(language)
  return {
    language,
    siteTitle: siteTitle(asking),
    home: link('/'),
    look: link('/look.css'),
    nav: [
      { text: words.countries, address: link('/') },
      { text: words.nav.search, address: link('/search') },
      { text: words.nav.names, address: link('/names') },
      { text: words.nav.data, address: link('/data') },
      { text: words.nav.method, address: link('/method') },
    ],
    languages: address === undefined ? undefined : languagesOf(asking, address),
    feeds: [{ text: words.feed, address: link('/feeds/all.atom') }],
    notice: settingOf(file, 'example') === undefined ? undefined : words.example,
  }
}

export function siteTitle({ file }: Pick<Asking, 'file'>): string {
  return settingOf(file, 'site-title') || 'Khronika'
}

/** Where this site is at home, as its editors say; absent where they say nothing. */
export function siteAddress({ file }: Pick<Asking, 'file'>): string | undefined {
  return settingOf(file, 'site-address') || undefined
}

/** The permanent address, whole where the site has one of its own. */
export function permanentAddress(asking: Pick<Asking, 'file'>, address: string): string {
  return `${(siteAddress(asking) ?? '').replace(/\/$/, '')}${address}`
}

// Every page asks for them.
function settingOf(file: VaultFile, name: string): string | undefined {
  return remembered(file, 'setting', name, () => findSetting(file, name))
}

function languagesOf({ language, languages = LANGUAGES, link }: Asking, address: string): LanguageView[] {
  return languages.map((one) => ({
    language: one,
    text: wordsIn(one).own,
    address: link(address, one),
    current: one === language,
  }))
}
