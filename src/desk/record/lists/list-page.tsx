import type { VNode } from 'preact'
import type { Asked as Answer } from '../../../find/search/ask.ts'
import type { Line } from '../../../find/search/rows.ts'
import type { Term } from '../../../find/search/typed.ts'
import type { SubjectId } from '../../../record/subject.ts'
import { Empty, Notice } from '../../../site/parts/notice.tsx'
import { Pages } from '../../../site/parts/pages.tsx'
import type { Desk } from '../../desk.ts'
import { renderDesk } from '../../page.tsx'
import { link } from '../../words/voice.tsx'
import { addressOfList, hasForgotten, isNarrowed } from './asked.ts'
import type { Asked } from './asked.ts'
import { Counted, InTime } from './counted-words.tsx'
import { Chosen, Filters } from './filters.tsx'
import { FoundRows } from './found-rows.tsx'
import type { List } from './list.ts'
import type { Range } from './paging.ts'
import { KeepSearch, SavedHead, SavedSearches } from './saved.tsx'
import type { Looked, SavedLine } from './saved.tsx'
import { UnreadReports } from './unread.tsx'
import type { UnreadReport } from './unread.tsx'

export interface Shown {
  asked: Asked
  answer: Answer
  lines: readonly Line[]
  range: Range
  terms: readonly Term[]
  isNew: ReadonlySet<SubjectId>
  looked: Looked | undefined // where a kept search is looked at
  saved: readonly SavedLine[]
  unread: readonly UnreadReport[]
}

export function listPage(desk: Desk, list: List, shown: Shown): string {
  const { asked, answer, lines, range, terms, isNew, looked, saved, unread } = shown
  const isAsked = isNarrowed(asked)
  const isEmpty = answer.total === 0 && !isAsked
  return renderDesk(
    { desk, title: list.title, here: list.place, dense: true },
    <>
      <h1>{desk.say(list.title)}</h1>
      {list.folder === 'search' && <SavedSearches desk={desk} saved={saved} />}
      {!isEmpty && <Filters desk={desk} list={list} asked={asked} answer={answer} />}
      {looked && <SavedHead desk={desk} looked={looked} />}
      <Chosen desk={desk} list={list} asked={asked} />
      {answer.total > 0 && (
        <>
          <Counted desk={desk} answer={answer} />
          <InTime desk={desk} list={list} asked={asked} answer={answer} />
          <UnreadReports desk={desk} unread={unread} />
          <FoundRows desk={desk} lines={lines} terms={terms} isNew={isNew} withHeadings={!list.kind} />
          <Foot desk={desk} list={list} asked={asked} range={range} total={answer.total} />
        </>
      )}
      {answer.total === 0 && isAsked && (
        <>
          <UnreadReports desk={desk} unread={unread} />
          <NoneSuch desk={desk} list={list} asked={asked} />
        </>
      )}
      {isEmpty && <NoneYet desk={desk} list={list} />}
      {list.kind === 'organisation' && (
        <p>
          <a href="/desk/registers">{desk.say('Public registers they stand in')}</a>
        </p>
      )}
      {list.kind === 'event' && (
        <p>
          <a class="button quiet" href="/desk/events/new">
            {desk.say('Record an event by hand')}
          </a>
        </p>
      )}
      {hasForgotten(asked) && (
        <Notice refused>
          <p>
            {desk.say('The words you looked for were forgotten when the vault was locked. Type them again.')}
          </p>
        </Notice>
      )}
      {isAsked && !looked && <KeepSearch desk={desk} address={addressOfList(desk.vault.file, list, asked)} />}
    </>,
  )
}

interface FootProps {
  desk: Desk
  list: List
  asked: Asked
  range: Range
  total: number
}

function Foot({ desk, list, asked, range, total }: FootProps): VNode {
  const { limit, offset } = range
  const at = (page: number) => addressOfList(desk.vault.file, list, asked, { page })
  const group = (number: number) => number.toLocaleString(desk.language)
  const words = desk.say('{first} to {last} of {total}', {
    first: group(Math.min(offset + 1, total)),
    last: group(Math.min(offset + limit, total)),
    total: group(total),
  })
  return (
    <>
      {total > limit && (
        <Pages
          words={words}
          earlier={asked.page > 1 ? at(asked.page - 1) : undefined}
          later={offset + limit < total ? at(asked.page + 1) : undefined}
        />
      )}
      <p class="small">
        {desk.say('All of it as a file: <csv>table (CSV)</csv>, <json>data (JSON)</json>', {
          csv: link(addressOfList(desk.vault.file, list, asked, { format: 'csv' })),
          json: link(addressOfList(desk.vault.file, list, asked, { format: 'json' })),
        })}
      </p>
    </>
  )
}

function NoneSuch({ desk, list, asked }: Pick<FootProps, 'desk' | 'list' | 'asked'>): VNode {
  const last = asked.q.trim().split(/\s+/).at(-1) ?? ''
  const mayGoOn = /^[\p{L}\p{N}]{3,}$/u.test(last)
  return (
    <Empty title={desk.say('Nothing fits')}>
      <p>
        {desk.say('Nothing that you may read fits all of this. <all>Show all</all>', {
          all: link(`/desk/${list.folder}`),
        })}
      </p>
      {mayGoOn && (
        <p>
          {desk.say('Or look for <begins>all that begins so</begins>.', {
            begins: link(addressOfList(desk.vault.file, list, asked, { q: `${asked.q.trim()}*` })),
          })}
        </p>
      )}
    </Empty>
  )
}

function NoneYet({ desk, list }: Pick<FootProps, 'desk' | 'list'>): VNode {
  return (
    <Empty title={desk.say('Nothing is here yet')}>
      <p>{desk.say(list.none)}</p>
      <p>{desk.say('<inbox>Go to the inbox</inbox>', { inbox: link('/desk/inbox') })}</p>
    </Empty>
  )
}
