// One property of a subject, to change: everything said of it that stands, what was set aside, and a form for a
// new value. The form carries the statements it showed; only the ticked ones are taken back.
import type { VNode } from 'preact'
import { spokenOf } from '../../../find/about/spoken.ts'
import type { SetAside, Spoken } from '../../../find/about/spoken.ts'
import { propertyLabel } from '../../../find/words/property-labels.ts'
import { subjectWords } from '../../../find/words/value-words.ts'
import type { PropertyRule } from '../../../record/kinds/properties.ts'
import type { Reading } from '../../../record/reading.ts'
import { findProperty, isDisputed } from '../../../record/reading.ts'
import type { Refusal } from '../../../refusal.ts'
import { Choice, Field } from '../../../site/parts/form.tsx'
import { Notice } from '../../../site/parts/notice.tsx'
import { Said } from '../../../site/parts/said.tsx'
import { dayIn } from '../../../find/words/days.ts'
import { labelOf } from '../../../vocabulary/list.ts'
import { STANCE_LABELS } from '../../../vocabulary/said/stances.ts'
import { addressOf } from '../../address.ts'
import type { Desk } from '../../desk.ts'
import type { Fields } from '../../form.ts'
import { PostForm, renderDesk, titleOfKind } from '../../page.tsx'
import { link } from '../../words/voice.tsx'
import { Tags } from '../event-row.tsx'
import { statementView } from '../subject/said-view.ts'
import { typedKinds } from './read-value.ts'
import { ValueFields } from './value-fields.tsx'
import type { Typing } from './value-fields.tsx'

export interface PropertyProps {
  desk: Desk
  reading: Reading
  rule: PropertyRule
  sent?: Fields | undefined
  found?: Typing['found'] | undefined
  refusal?: Refusal | undefined
}

export function editAddress(reading: Reading, property = ''): string {
  return `${addressOf(reading.subject)}/properties${property && `/${property}`}`
}

export function propertyPage(props: PropertyProps): string {
  const { desk, reading, rule, refusal } = props
  const { file } = desk.vault
  const asking = { file, reader: desk.reader, language: desk.language }
  const { standing, aside } = spokenOf(asking, reading.subject, rule.property)
  const found = findProperty(reading, rule.property)
  const name = subjectWords(file, desk.reader, reading.subject, desk.language)
  return renderDesk(
    {
      desk,
      title: titleOfKind(reading.kind),
      crumbs: [
        { text: name, address: addressOf(reading.subject) },
        { text: desk.say('Change'), address: editAddress(reading) },
        { text: propertyLabel(reading.kind, rule.property, desk.language) },
      ],
    },
    <div class="subject">
      <p class="eyebrow">{name}</p>
      <h1>{propertyLabel(reading.kind, rule.property, desk.language)}</h1>
      {refusal && (
        <Notice refused>
          <p>{desk.tell(refusal)}</p>
        </Notice>
      )}
      {found && isDisputed(found) && (
        <Notice>
          <p>
            {desk.say(
              'Accounts differ. Prefer one, with the reason, and it is shown; the others stay beside it.',
            )}
          </p>
        </Notice>
      )}
      {standing.length === 0 && <p>{desk.say('Nothing is said of this yet.')}</p>}
      {standing.map((one) => (
        <Standing {...props} one={one} />
      ))}
      {aside.length > 0 && (
        <section>
          <h2>{desk.say('Set aside for now')}</h2>
          {aside.map((one) => (
            <Aside {...props} one={one} />
          ))}
        </section>
      )}
      {typedKinds(rule).length > 0 && <Anew {...props} standing={standing} />}
      <p class="small">
        {desk.say(
          'All that was ever written of this, also what was taken back, stands in its <history>history</history>.',
          {
            history: link(`${addressOf(reading.subject)}#history`),
          },
        )}
      </p>
    </div>,
  )
}

