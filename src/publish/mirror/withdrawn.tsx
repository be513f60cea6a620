// What stands where a page was: that it was withdrawn, and nothing of what it said.
import { Page, renderPage } from '../../site/page.tsx'
import type { Language } from '../../vocabulary/list.ts'
import { mirrorLink } from './mirror-path.ts'

const WORDS: Record<Language, { title: string; sentence: string; home: string }> = {
  en: {
    title: 'Withdrawn',
    sentence: 'What stood at this address was withdrawn from the public edition.',
    home: 'To the first page',
  },
  ru: {
    title: 'Снято с публикации',
    sentence: 'То, что было по этому адресу, снято с публикации.',
    home: 'На первую страницу',
  },
  kk: {
    title: 'Жарияланымнан алынды',
    sentence: 'Бұл мекенжайда тұрған мәлімет жарияланымнан алынды.',
    home: 'Бірінші бетке',
  },
}

export function withdrawnNotice(path: string, languages: readonly Language[]): string {
  const language = (/\.(ru|kk)\.html$/.exec(path)?.[1] ?? 'en') as Language
  const link = mirrorLink(path, language, languages)
  const { title, sentence, home } = WORDS[language]
  return renderPage(
    <Page variant="site" title={title} home={link('/')} language={language} look={link('/look.css')}>
      <h1>{title}</h1>
      <p>{sentence}</p>
      <p>
        <a href={link('/')}>{home}</a>
      </p>
    </Page>,
  )
}
