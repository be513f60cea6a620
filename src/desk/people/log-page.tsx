// The log: what each did, entry by entry, from the record itself.
import type { VNode } from 'preact'
import { DID, DID_HIDDEN, logOf } from '../../find/log.ts'
import type { LogLine } from '../../find/log.ts'
import { Pages } from '../../site/parts/pages.tsx'
import { dayIn } from '../../find/words/days.ts'
import { addressOf } from '../address.ts'
import type { Desk } from '../desk.ts'
import { renderDesk } from '../page.tsx'
import { AsFileLinks } from '../tables/as-file-links.tsx'
import { rangeOf } from '../record/lists/paging.ts'

const A_PAGE = 50

export function logPage(desk: Desk, page: number): string {
  const { limit, offset } = rangeOf(page, A_PAGE)
  const { lines, total } = logOf(desk.vault.file, desk.reader, { limit, offset }, desk.language)
  const to = Math.min(total, offset + lines.length)
  return renderDesk(
    { desk, title: 'Log', crumbs: [{ text: desk.say('Log') }] },
    <div class="text">
      <h1>{desk.say('Log')}</h1>
      <p class="small soft">
        {desk.say(
          'The entries of the record, newest first. Each is signed and names the hash of the one before: <code>khronika verify</code> says whether any was altered.',
        )}
      </p>
      <ol class="log plain" role="list">
        {lines.map((line) => (
          <Line desk={desk} line={line} />
        ))}
      </ol>
      {total > 0 && <AsFileLinks desk={desk} address="/desk/log" />}
      <Pages
        words={
          total === 0
            ? desk.say('Nothing was written yet.')
            : desk.say('{first} to {last} of {total}', { first: offset + 1, last: to, total })
        }
        earlier={page > 1 ? `/desk/log?page=${page - 1}` : undefined}
        later={to < total ? `/desk/log?page=${page + 1}` : undefined}
      />
    </div>,
  )
}

function Line({ desk, line }: { desk: Desk; line: LogLine }): VNode {
  const { who, instant, subjects, did, hidden } = line
  const told = did.map(({ verb, count }) => desk.say(DID[verb], { count }))
  const acts = hidden > 0 ? [...told, desk.say(DID_HIDDEN)] : told
  return (
    <li>
      <p>
        <time datetime={instant}>
          {dayIn(desk.language, instant.slice(0, 10))}, {instant.slice(11, 16)}
        </time>{' '}
        <b>{who}</b> {acts.join(', ')}
        {subjects.length > 0 && ': '}
        {subjects.map(({ subject, words }, place) => (
          <>
            {place > 0 && '; '}
            <a href={addressOf(subject)}>{words}</a>
          </>
        ))}
      </p>
    </li>
  )
}
