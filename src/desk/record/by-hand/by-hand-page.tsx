import { Field } from '../../../site/parts/form.tsx'
import { Notice } from '../../../site/parts/notice.tsx'
import type { Desk } from '../../desk.ts'
import { PostForm, renderDesk } from '../../page.tsx'
import { askedIn } from '../../review/card/asked.ts'
import type { CardForm } from '../../review/card/card-form.ts'
import { CardFieldset } from '../../review/card/fieldset.tsx'
import type { Labels } from '../../review/card/fieldset.tsx'
import type { Trouble } from '../../review/card/troubles.ts'
import { link } from '../../words/voice.tsx'

interface ByHand {
  form: CardForm
  account: string
  troubles: Trouble[]
  unread: boolean
}

const NEW = '/desk/events/new'

const BY_HAND: Labels = {
  words: 'In words, as it was said',
  speaker: 'Who told you: empty where you know it yourself',
  read: 'Read the date',
}

export function byHandPage(desk: Desk, { form, account, troubles, unread }: ByHand): string {
  const { say } = desk
  const [first] = troubles
  return renderDesk(
    {
      desk,
      title: 'Record an event',
      here: 'Events',
      dense: true,
      crumbs: [{ text: say('Events'), address: '/desk/events' }, { text: say('Record an event') }],
    },
    <>
      <h1>{say('Record an event by hand')}</h1>
      <p class="text">
        {say(
          'For what you know without a report. It is recorded as said by you; name a speaker below where somebody told you. If there is a text, <report>add it as a report</report> instead: then each value keeps the words it came from.',
          { report: link('/desk/inbox/new') },
        )}
      </p>
      <PostForm desk={desk} to="/desk/events" class="card-form subject">
        {/* Enter in a field presses the first button of a form: it reads the words and records nothing. */}
        <button class="hidden" formaction={`${NEW}/correction`} tabindex={-1}>
          {say('Read the form anew')}
        </button>
        {first && (
          <Notice refused>
            <p>{say('Not recorded yet. {why}', { why: desk.tell(first) })}</p>
          </Notice>
        )}
        <Field name="account" label={say('What happened, in your words')}>
          {(control) => (
            <textarea {...control} autoComplete="off">
              {account}
            </textarea>
          )}
        </Field>
        <CardFieldset
          to={NEW}
          form={form}
          troubles={troubles}
          unread={unread}
          asked={askedIn(desk, form)}
          labels={BY_HAND}
        />
        <div class="actions">
          <button class="primary">{say('Record it')}</button>
          <a class="button quiet" href="/desk/events">
            {say('Leave it')}
          </a>
        </div>
      </PostForm>
    </>,
  )
}
