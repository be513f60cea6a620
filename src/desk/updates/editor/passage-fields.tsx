// One passage: its words, where it stands, and beside it what it rests on.
import type { VNode } from 'preact'
import { Notice } from '../../../site/parts/notice.tsx'
import { withQueries } from '../../../update/figures/in-text.ts'
import type { Beside } from '../../../update/manuscript/beside.ts'
import { isUntranslated } from '../../../update/manuscript/manuscript.ts'
import type { ManuscriptPassage } from '../../../update/manuscript/manuscript.ts'
import { FREEDOMS } from '../../../vocabulary/freedoms.ts'
import { labelOf } from '../../../vocabulary/list.ts'
import type { Desk } from '../../desk.ts'
import type { Fields } from '../../form.ts'
import type { Sentence } from '../../words/catalogs.ts'
import { useVoice } from '../../words/voice.tsx'
import { RestsOn } from './rests-on.tsx'
import { FORMS, SECTIONS } from './sent.ts'

export interface PassageProps {
  desk: Desk
  passage: ManuscriptPassage
  place: number
  last: boolean
  beside: Beside
  sent?: Fields | undefined
  theirs?: ManuscriptPassage | undefined // saved by somebody else meanwhile
}

export function PassageFields(props: PassageProps): VNode {
  const { desk, passage, place, last, theirs } = props
  const { say } = desk
  const { key } = passage
  return (
    <section
      class="passage-fields"
      id={`passage-${key}`}
      aria-label={say('Passage {number}', { number: place + 1 })}
    >
      <div class="written">
        {passage.original !== undefined && <Original passage={passage} />}
        {theirs && (
          <Notice>
            <p>{say('As it is saved: “{text}”', { text: theirs.text })}</p>
          </Notice>
        )}
        <Words {...props} />
        <Kind {...props} />
        <div class="actions">
          <Act name="up" passage={key} words={say('Up')} disabled={place === 0} />
          <Act name="down" passage={key} words={say('Down')} disabled={last} />
          <Act name="add" passage={key} words={say('Add below')} />
          <Act name="remove" passage={key} words={say('Take out')} />
        </div>
      </div>
      <RestsOn {...props} />
    </section>
  )
}

function Words({ desk, passage, place, sent }: PassageProps): VNode {
  const { key, language } = passage
  const typed = sent?.[`text-${key}`] ?? withQueries(passage)
  return (
    <div class="field">
      <label for={`text-${key}`}>
        {desk.say('Passage {number}', { number: place + 1 })}
        {passage.assessment && <span class="tag">{desk.say('your assessment')}</span>}
      </label>
      <textarea
        autoComplete="off"
        id={`text-${key}`}
        name={`text-${key}`}
        lang={language}
        rows={rowsFor(typed)}
      >
        {typed}
      </textarea>
    </div>
  )
}

// About as many as the text takes; where the browser can, the field grows by itself.
function rowsFor(text: string): number {
  return Math.min(20, Math.max(2, Math.ceil(text.length / 62)))
}

function Kind({ desk: { language, say }, passage, sent }: PassageProps): VNode {
  const { key, section, form, assessment, speakerName } = passage
  const of = (name: string, kept: string) => (sent ? (sent[`${name}-${key}`] ?? '') : kept)
  return (
    <div class="row kind">
      <Select
        name={`section-${key}`}
        label={say('Under ## a heading')}
        chosen={of('section', section)}
        from={SECTIONS.map((code) => [
          code,
          code === 'lead' ? say('The lead') : labelOf(FREEDOMS, code, language),
        ])}
      />
      <Select
        name={`form-${key}`}
        label={say('As ## a form of text')}
        chosen={of('form', form)}
        from={FORMS.map((code) => [code, say(FORM_WORDS[code])])}
      />
      {form === 'quotation' && (
        <div class="field">
          <label for={`speaker-${key}`}>{say('Who says it')}</label>
          <input
            id={`speaker-${key}`}
            name={`speaker-${key}`}
            value={of('speaker', speakerName ?? '')}
            autoComplete="off"
          />
        </div>
      )}
      <div class="choice">
        <input
          id={`assessment-${key}`}
          type="checkbox"
          name={`assessment-${key}`}
          value="yes"
          checked={of('assessment', assessment ? 'yes' : '') !== ''}
        />
        <label for={`assessment-${key}`}>{say('My assessment')}</label>
      </div>
    </div>
  )
}

const FORM_WORDS = {
  paragraph: 'A paragraph',
  bullet: 'A point of a list',
  quotation: 'A quotation',
} as const satisfies Record<string, Sentence>

interface SelectProps {
  name: string
  label: string
  chosen: string
  from: readonly (readonly [string, string])[]
}

function Select({ name, label, chosen, from }: SelectProps): VNode {
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <select id={name} name={name}>
        {from.map(([value, words]) => (
          <option value={value} selected={value === chosen}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}

interface ActProps {
  name: string
  passage: string
  words: string
  disabled?: boolean
}

function Act({ name, passage, words, disabled }: ActProps): VNode {
  return (
    <button class="quiet" name="act" value={`${name} ${passage}`} disabled={disabled}>
      {words}
    </button>
  )
}

// What is translated stands above its translation; both originals where it has changed.
function Original({ passage }: { passage: ManuscriptPassage }): VNode {
  const { say } = useVoice()
  const { key, original, before } = passage
  return (
    <div class="original">
      {before !== undefined && <p class="soft">{say('<b>It was:</b> {before}', { before })}</p>}
      <p>{original}</p>
      {before !== undefined && (
        <p class="flag">
          {say('The original changed here.')}{' '}
          <button class="quiet" name="act" value={`fits ${key}`}>
            {say('The translation still fits')}
          </button>
        </p>
      )}
      {isUntranslated(passage) && <p class="flag">{say('Not translated yet.')}</p>}
    </div>
  )
}
