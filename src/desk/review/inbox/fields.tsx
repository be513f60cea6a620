// Fields that several forms of the inbox share: what is asked of every source.
import type { VNode } from 'preact'
import { Choice, Field } from '../../../site/parts/form.tsx'
import { useVoice } from '../../words/voice.tsx'
import { CountryOptions } from '../../country-options.tsx'

// `prefix` keeps ids apart where a page holds several forms.
export interface FieldProps {
  value: string
  error?: string | undefined
  prefix?: string | undefined
}

export function Published({
  value,
  error,
  prefix,
  hint,
  label,
}: FieldProps & { hint?: string | undefined; label?: string }): VNode {
  const { say } = useVoice()
  return (
    <Field
      name={`${prefix ?? ''}published`}
      label={label ?? say('Published on')}
      error={error}
      hint={hint ?? say('Leave it empty where nobody knows. Dates such as “on 5 May” are read by it.')}
    >
      {(control) => <input {...control} name="published" type="date" value={value} />}
    </Field>
  )
}

export function CountryField({ value, error, prefix, label }: FieldProps & { label?: string }): VNode {
  const { say } = useVoice()
  return (
    <Field name={`${prefix ?? ''}country`} label={label ?? say('Country it reports on')} error={error}>
      {(control) => (
        <select {...control} name="country">
          <CountryOptions chosen={value} none={say('not set')} />
        </select>
      )}
    </Field>
  )
}

export function AddressField({ value, error, prefix }: FieldProps): VNode {
  const { say } = useVoice()
  return (
    <Field
      name={`${prefix ?? ''}address`}
      label={say('Where it was found')}
      error={error}
      hint={say('The address of the page, if it has one. Nothing is fetched from it.')}
    >
      {(control) => (
        <input {...control} name="address" type="url" inputMode="url" autoComplete="off" value={value} />
      )}
    </Field>
  )
}

export function AccessField({ value }: { value: string }): VNode {
  const { say } = useVoice()
  return (
    <fieldset>
      <legend>{say('Who may read what is accepted from it')}</legend>
      <Choice type="radio" name="access" value="team" checked={value !== 'public'}>
        {say('The team. Nothing of it is published.')}
      </Choice>
      <Choice type="radio" name="access" value="public" checked={value === 'public'}>
        {say('Everybody: it may be cited in public.')}
      </Choice>
    </fieldset>
  )
}
