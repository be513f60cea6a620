// Rows of a snapshot as a table: their words as the keeper wrote them, each with the way to say who it is.
import type { VNode } from 'preact'
import type { SubjectId } from '../../record/subject.ts'
import { Scroll } from '../../site/parts/scroll.tsx'
import type { Row } from '../../watch/registers/rows.ts'
import type { Desk } from '../desk.ts'
import { rowAddress } from './where.ts'

const MOST_COLUMNS = 12

export interface RowTableProps {
  desk: Desk
  label: string
  register: SubjectId
  source: SubjectId // whose snapshot they stand in
  columns: readonly string[]
  rows: readonly Row[]
}

export function RowTable({ desk, label, register, source, columns, rows }: RowTableProps): VNode {
  const shown = columns.slice(0, MOST_COLUMNS)
  return (
    <Scroll label={label}>
      <table class="register-rows">
        <thead>
          <tr>
            <th scope="col">{desk.say('Row ## of a table')}</th>
            {shown.map((column) => (
              <th scope="col">{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ number, cells }) => (
            <tr>
              <td>
                <a href={rowAddress(register, source, number)}>
                  {desk.say('Row {number}', { number: number + 1 })}
                </a>
              </td>
              {shown.map((_, at) => (
                <td>{cells[at]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}
