// Everything that is raised, by check: what is open first.
import type { VNode } from 'preact'
import { listRaised, talliesOf } from '../../find/raised/raised.ts'
import type { Tally } from '../../find/raised/raised.ts'
import { Empty, Notice } from '../../site/parts/notice.tsx'
import { Pages } from '../../site/parts/pages.tsx'
import type { CheckCode } from '../../watch/codes.ts'
import { wordsIn } from '../../watch/words/check-words.ts'
import type { Desk } from '../desk.ts'
import { renderDesk } from '../page.tsx'
import { AsFileLinks } from '../tables/as-file-links.tsx'
import { keepUpBriefly } from './keep-up.ts'
import { RaisedList } from './raised.tsx'

const ON_A_PAGE = 25

export interface ChecksAsked {
  code: CheckCode | undefined
  settled: boolean
  page: number
}

export function checksPage(desk: Desk, asked: ChecksAsked): string {
  const { file } = desk.vault
  const complete = keepUpBriefly(file)
  const tallies = talliesOf(file, desk.reader, desk.today)
  const { code, settled, page } = asked
  const offset = (page - 1) * ON_A_PAGE
  const found = listRaised(file, desk.reader, { code, settled, today: desk.today, limit: ON_A_PAGE, offset })
  return renderDesk(
    { desk, title: 'Checks', here: 'Checks' },
    <>
      <h1>{desk.say('Checks')}</h1>
      <p class="text">
        {desk.say(
          'What cannot be right, or needs a second look. Nothing is changed by itself: mend it, or say why it stays.',
        )}
      </p>
      {!complete && (
        <Notice>
          <p>
            {desk.say('The record is still being looked through; what is shown is what was found so far.')}
          </p>
        </Notice>
      )}
      {tallies.length === 0 ? (
        <Empty title={desk.say('Nothing is raised')}>
          <p>
            {desk.say(
              'Whatever is accepted or recorded is looked at, and so are the words of each report it comes from.',
            )}
          </p>
        </Empty>
      ) : (
        <>
          <Tallies desk={desk} tallies={tallies} asked={asked} />
          {found.total === 0 ? (
            <p>{settled ? desk.say('None of these is settled.') : desk.say('None of these is open.')}</p>
          ) : (
            <RaisedList desk={desk} raised={found.raised} />
          )}
          <AsFileLinks desk={desk} address={addressOfChecks({ ...asked, page: 1 })} />
          <Pages
            earlier={page > 1 ? addressOfChecks({ ...asked, page: page - 1 }) : undefined}
            later={
              offset + ON_A_PAGE < found.total ? addressOfChecks({ ...asked, page: page + 1 }) : undefined
            }
            words={desk.say('{first} to {last} of {total}', {
              first: Math.min(offset + 1, found.total),
              last: Math.min(offset + ON_A_PAGE, found.total),
              total: found.total,
            })}
          />
        </>
      )}
    </>,
  )
}

function Tallies({
  desk,
  tallies,
  asked,
}: {
  desk: Desk
  tallies: readonly Tally[]
  asked: ChecksAsked
}): VNode {
  const { labels } = wordsIn(desk.language)
  const sum = (of: 'open' | 'settled') => tallies.reduce((all, one) => all + one[of], 0)
  const rows = [{ code: undefined, open: sum('open'), settled: sum('settled') }, ...tallies]
  return (
    <table class="facts">
      <thead>
        <tr>
          <th scope="col">{desk.say('Check')}</th>
          <th scope="col" class="number">
            {desk.say('Open ## of checks')}
          </th>
          <th scope="col" class="number">
            {desk.say('Settled ## of checks')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ code, open, settled }) => (
          <tr>
            <th scope="row">{code ? labels[code] : desk.say('All')}</th>
            <Count count={open} to={{ code, settled: false, page: 1 }} asked={asked} />
            <Count count={settled} to={{ code, settled: true, page: 1 }} asked={asked} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Count({ count, to, asked }: { count: number; to: ChecksAsked; asked: ChecksAsked }): VNode {
  const isHere = to.code === asked.code && to.settled === asked.settled
  return (
    <td class="number">
      {count === 0 ? (
        '0'
      ) : (
        <a href={addressOfChecks(to)} aria-current={isHere ? 'page' : undefined}>
          {count}
        </a>
      )}
    </td>
  )
}

export function addressOfChecks({ code, settled, page }: ChecksAsked): string {
  const asked = new URLSearchParams({
    ...(code ? { code } : {}),
    ...(settled ? { settled: 'yes' } : {}),
    ...(page > 1 ? { page: String(page) } : {}),
  }).toString()
  return asked ? `/desk/checks?${asked}` : '/desk/checks'
}
