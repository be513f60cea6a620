import type { VNode } from 'preact'
import { Empty } from './parts/notice.tsx'
import { Link } from './parts/link.tsx'
import { WorldMap } from './parts/map.tsx'
import { Band } from './parts/rating.tsx'
import { Day } from './parts/timeline.tsx'
import { ReaderPage } from './reader-page.tsx'
import type { CoveredView, HomeView, TeaserView } from './view.ts'
import { useWords } from './words/use-words.ts'

/** What this is, and the countries covered with their latest update. */
export function homePage(view: HomeView): VNode {
  return (
    <ReaderPage view={view} title={view.siteTitle}>
      <Home {...view} />
    </ReaderPage>
  )
}

function Home({ siteTitle, what, countries }: HomeView) {
  const words = useWords()
  return (
    <>
      <h1>{siteTitle}</h1>
      {what.map((paragraph, place) => (
        <p class={place === 0 ? 'lede' : undefined}>{paragraph}</p>
      ))}
      <h2>{words.countries}</h2>
      {countries.length > 0 ? (
        <>
          <div class="wide">
            <WorldMap label={words.map} countries={countries} />
          </div>
          <ul class="list" role="list">
            {countries.map((country) => (
              <Covered {...country} />
            ))}
          </ul>
        </>
      ) : (
        <Empty title={words.nothing}>
          <p>{words.nothingHint}</p>
        </Empty>
      )}
    </>
  )
}

function Covered({ name, address, band, bandWords, latest }: CoveredView) {
  const words = useWords()
  return (
    <li>
      <h3>
        <Link to={address}>{name}</Link>
        {band && <Band band={band} words={bandWords ?? ''} />}
      </h3>
      {latest ? <Teaser {...latest} /> : <p class="soft">{words.noUpdateYet}</p>}
    </li>
  )
}

/** An update as one meets it in a list. */
export function Teaser({ title, address, published, lead }: TeaserView) {
  return (
    <>
      <p class="teaser-title">
        <Link to={address}>{title}</Link>
      </p>
      {lead && <p class="teaser-lead">{lead}</p>}
      <p class="byline">
        <Day {...published} />
      </p>
    </>
  )
}
