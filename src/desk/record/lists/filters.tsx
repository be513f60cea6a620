// The form by which a list is narrowed; an address is all it makes. It is posted, for what is typed must not stand in
// an address that a browser writes down.
import type { VNode } from 'preact'
import type { Asked as Answer } from '../../../find/search/ask.ts'
import { Field } from '../../../site/parts/form.tsx'
import { dayIn } from '../../../find/words/days.ts'
import type { Desk } from '../../desk.ts'
import { PostForm } from '../../page.tsx'
import { addressOfList, NARROWING } from './asked.ts'
import type { Asked } from './asked.ts'
import { choicesOf, FACET_WORDS, inWords } from './choices.ts'
import type { Choosable } from './choices.ts'
import type { List } from './list.ts'

interface FiltersProps {
  desk: Desk
  list: List
  asked: Asked
  answer: Answer
}

export function Filters({ desk, list, asked, answer }: FiltersProps): VNode {
  return (
    <PostForm desk={desk} to={`/desk/${list.folder}/questions`} class="filters">
      <div class="row narrow">
        <Field name="q" label={desk.say('Words or a name, in any script')} hint={<Hint desk={desk} />}>
          {(control) => (
            <input type="search" {...control} value={asked.q} autocomplete="off" spellcheck={false} />
          )}
        </Field>
        <div class="actions">
          <button class="primary">{desk.say('Search')}</button>
        </div>
      </div>
      {asked.who && <input type="hidden" name="who" value={asked.who} />}
      {asked.saved && <input type="hidden" name="saved" value={asked.saved} />}
      <details>
        <summary>{desk.say('Narrow')}</summary>
        <div class="filter-fields">
          {list.facets.map((facet) => (
            <Choose
              desk={desk}
              facet={facet as Choosable}
              answer={answer}
              chosen={asked[facet as Choosable]}
            />
          ))}
          {list.facets.includes('act') && <Days desk={desk} asked={asked} />}
          {list.kind === 'event' && <Order desk={desk} asked={asked} />}
        </div>
        <p class="actions">
          <button>{desk.say('Show')}</button>
        </p>
      </details>
    </PostForm>
  )
}

function Hint({ desk }: { desk: Desk }): VNode {
  return desk.say('“Words in a row” in quotation marks; <code>detain*</code> for all that begins so.')
}

interface ChooseProps {
  desk: Desk
  facet: Choosable
  answer: Answer
  chosen: string | undefined
}

function Choose({ desk, facet, answer, chosen }: ChooseProps): VNode | null {
  const { shown, more } = choicesOf(desk, answer, facet, chosen)
  if (shown.length === 0) return null
  return (
    <Field name={facet} label={desk.say(FACET_WORDS[facet])}>
      {(control) => (
        <select {...control}>
          <option value="">{desk.say('any')}</option>
          {shown.map(({ value, words, count }) => (
            <option value={value} selected={value === chosen}>
              {words} ({count.toLocaleString(desk.language)})
            </option>
          ))}
          {more > 0 && (
            <option disabled>{desk.say('{count|# more|# more}: narrow first', { count: more })}</option>
          )}
        </select>
      )}
    </Field>
  )
}

function Days({ desk, asked }: { desk: Desk; asked: Asked }): VNode {
  return (
    <>
      <Field name="from" label={desk.say('Can have been on or after')}>
        {(control) => <input type="date" {...control} value={asked.from} />}
      </Field>
      <Field name="until" label={desk.say('Can have been on or before')}>
        {(control) => <input type="date" {...control} value={asked.until} />}
      </Field>
    </>
  )
}

function Order({ desk, asked }: { desk: Desk; asked: Asked }): VNode {
  return (
    <Field name="order" label={desk.say('Order')}>
      {(control) => (
        <select {...control}>
          <option value="newest">{desk.say('Newest first')}</option>
          <option value="oldest" selected={asked.order === 'oldest'}>
            {desk.say('Oldest first')}
          </option>
        </select>
      )}
    </Field>
  )
}

/** What was chosen, each with the way to leave it off. */
export function Chosen({ desk, list, asked }: Omit<FiltersProps, 'answer'>): VNode | null {
  const chosen = NARROWING.filter((name) => asked[name] !== undefined)
  if (chosen.length === 0) return null
  return (
    <ul class="chosen row" role="list" aria-label={desk.say('Narrowed by')}>
      {chosen.map((name) => (
        <li>
          <a class="tag" href={addressOfList(desk.vault.file, list, asked, { [name]: undefined })}>
            {wordsFor(desk, name, asked[name] ?? '')} <span aria-hidden="true">×</span>
            <span class="hidden">{desk.say('leave this off')}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

function wordsFor(desk: Desk, name: (typeof NARROWING)[number], value: string): string {
  if (name === 'from') return desk.say('from {day}', { day: dayIn(desk.language, value) })
  if (name === 'until') return desk.say('until {day}', { day: dayIn(desk.language, value) })
  if (name === 'who') return inWords(desk, 'who', value)
  return `${desk.tell({ sentence: FACET_WORDS[name] })}: ${inWords(desk, name, value)}`
}
