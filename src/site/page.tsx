// The shell of every page, desk and site alike. It works without JavaScript and holds no inline
// style or script: the Content-Security-Policy allows neither.
import type { ComponentChildren, VNode } from 'preact'
import { markup } from './markup/markup.ts'
import { Link } from './parts/link.tsx'
import type { LanguageView, LinkView } from './view.ts'
import { PageWords, useWords } from './words/use-words.ts'
import { wordsIn } from './words/words.ts'

export interface PageProps {
  variant: 'site' | 'desk'
  title: string
  siteTitle?: string | undefined
  home: string // where the brand leads
  language: string // BCP 47
  look: string // address of the style sheet
  scripts?: string[] | undefined // addresses of modules that improve what already works
  plainScripts?: string[] | undefined // the same, no modules: a browser takes these from files too
  feeds?: LinkView[] | undefined
  languages?: LanguageView[] | undefined // this page in each, this one among them
  nav?: NavLink[] | undefined
  corner?: ComponentChildren // at the end of the top bar: lock, sign out
  banner?: ComponentChildren // a notice above the page
  crumbs?: LinkView[] | undefined // the last one is this page
  dense?: boolean | undefined // for lists people work through
  foot?: ComponentChildren
  children: ComponentChildren
}

export interface NavLink extends LinkView {
  current?: boolean | undefined
}

/** A whole HTML document as text. */
export function renderPage(node: VNode): string {
  return `<!doctype html>\n${markup(node)}`
}

export function Page(props: PageProps) {
  const words = wordsIn(props.language)
  return (
    <html lang={props.language} dir={directionOf(props.language)}>
      <Head {...props} />
      <PageWords.Provider value={words}>
        <Body {...props} />
      </PageWords.Provider>
    </html>
  )
}

function Body(props: PageProps) {
  const words = useWords()
  return (
    <body class={props.dense ? `${props.variant} dense` : props.variant}>
      <a class="skip" href="#text">
        {words.skip}
      </a>
      <Top {...props} />
      {props.banner && (
        <aside class="banner" aria-label={words.notice}>
          <div class="frame">{props.banner}</div>
        </aside>
      )}
      {props.crumbs && <Crumbs crumbs={props.crumbs} />}
      <main class="body" id="text" tabindex={-1}>
        <div class="frame">{props.children}</div>
      </main>
      {props.foot && (
        <footer class="foot">
          <div class="frame">{props.foot}</div>
        </footer>
      )}
    </body>
  )
}

const ICON =
  "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'>" +
  "<path d='M3 1h10v14H3z' fill='%231f4e79'/><path d='M5 5h6M5 8h6M5 11h4' stroke='%23fff'/></svg>"

// `no-referrer`: a source must not learn from whose page its reader came.
function Head({
  title,
  siteTitle = 'Khronika',
  look,
  scripts = [],
  plainScripts = [],
  feeds = [],
  languages = [],
}: PageProps) {
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="referrer" content="no-referrer" />
      <title>{title === siteTitle ? title : `${title} · ${siteTitle}`}</title>
      <link rel="icon" href={ICON} />
      <link rel="stylesheet" href={look} />
      {scripts.map((address) => (
        <script type="module" src={address} />
      ))}
      {plainScripts.map((address) => (
        <script defer src={address} />
      ))}
      {languages.map(({ language, address }) => (
        <link rel="alternate" hreflang={language} href={address} />
      ))}
      {feeds.map(({ text, address }) => (
        <link rel="alternate" type="application/atom+xml" title={text} href={address} />
      ))}
    </head>
  )
}

function Top({ siteTitle = 'Khronika', home, nav = [], languages = [], corner }: PageProps) {
  const words = useWords()
  return (
    <header class="top">
      <div class="frame">
        <Link class="brand" to={home}>
          {siteTitle}
        </Link>
        {nav.length > 0 && (
          <nav class="nav" aria-label={words.main}>
            <ul>
              {nav.map((link) => (
                <li>
                  <Link to={link.address} current={link.current}>
                    {link.text}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {languages.length > 1 && <Languages languages={languages} />}
        {corner && <div class="corner">{corner}</div>}
      </div>
    </header>
  )
}

function Languages({ languages }: { languages: LanguageView[] }) {
  return (
    <nav class="languages" aria-label={useWords().languages}>
      <ul>
        {languages.map(({ language, text, address, current }) => (
          <li lang={language} aria-current={current ? 'true' : undefined}>
            {current ? text : <Link to={address}>{text}</Link>}
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Crumbs({ crumbs }: { crumbs: LinkView[] }) {
  return (
    <nav class="crumbs" aria-label={useWords().here}>
      <ol class="frame">
        {crumbs.map((crumb, place) => (
          <li aria-current={place === crumbs.length - 1 ? 'page' : undefined}>
            {place === crumbs.length - 1 ? crumb.text : <Link to={crumb.address}>{crumb.text}</Link>}
          </li>
        ))}
      </ol>
    </nav>
  )
}

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ug', 'ur', 'ps', 'ckb', 'yi'])

function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr'
}
