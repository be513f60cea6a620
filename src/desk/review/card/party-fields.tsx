// The fields of a name on a card's form: what they are called, of which kind, and who of the record
// they are.
import type { VNode } from 'preact'
import type { Named } from '../../../find/events.ts'
import { Choice, Field } from '../../../site/parts/form.tsx'
import type { Language, List } from '../../../vocabulary/list.ts'
import { addressOf } from '../../address.ts'
import { link, useVoice } from '../../words/voice.tsx'
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
  ['person', 'a person'],
  ['organisation', 'an organisation or body'],
  ['group', 'people not named'],
] as const

export function PartyFields({ to, prefix, row, label, isPlace, asked, errorOf }: PartyProps): VNode {
  const { say } = useVoice()
  const kinds = KINDS.map(([code, words]) => ({ code, words: say(words) }))
  return (
    <>
      <div class="row">
        <Field name={`${prefix}.name`} label={label} error={errorOf(`${prefix}.name`)}>
          {(control) => <input {...control} value={row.name} autoComplete="off" />}
        </Field>
        {!isPlace && (
          <Field name={`${prefix}.kind`} label={say('Kind')}>
            {(control) => <select {...control}>{optionsOf(kinds, row.kind || 'person')}</select>}
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
  const { say } = useVoice()
  const name = `${prefix}.link`
  return (
    <fieldset
      class={error ? 'field refused who' : 'who'}
      aria-label={say('Who this is: {name}', { name: row.name })}
    >
      {error && <p class="error">{error}</p>}
      {choices.map(({ subject, label }) => (
        <Choice type="radio" name={name} value={subject} checked={row.link === subject}>
          {say('the same as <other>{name}</other>', { name: label, other: link(addressOf(subject)) })}
        </Choice>
      ))}
      {choices.length > 0 && (
        <Choice type="radio" name={name} value="new" checked={row.link === 'new'}>
          {say(isPlace ? 'a place not in the record yet' : 'somebody not in the record yet')}
        </Choice>
      )}
      {choices.length === 0 && (
        <p class="hint">{say(searched ? 'Nothing was found by that.' : 'New to the record.')}</p>
      )}
      <details class="search" open={searched}>
        <summary>{say('Known under another name')}</summary>
        <div class="row">
          <Field name={`${prefix}.search`} label={say('Find in the record')}>
            {(control) => <input {...control} type="search" value={row.search} autoComplete="off" />}
          </Field>
          <button formaction={`${to}/correction#${prefix.replace('.', '-')}`}>{say('Find')}</button>
        </div>
      </details>
    </fieldset>
  )
}

interface Coded {
  code: string
  words: string
}

export function codedIn(language: Language, { terms }: List): Coded[] {
  return terms.map(({ code, label }) => ({ code, words: label[language] }))
}

export function optionsOf(coded: readonly Coded[], chosen: string): VNode[] {
  return coded.map(({ code, words }) => (
    <option value={code} selected={code === chosen}>
      {words}
    </option>
  ))
}
