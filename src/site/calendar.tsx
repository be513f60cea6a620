// One month of a country.
import type { VNode } from 'preact'
import { Link } from './parts/link.tsx'
import { Pages } from './parts/pages.tsx'
import { Timeline } from './parts/timeline.tsx'
import { ReaderPage } from './reader-page.tsx'
import type { CalendarView } from './view.ts'
import { wordsIn } from './words/words.ts'

export function calendarPage(view: CalendarView): VNode {
  const { country, label, events, page, pages, earlier, later } = view
  const words = wordsIn(view.language)
  return (
    <ReaderPage view={view} title={label} crumbs={[{ text: country.name, address: country.address }]}>
      <p class="eyebrow">{country.name}</p>
      <h1>{label}</h1>
      <div class="wide">
        <Timeline events={events} />
      </div>
      {pages > 1 && <Pages words={words.pageOf(page, pages)} earlier={earlier} later={later} />}
      <p>
        <Link to={`${country.address}#figures`}>{words.byMonth}</Link>
      </p>
    </ReaderPage>
  )
}
