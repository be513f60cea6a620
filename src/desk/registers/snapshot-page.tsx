// One snapshot: its rows, a page at a time, or those with some words in them.
import type { VNode } from 'preact'
import { getSnapshot } from '../../find/registers/opened.ts'
import type { OpenedRegister } from '../../find/registers/opened.ts'
import { foldName } from '../../names/fold.ts'
import { Field } from '../../site/parts/form.tsx'
import { Pages } from '../../site/parts/pages.tsx'
import { dayIn } from '../../find/words/days.ts'
import { byKey } from '../../watch/registers/rows.ts'
import type { Row, Rows } from '../../watch/registers/rows.ts'
import type { Desk } from '../desk.ts'
import { PostForm } from '../page.tsx'
import { neighbours, rangeOf } from '../record/lists/paging.ts'
import { registerFrame } from './register-frame.tsx'
import { RowTable } from './row-table.tsx'
import { keptAddress, snapshotAddress } from './where.ts'

const A_PAGE = 50

export interface SnapshotAsked {
  source: string
  page: number
  words?: string | undefined // what is looked for
}

export function snapshotPage(
  desk: Desk,
  opened: OpenedRegister,
  { source, page, words }: SnapshotAsked,
): string {
  const { say, language } = desk
  const { register } = opened
  const { id, day, rows } = getSnapshot(opened, source)
  const address = snapshotAddress(register.subject, id)
  const found = words === undefined ? rows.rows : rowsWith(rows, words)
  const range = rangeOf(page, A_PAGE)
  const shown = found.slice(range.offset, range.offset + A_PAGE)
  const heading = say('{register}, as of {day}', { register: register.name, day: dayIn(language, day) })
  return registerFrame({
    desk,
    register,
    trail: [{ text: dayIn(language, day), address: words === undefined ? undefined : address }],
    children: (
      <>
        <h1>{heading}</h1>
        <p class="byline">
          {say('{count|# row|# rows}', { count: rows.rows.length })} ·{' '}
          <a href={keptAddress(register.subject, id)}>{say('as it came')}</a>
        </p>
        <Twice desk={desk} rows={rows} />
        <PostForm desk={desk} to={`${address}/search`} class="row narrow">
          <Field name="words" label={say('Words in a row')}>
            {(control) => <input type="search" {...control} value={words ?? ''} autocomplete="off" />}
          </Field>
          <div class="actions">
            <button>{say('Look for rows')}</button>
          </div>
        </PostForm>
        {words !== undefined && (
          <p>
            {found.length === 0
              ? say('No row says “{words}”.', { words })
              : say('{count|# row says|# rows say} “{words}”.', { count: found.length, words })}
          </p>
        )}
        {shown.length > 0 && (
          <RowTable
            desk={desk}
            label={heading}
            register={register.subject}
            source={id}
            columns={rows.columns}
            rows={shown}
          />
        )}
        {words === undefined && found.length > A_PAGE && (
          <Pages
            words={say('{first} to {last} of {total}', {
              first: range.offset + 1,
              last: range.offset + shown.length,
              total: found.length,
            })}
            {...neighbours(address, page, range, found.length)}
          />
        )}
      </>
    ),
  })
}

/** In any cell, whatever the case, the diacritics and the letters. */
function rowsWith({ rows }: Rows, words: string): Row[] {
  const asked = foldName(words).split(' ').filter(Boolean)
  if (asked.length === 0) return []
  return rows.filter(({ cells }) => {
    const folded = foldName(cells.join(' '))
    return asked.every((word) => folded.includes(word))
  })
}

function Twice({ desk, rows }: { desk: Desk; rows: Rows }): VNode | null {
  const twice = [...byKey(rows.rows)].filter(([, own]) => own.length > 1)
  if (twice.length === 0) return null
  return (
    <details>
      <summary>
        {desk.say('{count|# key is|# keys are} there more than once', { count: twice.length })}
      </summary>
      <ul>
        {twice.slice(0, A_PAGE).map(([key, own]) => (
          <li>
            {key || desk.say('without a key')}: {desk.say('{count|# row|# rows}', { count: own.length })}
          </li>
        ))}
      </ul>
    </details>
  )
}
