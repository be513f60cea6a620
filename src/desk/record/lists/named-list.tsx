import type { VNode } from 'preact'
import type { PartyLine } from '../../../find/party-lines.ts'
import { Field } from '../../../site/parts/form.tsx'
import { Empty } from '../../../site/parts/notice.tsx'
import { Pages } from '../../../site/parts/pages.tsx'
import { addressOf } from '../../address.ts'
import type { Desk } from '../../desk.ts'
import { PostForm, renderDesk } from '../../page.tsx'
import type { NamedList } from './named-routes.ts'
import { counted, neighbours, rangeWords } from './paging.ts'
import type { Range } from './paging.ts'

interface Listed {
  lines: PartyLine[]
  total: number
  page: number
  range: Range
  name?: string // searched for
}

export function namedListPage(desk: Desk, list: NamedList, listed: Listed): string {
  const { lines, total, page, range, name } = listed
  const words = rangeWords(range, total, list.noun)
  return renderDesk(
    { desk, title: list.place, here: list.place, dense: true },
    <>
      <h1>{list.place}</h1>
      {(total > 0 || name !== undefined) && <Search desk={desk} list={list} name={name} />}
      {lines.length > 0 && (
        <>
          <p class="soft">{name ? `${words} with “${name}” in a spelling` : words}</p>
          <Lines lines={lines} />
          {total > range.limit && (
            <Pages words={words} {...neighbours(`/desk/${list.folder}`, page, range, total)} />
          )}
        </>
      )}
      {lines.length === 0 && <None list={list} name={name} total={total} />}
    </>,
  )
}

function Search({ desk, list, name }: { desk: Desk; list: NamedList; name: string | undefined }): VNode {
  return (
    <PostForm desk={desk} to={`/desk/${list.folder}`} class="row narrow">
      <Field name="name" label="Part of a name, in any spelling">
        {(control) => (
          <input type="search" {...control} value={name ?? ''} autocomplete="off" spellcheck={false} />
        )}
      </Field>
      <div class="actions">
        <button>Search</button>
        {name !== undefined && (
          <a class="button quiet" href={`/desk/${list.folder}`}>
            Show all
          </a>
        )}
      </div>
    </PostForm>
  )
}

function Lines({ lines }: { lines: PartyLine[] }): VNode {
  return (
    <ul class="list" role="list">
      {lines.map(({ subject, label, spellings, description, events }) => (
        <li>
          <p>
            <a href={addressOf(subject)}>{label || 'Without a name'}</a>
            <span class="soft small">
              {spellings.length > 0 && ` · also ${spellings.slice(0, 4).join(', ')}`}
              {description && ` · ${description}`}
              {events > 0 && ` · ${counted(events, 'event')}`}
            </span>
          </p>
        </li>
      ))}
    </ul>
  )
}

function None({ list, name, total }: { list: NamedList; name: string | undefined; total: number }): VNode {
  const place = list.place.toLowerCase()
  if (name === '') return <p>Type a part of a name: case, accents and the alphabet do not matter.</p>
  if (name !== undefined)
    return (
      <Empty title={`No ${place} found`}>
        <p>
          Nobody and nothing that you may read is written like “{name}”. Try fewer letters, or{' '}
          <a href={`/desk/${list.folder}`}>look through the list</a>.
        </p>
      </Empty>
    )
  if (total > 0)
    return (
      <p>
        The list is shorter than that. <a href={`/desk/${list.folder}`}>Begin again</a>
      </p>
    )
  return (
    <Empty title={`No ${place} yet`}>
      <p>
        {list.empty} <a href="/desk/inbox">Go to the inbox</a>
      </p>
    </Empty>
  )
}
