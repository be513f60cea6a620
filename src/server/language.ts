// In which language somebody is spoken to who has not chosen one at the desk: as the address asks, or else
// what their browser prefers of ours.
import type { Context } from 'hono'
import { isLanguage } from '../vocabulary/list.ts'
import type { Language } from '../vocabulary/list.ts'

export function languageAsked(c: Context): Language {
  return findAsked(c) ?? preferred(c.req.header('accept-language') ?? '') ?? 'en'
}

/** What the address asks for with `?language=`. */
export function findAsked(c: Context): Language | undefined {
  const asked = c.req.query('language') ?? ''
  return isLanguage(asked) ? asked : undefined
}

// RFC 9110: 'kk-KZ,ru;q=0.8,en;q=0.5'. Of equals the first.
function preferred(header: string): Language | undefined {
  const wishes = header
    .slice(0, 500)
    .split(',')
    .map((wish) => {
      const [tag = '', quality = 'q=1'] = wish.trim().split(/\s*;\s*/)
      return { language: tag.split('-')[0]?.toLowerCase() ?? '', quality: Number(quality.replace('q=', '')) }
    })
    .filter(({ quality }) => quality > 0)
  return wishes
    .toSorted((one, other) => other.quality - one.quality)
    .map(({ language }) => language)
    .find(isLanguage)
}
