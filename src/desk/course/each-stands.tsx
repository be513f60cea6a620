// Where each of the people of a case stands: liberty and proceedings, charge by charge, and how long they
// were held.
import type { VNode } from 'preact'
import type { PersonInCase } from '../../find/cases/cases.ts'
import { Value } from '../../site/parts/values.tsx'
import { labelOf } from '../../vocabulary/list.ts'
import { ROLES } from '../../vocabulary/people/roles.ts'
import { STANDINGS } from '../../vocabulary/people/standings.ts'
import { addressOf } from '../address.ts'
import type { Desk } from '../desk.ts'
import { AppealList, ChargeList } from './charges.tsx'
import { CustodyList } from './custody.tsx'
import { StandingWords } from './standing.tsx'

export function EachStands({ desk, people }: { desk: Desk; people: PersonInCase[] }): VNode | null {
  if (people.length === 0) return null
  return (
    <section>
      <h2>{desk.say('Where each stands')}</h2>
      <p class="small soft">{desk.say('Derived from what happened last; nobody types it in.')}</p>
      {people.map((person) => (
        <>
          <h3>
            <a href={addressOf(person.subject)}>{person.label}</a>
          </h3>
          <Stands desk={desk} person={person} />
        </>
      ))}
    </section>
  )
}

export type Standing = Omit<PersonInCase, 'subject' | 'label' | 'liberty' | 'proceedings'> & {
  liberty: Parameters<typeof StandingWords>[0]['standing']
  proceedings: Parameters<typeof StandingWords>[0]['standing']
}

export function Stands({ desk, person }: { desk: Desk; person: Standing }): VNode {
  const { liberty, proceedings, charges, appeals, custodies, gaps, roles } = person
  const others = roles.filter((role) => role !== 'victim')
  return (
    <dl class="values">
      {others.length > 0 && (
        <Value label={desk.say('Takes part as')}>
          {others.map((role) => labelOf(ROLES, role, desk.language)).join(', ')}
        </Value>
      )}
      {(liberty || custodies.length > 0) && (
        <Value label={desk.say('Liberty')}>
          <StandingWords desk={desk} list={STANDINGS} standing={liberty} />
        </Value>
      )}
      <Value label={desk.say('Proceedings')}>
        <StandingWords desk={desk} list={STANDINGS} standing={proceedings} />
      </Value>
      {charges.length > 0 && (
        <Value label={desk.say('Charges')}>
          <ChargeList desk={desk} charges={charges} />
        </Value>
      )}
      {appeals.length > 0 && (
        <Value label={desk.say('Appeals')}>
          <AppealList desk={desk} appeals={appeals} />
        </Value>
      )}
      {custodies.length > 0 && (
        <Value label={desk.say('Held')}>
          <CustodyList desk={desk} custodies={custodies} gaps={gaps} />
        </Value>
      )}
    </dl>
  )
}
