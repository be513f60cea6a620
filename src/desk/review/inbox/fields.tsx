// Fields that several forms of the inbox share: what is asked of every source.
import type { VNode } from 'preact'
import { Choice, Field } from '../../../site/parts/form.tsx'
import { COUNTRIES } from '../../../vocabulary/countries.ts'

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
  label = 'Published on',
}: FieldProps & { hint?: string | undefined; label?: string }): VNode {
  return (
    <Field
      name={`${prefix ?? ''}published`}
      label={label}
      error={error}
      hint={hint ?? 'Leave it empty where nobody knows. Dates such as “on 5 May” are read by it.'}
    >
      {(control) => <input {...control} name="published" type="date" value={value} />}
    </Field>
  )
}

export function CountryField({
  value,
  error,
  prefix,
  label = 'Country it reports on',
}: FieldProps & { label?: string }): VNode {
  return (
    <Field name={`${prefix ?? ''}country`} label={label} error={error}>
      {(control) => (
        <select {...control} name="country">
          <option value="">not set</option>
          {COUNTRIES.map(({ code, name }) => (
            <option value={code} selected={code === value}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

export function AddressField({ value, error, prefix }: FieldProps): VNode {
  return (
    <Field
      name={`${prefix ?? ''}address`}
      label="Where it was found"
      error={error}
      hint="The address of the page, if it has one. Nothing is fetched from it."
    >
      {(control) => (
        <input {...control} name="address" type="url" inputMode="url" autoComplete="off" value={value} />
      )}
    </Field>
  )
}

export function AccessField({ value }: { value: string }): VNode {
  return (
    <fieldset>
      <legend>Who may read what is accepted from it</legend>
      <Choice type="radio" name="access" value="team" checked={value !== 'public'}>
        The team. Nothing of it is published.
      </Choice>
      <Choice type="radio" name="access" value="public" checked={value === 'public'}>
        Everybody: it may be cited in public.
      </Choice>
    </fieldset>
  )
}