function Standing({ desk, reading, rule, one }: PropertyProps & { one: Spoken }): VNode {
  const to = `${editAddress(reading, rule.property)}/statements`
  return (
    <section class="spoken">
      <Said statement={statementView(one)} />
      <p class="small soft">
        {desk.say('Written by {writer}, {day}', {
          writer: one.writer,
          day: dayIn(desk.language, one.instant.slice(0, 10)),
        })}
        {one.preferred.map(({ writer, reason }) => (
          <>
            {' '}
            <Tags tags={[desk.say('preferred by {writer}', { writer })]} /> {reason}
          </>
        ))}
      </p>
      <PostForm desk={desk} to={`${to}/withdrawal`} class="row narrow">
        <input type="hidden" name="statement" value={one.id} />
        <Field name={`reason-${one.id}`} label={desk.say('Reason')}>
          {(control) => <input {...control} name="reason" maxlength={500} autocomplete="off" />}
        </Field>
        <div class="actions">
          {one.preferred.length === 0 ? (
            <button formaction={`${to}/preference`}>{desk.say('Prefer this')}</button>
          ) : (
            <button formaction={`${to}/levelling`}>{desk.say('Prefer it no longer')}</button>
          )}
          <button class="quiet" formaction={`${to}/deprecation`}>
            {desk.say('Set it aside')}
          </button>
          <button class="quiet">{desk.say('Take back')}</button>
        </div>
      </PostForm>
    </section>
  )
}

function Aside({ desk, reading, rule, one }: PropertyProps & { one: SetAside }): VNode {
  return (
    <section class="spoken">
      <Said statement={statementView(one)} />
      <p class="small soft">
        {desk.say('Set aside by {writer}', { writer: one.writer })}
        {one.reason && `: ${one.reason}`}
      </p>
      <PostForm desk={desk} to={`${editAddress(reading, rule.property)}/statements/levelling`}>
        <input type="hidden" name="statement" value={one.id} />
        <button class="quiet">{desk.say('Bring it back')}</button>
      </PostForm>
    </section>
  )
}

function Anew({
  desk,
  reading,
  rule,
  sent = {},
  found = [],
  refusal,
  standing,
}: PropertyProps & { standing: Spoken[] }): VNode {
  const errorOf = (field: string) => (refusal?.field === field ? desk.tell(refusal) : undefined)
  return (
    <section>
      <h2>{desk.say('Say something of it')}</h2>
      <PostForm desk={desk} to={editAddress(reading, rule.property)} id="anew">
        {/* Enter in the search must not save */}
        <button class="hidden" name="do" value="find" tabindex={-1}>
          {desk.say('Look it up')}
        </button>
        <ValueFields desk={desk} rule={rule} sent={sent} found={found} errorOf={errorOf} />
        <Field name="stance" label={desk.say('How we know')}>
          {(control) => (
            <select {...control}>
              {['states', 'infers'].map((stance) => (
                <option value={stance} selected={stance === sent['stance']}>
                  {labelOf(STANCE_LABELS, stance, desk.language)}
                </option>
              ))}
            </select>
          )}
        </Field>
        {standing.length > 0 && <Instead desk={desk} rule={rule} sent={sent} standing={standing} />}
        <Field name="why" label={desk.say('Reason for the change (may stay empty)')}>
          {(control) => <input {...control} value={sent['why'] ?? ''} maxlength={500} autocomplete="off" />}
        </Field>
        <div class="actions">
          <button class="primary">{desk.say('Save')}</button>
          <a class="button quiet" href={addressOf(reading.subject)}>
            {desk.say('Leave it as it is')}
          </a>
        </div>
      </PostForm>
    </section>
  )
}

// What a source says is not ours to take back: at first only what we wrote ourselves is ticked.
function Instead({
  desk,
  rule,
  sent,
  standing,
}: Pick<Typing, 'desk' | 'rule' | 'sent'> & { standing: Spoken[] }): VNode {
  const isFirst = sent['stance'] === undefined
  return (
    <fieldset>
      <legend>{desk.say('Instead of')}</legend>
      {standing.map((one, at) => (
        <Choice
          type="checkbox"
          name={`instead-${at}`}
          value={one.id}
          checked={isFirst ? rule.cardinality === 'one' && !one.source : sent[`instead-${at}`] === one.id}
        >
          {one.what}
          <span class="soft small"> · {one.speaker}</span>
        </Choice>
      ))}
    </fieldset>
  )
}
