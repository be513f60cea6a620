import type { VNode } from 'preact'
import { comparedIn } from '../../find/registers/comparison.ts'
import type { OpenedRegister, Taken } from '../../find/registers/opened.ts'
import { Field } from '../../site/parts/form.tsx'
import { dayIn } from '../../find/words/days.ts'
import type { Desk } from '../desk.ts'
import type { Fields } from '../form.ts'
import { PostForm } from '../page.tsx'
import { comparisonAddress, keptAddress, registerAddress, snapshotAddress } from './where.ts'

interface Shown {
  desk: Desk
  opened: OpenedRegister
}

// Of the latest, and of those that are not too long, it is said at once what changed: the page should not wait.
const COUNTED = 12
const MOST_ROWS = 10_000

/** The latest first, each with what changed since the one before. */
export function Snapshots({ desk, opened, sent }: Shown & { sent: Fields | undefined }): VNode {
  const latest = [...opened.taken].reverse()
  return (
    <section id="snapshots">
      <h2>{desk.say('Snapshots')}</h2>
      {latest.length === 0 && (
        <p>
          {desk.say('None yet. Save the register as it stands today, as CSV or as a web page, and take it.')}
        </p>
      )}
      <ul class="list" role="list">
        {latest.map((taken, at) => (
          <Snapshot desk={desk} opened={opened} taken={taken} counted={at < COUNTED} />
        ))}
      </ul>
      {opened.snapshots.length > 2 && <AnyTwo desk={desk} opened={opened} />}
      <Take desk={desk} opened={opened} sent={sent} />
    </section>
  )
}

function Snapshot({ desk, opened, taken, counted }: Shown & { taken: Taken; counted: boolean }): VNode {
  const { subject } = opened.register
  const day = dayIn(desk.language, taken.day)
  return (
    <li>
      {taken.rows ? <a href={snapshotAddress(subject, taken.source)}>{day}</a> : <b>{day}</b>}{' '}
      <span class="soft small">
        {taken.table && desk.say('{count|# row|# rows}', { count: taken.table.rows.length })}
        {' · '}
        <a href={keptAddress(subject, taken.source)}>{desk.say('as it came')}</a>
      </span>
      {taken.trouble && <p class="small">{desk.tell(taken.trouble)}</p>}
      {counted && <SinceBefore desk={desk} opened={opened} taken={taken} />}
    </li>
  )
}

function SinceBefore({ desk, opened, taken }: Shown & { taken: Taken }): VNode | null {
  const at = opened.snapshots.findIndex(({ id }) => id === taken.source)
  const [before, own] = [opened.snapshots[at - 1], opened.snapshots[at]]
  if (!before || !own) return null
  const address = comparisonAddress(opened.register.subject, before.id, own.id)
  if (own.rows.rows.length > MOST_ROWS)
    return (
      <p class="small">
        <a href={address}>
          {desk.say('What changed since {day}?', { day: dayIn(desk.language, before.day) })}
        </a>
      </p>
    )
  const { added, removed, changed } = comparedIn(opened, before.id, own.id).found
  const words = {
    added: added.length,
    removed: removed.length,
    changed: changed.length,
    day: dayIn(desk.language, before.day),
  }
  return (
    <p class="small">
      <a href={address}>
        {added.length + removed.length + changed.length === 0
          ? desk.say('Nothing changed since {day}', { day: words.day })
          : desk.say('Since {day}: {added} added, {removed} removed, {changed} changed', words)}
      </a>
    </p>
  )
}

function AnyTwo({ desk, opened }: Shown): VNode {
  const { say, language } = desk
  const { snapshots, register } = opened
  const choice = (name: string, label: string, chosen: number) => (
    <Field name={name} label={label}>
      {(control) => (
        <select {...control}>
          {snapshots.map(({ id, day }, at) => (
            <option value={id} selected={at === chosen}>
              {dayIn(language, day)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
  return (
    <form method="get" action={`${registerAddress(register.subject)}/comparison`} class="row narrow">
      {choice('earlier', say('Between'), 0)}
      {choice('later', say('and ## another snapshot'), snapshots.length - 1)}
      <div class="actions">
        <button>{say('What changed?')}</button>
      </div>
    </form>
  )
}

function Take({ desk, opened, sent }: Shown & { sent: Fields | undefined }): VNode {
  const { say } = desk
  return (
    <PostForm desk={desk} to={`${registerAddress(opened.register.subject)}/snapshots`} files>
      <h3>{say('Take a snapshot')}</h3>
      <div class="row">
        <Field
          name="file"
          label={say('The register as a file')}
          hint={say('CSV, or a saved web page with its table; at most 20 MB. It is kept as it came.')}
        >
          {(control) => <input {...control} type="file" accept=".csv,.tsv,.txt,.html,.htm,text/*" />}
        </Field>
        <Field name="day" label={say('Of which day')}>
          {(control) => (
            <input {...control} type="date" value={sent?.['day'] ?? desk.today} max={desk.today} />
          )}
        </Field>
      </div>
      <button class="primary">{say('Take it ## a snapshot')}</button>
    </PostForm>
  )
}
