// Setting up a language model, and what then leaves the machine. Its key is never shown again.
import type { VNode } from 'preact'
import type { Refusal } from '../../refusal.ts'
import { endpointHost, staysHere } from '../../review/model/endpoint.ts'
import { findModel } from '../../review/model/model-settings.ts'
import type { ModelSettings } from '../../review/model/model-settings.ts'
import { Choice, Field } from '../../site/parts/form.tsx'
import { Notice } from '../../site/parts/notice.tsx'
import { dayIn } from '../../find/words/days.ts'
import { nameOfAccount } from '../../vault/vault.ts'
import type { Desk } from '../desk.ts'
import { PostForm, renderDesk } from '../page.tsx'

interface ModelProps {
  desk: Desk
  refusal?: Refusal | undefined
  sent?: Partial<Record<string, string>> | undefined
}

export function modelPage({ desk, refusal, sent }: ModelProps): string {
  const model = findModel(desk.vault.file)
  const { say } = desk
  return renderDesk(
    { desk, title: 'Language model', crumbs: [{ text: say('Language model') }] },
    <div class="text">
      <h1>{say('Language model')}</h1>
      <p>
        {say(
          'A language model can read a report as a second drafter, when somebody asks it on the report’s page. What it says are proposals, each marked as its own; it often errs. It is off until it is set up here.',
        )}
      </p>
      <Notice>
        <p>
          {say(
            'What it is sent: every sentence of the report, with the names in it, and what the rules found. Nothing else of the vault. On this machine that stays here; anywhere else, whoever runs the model can read and keep it, and so can those who can order them to.',
          )}
        </p>
      </Notice>
      {model && <Current desk={desk} model={model} />}
      {refusal && !refusal.field && (
        <Notice refused>
          <p>{desk.tell(refusal)}</p>
        </Notice>
      )}
      <Settings desk={desk} model={model} refusal={refusal} sent={sent} />
    </div>,
  )
}

function Current({ desk, model }: { desk: Desk; model: ModelSettings }): VNode {
  const { say, language, vault } = desk
  const values = {
    model: model.model,
    host: endpointHost(model),
    by: nameOfAccount(vault.file, model.by) ?? model.by,
    day: dayIn(language, model.since.slice(0, 10)),
  }
  return (
    <>
      <p>
        <strong>
          {staysHere(model)
            ? say('{model} at {host}, on this machine, set up by {by} on {day}.', values)
            : say('{model} at {host}, on another machine, set up by {by} on {day}.', values)}
        </strong>{' '}
        {say(model.key ? 'A key is kept; it is not shown.' : 'It has no key.')}
      </p>
      <PostForm desk={desk} to="/desk/language-model/removal">
        <button class="quiet">{say('Turn it off, and forget its key')}</button>
      </PostForm>
    </>
  )
}

function Settings({ desk, model, refusal, sent }: ModelProps & { model: ModelSettings | undefined }): VNode {
  const { say } = desk
  const errorOf = (field: string) => (refusal?.field === field ? desk.tell(refusal) : undefined)
  return (
    <section>
      <h2>{say(model ? 'Set it up otherwise' : 'Set one up')}</h2>
      <PostForm desk={desk} to="/desk/language-model">
        <Field
          name="address"
          label={say('Address')}
          hint={say('Of a server that speaks as OpenAI’s does, such as Ollama’s: http://127.0.0.1:11434')}
          error={errorOf('address')}
        >
          {(control) => (
            <input
              {...control}
              value={sent ? sent['address'] : model?.address}
              inputmode="url"
              autocomplete="off"
              spellcheck={false}
              maxlength={500}
            />
          )}
        </Field>
        <Field name="model" label={say('Model, as its server calls it')} error={errorOf('model')}>
          {(control) => (
            <input
              {...control}
              value={sent ? sent['model'] : model?.model}
              autocomplete="off"
              spellcheck={false}
              maxlength={200}
            />
          )}
        </Field>
        <Field
          name="key"
          label={say('Key, where it asks for one')}
          hint={
            model?.key
              ? say('Left empty, the one that is kept stays, as long as the server is the same.')
              : undefined
          }
          error={errorOf('key')}
        >
          {(control) => (
            <input {...control} type="password" autocomplete="off" spellcheck={false} maxlength={500} />
          )}
        </Field>
        <Choice
          type="checkbox"
          name="elsewhere"
          value="yes"
          checked={sent ? sent['elsewhere'] === 'yes' : (model?.elsewhere ?? false)}
        >
          {say('The model is on another machine: texts of reports, with all names, may leave this one')}
        </Choice>
        <p class="actions">
          <button class="primary">{say('Set it up')}</button>
        </p>
      </PostForm>
    </section>
  )
}
