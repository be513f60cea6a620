import type { ComponentChildren, VNode } from 'preact'

interface FieldProps {
  name: string
  label: ComponentChildren
  hint?: ComponentChildren
  error?: string | undefined // a refusal's sentence, shown beside the field it names
  /** Draws the control; it must carry all of the given attributes. */
  children: (control: ControlAttributes) => VNode
}

export interface ControlAttributes {
  id: string
  name: string
  'aria-describedby': string | undefined
  'aria-invalid': 'true' | undefined
}

/** A labelled field. `name` must be unlike any other's on the page, or give the control an own id. */
export function Field({ name, label, hint, error, children }: FieldProps) {
  const id = `field-${name}`
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div class={error ? 'field refused' : 'field'}>
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {children({
        id,
        name,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? 'true' : undefined,
      })}
    </div>
  )
}

interface ChoiceProps {
  type: 'checkbox' | 'radio'
  name: string
  value: string
  checked?: boolean | undefined
  children: ComponentChildren
}

/** A box or a button to choose by, with its words beside it. */
export function Choice({ children, ...input }: ChoiceProps) {
  const id = `field-${input.name}-${input.value}`
  return (
    <div class="choice">
      <input id={id} {...input} />
      <label for={id}>{children}</label>
    </div>
  )
}
