// What others did: a letter, a comment, a visit, a joint statement, a recommendation; and what came of it.
import type { VNode } from 'preact'
import { namedOf } from '../../find/course/offered.ts'
import { eventLine } from '../../find/events.ts'
import type { EventLine } from '../../find/events.ts'
import type { Reading } from '../../record/reading.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { Refusal } from '../../refusal.ts'
import { statusOf } from '../../review/further/intervention.ts'
import { Choice, Field } from '../../site/parts/form.tsx'
import { labelOf } from '../../vocabulary/list.ts'
import { INTERVENTION_STATUSES, INTERVENTIONS } from '../../vocabulary/trial/interventions.ts'
import { addressOf } from '../address.ts'
import type { Desk } from '../desk.ts'
import { PostForm } from '../page.tsx'
import { Chosen, Typed } from './fields.tsx'
import { FurtherPage } from './further-page.tsx'

export function interventionPage(desk: Desk, reading: Reading, refusal?: Refusal): string {
  const { vault, reader, say } = desk
  const event = eventLine(vault.file, reader, reading)
  return FurtherPage({
    desk,
    event,
    heading: say('Record an intervention'),
    refusal,
    children: (
      <PostForm desk={desk} to={`${addressOf(reading.subject)}/intervention`}>
        <Field name="form" label={say('What they did')}>
          {(control) => (
            <select {...control}>
              {INTERVENTIONS.terms.map(({ code }) => (
                <option value={code}>{labelOf(INTERVENTIONS, code, desk.language)}</option>
              ))}
            </select>
          )}
        </Field>
        <Typed name="title" label={say('What it is called')} />
        <Whom desk={desk} event={event} name="author" legend={say('By whom')} ticked="actor" />
        <Whom desk={desk} event={event} name="addressee" legend={say('To whom')} ticked="addressee" />
        <Typed name="when" label={say('When, in words')} />
        <Typed name="signatories" label={say('Signed by, a line each')} lines={2} />
        <Typed name="quotation" label={say('In its own words')} lines={3} />
        <Typed name="demands" label={say('What it asks for, a line each')} lines={3} />
        <Chosen
          name="case"
          label={say('In which case')}
          none={say('none')}
          from={namedOf(vault.file, reader, 'case')}
        />
        <button class="primary">{say('Keep it')}</button>
      </PostForm>
    ),
  })
}

function Whom(props: { desk: Desk; event: EventLine; name: string; legend: string; ticked: string }): VNode {
  const { desk, event, name, legend, ticked } = props
  return (
    <fieldset>
      <legend>{legend}</legend>
      {event.parts.length === 0 && (
        <p class="soft">{desk.say('Nobody in this event can be chosen: add who took part first.')}</p>
      )}
      {event.parts.map(({ whom, label, role }) => (
        <Choice type="checkbox" name={`${name}.${whom}`} value="yes" checked={role === ticked}>
          {label}
        </Choice>
      ))}
    </fieldset>
  )
}

/** On its own page. */
export function WhatCameOfIt({ desk, intervention }: { desk: Desk; intervention: SubjectId }): VNode {
  const status = statusOf(desk.vault, intervention)
  return (
    <section>
      <h2>{desk.say('What came of it')}</h2>
      <p>
        {status ? labelOf(INTERVENTION_STATUSES, status, desk.language) : desk.say('the record is silent')}
      </p>
      <PostForm desk={desk} to={`/desk/subjects/${intervention}/status`}>
        <div class="row">
          <Field name="status" label={desk.say('What came of it')}>
            {(control) => (
              <select {...control}>
                {INTERVENTION_STATUSES.terms.map(({ code }) => (
                  <option value={code} selected={code === status}>
                    {labelOf(INTERVENTION_STATUSES, code, desk.language)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field name="day" label={desk.say('As of which day')}>
            {(control) => <input {...control} type="date" value={desk.today} />}
          </Field>
        </div>
        <Typed name="reply" label={desk.say('What was replied')} lines={2} />
        <button class="primary">{desk.say('Keep it')}</button>
      </PostForm>
    </section>
  )
}
