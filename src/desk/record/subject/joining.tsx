// Saying that two are one, and telling them apart again. Names that are equal are only a reason to ask.
import type { VNode } from 'preact'
import type { Member } from '../../../find/about/members.ts'
import type { Named } from '../../../find/events.ts'
import type { SubjectId } from '../../../record/subject.ts'
import { Choice, Field } from '../../../site/parts/form.tsx'
import { Notice } from '../../../site/parts/notice.tsx'
import type { Comparison } from '../../../names/compare/reason.ts'
import { addressOf } from '../../address.ts'
import type { Desk } from '../../desk.ts'
import { PostForm } from '../../page.tsx'
import { WhyAlike } from './why-alike.tsx'

export function ReadTogether({
  desk,
  subject,
  members,
}: {
  desk: Desk
  subject: SubjectId
  members: Member[]
}): VNode {
  return (
    <Notice>
      <p>
        {desk.say('Read together: {names}. Nothing was rewritten; each can be told apart again.', {
          names: members
            .map(({ names }) => names.join(', ') || desk.say('without a name'))
            .join(` · ${desk.say('and')} · `),
        })}
      </p>
      <SplitAgain desk={desk} subject={subject} />
    </Notice>
  )
}

export function SplitAgain({ desk, subject }: { desk: Desk; subject: SubjectId }): VNode {
  return (
    <PostForm desk={desk} to={`${addressOf(subject)}/splits`}>
      <button>{desk.say('Split again')}</button>
    </PostForm>
  )
}

export interface Offered extends Named {
  detail?: string | undefined // what tells it from others of its name
  likeness?: Comparison | undefined
}

interface JoiningProps {
  desk: Desk
  subject: SubjectId
  offered: Offered[]
  searched?: string | undefined // for this name; absent on the subject's own page
  error?: string | undefined
}

/** Those who may be the same, to choose from, with the reason for saying so. */
export function Joining({ desk, subject, offered, searched, error }: JoiningProps): VNode {
  return (
    <>
      {error && (
        <Notice refused>
          <p>{error}</p>
        </Notice>
      )}
      {offered.length > 0 && (
        <PostForm desk={desk} to={`${addressOf(subject)}/joins`}>
          <fieldset>
            <legend>
              {searched === undefined
                ? desk.say('Perhaps the same')
                : desk.say('Written like “{name}”', { name: searched })}
            </legend>
            {offered.map((one) => (
              <Choice type="radio" name="with" value={one.subject}>
                <a href={addressOf(one.subject)}>{one.label}</a>
                {one.detail && <span class="soft small"> · {one.detail}</span>}
                <WhyAlike likeness={one.likeness} />
              </Choice>
            ))}
          </fieldset>
          <Field name="reason" label={desk.say('How you know (kept with the judgement)')}>
            {(control) => <input {...control} autocomplete="off" />}
          </Field>
          <button>{desk.say('Read the chosen one together with this')}</button>
        </PostForm>
      )}
      {offered.length === 0 && searched && (
        <p>{desk.say('Nothing of this kind is written like “{name}”.', { name: searched })}</p>
      )}
    </>
  )
}

export function SearchOther({
  desk,
  subject,
  name,
}: {
  desk: Desk
  subject: SubjectId
  name?: string
}): VNode {
  return (
    <PostForm desk={desk} to={`${addressOf(subject)}/candidates`} class="row narrow">
      <Field name="name" label={desk.say('Find another by part of a name')}>
        {(control) => (
          <input type="search" {...control} value={name ?? ''} autocomplete="off" spellcheck={false} />
        )}
      </Field>
      <div class="actions">
        <button>{desk.say('Search')}</button>
      </div>
    </PostForm>
  )
}
