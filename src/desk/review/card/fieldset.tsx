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
import { boundsIn } from '../../../find/words/days.ts'
import { told } from '../../../find/words/told.ts'
import { useVoice } from '../../words/voice.tsx'
import { CountryField } from '../inbox/fields.tsx'
import type { CardForm } from './card-form.ts'
import { codedIn, optionsOf, PartyFields } from './party-fields.tsx'
import type { Asked } from './party-fields.tsx'
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
export interface Labels {
  words: 'In the words of the report' | 'In words, as it was said'
  speaker: 'Speaker: empty for the report itself' | 'Who told you: empty where you know it yourself'
  read: 'Read the words' | 'Read the date' // the button that reads the words of a date
}

const OF_A_REPORT: Labels = {
  words: 'In the words of the report',
  speaker: 'Speaker: empty for the report itself',
  read: 'Read the words',
}

export function CardFieldset(fieldset: FieldsetProps): VNode {
  const { to, form, troubles, unread, asked, labels = OF_A_REPORT } = fieldset
  const { tell } = useVoice()
  const errorOf = (field: string) => {
    const found = troubles.find((one) => one.field === field)
    return found && tell(found)
  }
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
  const { language, say } = useVoice()
  return (
    <Group id="what" title={say('What happened')}>
      <div class="row">
        <Field name="act" label={say('Act')} error={errorOf('act')}>
          {(control) => (
            <select {...control}>
              <option value="">{say('choose …')}</option>
              {FAMILIES.terms.map((family) => (
                <optgroup label={family.label[language]}>
                  {ACTS.terms
                    .filter((act) => act.family === family.code)
                    .map(({ code, label, definition }) => (
                      <option
                        value={code}
                        selected={code === form.act}
                        title={language === 'en' ? definition : undefined}
                      >
                        {label[language]}
                      </option>
                    ))}
                </optgroup>
              ))}
            </select>
          )}
        </Field>
        <Field name="happened" label={say('Did it happen')} error={errorOf('happened')}>
          {(control) => <select {...control}>{optionsOf(codedIn(language, HAPPENED), form.happened)}</select>}
        </Field>
      </div>
    </Group>
  )
}

