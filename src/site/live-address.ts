// Addresses of the site as it is served live: '/kz' in English, '/kz.ru' in Russian, '/index.ru' for the
// first page. A language stands at the end, for two letters at the front are a country (ru is Russia).
import type { Language } from '../vocabulary/list.ts'
import type { Link } from './from-record/asking.ts'
import { hasLanguages } from './pages/pages.ts'

export function liveLink(own: Language): Link {
  return (address, language = own) => {
    if (language === 'en' || !hasLanguages(address)) return address
    return `${address === '/' ? '/index' : address}.${language}`
  }
}

export function readLiveAddress(path: string): { address: string; language: Language } {
  const [, stem = path, language] = /^(.*)\.(ru|kk)$/.exec(path) ?? []
  if (!language) return { address: path, language: 'en' }
  return { address: stem === '/index' ? '/' : stem, language: language as Language }
}
