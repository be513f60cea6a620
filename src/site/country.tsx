import type { VNode } from 'preact'
import { Teaser } from './home.tsx'
import { Bars } from './parts/bars.tsx'
import { CountryRating } from './parts/rating.tsx'
import { Link } from './parts/link.tsx'
import { Empty } from './parts/notice.tsx'
import { Timeline } from './parts/timeline.tsx'
import { ReaderPage } from './reader-page.tsx'
import type { CountryView, FigureView, TeaserView } from './view.ts'
import { useWords } from './words/use-words.ts'

/** A country: its latest update, what happened last, its figures, and every month there is. */
export function countryPage(view: CountryView): VNode {
  return (
    <ReaderPage view={view} title={view.country.name} crumbs={[]}>
      <h1>{view.country.name}</h1>
      {view.rating && <CountryRating rating={view.rating} />}
      {view.latest ? <Latest {...view.latest} /> : <NoUpdate />}
      {view.figures.length > 0 && <Figures figures={view.figures} />}
      {view.earlier.length > 0 && <Earlier updates={view.earlier} />}
      {view.months.length > 0 && <Happened {...view} />}
      {view.bars.length > 0 && <InFigures {...view} />}
      <Feeds {...view} />
    </ReaderPage>
  )
}

function Latest(update: TeaserView) {
  return (
    <section class="latest">
      <h2>{useWords().latest}</h2>
      <Teaser {...update} />
    </section>
  )
}

function NoUpdate() {
  const words = useWords()
  return (
    <Empty title={words.noUpdate}>
      <p>{words.noUpdateHint}</p>
    </Empty>
  )
}

function Figures({ figures }: { figures: FigureView[] }) {
  return (
    <dl class="figures">
      {figures.map(({ label, value }) => (
        <div>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function Earlier({ updates }: { updates: TeaserView[] }) {
  return (
    <section>
      <h2>{useWords().earlier}</h2>
      <ul class="list" role="list">
        {updates.map((update) => (
          <li>
            <Teaser {...update} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Happened({ months, newest }: CountryView) {
  const words = useWords()
  return (
    <section class="wide" id="timeline">
      <h2>{words.happened}</h2>
      {newest && <p class="byline">{words.newest(newest.shown, newest.all)}</p>}
      {months.map(({ label, events }) => (
        <>
          <h3>{label}</h3>
          <Timeline events={events} />
        </>
      ))}
    </section>
  )
}

function InFigures({ bars, calendar }: CountryView) {
  const words = useWords()
  return (
    <section class="wide" id="figures">
      <h2>{words.figures}</h2>
      <p class="byline">{words.countingRule}</p>
      <div class="charts">
        {bars.map((one) => (
          <Bars {...one} />
        ))}
      </div>
      <h3>{words.byMonth}</h3>
      <ul class="calendar" role="list">
        {calendar.map(({ text, address, events }) => (
          <li>
            <Link to={address}>{text}</Link> <span class="soft">{events}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Feeds({ ownFeeds }: CountryView) {
  if (ownFeeds.length === 0) return null
  return (
    <section>
      <h2>{useWords().feeds}</h2>
      <ul>
        {ownFeeds.map(({ text, address }) => (
          <li>
            <Link to={address}>{text}</Link> <span class="bounds">Atom</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
