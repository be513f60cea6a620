// One register: its snapshots and what changed from each to the next, who of the record stands in it, our duties.
import type { VNode } from 'preact'
import { historyOf } from '../../find/about/history.ts'
import { getReading } from '../../find/readings.ts'
import { listDuties } from '../../find/registers/duties.ts'
import { listLinked } from '../../find/registers/listings.ts'
import type { OpenedRegister } from '../../find/registers/opened.ts'
import type { Register } from '../../find/registers/registers.ts'
import type { Refusal } from '../../refusal.ts'
import { countryName } from '../../vocabulary/countries.ts'
import type { Desk } from '../desk.ts'
import type { Fields } from '../form.ts'
import { ChangeLink } from '../record/editing/change-link.tsx'
import { History } from '../record/subject/history.tsx'
import { WorkOn } from '../team/work-on.tsx'
import { ColumnsForm } from './columns-form.tsx'
import { Duties } from './duties.tsx'
import { LinkedRows } from './linked.tsx'
import { registerFrame } from './register-frame.tsx'
import { Snapshots } from './snapshots.tsx'

export interface Told {
  refusal?: Refusal | undefined
  sent?: Fields | undefined
}

export function registerPage(desk: Desk, opened: OpenedRegister, told: Told = {}): string {
  const { register } = opened
  const { file } = desk.vault
  const reading = getReading(file, register.subject, desk.reader)
  return registerFrame({
    desk,
    register,
    refusal: told.refusal,
    children: (
      <div class="subject">
        <p class="eyebrow">
          {[desk.say('Register'), register.country && countryName(register.country, desk.language)]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <h1>{register.name}</h1>
        <Kept desk={desk} register={register} />
        <ColumnsForm desk={desk} opened={opened} />
        <Snapshots desk={desk} opened={opened} sent={told.sent} />
        <LinkedRows desk={desk} opened={opened} linked={listLinked(file, desk.reader, opened)} />
        <Duties
          desk={desk}
          register={register.subject}
          duties={listDuties(file, desk.reader, register.subject)}
          sent={told.sent}
        />
        <WorkOn desk={desk} reading={reading} />
        <ChangeLink desk={desk} reading={reading} />
        <History entries={historyOf(file, desk.reader, register.subject, desk.language)} />
      </div>
    ),
  })
}

function Kept({ desk, register: { keeper, addresses } }: { desk: Desk; register: Register }): VNode {
  return (
    <p class="byline">
      {keeper && desk.say('Kept by {keeper}', { keeper })}
      {addresses.map((address) => (
        <>
          {' '}
          <code class="address">{address}</code>
        </>
      ))}
    </p>
  )
}
