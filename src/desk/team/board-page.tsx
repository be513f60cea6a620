import type { VNode } from 'preact'
import { dayNumber } from '../../record/values/day.ts'
import { Empty } from '../../site/parts/notice.tsx'
import { dayIn } from '../../find/words/days.ts'
import { countryName } from '../../vocabulary/countries.ts'
import type { Desk } from '../desk.ts'
import { renderDesk } from '../page.tsx'
import type { Sentence } from '../words/catalogs.ts'
import { AssignForm } from './assign-form.tsx'
import { countryBoard } from './board.ts'
import type { CountryLine, Stage } from './board.ts'

export function boardPage(desk: Desk): string {
  const named = (line: CountryLine) => countryName(line.country, desk.language)
  const lines = countryBoard(desk).sort((a, b) => named(a).localeCompare(named(b), desk.language))
  return renderDesk(
    { desk, title: 'Countries', crumbs: [{ text: desk.say('Countries') }] },
    <>
      <h1>{desk.say('Countries')}</h1>
      {lines.length === 0 ? (
        <Empty title={desk.say('No country yet')}>
          <p>{desk.say('A country appears here with the first report or event about it.')}</p>
        </Empty>
      ) : (
        <ul class="list" role="list">
          {lines.map((line) => (
            <Country desk={desk} line={line} />
          ))}
        </ul>
      )}
    </>,
  )
}

const STAGES: Record<Stage, Sentence> = {
  'being written': 'an update is being written',
  'being reviewed': 'reports are being reviewed',
  published: 'up to date',
  'nothing yet': 'no update yet',
}

function Country({ desk, line }: { desk: Desk; line: CountryLine }): VNode {
  const { country, last, waiting, manuscript, stage, has } = line
  return (
    <li>
      <h2 class="inline">{countryName(country, desk.language)}</h2>{' '}
      <span class="tag">{desk.say(STAGES[stage])}</span>
      <p class="small">
        {last?.published
          ? desk.say('Last update {day}, {days|a day|# days} ago', {
              day: dayIn(desk.language, last.published),
              days: Math.max(0, dayNumber(desk.today) - dayNumber(last.published)),
            })
          : desk.say('no update yet')}
        {' · '}
        {waiting > 0 ? (
          <a href="/desk/inbox">{desk.say('{count|# report waits|# reports wait}', { count: waiting })}</a>
        ) : (
          desk.say('no report waits')
        )}
        {manuscript && (
          <>
            {' · '}
            <a href={`/desk/updates/${manuscript.id}`}>{desk.say('to the update being written')}</a>
          </>
        )}
      </p>
      <AssignForm desk={desk} about={country} has={has} />
    </li>
  )
}
