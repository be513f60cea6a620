import type { VNode } from 'preact'
import { Teaser } from './home.tsx'
import { Empty } from './parts/notice.tsx'
import { Timeline } from './parts/timeline.tsx'
import { ReaderPage } from './reader-page.tsx'
import type { CountryView, FigureView, MonthView, TeaserView } from './view.ts'

/** A country: its latest update, the earlier ones, and what happened month by month. */
export function countryPage(view: CountryView): VNode {
  return (
    <ReaderPage view={view} title={view.country.name} crumbs={[]}>
      <h1>{view.country.name}</h1>
      {view.latest ? <Latest {...view.latest} /> : <NoUpdate />}
      {view.figures.length > 0 && <Figures figures={view.figures} />}
      {view.earlier.length > 0 && <Earlier updates={view.earlier} />}
      {view.months.length > 0 && <Months months={view.months} />}
    </ReaderPage>
  )
}

function Latest(update: TeaserView) {
  return (
    <section class="latest">
      <h2>Latest update</h2>
      <Teaser {...update} />
    </section>
  )
}

function NoUpdate() {
  return (
    <Empty title="No update yet">
      <p>What is public about this country stands in the timeline below as soon as there is any.</p>
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
      <h2>Earlier updates</h2>
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

function Months({ months }: { months: MonthView[] }) {
  return (
    <section class="wide">
      <h2>What happened</h2>
      {months.map(({ label, events }) => (
        <>
          <h3>{label}</h3>
          <Timeline events={events} />
        </>
      ))}
    </section>
  )
}
