// On somebody's page: where they stand in each of their cases.
import type { VNode } from 'preact'
import { mattersOf } from '../../find/course/matters.ts'
import type { SubjectId } from '../../record/subject.ts'
import { addressOf } from '../address.ts'
import type { Desk } from '../desk.ts'
import { Stands } from './each-stands.tsx'

export function Matters({ desk, whom }: { desk: Desk; whom: SubjectId }): VNode | null {
  const matters = mattersOf(desk.vault.file, desk.reader, whom)
  if (matters.length === 0) return null
  return (
    <section>
      <h2>{desk.say('Where it stands')}</h2>
      <p class="small soft">{desk.say('Derived from what happened last; nobody types it in.')}</p>
      {matters.map(({ case: own, course }) => (
        <>
          {own ? (
            <h3>
              <a href={addressOf(own.subject)}>{own.title}</a>
            </h3>
          ) : (
            matters.length > 1 && <h3>{desk.say('In no case')}</h3>
          )}
          <Stands desk={desk} person={course} />
        </>
      ))}
    </section>
  )
}
