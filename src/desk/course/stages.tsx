// The stages of a law, an organisation or a site, each with its day; the provisions of a law each with their own.
import type { VNode } from 'preact'
import { boundsOf } from '../../course/bounds.ts'
import { measuredIn } from '../../course/measured.ts'
import type { Measured } from '../../course/measured.ts'
import type { StagesOf } from '../../course/stages.ts'
import type { Step } from '../../course/step.ts'
import { blockingsFor } from '../../find/course/stages.ts'
import type { LawCourse } from '../../find/course/stages.ts'
import type { Reading } from '../../record/reading.ts'
import { measurementsOf } from '../../review/further/measurement.ts'
import { Field } from '../../site/parts/form.tsx'
import { PostForm } from '../page.tsx'
import { Value } from '../../site/parts/values.tsx'
import { boundsIn, dayIn } from '../../find/words/days.ts'
import { STAGES } from '../../vocabulary/courses/stages.ts'
import { labelOf } from '../../vocabulary/list.ts'
import { addressOf } from '../address.ts'
import type { Desk } from '../desk.ts'
import { StandingWords } from './standing.tsx'

export function Stages({ desk, course }: { desk: Desk; course: StagesOf<Step> }): VNode | null {
  const { now, stages } = course
  if (stages.length === 0) return null
  return (
    <section>
      <h2>{desk.say('Where it stands')}</h2>
      <p>
        <StandingWords desk={desk} list={STAGES} standing={now} />
      </p>
      <StageList desk={desk} stages={stages} />
    </section>
  )
}

function StageList({ desk, stages }: { desk: Desk; stages: StagesOf<Step>['stages'] }): VNode {
  return (
    <ol class="timeline" role="list">
      {stages.map(({ status, step }) => (
        <li>
          <p class="timeline-when">
            {boundsIn(desk.language, boundsOf(step.whens)) ?? desk.say('on a day nobody says')}
          </p>
          <p class="timeline-what">
            <a href={addressOf(step.subject)}>{labelOf(STAGES, status, desk.language)}</a>
          </p>
        </li>
      ))}
    </ol>
  )
}

export function LawStages({ desk, course }: { desk: Desk; course: LawCourse }): VNode {
  const { whole, provisions } = course
  return (
    <>
      {whole && (
        <p>
          {desk.say('Part of')} <a href={addressOf(whole.subject)}>{whole.label}</a>
        </p>
      )}
      <Stages desk={desk} course={course} />
      {provisions.length > 0 && (
        <section>
          <h2>{desk.say('Provisions')}</h2>
          <dl class="values">
            {provisions.map(({ subject, label, now }) => (
              <Value label={<a href={addressOf(subject)}>{label}</a>}>
                <StandingWords desk={desk} list={STAGES} standing={now} />
              </Value>
            ))}
          </dl>
        </section>
      )}
    </>
  )
}

export function Blockings({ desk, reading }: { desk: Desk; reading: Reading }): VNode | null {
  const blockings = blockingsFor(desk.vault.file, desk.reader, reading.subject)
  const measured = measuredIn(measurementsOf(reading))
  if (blockings.length + measured.measurements === 0 && reading.kind !== 'work') return null
  const words = (bounds: Parameters<typeof boundsIn>[1]) => boundsIn(desk.language, bounds)
  return (
    <section>
      <h2>{desk.say('Blocked')}</h2>
      <ul class="plain" role="list">
        {blockings.map(({ since, until, steps }) => (
          <li>
            <a href={addressOf(steps[0]?.subject ?? reading.subject)}>
              {desk.say('from {when}', { when: words(since) ?? desk.say('on a day nobody says') })}
            </a>
            {' · '}
            {until
              ? desk.say('to {when}', { when: words(until) ?? desk.say('on a day nobody says') })
              : desk.say('until when nobody says')}
          </li>
        ))}
      </ul>
      <p>{measuredWords(desk, measured)}</p>
      <details>
        <summary>{desk.say('Take in measurements')}</summary>
        <PostForm desk={desk} to={`/desk/subjects/${reading.subject}/measurements`}>
          <Field
            name="lines"
            label={desk.say('Lines of JSON as OONI exports them')}
            hint={desk.say('The address of the probe is not read, and the lines are not kept.')}
          >
            {(control) => <textarea {...control} rows={4} />}
          </Field>
          <button class="primary">{desk.say('Take them in')}</button>
        </PostForm>
      </details>
    </section>
  )
}

function measuredWords(
  desk: Desk,
  { measurements, blocked, networks, first, last, isFinding }: Measured,
): string {
  if (measurements === 0) return desk.say('Only reported: no measurement was taken in.')
  if (blocked === 0)
    return desk.say('{count|# measurement|# measurements}, none of which saw it blocked.', {
      count: measurements,
    })
  if (!isFinding) return desk.say('Seen blocked on one day and one network: evidence, not a finding.')
  return desk.say('Measured as blocked between {first} and {last}, on {count|# network|# networks}.', {
    first: dayIn(desk.language, first ?? ''),
    last: dayIn(desk.language, last ?? ''),
    count: networks.length,
  })
}
