import type { ComponentChildren } from 'preact'
import { Page } from './page.tsx'
import type { LinkView, SiteView } from './view.ts'
import { useWords } from './words/use-words.ts'
import { wordsIn } from './words/words.ts'

interface ReaderPageProps {
  view: SiteView
  title: string
  crumbs?: LinkView[] // between Home and this page
  scripts?: string[] // plain ones, that improve what works without them
  feeds?: LinkView[] // besides the one of everything
  children: ComponentChildren
}

/** A page of the public site. */
export function ReaderPage({ view, title, crumbs, scripts, feeds = [], children }: ReaderPageProps) {
  const words = wordsIn(view.language)
  return (
    <Page
      variant="site"
      title={title}
      siteTitle={view.siteTitle}
      home={view.home}
      language={view.language}
      look={view.look}
      nav={view.nav}
      languages={view.languages}
      plainScripts={scripts}
      feeds={[...(view.feeds ?? []), ...feeds]}
      banner={view.notice && <p>{view.notice}</p>}
      crumbs={crumbs && [{ text: words.home, address: view.home }, ...crumbs, { text: title }]}
      foot={<p class="text">{words.foot(view.siteTitle)}</p>}
    >
      {children}
    </Page>
  )
}

/** How to cite a page, with its permanent address: no link, for in a folder of files it leads nowhere. */
export function Cite({ cite, address }: { cite: string; address: string }) {
  return (
    <section class="cite">
      <h2>{useWords().cite}</h2>
      <p>
        {cite} <span class="address">{address}</span>
      </p>
    </section>
  )
}
