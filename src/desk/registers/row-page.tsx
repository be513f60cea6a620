// One row: its words, how it stood in every snapshot, and who it is. Whoever has a like name is offered, never taken.
import type { VNode } from 'preact'
import { candidates, findNamed } from '../../find/candidates.ts'
import type { Candidate } from '../../find/candidates.ts'
import { listLinked } from '../../find/registers/listings.ts'
import { getRow, getSnapshot } from '../../find/registers/opened.ts'
import type { OpenedRegister } from '../../find/registers/opened.ts'
import { subjectWords } from '../../find/words/value-words.ts'
import type { Refusal } from '../../refusal.ts'
import { Choice, Field } from '../../site/parts/form.tsx'
import { dayIn } from '../../find/words/days.ts'
import type { Row } from '../../watch/registers/rows.ts'
import { spansOf } from '../../watch/registers/spans.ts'
import { addressOf } from '../address.ts'
import type { Desk } from '../desk.ts'
import { PostForm } from '../page.tsx'
import { offeredFor } from '../record/subject/party-page.tsx'
import { WhyAlike } from '../record/subject/why-alike.tsx'
import { spanLine } from './linked.tsx'
import { registerFrame } from './register-frame.tsx'
import { Spans } from './spans.tsx'
import { rowAddress, snapshotAddress } from './where.ts'

export interface RowPage {
  source: string
  number: number
  name?: string | undefined // of somebody else that is looked for
  refusal?: Refusal | undefined
}

export function rowPage(
  desk: Desk,
  opened: OpenedRegister,
  { source, number, name, refusal }: RowPage,
): string {
  const { say, language, reader } = desk
  const { register, snapshots } = opened
  const { file } = desk.vault
  const snapshot = getSnapshot(opened, source)
  const row = getRow(snapshot, number)
  const linked = listLinked(file, reader, opened).filter(({ key }) => key === row.key)
  return registerFrame({
    desk,
    register,
    refusal,
    trail: [
      { text: dayIn(language, snapshot.day), address: snapshotAddress(register.subject, snapshot.id) },
      { text: say('Row {number}', { number: number + 1 }) },
    ],
    children: (
      <div class="subject">
        <h1>{row.name || say('A row without a name')}</h1>
        <dl class="values">
          {snapshot.rows.columns.map((column, at) => (
            <div>
              <dt>{column}</dt>
              <dd>{row.cells[at]}</dd>
            </div>
          ))}
        </dl>
        <section>
          <h2>{say('Through all snapshots')}</h2>
          <Spans desk={desk} spans={spansOf(row.key, snapshots).map(spanLine)} />
        </section>
        <section id="who">
          <h2>{say('Who is it?')}</h2>
          {linked.map(({ whom }) => (
            <p>
              <a href={addressOf(whom)}>{subjectWords(file, reader, whom, language)}</a>{' '}
              <span class="soft small">{say('is linked to this row')}</span>
            </p>
          ))}
          {linked.length === 0 && (
            <Offer
              desk={desk}
              to={rowAddress(register.subject, snapshot.id, number)}
              row={row}
              offered={offeredTo(desk, row, name)}
            />
          )}
        </section>
      </div>
    ),
  })
}

function offeredTo({ vault: { file }, reader }: Desk, row: Row, name: string | undefined): Candidate[] {
  if (name !== undefined) return findNamed(file, reader, name, ['organisation', 'person'])
  return [
    ...candidates(file, reader, 'organisation', row.name),
    ...candidates(file, reader, 'person', row.name),
  ]
}

function Offer(props: { desk: Desk; to: string; row: Row; offered: Candidate[] }): VNode {
  const { desk, to, row, offered } = props
  const { say } = desk
  return (
    <>
      <PostForm desk={desk} to={`${to}/search`} class="row narrow">
        <Field name="name" label={say('Somebody else of the record')}>
          {(control) => <input type="search" {...control} autocomplete="off" />}
        </Field>
        <div class="actions">
          <button>{say('Look for them')}</button>
        </div>
      </PostForm>
      <PostForm desk={desk} to={to}>
        <fieldset>
          <legend>{say('A like name is a reason to look, not to link')}</legend>
          {offeredFor(desk, offered).map(({ subject, label, detail, likeness }) => (
            <Choice type="radio" name="whom" value={subject}>
              <b>{label}</b> {detail && <span class="soft small">{detail}</span>}
              <WhyAlike likeness={likeness} />
            </Choice>
          ))}
          {row.name !== '' && (
            <>
              <Choice type="radio" name="whom" value="new-organisation">
                {say('An organisation that is not in the record yet')}
              </Choice>
              <Choice type="radio" name="whom" value="new-person">
                {say('A person who is not in the record yet')}
              </Choice>
            </>
          )}
        </fieldset>
        <button class="primary">{say('Link this row')}</button>
      </PostForm>
    </>
  )
}
