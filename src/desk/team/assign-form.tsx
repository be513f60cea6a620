// Who has it, and giving it to somebody.
import type { VNode } from 'preact'
import type { Assignment } from '../../review/team/assigning.ts'
import { Field } from '../../site/parts/form.tsx'
import { dayIn } from '../../find/words/days.ts'
import { listPresent } from '../../vault/accounts.ts'
import { nameOfAccount } from '../../vault/vault.ts'
import type { Desk } from '../desk.ts'
import { PostForm } from '../page.tsx'

interface AssignProps {
  desk: Desk
  about: string
  has: Assignment | undefined
}

export function AssignForm({ desk, about, has }: AssignProps): VNode {
  const { file } = desk.vault
  return (
    <PostForm desk={desk} to="/desk/assignments" class="row narrow">
      <input type="hidden" name="about" value={about} />
      <Field
        name={`account-${about}`}
        label={desk.say('Who has it')}
        hint={
          has &&
          desk.say('since {day}, given by {who}', {
            day: dayIn(desk.language, has.since.slice(0, 10)),
            who: nameOfAccount(file, has.by) ?? '',
          })
        }
      >
        {(control) => (
          <select {...control} name="account">
            <option value="">{desk.say('nobody')}</option>
            {listPresent(file).map(({ id, name }) => (
              <option value={id} selected={id === has?.account}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div class="actions">
        <button>{desk.say('Give it')}</button>
      </div>
    </PostForm>
  )
}
