// Which column holds the names, and which tells rows apart: asked once a snapshot is here, and again where a later one
// has other columns.
import type { VNode } from 'preact'
import type { OpenedRegister, Taken } from '../../find/registers/opened.ts'
import { Field } from '../../site/parts/form.tsx'
import { dayIn } from '../../find/words/days.ts'
import type { Desk } from '../desk.ts'
import { PostForm } from '../page.tsx'
import { registerAddress } from './where.ts'

const LONGEST = 80

export function ColumnsForm({ desk, opened }: { desk: Desk; opened: OpenedRegister }): VNode | null {
  const { mapping } = opened.register
  const unread = opened.taken.filter(({ table, rows }) => table && !rows).at(-1)
  const shown = unread ?? opened.taken.filter(({ table }) => table).at(-1)
  if (!shown?.table) return null
  const form = <Form desk={desk} opened={opened} shown={shown} columns={shown.table.columns} />
  if (unread)
    return (
      <section id="columns">
        <h2>{desk.say('Which columns are which?')}</h2>
        {form}
      </section>
    )
  return (
    <details id="columns">
      <summary>
        {desk.say('Names stand in “{name}”; rows are told apart by “{key}”', {
          name: mapping.name.find((one) => shown.table?.columns.includes(one)) ?? '',
          key: [...mapping.key, ...mapping.name].find((one) => shown.table?.columns.includes(one)) ?? '',
        })}
      </summary>
      {form}
    </details>
  )
}

function Form(props: { desk: Desk; opened: OpenedRegister; shown: Taken; columns: string[] }): VNode {
  const { desk, opened, shown, columns } = props
  const { subject, mapping } = opened.register
  const { say } = desk
  const options = (chosen: readonly string[]) =>
    columns.map((column) => (
      <option value={column} selected={chosen.includes(column)}>
        {column.length > LONGEST ? `${column.slice(0, LONGEST)}…` : column}
      </option>
    ))
  return (
    <PostForm desk={desk} to={`${registerAddress(subject)}/columns`}>
      <input type="hidden" name="snapshot" value={shown.source} />
      <p class="small soft">
        {say('As in the snapshot of {day}. Nothing can be compared before this is said.', {
          day: dayIn(desk.language, shown.day),
        })}
      </p>
      <div class="row">
        <Field name="name-column" label={say('The names')}>
          {(control) => (
            <select {...control}>
              <option value="">{say('choose')}</option>
              {options(mapping.name)}
            </select>
          )}
        </Field>
        <Field name="key-column" label={say('What tells rows apart, such as a number')}>
          {(control) => (
            <select {...control}>
              <option value="">{say('no such column: the names')}</option>
              {options(mapping.key)}
            </select>
          )}
        </Field>
      </div>
      <button class="primary">{say('Say so ## which columns')}</button>
    </PostForm>
  )
}
