// The fields of an event, for a card and for an event that is typed in by hand.
import type { ComponentChildren, VNode } from 'preact'
import { Field } from '../../../site/parts/form.tsx'
import { ACTS } from '../../../vocabulary/acts/acts.ts'
import { FAMILIES } from '../../../vocabulary/families.ts'
import { FREEDOMS } from '../../../vocabulary/freedoms.ts'
import { MEASURES } from '../../../vocabulary/law/measures.ts'
import { CAPACITIES } from '../../../vocabulary/people/capacities.ts'
import { ROLES } from '../../../vocabulary/people/roles.ts'
import { HAPPENED } from '../../../vocabulary/said/happened.ts'
import { STANCE_LABELS } from '../../../vocabulary/said/stances.ts'
import { printBounds } from '../../../record/values/print.ts'
import { CountryField } from '../inbox/fields.tsx'
import type { CardForm } from './card-form.ts'
import { optionsOf, PartyFields } from './party-fields.tsx'
import type { Asked, Coded } from './party-fields.tsx'
import type { Trouble } from './troubles.ts'

interface FieldsetProps {
  to: string // the card's address
  form: CardForm
  troubles: Trouble[]
  unread: boolean
  asked: Asked
  labels?: Labels
}

// What a field is called depends on where its words come from.
interface Labels {
  words: string
  speaker: string
  read: string // the button that reads the words of a date
}

const OF_A_REPORT: Labels = {
  words: 'In the words of the report',
  speaker: 'Speaker: empty for the report itself',
  read: 'Read the words',
}

export function CardFieldset(fieldset: FieldsetProps): VNode {
  const { to, form, troubles, unread, asked, labels = OF_A_REPORT } = fieldset
  const errorOf = (field: string) => troubles.find((one) => one.field === field)?.sentence
  const props = { to, form, errorOf, unread, asked, labels }
  return (
    <>
      <What {...props} />
      <When {...props} />
      <Where {...props} />
      <Who {...props} />
      <Measure {...props} />
      <Accounts {...props} />
      <Filing {...props} />
    </>
  )
}

interface GroupProps extends Omit<FieldsetProps, 'troubles'> {
  labels: Labels
  errorOf: (field: string) => string | undefined
}

function Group({ id, title, children }: { id: string; title: string; children: ComponentChildren }): VNode {
  return (
    <fieldset class="group" id={id}>
      <legend>{title}</legend>
      {children}
    </fieldset>
  )
}

function What({ form, errorOf }: GroupProps): VNode {
  return (
    <Group id="what" title="What happened">
      <div class="row">
        <Field name="act" label="Act" error={errorOf('act')}>
          {(control) => (
            <select {...control}>
              <option value="">choose …</option>
              {FAMILIES.terms.map((family) => (
                <optgroup label={family.label.en}>
                  {ACTS.terms
                    .filter((act) => act.family === family.code)
                    .map(({ code, label, definition }) => (
                      <option value={code} selected={code === form.act} title={definition}>
                        {label.en}
                      </option>
                    ))}
                </optgroup>
              ))}
            </select>
          )}
        </Field>
        <Field name="happened" label="Did it happen" error={errorOf('happened')}>
          {(control) => <select {...control}>{optionsOf(HAPPENED.terms, form.happened)}</select>}
        </Field>
      </div>
    </Group>
  )
}

function When({ to, form, errorOf, unread, labels }: GroupProps): VNode {
  const bounds = printBounds({ earliest: form.earliest || undefined, latest: form.latest || undefined })
  return (
    <Group id="when" title="When">
      <div class="row">
        <Field name="when" label={labels.words} error={errorOf('when')}>
          {(control) => <input {...control} value={form.when} autoComplete="off" />}
        </Field>
        <button formaction={`${to}/correction#when`}>{labels.read}</button>
      </div>
      <p class={unread ? 'flag' : 'hint'} role="status">
        {form.when === '' ? 'No day: it stays open.' : unread ? UNREAD : `Read as: ${bounds}.`}
      </p>
      <div class="row">
        <Field name="earliest" label="Not before" error={errorOf('earliest')}>
          {(control) => <input {...control} type="date" value={form.earliest} />}
        </Field>
        <Field name="latest" label="Not after" error={errorOf('latest')}>
          {(control) => <input {...control} type="date" value={form.latest} />}
        </Field>
      </div>
      <input type="hidden" name="basis" value={form.basis} />
      <input type="hidden" name="read" value={form.read} />
      <input type="hidden" name="bounds" value={form.bounds} />
    </Group>
  )
}

const UNREAD =
  'No date can be made of these words. They are kept as they are; set the days by hand if you know them.'

