// Each charge with its own status, and each appeal with what came of it.
import type { VNode } from 'preact'
import type { Appeal } from '../../course/charges.ts'
import type { ChargeLine } from '../../find/course/person.ts'
import { boundsOf } from '../../course/bounds.ts'
import { boundsIn } from '../../find/words/days.ts'
import { ACTS } from '../../vocabulary/acts/acts.ts'
import { labelOf } from '../../vocabulary/list.ts'
import { STANDINGS } from '../../vocabulary/people/standings.ts'
import { addressOf } from '../address.ts'
import type { Desk } from '../desk.ts'
import { StandingWords } from './standing.tsx'

export function ChargeList({ desk, charges }: { desk: Desk; charges: ChargeLine[] }): VNode {
  return (
    <ul class="plain" role="list">
      {charges.map(({ subject, description, provision, law, standing }) => (
        <li>
          <a href={addressOf(subject)}>
            {description ?? provision ?? desk.say('a charge without its words')}
          </a>
          {description && provision && (
            <>
              {', '}
              {law ? <a href={addressOf(law.subject)}>{provision}</a> : provision}
            </>
          )}
          {': '}
          <StandingWords desk={desk} list={STANDINGS} standing={standing} />
        </li>
      ))}
    </ul>
  )
}

export function AppealList({ desk, appeals }: { desk: Desk; appeals: Appeal[] }): VNode {
  return (
    <ul class="plain" role="list">
      {appeals.map(({ filed, outcome }) => (
        <li>
          <Event desk={desk} event={filed} />
          {': '}
          {outcome ? <Event desk={desk} event={outcome} /> : <b>{desk.say('outcome unknown')}</b>}
        </li>
      ))}
    </ul>
  )
}

function Event({ desk, event }: { desk: Desk; event: Appeal['filed'] }): VNode {
  const when = boundsIn(desk.language, boundsOf(event.whens))
  return (
    <>
      <a href={addressOf(event.subject)}>{labelOf(ACTS, event.act, desk.language)}</a>
      {when && <span class="bounds"> {when}</span>}
    </>
  )
}
