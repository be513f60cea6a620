// A field to type into, and one to choose a subject from.
import type { VNode } from 'preact'
import type { Named } from '../../find/events.ts'
import { Field } from '../../site/parts/form.tsx'

export function Typed(props: { name: string; label: string; value?: string; lines?: number }): VNode {
  const { name, label, value = '', lines } = props
  return (
    <Field name={name} label={label}>
      {(control) =>
        lines ? (
          <textarea {...control} rows={lines}>
            {value}
          </textarea>
        ) : (
          <input {...control} value={value} autocomplete="off" />
        )
      }
    </Field>
  )
}

export function Chosen(props: { name: string; label: string; none?: string; from: readonly Named[] }): VNode {
  const { name, label, none, from } = props
  return (
    <Field name={name} label={label}>
      {(control) => (
        <select {...control}>
          {none !== undefined && <option value="">{none}</option>}
          {from.map((one) => (
            <option value={one.subject}>{one.label}</option>
          ))}
        </select>
      )}
    </Field>
  )
}
