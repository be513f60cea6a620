// The fields in which a value is typed, by its kind. A property that takes several kinds asks which.
import type { VNode } from 'preact'
import type { Named } from '../../../find/events.ts'
import type { PropertyRule } from '../../../record/kinds/properties.ts'
import type { ValueKind } from '../../../record/values/value.ts'
import { Choice, Field } from '../../../site/parts/form.tsx'
import { COUNTRIES, countryName } from '../../../vocabulary/countries.ts'
import { LANGUAGES } from '../../../vocabulary/list.ts'
import { findList } from '../../../vocabulary/lists.ts'
import { CAPACITIES } from '../../../vocabulary/people/capacities.ts'
import { ROLES } from '../../../vocabulary/people/roles.ts'
import { addressOf } from '../../address.ts'
import type { Desk } from '../../desk.ts'
import type { Fields } from '../../form.ts'
import type { Sentence } from '../../words/catalogs.ts'
import { typedKinds } from './read-value.ts'

export interface Typing {
  desk: Desk
  rule: PropertyRule
  sent: Fields
  found: Named[] // whom or what a search for `sent.search` found
  errorOf: (field: string) => string | undefined
}

export function ValueFields(typing: Typing): VNode {
  const { desk, rule, sent } = typing
  const kinds = typedKinds(rule)
  const chosen = kinds.find((kind) => kind === sent['kind']) ?? kinds[0]
  return (
    <>
      {kinds.length > 1 && (
        <fieldset>
          <legend>{desk.say('What kind of answer')}</legend>
          {kinds.map((kind) => (
            <Choice type="radio" name="kind" value={kind} checked={kind === chosen}>
              {desk.say(KIND_WORDS[kind])}
            </Choice>
          ))}
        </fieldset>
      )}
      {kinds.some((kind) => WORDED.includes(kind)) && <Words {...typing} kinds={kinds} />}
      {kinds.includes('when') && <Days {...typing} />}
      {kinds.includes('code') && <Code {...typing} />}
      {(kinds.includes('ref') || kinds.includes('part')) && <Whom {...typing} />}
      {kinds.includes('part') && <Taking {...typing} />}
      {rule.cardinality === 'one at a time' && <Time {...typing} />}
    </>
  )
}

const WORDED: ValueKind[] = ['text', 'when', 'money', 'count', 'duration']

const KIND_WORDS: Record<ValueKind, Sentence> = {
  text: 'words',
  when: 'a day or a time',
  money: 'an amount of money',
  count: 'a number',
  duration: 'a length of time',
  code: 'one of a list',
  ref: 'somebody or something in the record',
  part: 'somebody who took part',
  unknown: 'nobody says: unknown',
  none: 'there is none',
  withheld: 'it is withheld',
  mention: 'words',
  passage: 'words',
}

function Words({ desk, sent, kinds, errorOf }: Typing & { kinds: ValueKind[] }): VNode {
  return (
    <div class="row">
      <Field
        name="words"
        label={desk.say('In words')}
        hint={
          kinds.includes('when') ? desk.say('For a time: “late March 2017”, “on 3 April 2017”.') : undefined
        }
        error={errorOf('words')}
      >
        {(control) => (
          <textarea {...control} rows={kinds.includes('text') ? 3 : 1} autoComplete="off">
            {sent['words'] ?? ''}
          </textarea>
        )}
      </Field>
      {kinds.includes('text') && (
        <Field name="language" label={desk.say('In which language')}>
          {(control) => (
            <select {...control}>
              {LANGUAGES.map((code) => (
                <option value={code} selected={code === (sent['language'] ?? desk.language)}>
                  {code}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
    </div>
  )
}

function Days({ desk, sent, errorOf }: Typing): VNode {
  return (
    <div class="row">
      <Field
        name="earliest"
        label={desk.say('Not earlier than')}
        hint={desk.say('Both empty: the words are read.')}
        error={errorOf('earliest')}
      >
        {(control) => <input {...control} type="date" value={sent['earliest'] ?? ''} />}
      </Field>
      <Field name="latest" label={desk.say('Not later than')} error={errorOf('latest')}>
        {(control) => <input {...control} type="date" value={sent['latest'] ?? ''} />}
      </Field>
    </div>
  )
}

function Code({ desk, rule, sent, errorOf }: Typing): VNode {
  const terms =
    rule.list === 'countries'
      ? COUNTRIES.map(({ code }) => ({ code, words: countryName(code, desk.language) }))
      : (findList(rule.list ?? '')?.terms ?? []).map(({ code, label }) => ({
          code,
          words: label[desk.language],
        }))
  return (
    <Field name="code" label={desk.say('From the list')} error={errorOf('code')}>
      {(control) => <select {...control}>{options(terms, sent['code'], desk.say('choose'))}</select>}
    </Field>
  )
}

// Nobody is taken for somebody by a name: it is looked up, and then chosen.
function Whom({ desk, sent, found, errorOf }: Typing): VNode {
  const error = errorOf('subject')
  return (
    <fieldset class={error ? 'field refused who' : 'who'}>
      <legend>{desk.say('Whom or what')}</legend>
      {error && <p class="error">{error}</p>}
      {found.map(({ subject, label }) => (
        <Choice type="radio" name="subject" value={subject} checked={sent['subject'] === subject}>
          <a href={addressOf(subject)}>{label}</a>
        </Choice>
      ))}
      {sent['search'] && found.length === 0 && (
        <p class="hint">{desk.say('Nothing in the record is written like that.')}</p>
      )}
      <div class="row">
        <Field name="search" label={desk.say('Find by part of a name')}>
          {(control) => <input {...control} type="search" value={sent['search'] ?? ''} autocomplete="off" />}
        </Field>
        <div class="actions">
          <button name="do" value="find">
            {desk.say('Look it up')}
          </button>
        </div>
      </div>
    </fieldset>
  )
}

function Taking({ desk, sent, errorOf }: Typing): VNode {
  const terms = (list: typeof ROLES) =>
    list.terms.map(({ code, label }) => ({ code, words: label[desk.language] }))
  return (
    <div class="row">
      <Field name="role" label={desk.say('In which role')} error={errorOf('role')}>
        {(control) => <select {...control}>{options(terms(ROLES), sent['role'], desk.say('choose'))}</select>}
      </Field>
      <Field name="capacity" label={desk.say('In which capacity')}>
        {(control) => (
          <select {...control}>{options(terms(CAPACITIES), sent['capacity'], desk.say('not told'))}</select>
        )}
      </Field>
    </div>
  )
}

function Time({ desk, sent }: Typing): VNode {
  return (
    <div class="row">
      <Field name="since" label={desk.say('Since (in words, may stay empty)')}>
        {(control) => <input {...control} value={sent['since'] ?? ''} autocomplete="off" />}
      </Field>
      <Field name="until" label={desk.say('Until (in words, may stay empty)')}>
        {(control) => <input {...control} value={sent['until'] ?? ''} autocomplete="off" />}
      </Field>
    </div>
  )
}

function options(
  terms: readonly { code: string; words: string }[],
  chosen: string | undefined,
  none: string,
): VNode[] {
  return [{ code: '', words: none }, ...terms].map(({ code, words }) => (
    <option value={code} selected={code === (chosen ?? '')}>
      {words}
    </option>
  ))
}
