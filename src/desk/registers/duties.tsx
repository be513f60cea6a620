// What we have to submit to whoever keeps the register, until when, and when we did.
import type { VNode } from 'preact'
import type { Duty } from '../../find/registers/duties.ts'
import type { SubjectId } from '../../record/subject.ts'
import { Field } from '../../site/parts/form.tsx'
import { boundsIn } from '../../find/words/days.ts'
import { addressOf } from '../address.ts'
import type { Desk } from '../desk.ts'
import type { Fields } from '../form.ts'
import { PostForm } from '../page.tsx'
import { keptAddress, registerAddress } from './where.ts'

interface Shown {
  desk: Desk
  register: SubjectId
}

export function Duties({
  desk,
  register,
  duties,
  sent = {},
}: Shown & { duties: readonly Duty[]; sent: Fields | undefined }): VNode {
  const { say } = desk
  return (
    <section id="duties">
      <h2>{say('Our duties to it')}</h2>
      {duties.length === 0 ? (
        <p class="soft">
          {say('None is noted. What we have to submit stands here, and in what is due until it is done.')}
        </p>
      ) : (
        <ul class="list" role="list">
          {duties.map((duty) => (
            <OneDuty desk={desk} register={register} duty={duty} />
          ))}
        </ul>
      )}
      <details open={Boolean(sent['what'] || sent['due'])}>
        <summary>{say('Note a duty')}</summary>
        <PostForm desk={desk} to={`${registerAddress(register)}/duties`}>
          <div class="row">
            <Field name="what" label={say('What has to be submitted')}>
              {(control) => (
                <input {...control} value={sent['what'] ?? ''} maxlength={500} autocomplete="off" />
              )}
            </Field>
            <Field
              name="due"
              label={say('Until when')}
              hint={say('31 March 2026, or 2026-03-31; “late March 2026” stays as imprecise as it is.')}
            >
              {(control) => (
                <input {...control} value={sent['due'] ?? ''} maxlength={200} autocomplete="off" />
              )}
            </Field>
          </div>
          <button class="primary">{say('Note it ## a duty')}</button>
        </PostForm>
      </details>
    </section>
  )
}

function OneDuty({ desk, register, duty }: Shown & { duty: Duty }): VNode {
  const { say, language } = desk
  const { event, what, due, submitted, receipts } = duty
  const days = (due && boundsIn(language, due)) ?? say('no day is known')
  const isLate = !submitted && due?.latest !== undefined && due.latest < desk.today
  return (
    <li>
      <p>
        <a href={addressOf(event)}>{what || say('A duty without a name')}</a>{' '}
        <span class="soft small">{say('due: {days}', { days })}</span>
      </p>
      {submitted ? (
        <p class="small">
          {say('Submitted: {days}', { days: boundsIn(language, submitted) ?? submitted.said })}
          {receipts.map((receipt, at) => (
            <>
              {' · '}
              <a href={keptAddress(register, receipt)}>
                {receipts.length > 1 ? say('Receipt {number}', { number: at + 1 }) : say('Receipt')}
              </a>
            </>
          ))}
        </p>
      ) : (
        <p class="small">
          <b>{isLate ? say('Open, and the day is past') : say('Open ## of a duty')}</b>
        </p>
      )}
      <details>
        <summary class="small">
          {submitted ? say('Say it again, or add a receipt') : say('It was submitted')}
        </summary>
        <Submit desk={desk} register={register} event={event} />
      </details>
    </li>
  )
}

function Submit({ desk, register, event }: Shown & { event: SubjectId }): VNode {
  const { say } = desk
  return (
    <PostForm desk={desk} to={`${registerAddress(register)}/submissions`} files>
      <input type="hidden" name="event" value={event} />
      <div class="row">
        <Field name={`submitted-${event}`} label={say('On which day')}>
          {(control) => (
            <input {...control} name="submitted" type="date" value={desk.today} max={desk.today} />
          )}
        </Field>
        <Field
          name={`receipt-${event}`}
          label={say('The receipt (may stay empty)')}
          hint={say('Of any kind, at most 20 MB. It is kept as it came, and never opened here.')}
        >
          {(control) => <input {...control} name="receipt" type="file" />}
        </Field>
      </div>
      <button class="primary">{say('Note it ## a submission')}</button>
    </PostForm>
  )
}
