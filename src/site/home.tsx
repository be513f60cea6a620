import type { VNode } from 'preact'
import { Empty } from './parts/notice.tsx'
import { Link } from './parts/link.tsx'
import { Day } from './parts/timeline.tsx'
import { ReaderPage } from './reader-page.tsx'
import type { CoveredView, HomeView, TeaserView } from './view.ts'

/** What this is, and the countries covered with their latest update. */
export function homePage(view: HomeView): VNode {
  return (
    <ReaderPage view={view} title={view.siteTitle}>
      <h1>{view.siteTitle}</h1>
      {view.what.map((paragraph, place) => (
        <p class={place === 0 ? 'lede' : undefined}>{paragraph}</p>
      ))}
      <h2>Countries</h2>
      {view.countries.length > 0 ? (
        <ul class="list" role="list">
          {view.countries.map((country) => (
            <Covered {...country} />
          ))}
        </ul>
      ) : (
        <Empty title="Nothing is published yet">
          <p>A country appears here with its first update.</p>
        </Empty>
      )}
    </ReaderPage>
  )
}

function Covered({ name, address, latest }: CoveredView) {
  return (
    <li>
      <h3>
        <Link to={address}>{name}</Link>
      </h3>
      {latest ? <Teaser {...latest} /> : <p class="soft">No update yet.</p>}
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
