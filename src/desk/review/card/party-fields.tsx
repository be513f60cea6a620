// The fields of a name on a card's form: what they are called, of which kind, and who of the record
// they are.
import type { VNode } from 'preact'
import type { Named } from '../../../find/events.ts'
import { Choice, Field } from '../../../site/parts/form.tsx'
import { addressOf } from '../../address.ts'
import type { PartyRow } from './card-form.ts'

// Subjects to choose from for a line of the form, by its name: equal names, what a search found, and
// the one that is chosen.
export type Asked = (prefix: string) => { choices: Named[]; searched: boolean }

interface PartyProps {
  to: string // the card's address
  prefix: string
  row: PartyRow
  label: string
  isPlace?: boolean
  asked: Asked
  errorOf: (field: string) => string | undefined
}

const KINDS = [
  { code: 'person', label: { en: 'a person' } },
  { code: 'organisation', label: { en: 'an organisation or body' } },
  { code: 'group', label: { en: 'people not named' } },
]

export function PartyFields({ to, prefix, row, label, isPlace, asked, errorOf }: PartyProps): VNode {
  return (
    <>
      <div class="row">
        <Field name={`${prefix}.name`} label={label} error={errorOf(`${prefix}.name`)}>
          {(control) => <input {...control} value={row.name} autoComplete="off" />}
        </Field>
        {!isPlace && (
          <Field name={`${prefix}.kind`} label="Kind">
            {(control) => <select {...control}>{optionsOf(KINDS, row.kind || 'person')}</select>}
          </Field>
        )}
      </div>
      <input type="hidden" name={`${prefix}.subject`} value={row.subject} />
      <input type="hidden" name={`${prefix}.words`} value={row.words} />
      {row.name.trim() !== '' && (
        <Identity
          to={to}
          prefix={prefix}
          row={row}
          {...asked(prefix)}
          error={errorOf(`${prefix}.link`)}
          isPlace={isPlace}
        />
      )}
    </>
  )
}

interface IdentityProps {
  to: string
  prefix: string
  row: PartyRow
  choices: Named[]
  searched: boolean
  error: string | undefined
  isPlace: boolean | undefined
}

// Nobody is taken for somebody else by a name: where the record knows an equal one, a person says.
// Where it knows none nothing is chosen, so that it is asked once another name is written.
function Identity({ to, prefix, row, choices, searched, error, isPlace }: IdentityProps): VNode {
  const name = `${prefix}.link`
  return (
    <fieldset class={error ? 'field refused who' : 'who'} aria-label={`Who this is: ${row.name}`}>
      {error && <p class="error">{error}</p>}
      {choices.map(({ subject, label }) => (
        <Choice type="radio" name={name} value={subject} checked={row.link === subject}>
          the same as <a href={addressOf(subject)}>{label}</a>
        </Choice>
      ))}
      {choices.length > 0 && (
        <Choice type="radio" name={name} value="new" checked={row.link === 'new'}>
          {isPlace ? 'a place not in the record yet' : 'somebody not in the record yet'}
        </Choice>
      )}
      {choices.length === 0 && (
        <p class="hint">{searched ? 'Nothing was found by that.' : 'New to the record.'}</p>
      )}
      <details class="search" open={searched}>
        <summary>Known under another name</summary>
        <div class="row">
          <Field name={`${prefix}.search`} label="Find in the record">
            {(control) => <input {...control} type="search" value={row.search} autoComplete="off" />}
          </Field>
          <button formaction={`${to}/correction#${prefix.replace('.', '-')}`}>Find</button>
        </div>
      </details>
    </fieldset>
  )
}

export interface Coded {
  code: string
  label: { en: string }
}

export function optionsOf(terms: readonly Coded[], chosen: string): VNode[] {
  return terms.map(({ code, label }) => (
    <option value={code} selected={code === chosen}>
      {label.en}
    </option>
  ))
}
