// Who is in this vault, what each may do, and letting somebody in.
import type { VNode } from 'preact'
import { ROLE_WORDS, ROLES } from '../../access/roles.ts'
import type { Refusal } from '../../refusal.ts'
import { Field } from '../../site/parts/form.tsx'
import { Notice } from '../../site/parts/notice.tsx'
import { dayIn } from '../../find/words/days.ts'
import { listAccounts } from '../../vault/accounts.ts'
import type { Account } from '../../vault/accounts.ts'
import { isNewKeyDue } from '../../vault/keys/new-key.ts'
import type { Desk } from '../desk.ts'
import { PostForm, renderDesk } from '../page.tsx'
import { link, useVoice } from '../words/voice.tsx'

interface AccountsProps {
  desk: Desk
  refusal?: Refusal | undefined
  sent?: { name?: string | undefined; role?: string | undefined } | undefined
}

export function accountsPage({ desk, refusal, sent }: AccountsProps): string {
  const all = listAccounts(desk.vault.file)
  const gone = all.filter(({ removed }) => removed !== undefined)
  return renderDesk(
    { desk, title: 'Accounts', crumbs: [{ text: desk.say('Accounts') }] },
    <div class="text">
      <h1>{desk.say('Accounts')}</h1>
      <p>
        {desk.say(
          'Each has a passphrase of their own and signs what they write. What each did stands in the <log>log</log>.',
          { log: link('/desk/log') },
        )}
      </p>
      {refusal && (
        <Notice refused>
          <p>{desk.tell(refusal)}</p>
        </Notice>
      )}
      {isNewKeyDue(desk.vault.file) && <NewKeyDue desk={desk} />}
      <ul class="list" role="list">
        {all
          .filter(({ removed }) => removed === undefined)
          .map((account) => (
            <Person desk={desk} account={account} />
          ))}
      </ul>
      <Newcomer desk={desk} refusal={refusal} sent={sent} />
      <p>
        {desk.say('For a passphrase that is lost: <shares>recovery shares</shares>, made before it is.', {
          shares: link('/desk/accounts/shares'),
        })}
      </p>
      {gone.length > 0 && (
        <p class="small soft">
          {desk.say('Removed: {people}.', {
            people: gone
              .map(({ name, removed = '' }) => `${name}, ${dayIn(desk.language, removed.slice(0, 10))}`)
              .join('; '),
          })}
        </p>
      )}
    </div>,
  )
}

function NewKeyDue({ desk }: { desk: Desk }): VNode {
  return (
    <Notice>
      <p>
        {desk.say(
          'Somebody was removed who has known the key of this vault, and it has no new one yet. Passphrases stay as they are; others who have the vault open sign in again.',
        )}
      </p>
      <PostForm desk={desk} to="/desk/accounts/new-key">
        <button>{desk.say('Give the vault a new key')}</button>
      </PostForm>
    </Notice>
  )
}

function Person({ desk, account }: { desk: Desk; account: Account }): VNode {
  const { id, name, role, made } = account
  return (
    <li>
      <h2 class="inline">{name}</h2>
      <p class="small soft">
        {desk.say('Here since {day}', { day: dayIn(desk.language, made.slice(0, 10)) })}
      </p>
      <div class="row">
        <PostForm desk={desk} to={`/desk/accounts/${id}/role`} class="row narrow">
          <Field name={`role-${id}`} label={desk.say('Role')}>
            {(control) => (
              <select {...control} name="role">
                {ROLES.map((one) => (
                  <option value={one} selected={one === role}>
                    {desk.say(ROLE_WORDS[one])}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <div class="actions">
            <button>{desk.say('Change')}</button>
          </div>
        </PostForm>
        {id !== desk.vault.pen.author && (
          <PostForm desk={desk} to={`/desk/accounts/${id}/removal`}>
            <button class="quiet">{desk.say('Remove {name}', { name })}</button>
          </PostForm>
        )}
      </div>
    </li>
  )
}

function Newcomer({ desk, refusal, sent }: AccountsProps): VNode {
  const errorOf = (field: string) => (refusal?.field === field ? desk.tell(refusal) : undefined)
  return (
    <section>
      <h2>{desk.say('Let somebody in')}</h2>
      <p class="small soft">
        {desk.say('They type the passphrase here themselves. It can be changed later.')}
      </p>
      <PostForm desk={desk} to="/desk/accounts">
        <Field
          name="name"
          label={desk.say('Name, as it stands beside what they write')}
          error={errorOf('name')}
        >
          {(control) => <input {...control} value={sent?.name ?? ''} autocomplete="off" maxlength={100} />}
        </Field>
        <Field name="role" label={desk.say('Role')}>
          {(control) => (
            <select {...control}>
              {ROLES.map((one) => (
                <option value={one} selected={one === (sent?.role ?? 'writes')}>
                  {desk.say(ROLE_WORDS[one])}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Twice error={errorOf('passphrase')} />
        <button class="primary">{desk.say('Let them in')}</button>
      </PostForm>
    </section>
  )
}

/** A new passphrase, typed twice: a slip would lock its owner out. */
export function Twice({ error }: { error?: string | undefined }): VNode {
  const { say } = useVoice()
  return (
    <>
      <Field name="passphrase" label={say('Their passphrase')} error={error}>
        {(control) => <input {...control} type="password" autocomplete="new-password" spellcheck={false} />}
      </Field>
      <Field name="again" label={say('Once more')}>
        {(control) => <input {...control} type="password" autocomplete="new-password" spellcheck={false} />}
      </Field>
    </>
  )
}
