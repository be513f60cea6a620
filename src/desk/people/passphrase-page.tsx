import type { Refusal } from '../../refusal.ts'
import { Field } from '../../site/parts/form.tsx'
import { Notice } from '../../site/parts/notice.tsx'
import type { Desk } from '../desk.ts'
import { PostForm, renderDesk } from '../page.tsx'
import { Twice } from './accounts-page.tsx'

/** Changing one's own passphrase. */
export function passphrasePage(desk: Desk, told: { refusal?: Refusal; done?: boolean } = {}): string {
  return renderDesk(
    { desk, title: 'Passphrase', crumbs: [{ text: desk.say('Passphrase') }] },
    <div class="text">
      <h1>{desk.say('Your passphrase')}</h1>
      {told.done && (
        <Notice>
          <p>
            {desk.say(
              'It was changed. The old one opens nothing any more, but copies of the key file made before.',
            )}
          </p>
        </Notice>
      )}
      {told.refusal && (
        <Notice refused>
          <p>{desk.tell(told.refusal)}</p>
        </Notice>
      )}
      <PostForm desk={desk} to="/desk/passphrase">
        <Field name="from" label={desk.say('The passphrase you have')}>
          {(control) => <input {...control} type="password" autocomplete="off" spellcheck={false} />}
        </Field>
        <Twice />
        <button class="primary">{desk.say('Change it')}</button>
      </PostForm>
    </div>,
  )
}
