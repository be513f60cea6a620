// Where a page of the site lies as a file, and how files lead to one another: by relative links, so that the
// folder can be opened from a stick, copied to any server, or put under any address.
import type { Link } from '../../site/from-record/asking.ts'
import { hasLanguages } from '../../site/pages/pages.ts'
import type { Language } from '../../vocabulary/list.ts'

/** '/kz' in Russian is 'kz.ru.html'; '/feed.atom' is itself. */
export function mirrorPath(address: string, language: Language): string {
  if (!hasLanguages(address)) return address.slice(1)
  const stem = address === '/' ? 'index' : address.slice(1)
  return `${stem}${language === 'en' ? '' : `.${language}`}.html`
}

export function mirrorLink(from: string, own: Language, languages: readonly Language[]): Link {
  return (whole, language = own) => {
    const { address, rest } = withoutRest(whole)
    const written = languages.includes(language) ? language : own
    return `${relative(from, mirrorPath(address, written))}${rest}`
  }
}

// A question cannot be asked of a file; a place on the page can.
function withoutRest(whole: string): { address: string; rest: string } {
  const [address = '', fragment] = whole.replace(/\?[^#]*/, '').split('#', 2)
  return { address, rest: fragment === undefined ? '' : `#${fragment}` }
}

// Up to the top of the folder and down again: right from everywhere, and quick, for it is asked for often.
function relative(from: string, to: string): string {
  const up = '../'.repeat(from.split('/').length - 1)
  return up + (PLAIN.test(to) ? to : to.split('/').map(encodeURIComponent).join('/'))
}

const PLAIN = /^[\w./-]+$/