function Where(props: GroupProps): VNode {
  return (
    <Group id="where" title="Where">
      <PartyFields {...props} prefix="place" row={props.form.place} label="Place" isPlace />
      <CountryField label="Country" value={props.form.country} error={props.errorOf('country')} />
    </Group>
  )
}

function Who(props: GroupProps): VNode {
  const { to, form, errorOf } = props
  return (
    <Group id="who" title="Who took part">
      {form.parts.map((part, at) => (
        <div class="line" id={`parts-${at}`}>
          <div class="row">
            <Field name={`parts.${at}.role`} label="Role" error={errorOf(`parts.${at}.role`)}>
              {(control) => <select {...control}>{optionsOf(ROLES.terms, part.role)}</select>}
            </Field>
            <Field name={`parts.${at}.capacity`} label="Capacity" error={errorOf(`parts.${at}.capacity`)}>
              {(control) => (
                <select {...control}>
                  <option value="">not said</option>
                  {optionsOf(CAPACITIES.terms, part.capacity)}
                </select>
              )}
            </Field>
          </div>
          <PartyFields
            {...props}
            prefix={`parts.${at}`}
            row={part}
            label="Name, or words that describe them"
          />
          <Remove to={to} action={`remove-part:${at}`} what={part.name} back="who" />
        </div>
      ))}
      <button name="do" value="add-part" formaction={`${to}/correction#parts-${form.parts.length}`}>
        Add somebody
      </button>
    </Group>
  )
}

function Remove({
  to,
  action,
  what,
  back,
}: {
  to: string
  action: string
  what: string
  back: string
}): VNode {
  return (
    <button class="quiet" name="do" value={action} formaction={`${to}/correction#${back}`}>
      Remove this line<span class="hidden">: {what}</span>
    </button>
  )
}

function Measure({ form, errorOf, labels }: GroupProps): VNode {
  return (
    <Group id="measure" title="What was imposed">
      <div class="row">
        <Field name="measure" label="Measure" error={errorOf('measure')}>
          {(control) => (
            <select {...control}>
              <option value="">none</option>
              {optionsOf(MEASURES.terms, form.measure)}
            </select>
          )}
        </Field>
        <Field name="measureWords" label={labels.words} hint="“two months”, “several thousand EUR each”">
          {(control) => <input {...control} value={form.measureWords} autoComplete="off" />}
        </Field>
      </div>
    </Group>
  )
}

function Accounts(props: GroupProps): VNode {
  const { to, form, errorOf, labels } = props
  return (
    <Group id="accounts" title="Who says so">
      <p class="hint">
        The first line says that it happened. The others stand to it: they confirm, deny or doubt.
      </p>
      {errorOf('accounts') && <p class="error">{errorOf('accounts')}</p>}
      {form.accounts.map((account, at) => (
        <div class="line" id={`accounts-${at}`}>
          <Field
            name={`accounts.${at}.stance`}
            label="How they stand to it"
            error={errorOf(`accounts.${at}.stance`)}
          >
            {(control) => <select {...control}>{optionsOf(STANCE_LABELS.terms, account.stance)}</select>}
          </Field>
          <PartyFields {...props} prefix={`accounts.${at}`} row={account} label={labels.speaker} />
          <input type="hidden" name={`accounts.${at}.said`} value={account.said} />
          {form.accounts.length > 1 && (
            <Remove to={to} action={`remove-account:${at}`} what={account.name} back="accounts" />
          )}
        </div>
      ))}
      <button name="do" value="add-account" formaction={`${to}/correction#accounts-${form.accounts.length}`}>
        Add a voice
      </button>
    </Group>
  )
}

function Filing({ form, errorOf }: GroupProps): VNode {
  return (
    <Group id="filing" title="Where it belongs, and who may read it">
      <div class="row">
        <Field name="freedom" label="Freedom" error={errorOf('freedom')}>
          {(control) => (
            <select {...control}>
              <option value="">not assigned</option>
              {optionsOf(
                FREEDOMS.terms.filter(({ code }) => code !== 'unassigned'),
                form.freedom,
              )}
            </select>
          )}
        </Field>
        <Field name="access" label="Who may read it">
          {(control) => <select {...control}>{optionsOf(ACCESS(form.access), form.access)}</select>}
        </Field>
      </div>
    </Group>
  )
}

function ACCESS(now: string): Coded[] {
  const usual = [
    { code: 'team', label: { en: 'the team' } },
    { code: 'public', label: { en: 'everybody' } },
    { code: 'me', label: { en: 'only me' } },
  ]
  return now === 'as it is' ? [{ code: now, label: { en: 'only those it is sealed to' } }, ...usual] : usual
}
