// What changed between two snapshots: added, removed, changed cell by cell; keys perhaps renamed, keys there twice.
import type { VNode } from 'preact'
import type { OpenedRegister } from '../../find/registers/opened.ts'
import type { Compared } from '../../find/registers/comparison.ts'
import type { SubjectId } from '../../record/subject.ts'
import { Scroll } from '../../site/parts/scroll.tsx'
import { dayIn } from '../../find/words/days.ts'
import type { ChangedRow, Comparison, Renamed } from '../../watch/registers/compare.ts'
import type { Row } from '../../watch/registers/rows.ts'
import type { Snapshot } from '../../watch/registers/spans.ts'
import type { Desk } from '../desk.ts'
import { link } from '../words/voice.tsx'
import { registerFrame } from './register-frame.tsx'
import { RowTable } from './row-table.tsx'
import { comparisonAddress, rowAddress } from './where.ts'

export function comparisonPage(desk: Desk, opened: OpenedRegister, compared: Compared): string {
  const { say, language } = desk
  const { register } = opened
  const { earlier, later, found } = compared
  const [from, to] = [dayIn(language, earlier.day), dayIn(language, later.day)]
  const address = comparisonAddress(register.subject, earlier.id, later.id)
  const nothing = found.added.length + found.removed.length + found.changed.length === 0
  const table = (label: string, snapshot: Snapshot<SubjectId>, rows: readonly Row[]) => (
    <RowTable
      desk={desk}
      label={label}
      register={register.subject}
      source={snapshot.id}
      columns={snapshot.rows.columns}
      rows={rows.slice(0, MOST)}
    />
  )
  return registerFrame({
    desk,
    register,
    trail: [{ text: say('What changed') }],
    children: (
      <>
        <h1>{say('What changed between {from} and {to}', { from, to })}</h1>
        <p class="byline">
          {say('As a file: <csv>CSV</csv>, <json>JSON</json>', {
            csv: link(`${address}&format=csv`),
            json: link(`${address}&format=json`),
          })}
        </p>
        {nothing && <p>{say('Nothing: every row of the one stands in the other in the same words.')}</p>}
        <Columns desk={desk} found={found} />
        <Part desk={desk} title={say('Added: {count}', { count: found.added.length })} of={found.added}>
          {table(say('Added ## rows'), later, found.added)}
        </Part>
        <Part desk={desk} title={say('Removed: {count}', { count: found.removed.length })} of={found.removed}>
          {table(say('Removed ## rows'), earlier, found.removed)}
        </Part>
        <Part desk={desk} title={say('Changed: {count}', { count: found.changed.length })} of={found.changed}>
          <ChangedTable desk={desk} register={register.subject} compared={compared} />
        </Part>
        <Part desk={desk} title={say('Perhaps under another key')} of={found.renamed}>
          <RenamedTable desk={desk} renamed={found.renamed} />
        </Part>
      </>
    ),
  })
}

const MOST = 200

function Part(props: { desk: Desk; title: string; of: readonly unknown[]; children: VNode }): VNode | null {
  const { desk, title, of, children } = props
  if (of.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      {of.length > MOST && (
        <p class="small soft">
          {desk.say('The first {shown} are shown; the file has all of them.', { shown: MOST })}
        </p>
      )}
      {children}
    </section>
  )
}

function ChangedTable(props: { desk: Desk; register: SubjectId; compared: Compared }): VNode {
  const { desk, register, compared } = props
  const { say } = desk
  return (
    <Scroll label={say('Changed ## rows')}>
      <table class="register-rows">
        <thead>
          <tr>
            <th scope="col">{say('Whose row')}</th>
            <th scope="col">{say('Column')}</th>
            <th scope="col">{say('Before ## a change')}</th>
            <th scope="col">{say('After ## a change')}</th>
          </tr>
        </thead>
        <tbody>
          {compared.found.changed.slice(0, MOST).flatMap((row) => (
            <ChangedCells address={rowAddress(register, compared.later.id, row.after.number)} row={row} />
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

function ChangedCells({ address, row: { after, cells } }: { address: string; row: ChangedRow }): VNode {
  return (
    <>
      {cells.map(({ column, before, after: is }, at) => (
        <tr>
          {at === 0 && (
            <th scope="row" rowSpan={cells.length}>
              <a href={address}>{after.name || after.key}</a>
            </th>
          )}
          <td>{column}</td>
          <td>
            <del>{before}</del>
          </td>
          <td>
            <ins>{is}</ins>
          </td>
        </tr>
      ))}
    </>
  )
}

function RenamedTable({ desk, renamed }: { desk: Desk; renamed: readonly Renamed[] }): VNode {
  const { say } = desk
  return (
    <>
      <p class="small soft">
        {say('They stand above as removed and as added. Whether it is one row is for a person to say.')}
      </p>
      <Scroll label={say('Perhaps under another key')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('Before ## a change')}</th>
              <th scope="col">{say('After ## a change')}</th>
              <th scope="col">{say('Why it may be one')}</th>
            </tr>
          </thead>
          <tbody>
            {renamed.slice(0, MOST).map(({ before, after, because }) => (
              <tr>
                <td>
                  {before.key} · {before.name}
                </td>
                <td>
                  {after.key} · {after.name}
                </td>
                <td>
                  {because === 'name' ? say('the same name ## of rows') : say('all other cells are alike')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  )
}

function Columns({ desk, found: { columns, duplicates } }: { desk: Desk; found: Comparison }): VNode | null {
  const { say } = desk
  const twice = duplicates.first.length + duplicates.second.length
  return (
    <>
      {columns.added.length > 0 && (
        <p>
          {say('Columns that came, and are not compared: {columns}', { columns: columns.added.join(', ') })}
        </p>
      )}
      {columns.gone.length > 0 && (
        <p>
          {say('Columns that went, and are not compared: {columns}', { columns: columns.gone.join(', ') })}
        </p>
      )}
      {twice > 0 && (
        <p>
          {say('{count|A key is|# keys are} there more than once; those rows are paired by their words.', {
            count: twice,
          })}
        </p>
      )}
    </>
  )
}
