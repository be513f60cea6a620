// What the team says among itself of a subject: who has it, notes, and of an event how credible each finds it.
import type { VNode } from 'preact'
import type { Reading } from '../../record/reading.ts'
import { findAssignment } from '../../review/team/assigning.ts'
import { assessmentsOf, notesOn } from '../../review/team/notes.ts'
import { Field } from '../../site/parts/form.tsx'
import { dayIn } from '../../find/words/days.ts'
import { labelOf } from '../../vocabulary/list.ts'
import { CREDIBILITY } from '../../vocabulary/said/credibility.ts'
import { addressOf } from '../address.ts'
import type { Desk } from '../desk.ts'
import { PostForm } from '../page.tsx'
import { AssignForm } from './assign-form.tsx'

export function WorkOn({ desk, reading }: { desk: Desk; reading: Reading }): VNode {
  const { file } = desk.vault
  const { subject, kind } = reading
  return (
    <section id="team">
      <h2>{desk.say('Among ourselves')}</h2>
      {kind === 'event' && <Credibility desk={desk} reading={reading} />}
      <Notes desk={desk} reading={reading} />
      <AssignForm desk={desk} about={subject} has={findAssignment(file, subject)} />
    </section>
  )
}

function Credibility({ desk, reading: { subject } }: { desk: Desk; reading: Reading }): VNode {
  const assessments = assessmentsOf(desk.vault.file, desk.reader.member, subject)
  const own = assessments.find(({ writer }) => writer === desk.name)
  return (
    <>
      <p>
        {assessments.some(({ isSecond }) => isSecond)
          ? desk.say('Looked into by a second person.')
          : desk.say('Nobody but who recorded it has looked into it yet.')}
      </p>
      <ul class="plain" role="list">
        {assessments.map(({ credibility, writer, instant, isSecond }) => (
          <li>
            {labelOf(CREDIBILITY, credibility, desk.language)}{' '}
            <span class="soft small">
              {writer}, {dayIn(desk.language, instant.slice(0, 10))}
              {!isSecond && ` · ${desk.say('who recorded it')}`}
            </span>
          </li>
        ))}
      </ul>
      <PostForm desk={desk} to={`${addressOf(subject)}/credibility`} class="row narrow">
        <Field
          name="credibility"
          label={desk.say('How credible you find it')}
          hint={desk.say('Apart from it: how reliable its source is, on the page of the source.')}
        >
          {(control) => (
            <select {...control}>
              {CREDIBILITY.terms.map(({ code }) => (
                <option value={code} selected={code === own?.credibility}>
                  {labelOf(CREDIBILITY, code, desk.language)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <div class="actions">
          <button>{desk.say('Give this view')}</button>
        </div>
      </PostForm>
    </>
  )
}

function Notes({ desk, reading: { subject } }: { desk: Desk; reading: Reading }): VNode {
  return (
    <>
      {notesOn(desk.vault.file, desk.reader.member, subject).map(({ text, writer, instant }) => (
        <figure class="account">
          <blockquote>{text}</blockquote>
          <figcaption class="small soft">
            {writer}, {dayIn(desk.language, instant.slice(0, 10))}
          </figcaption>
        </figure>
      ))}
      <PostForm desk={desk} to={`${addressOf(subject)}/notes`}>
        <Field name="note" label={desk.say('A note for the team; it is never published')}>
          {(control) => <textarea {...control} rows={2} maxlength={5000} autoComplete="off" />}
        </Field>
        <button>{desk.say('Note it')}</button>
      </PostForm>
    </>
  )
}
