// Who is in this vault, what each may do, and letting somebody in.
import type { VNode } from 'preact'
import { ROLE_WORDS, ROLES } from '../../access/roles.ts'
import { printDay } from '../../record/values/print.ts'
import type { Refusal } from '../../refusal.ts'
import { Field } from '../../site/parts/form.tsx'
import { Notice } from '../../site/parts/notice.tsx'
import { listAccounts } from '../../vault/accounts.ts'
import type { Account } from '../../vault/accounts.ts'
import type { Desk } from '../desk.ts'
import { PostForm, renderDesk } from '../page.tsx'

interface AccountsProps {
  desk: Desk
  refusal?: Refusal | undefined
  sent?: { name?: string | undefined; role?: string | undefined } | undefined
}

export function accountsPage({ desk, refusal, sent }: AccountsProps): string {
  const all = listAccounts(desk.vault.file)
  const gone = all.filter(({ removed }) => removed !== undefined)
  return renderDesk(
    { desk, title: 'Accounts', crumbs: [{ text: 'Accounts' }] },
    <div class="text">
      <h1>Accounts</h1>
      <p>
        Each has a passphrase of their own and signs what they write. What each did stands in the{' '}
        <a href="/desk/log">log</a>.
      </p>
      {refusal && (
        <Notice refused>
          <p>{refusal.message}</p>
        </Notice>
      )}
      <ul class="list" role="list">
        {all
          .filter(({ removed }) => removed === undefined)
          .map((account) => (
            <Person desk={desk} account={account} />
          ))}
      </ul>
      <Newcomer desk={desk} refusal={refusal} sent={sent} />
      {gone.length > 0 && (
        <p class="small soft">
          Removed:{' '}
          {gone.map(({ name, removed }) => `${name}, ${printDay((removed ?? '').slice(0, 10))}`).join('; ')}.
        </p>
      )}
    </div>,
  )
}

function Person({ desk, account }: { desk: Desk; account: Account }): VNode {
  const { id, name, role, made } = account
  return (
    <li>
      <h2 class="inline">{name}</h2>
      <p class="small soft">Here since {printDay(made.slice(0, 10))}</p>
      <div class="row">
        <PostForm desk={desk} to={`/desk/accounts/${id}/role`} class="row narrow">
          <Field name={`role-${id}`} label="Role">
            {(control) => (
              <select {...control} name="role">
                {ROLES.map((one) => (
                  <option value={one} selected={one === role}>
                    {ROLE_WORDS[one]}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <div class="actions">
            <button>Change</button>
          </div>
        </PostForm>
        {id !== desk.vault.pen.author && (
          <PostForm desk={desk} to={`/desk/accounts/${id}/removal`}>
            <button class="quiet">Remove {name}</button>
          </PostForm>
        )}
      </div>
    </li>
  )
}

function Newcomer({ desk, refusal, sent }: AccountsProps): VNode {
  const errorOf = (field: string) => (refusal?.field === field ? refusal.message : undefined)
  return (
    <section>
      <h2>Let somebody in</h2>
      <p class="small soft">They type the passphrase here themselves. It can be changed later.</p>
      <PostForm desk={desk} to="/desk/accounts">
        <Field name="name" label="Name, as it stands beside what they write" error={errorOf('name')}>
          {(control) => <input {...control} value={sent?.name ?? ''} autocomplete="off" maxlength={100} />}
        </Field>
        <Field name="role" label="Role">
          {(control) => (
            <select {...control}>
              {ROLES.map((one) => (
                <option value={one} selected={one === (sent?.role ?? 'writes')}>
                  {ROLE_WORDS[one]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Twice error={errorOf('passphrase')} />
        <button class="primary">Let them in</button>
      </PostForm>
    </section>
  )
}

/** A new passphrase, typed twice: a slip would lock its owner out. */
export function Twice({ error }: { error?: string | undefined }): VNode {
  return (
    <>
      <Field name="passphrase" label="Their passphrase" error={error}>
        {(control) => <input {...control} type="password" autocomplete="new-password" spellcheck={false} />}
      </Field>
      <Field name="again" label="Once more">
        {(control) => <input {...control} type="password" autocomplete="new-password" spellcheck={false} />}
      </Field>
    </>
  )
}
