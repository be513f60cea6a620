import { voiceIn } from '../../desk/words/voice.tsx'
import { LOOK } from '../../desk/look/look.ts'
import { Page, renderPage } from '../../site/page.tsx'
import { Field } from '../../site/parts/form.tsx'
import { Notice } from '../../site/parts/notice.tsx'
import { wordsIn } from '../../site/words/words.ts'
import { LANGUAGES } from '../../vocabulary/list.ts'
import type { Language } from '../../vocabulary/list.ts'

export interface SignInView {
  language: Language
  chosen?: Language | undefined // with the switch: it is kept for whoever signs in
  back: string // where to go on
  notice?: string | undefined // why this page is shown
  error?: string | undefined // beside the field
  passphrase?: string | undefined // of the example, said to everybody
}

export function signInPage({ language, chosen, back, notice, error, passphrase }: SignInView): string {
  const { say } = voiceIn(language)
  const languages = LANGUAGES.map((one) => ({
    language: one,
    text: wordsIn(one).own,
    address: `/desk/sign-in?back=${encodeURIComponent(back)}&language=${one}`,
    current: one === language,
  }))
  return renderPage(
    <Page
      variant="desk"
      title={say('Sign in')}
      home="/"
      language={language}
      languages={languages}
      look={LOOK.address}
    >
      <h1>{say('Sign in')}</h1>
      {notice && (
        <Notice>
          <p>{notice}</p>
        </Notice>
      )}
      {passphrase && (
        <p>
          {say('This is the example. Its passphrase is no secret: <code>{passphrase}</code>', { passphrase })}
        </p>
      )}
      <form method="post" action="/desk/sign-in">
        <input type="hidden" name="back" value={back} />
        {chosen && <input type="hidden" name="language" value={chosen} />}
        <Field name="passphrase" label={say('Passphrase')} error={error}>
          {(control) => (
            <input {...control} type="password" autocomplete="off" required autofocus spellcheck={false} />
          )}
        </Field>
        <button class="primary">{say('Open the vault')}</button>
      </form>
    </Page>,
  )
}
