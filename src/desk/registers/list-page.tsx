import type { VNode } from 'preact'
import { listRegisters, listSnapshots } from '../../find/registers/registers.ts'
import type { Refusal } from '../../refusal.ts'
import { Field } from '../../site/parts/form.tsx'
import { Empty } from '../../site/parts/notice.tsx'
import { dayIn } from '../../find/words/days.ts'
import { countryName } from '../../vocabulary/countries.ts'
import type { Desk } from '../desk.ts'
import type { Fields } from '../form.ts'
import { CountryOptions } from '../country-options.tsx'
import { PostForm, renderDesk } from '../page.tsx'
import { registerAddress } from './where.ts'

/** The registers that are watched, and adding one. */
export function registersPage(desk: Desk, told: { refusal?: Refusal; sent?: Fields } = {}): string {
  const { file } = desk.vault
  const registers = listRegisters(file, desk.reader)
  return renderDesk(
    {
      desk,
      title: 'Registers',
      here: 'Organisations',
      crumbs: [
        { text: desk.say('Organisations'), address: '/desk/organisations' },
        { text: desk.say('Registers') },
      ],
    },
    <div class="text">
      <h1>{desk.say('Registers')}</h1>
      {registers.length === 0 ? (
        <Empty title={desk.say('No register is watched yet')}>
          <p>
            {desk.say(
              'A register that an authority keeps in public, such as of organisations or a list of “extremists”: snapshots of it show who was added, who was removed and what changed.',
            )}
          </p>
        </Empty>
      ) : (
        <ul class="list" role="list">
          {registers.map((register) => {
            const snapshots = listSnapshots(file, desk.reader, register)
            const last = snapshots.at(-1)
            return (
              <li>
                <a href={registerAddress(register.subject)}>{register.name}</a>{' '}
                <span class="soft small">
                  {[
                    register.country && countryName(register.country, desk.language),
                    desk.say('{count|# snapshot|# snapshots}', { count: snapshots.length }),
                    last && desk.say('the last of {day}', { day: dayIn(desk.language, last.day) }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </li>
            )
          })}
        </ul>
      )}
      <Add desk={desk} {...told} />
    </div>,
  )
}

function Add({ desk, refusal, sent = {} }: { desk: Desk; refusal?: Refusal; sent?: Fields }): VNode {
  const { say } = desk
  const errorOf = (field: string) => (refusal?.field === field ? desk.tell(refusal) : undefined)
  const typed = (name: string, label: string, hint?: string) => (
    <Field name={name} label={label} error={errorOf(name)} hint={hint}>
      {(control) => <input {...control} value={sent[name] ?? ''} maxlength={500} autocomplete="off" />}
    </Field>
  )
  return (
    <section>
      <h2>{say('Watch a register')}</h2>
      <PostForm desk={desk} to="/desk/registers">
        {typed('name', say('Name of the register'))}
        {typed('keeper', say('Who keeps it (may stay empty)'))}
        <Field name="country" label={say('Country')} error={errorOf('country')}>
          {(control) => (
            <select {...control}>
              <CountryOptions chosen={sent['country']} none={say('choose')} />
            </select>
          )}
        </Field>
        {typed(
          'address',
          say('Its address (may stay empty)'),
          say('Nothing is fetched from it: save the page or the file yourself, and take it as a snapshot.'),
        )}
        <button class="primary">{say('Watch it')}</button>
      </PostForm>
    </section>
  )
}