function When({ to, form, errorOf, unread, labels }: GroupProps): VNode {
  const { language, say } = useVoice()
  const bounds = { earliest: form.earliest || undefined, latest: form.latest || undefined }
  const days = boundsIn(language, bounds) ?? told(language, 'no date can be made of these words')
  return (
    <Group id="when" title={say('When')}>
      <div class="row">
        <Field name="when" label={say(labels.words)} error={errorOf('when')}>
          {(control) => <input {...control} value={form.when} autoComplete="off" />}
        </Field>
        <button formaction={`${to}/correction#when`}>{say(labels.read)}</button>
      </div>
      <p class={unread ? 'flag' : 'hint'} role="status">
        {form.when === ''
          ? say('No day: it stays open.')
          : unread
            ? say(UNREAD)
            : say('Read as: {days}.', { days })}
      </p>
      <div class="row">
        <Field name="earliest" label={say('Not before')} error={errorOf('earliest')}>
          {(control) => <input {...control} type="date" value={form.earliest} />}
        </Field>
        <Field name="latest" label={say('Not after')} error={errorOf('latest')}>
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
  const { say } = useVoice()
  return (
    <Group id="where" title={say('Where')}>
      <PartyFields {...props} prefix="place" row={props.form.place} label={say('Place')} isPlace />
      <CountryField label={say('Country')} value={props.form.country} error={props.errorOf('country')} />
    </Group>
  )
}

function Who(props: GroupProps): VNode {
  const { to, form, errorOf } = props
  const { language, say } = useVoice()
  return (
    <Group id="who" title={say('Who took part')}>
      {form.parts.map((part, at) => (
        <div class="line" id={`parts-${at}`}>
          <div class="row">
            <Field name={`parts.${at}.role`} label={say('Role')} error={errorOf(`parts.${at}.role`)}>
              {(control) => <select {...control}>{optionsOf(codedIn(language, ROLES), part.role)}</select>}
            </Field>
            <Field
              name={`parts.${at}.capacity`}
              label={say('Capacity')}
              error={errorOf(`parts.${at}.capacity`)}
            >
              {(control) => (
                <select {...control}>
                  <option value="">{say('not said ## capacity')}</option>
                  {optionsOf(codedIn(language, CAPACITIES), part.capacity)}
                </select>
              )}
            </Field>
          </div>
          <PartyFields
            {...props}
            prefix={`parts.${at}`}
            row={part}
            label={say('Name, or words that describe them')}
          />
          <Remove to={to} action={`remove-part:${at}`} what={part.name} back="who" />
        </div>
      ))}
      <button name="do" value="add-part" formaction={`${to}/correction#parts-${form.parts.length}`}>
        {say('Add somebody')}
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
      {useVoice().say('Remove this line<hidden>: {name}</hidden>', {
        name: what,
        hidden: (words) => <span class="hidden">{words}</span>,
      })}
    </button>
  )
}

function Measure({ form, errorOf, labels }: GroupProps): VNode {
  const { language, say } = useVoice()
  return (
    <Group id="measure" title={say('What was imposed')}>
      <div class="row">
        <Field name="measure" label={say('Measure')} error={errorOf('measure')}>
          {(control) => (
            <select {...control}>
              <option value="">{say('none')}</option>
              {optionsOf(codedIn(language, MEASURES), form.measure)}
            </select>
          )}
        </Field>
        <Field
          name="measureWords"
          label={say(labels.words)}
          hint={say('“two months”, “several thousand EUR each”')}
        >
          {(control) => <input {...control} value={form.measureWords} autoComplete="off" />}
        </Field>
      </div>
    </Group>
  )
}

function Accounts(props: GroupProps): VNode {
  const { to, form, errorOf, labels } = props
  const { language, say } = useVoice()
  return (
    <Group id="accounts" title={say('Who says so')}>
      <p class="hint">
        {say('The first line says that it happened. The others stand to it: they confirm, deny or doubt.')}
      </p>
      {errorOf('accounts') && <p class="error">{errorOf('accounts')}</p>}
      {form.accounts.map((account, at) => (
        <div class="line" id={`accounts-${at}`}>
          <Field
            name={`accounts.${at}.stance`}
            label={say('How they stand to it')}
            error={errorOf(`accounts.${at}.stance`)}
          >
            {(control) => (
              <select {...control}>{optionsOf(codedIn(language, STANCE_LABELS), account.stance)}</select>
            )}
          </Field>
          <PartyFields {...props} prefix={`accounts.${at}`} row={account} label={say(labels.speaker)} />
          <input type="hidden" name={`accounts.${at}.said`} value={account.said} />
          {form.accounts.length > 1 && (
            <Remove to={to} action={`remove-account:${at}`} what={account.name} back="accounts" />
          )}
        </div>
      ))}
      <button name="do" value="add-account" formaction={`${to}/correction#accounts-${form.accounts.length}`}>
        {say('Add a voice')}
      </button>
    </Group>
  )
}

function Filing({ form, errorOf }: GroupProps): VNode {
  const { language, say } = useVoice()
  const freedoms = codedIn(language, FREEDOMS).filter(({ code }) => code !== 'unassigned')
  return (
    <Group id="filing" title={say('Where it belongs, and who may read it')}>
      <div class="row">
        <Field name="freedom" label={say('Freedom')} error={errorOf('freedom')}>
          {(control) => (
            <select {...control}>
              <option value="">{say('not assigned')}</option>
              {optionsOf(freedoms, form.freedom)}
            </select>
          )}
        </Field>
        <Field name="access" label={say('Who may read it')}>
          {(control) => (
            <select {...control}>
              {optionsOf(
                ACCESSES.filter((code) => code !== 'as it is' || form.access === code).map((code) => ({
                  code,
                  words: say(ACCESS[code]),
                })),
                form.access,
              )}
            </select>
          )}
        </Field>
      </div>
    </Group>
  )
}

const ACCESSES = ['as it is', 'team', 'public', 'me'] as const

const ACCESS = {
  'as it is': 'only those it is sealed to',
  team: 'the team',
  public: 'everybody',
  me: 'only me',
} as const
