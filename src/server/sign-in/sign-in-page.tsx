import { LOOK } from '../../desk/look/look.ts'
import { Page, renderPage } from '../../site/page.tsx'
import { Field } from '../../site/parts/form.tsx'
import { Notice } from '../../site/parts/notice.tsx'

export interface SignInView {
  back: string // where to go on
  notice?: string | undefined // why this page is shown
  error?: string | undefined // beside the field
  passphrase?: string | undefined // of the example, said to everybody
}

export function signInPage({ back, notice, error, passphrase }: SignInView): string {
  return renderPage(
    <Page variant="desk" title="Sign in" home="/" language="en" look={LOOK.address}>
      <h1>Sign in</h1>
      {notice && (
        <Notice>
          <p>{notice}</p>
        </Notice>
      )}
      {passphrase && (
        <p>
          This is the example. Its passphrase is no secret: <code>{passphrase}</code>
        </p>
      )}
      <form method="post" action="/desk/sign-in">
        <input type="hidden" name="back" value={back} />
        <Field name="passphrase" label="Passphrase" error={error}>
          {(control) => (
            <input {...control} type="password" autocomplete="off" required autofocus spellcheck={false} />
          )}
        </Field>
        <button class="primary">Open the vault</button>
      </form>
    </Page>,
  )
}
